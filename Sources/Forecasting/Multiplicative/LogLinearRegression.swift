internal import Foundation

/// A quasi-Poisson regression of daily counts on 0/1 columns, with normal priors and Huber weights.
///
/// Maximizes Σ w·h(y·η − e^η) − ½Σ(β − m)²/s² over the effects β, with η their sum on a day, by
/// Newton's method (P. McCullagh, J. A. Nelder, "Generalized Linear Models" (1989), chapter 9).
/// h = min(1, 2/|r|) tames outliers (P. J. Huber, doi:10.1214/aoms/1177703732); the residuals
/// r = (y − μ)/√(φ(μ + 1)) allow for a variance of φμ, and φ comes from residuals cut at the same
/// bound. Keeps its buffers, so that fits allocate nothing.
struct LogLinearRegression {
    private let design: DayDesign
    private let size: Int
    private var effects: [Double]
    private var score: [Double]
    private var information: [Double]
    private var ordinaryMeans = [Double](repeating: 0, count: 7)
    private var dispersion = 1.0
    /// Where the prior of each effect lies.
    private var centers: [Double]

    /// Residuals beyond this many standard deviations lose weight.
    private static let huberBound = 2.0
    /// Steps smaller than this move no level by more than a hundredth of a percent.
    private static let tolerance = 1e-4
    /// Keeps every level far inside the range of `exp`.
    private static let largestLogMean = 25.0

    init(_ design: DayDesign) {
        self.design = design
        size = design.priors.count
        effects = [Double](repeating: 0, count: size)
        score = effects
        centers = effects
        information = [Double](repeating: 0, count: size * size)
    }

    /// Forgets what was learned of special days.
    mutating func forgetSpecialEffects() {
        for column in effects.indices { centers[column] = design.priors[column].mean }
    }

    /// Centers the priors of special days' effects on what was fitted last.
    mutating func keepSpecialEffects() {
        for column in effects.indices.dropFirst(DayDesign.firstSpecial) {
            centers[column] = effects[column]
        }
    }

    /// Fits the first days of the design, as many as there are weights.
    ///
    /// A weight of 0 leaves a day out; `logLevel` is where the intercept's prior lies.
    mutating func fit(counts: [Double], weights: ArraySlice<Double>, logLevel: Double) {
        centers[DayDesign.intercept] = logLevel
        for column in effects.indices { effects[column] = centers[column] }
        dispersion = 1
        for round in 0..<25 {
            // Plain Poisson first: residuals mean little before the level is about right.
            let largestStep = step(counts: counts, weights: weights, isRobust: round >= 3)
            if round > 3, largestStep < LogLinearRegression.tolerance { break }
        }
    }

    /// The fitted logarithm of the mean of a day of the design.
    func logMean(_ day: Int) -> Double {
        var sum = 0.0
        for position in design.firstColumn[day]..<design.firstColumn[day + 1] {
            sum += effects[design.columns[position]]
        }
        let bound = LogLinearRegression.largestLogMean
        return min(max(sum, -bound), bound)
    }

    /// The same for a day that has nothing but its weekday.
    private func logMean(ofWeekday weekday: Int) -> Double {
        let sum = effects[DayDesign.intercept] + effects[DayDesign.firstWeekday + weekday]
        let bound = LogLinearRegression.largestLogMean
        return min(max(sum, -bound), bound)
    }

    private func isOrdinary(_ day: Int) -> Bool {
        design.firstColumn[day + 1] - design.firstColumn[day] == 2
    }

    /// The part of it that special days make.
    func logSpecialEffect(_ day: Int) -> Double {
        var sum = 0.0
        for position in design.firstColumn[day]..<design.firstColumn[day + 1] {
            let column = design.columns[position]
            if column >= DayDesign.firstSpecial { sum += effects[column] }
        }
        return min(max(sum, -10), 10)
    }

    /// One step of Newton's method; the size of the largest change.
    private mutating func step(
        counts: [Double], weights: ArraySlice<Double>, isRobust: Bool
    ) -> Double {
        startFromPriors()
        let bound = LogLinearRegression.huberBound
        let limit = isRobust ? bound * bound * dispersion : .infinity
        for weekday in 0..<7 {
            ordinaryMeans[weekday] = exp(logMean(ofWeekday: weekday))
        }
        var squares = 0.0
        var weightSum = 0.0
        for day in weights.indices where weights[day] > 0 {
            let mean = isOrdinary(day) ? ordinaryMeans[design.weekdays[day]] : exp(logMean(day))
            let residual = counts[day] - mean
            // One is added so that a single ticket in a quiet series is no outlier.
            let square = residual * residual / (mean + 1)
            let huber = square > limit ? (limit / square).squareRoot() : 1
            squares += weights[day] * min(square, limit)
            weightSum += weights[day]
            add(day, residual: residual, mean: mean, weight: weights[day] * huber)
        }
        if weightSum > 0 { dispersion = max(1, squares / weightSum) }
        solveInPlace(&information, &score, size: size)
        var largest = 0.0
        for column in effects.indices {
            let change = min(max(score[column], -2), 2)
            effects[column] += change
            largest = max(largest, abs(change))
        }
        return largest
    }

    private mutating func startFromPriors() {
        for index in information.indices { information[index] = 0 }
        for column in effects.indices {
            let prior = design.priors[column]
            var precision = 1 / (prior.standardDeviation * prior.standardDeviation)
            // In the unit of the data's own scatter, so that one odd day does not decide.
            if prior.isCautious { precision *= dispersion }
            information[column * size + column] = precision
            score[column] = precision * (centers[column] - effects[column])
        }
    }

    /// Adds a day to the lower triangle of the information and to the score.
    private mutating func add(_ day: Int, residual: Double, mean: Double, weight: Double) {
        let positions = design.firstColumn[day]..<design.firstColumn[day + 1]
        for position in positions {
            let row = design.columns[position]
            score[row] += weight * residual
            for other in positions.lowerBound...position {
                information[row * size + design.columns[other]] += weight * mean
            }
        }
    }
}

/// Solves a symmetric positive definite system by Cholesky's method, within its own storage.
///
/// Reads the lower triangle of `matrix` (row by row) and leaves the solution in `vector`.
func solveInPlace(_ matrix: inout [Double], _ vector: inout [Double], size: Int) {
    for row in 0..<size {
        for column in 0...row {
            var sum = matrix[row * size + column]
            for inner in 0..<column {
                sum -= matrix[row * size + inner] * matrix[column * size + inner]
            }
            if row == column {
                matrix[row * size + row] = max(sum, 1e-12).squareRoot()
            } else {
                matrix[row * size + column] = sum / matrix[column * size + column]
            }
        }
    }
    for row in 0..<size {
        for column in 0..<row { vector[row] -= matrix[row * size + column] * vector[column] }
        vector[row] /= matrix[row * size + row]
    }
    for row in stride(from: size - 1, through: 0, by: -1) {
        for below in row + 1..<max(row + 1, size) {
            vector[row] -= matrix[below * size + row] * vector[below]
        }
        vector[row] /= matrix[row * size + row]
    }
}
