internal import Foundation

/// Minus the log-likelihood of a form as a function of its free parameters.
///
/// The variables are α, then β, φ and γ as far as the form has them, then, where `findsStates`,
/// ℓ₀, b₀ and all but the last effect of the season, which follows from the others.
struct SmoothingLikelihood: MinimizedFunction {
    let cycle: OpenDayCycle
    let form: ExponentialSmoothingForm
    /// Whether the starting states are variables; else they stay as given.
    var findsStates = false
    /// The starting states used where they are not variables.
    var start: SmoothingStates
    private var recursion: SmoothingRecursion

    init(cycle: OpenDayCycle, form: ExponentialSmoothingForm, start: SmoothingStates) {
        self.cycle = cycle
        self.form = form
        self.start = start
        recursion = SmoothingRecursion(states: start)
    }

    /// The number of smoothing parameters.
    var parameterCount: Int {
        let trend =
            switch form.trend {
            case .none: 0
            case .additive: 1
            case .damped: 2
            }
        return 1 + trend + (form.season == .none ? 0 : 1)
    }

    /// The number of starting states.
    var stateCount: Int {
        1 + (form.trend == .none ? 0 : 1) + (form.season == .none ? 0 : start.season.count - 1)
    }

    func parameters(at point: [Double]) -> SmoothingParameters {
        var parameters = SmoothingParameters(level: point[0])
        if form.trend != .none {
            parameters.slope = point[1]
            parameters.damping = form.trend == .damped ? point[2] : 1
        }
        if form.season != .none { parameters.season = point[parameterCount - 1] }
        return parameters
    }

    /// The starting states a point stands for.
    func states(at point: [Double]) -> SmoothingStates {
        var states = start
        if findsStates { read(point, into: &states) }
        return states
    }

    private func read(_ point: [Double], into states: inout SmoothingStates) {
        var index = parameterCount
        states.level = point[index]
        index += 1
        if form.trend != .none {
            states.slope = point[index]
            index += 1
        }
        guard form.season != .none else { return }
        let last = states.season.count - 1
        var rest = form.season == .multiplicative ? Double(last + 1) : 0
        for place in 0..<last {
            states.season[place] = point[index + place]
            rest -= point[index + place]
        }
        states.season[last] = rest
    }

    /// The point that stands for these parameters and states.
    func point(_ parameters: SmoothingParameters, _ states: SmoothingStates) -> [Double] {
        var point = [parameters.level]
        if form.trend != .none { point.append(parameters.slope) }
        if form.trend == .damped { point.append(parameters.damping) }
        if form.season != .none { point.append(parameters.season) }
        guard findsStates else { return point }
        point.append(states.level)
        if form.trend != .none { point.append(states.slope) }
        if form.season != .none { point += states.season.dropLast() }
        return point
    }

    /// n/2·(ln(2πΣε²/n) + 1) + Σ ln|ŷ|, with the variance at its likeliest (equation 5.2 there).
    ///
    /// Allocates nothing: called some thousand times a series.
    mutating func value(at point: [Double]) -> Double {
        let parameters = parameters(at: point)
        guard parameters.isAdmissible(form, period: start.season.count) else { return .infinity }
        recursion.states.level = start.level
        recursion.states.slope = start.slope
        for place in start.season.indices { recursion.states.season[place] = start.season[place] }
        if findsStates { read(point, into: &recursion.states) }
        recursion.run(cycle, form: form, parameters: parameters) { _, _ in }
        guard recursion.isValid else { return .infinity }
        return SmoothingLikelihood.value(
            squares: recursion.squares, logs: recursion.logs, count: cycle.observedDays)
    }

    static func value(squares: Double, logs: Double, count: Int) -> Double {
        let days = Double(count)
        // A perfect fit has no finite likelihood; its variance is taken as one of rounding.
        let variance = max(squares / days, leastVariance)
        let value = days / 2 * (log(2 * Double.pi * variance) + 1) + logs
        return value.isFinite ? value : .infinity
    }

    /// The least variance of a series with mean 1.
    static let leastVariance = 1e-12
}
