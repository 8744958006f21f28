/// A function of several variables whose minimum is looked for.
protocol MinimizedFunction {
    /// The value at a point; infinite where the function is not defined.
    mutating func value(at point: [Double]) -> Double
}

/// The downhill simplex method, which needs no derivatives.
///
/// Source: J. A. Nelder, R. Mead, doi:10.1093/comjnl/7.4.308, with the coefficients by dimension of
/// F. Gao, L. Han, doi:10.1007/s10589-010-9329-3, which keep it moving in more than a few variables.
struct NelderMead {
    private let dimension: Int
    private var corners: [[Double]]
    private var values: [Double]
    private var center: [Double]
    private var trial: [Double]
    private var spare: [Double]
    private var evaluations = 0

    /// The lowest point found from `start`, and its value.
    ///
    /// The first simplex has sides of `steps`, none zero. The search stops after `limit` evaluations
    /// or when values within the simplex differ by no more than `tolerance`.
    static func minimum(
        of function: inout some MinimizedFunction, from start: [Double], steps: [Double],
        limit: Int, tolerance: Double
    ) -> (point: [Double], value: Double) {
        var search = NelderMead(&function, start: start, steps: steps)
        search.run(&function, limit: limit, tolerance: tolerance)
        let best = search.extremes.best
        return (search.corners[best], search.values[best])
    }

    private init(_ function: inout some MinimizedFunction, start: [Double], steps: [Double]) {
        dimension = start.count
        corners = [start]
        values = [function.value(at: start)]
        center = start
        trial = start
        spare = start
        for index in start.indices {
            var corner = start
            corner[index] += steps[index]
            var value = function.value(at: corner)
            if value == .infinity {
                corner[index] = start[index] - steps[index]
                value = function.value(at: corner)
            }
            corners.append(corner)
            values.append(value)
        }
        evaluations = start.count + 1
    }

    private var extremes: (best: Int, worst: Int, second: Double) {
        var best = 0
        var worst = 0
        for index in values.indices {
            if values[index] < values[best] { best = index }
            if values[index] >= values[worst] { worst = index }
        }
        var second = -Double.infinity
        for index in values.indices where index != worst { second = max(second, values[index]) }
        return (best, worst, second)
    }

    private mutating func run(
        _ function: inout some MinimizedFunction, limit: Int, tolerance: Double
    ) {
        guard dimension > 0 else { return }
        let size = Double(max(2, dimension))
        while evaluations < limit {
            let (best, worst, second) = extremes
            if values[worst] - values[best] <= tolerance { break }
            findCenter(without: worst)
            let reflected = tryPoint(&function, worst: worst, factor: 1)
            if reflected < values[best] {
                swap(&trial, &spare)
                let expanded = tryPoint(&function, worst: worst, factor: 1 + 2 / size)
                if expanded < reflected {
                    accept(worst, value: expanded)
                } else {
                    swap(&trial, &spare)
                    accept(worst, value: reflected)
                }
            } else if reflected < second {
                accept(worst, value: reflected)
            } else {
                let factor = 0.75 - 1 / (2 * size)
                let outside = reflected < values[worst]
                let contracted = tryPoint(
                    &function, worst: worst, factor: outside ? factor : -factor)
                if contracted < min(reflected, values[worst]) {
                    accept(worst, value: contracted)
                } else {
                    shrink(&function, best: best, factor: 1 - 1 / size)
                }
            }
        }
    }

    private mutating func findCenter(without worst: Int) {
        for variable in 0..<dimension {
            var sum = 0.0
            for index in corners.indices where index != worst { sum += corners[index][variable] }
            center[variable] = sum / Double(dimension)
        }
    }

    private mutating func tryPoint(
        _ function: inout some MinimizedFunction, worst: Int, factor: Double
    ) -> Double {
        for variable in 0..<dimension {
            trial[variable] =
                center[variable] + factor * (center[variable] - corners[worst][variable])
        }
        evaluations += 1
        return function.value(at: trial)
    }

    private mutating func accept(_ worst: Int, value: Double) {
        swap(&corners[worst], &trial)
        values[worst] = value
    }

    private mutating func shrink(
        _ function: inout some MinimizedFunction, best: Int, factor: Double
    ) {
        for index in corners.indices where index != best {
            for variable in 0..<dimension {
                let anchor = corners[best][variable]
                corners[index][variable] = anchor + factor * (corners[index][variable] - anchor)
            }
            values[index] = function.value(at: corners[index])
            evaluations += 1
        }
    }
}
