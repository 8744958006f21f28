/// The recursion of exponential smoothing over a series, and its sums for the likelihood.
///
/// With forecast ŷ = (ℓ + φb) + s or (ℓ + φb)·s, error ε = y − ŷ, or (y − ŷ)/ŷ where it is
/// multiplicative, the states follow table 2.2 and 2.3 of Hyndman et al. 2008. A missing day has
/// no error: the states move on as they were expected to.
struct SmoothingRecursion {
    /// The states; the start before, the end after `run`.
    var states: SmoothingStates
    /// Σε² of the days seen.
    private(set) var squares = 0.0
    /// Σ ln|ŷ| of the days seen where errors are multiplicative, else 0.
    private(set) var logs = 0.0
    /// Whether every forecast was one the form can have.
    private(set) var isValid = true

    /// Smooths the values; `observe` sees the forecast of every day before the day is used.
    @inline(__always)
    mutating func run(
        _ cycle: OpenDayCycle, form: ExponentialSmoothingForm, parameters: SmoothingParameters,
        observe: (_ day: Int, _ forecast: Double) -> Void
    ) {
        squares = 0
        logs = 0
        isValid = true
        let places = (first: form.season == .none ? 0 : cycle.firstPlace, count: states.season.count)
        switch (form.error, form.season) {
        case (.additive, .none), (.additive, .additive):
            runAdditive(cycle.values, places, parameters, observe)
        case (.multiplicative, .none), (.multiplicative, .additive):
            runRelative(cycle.values, places, parameters, observe)
        case (_, .multiplicative):
            runFactors(
                cycle.values, places, parameters, isRelative: form.error == .multiplicative,
                observe)
        }
    }

    /// Additive errors and seasons.
    @inline(__always)
    private mutating func runAdditive(
        _ values: [Double], _ places: (first: Int, count: Int), _ parameters: SmoothingParameters,
        _ observe: (Int, Double) -> Void
    ) {
        var level = states.level
        var slope = states.slope
        var place = places.first
        var sum = 0.0
        for day in values.indices {
            let fading = parameters.damping * slope
            let base = level + fading
            let forecast = base + states.season[place]
            observe(day, forecast)
            let value = values[day]
            let error = value.isNaN ? 0 : value - forecast
            sum += error * error
            level = base + parameters.level * error
            slope = fading + parameters.slope * error
            states.season[place] += parameters.season * error
            place += 1
            if place == places.count { place = 0 }
        }
        states.level = level
        states.slope = slope
        squares = sum
    }

    /// Multiplicative errors and additive seasons.
    @inline(__always)
    private mutating func runRelative(
        _ values: [Double], _ places: (first: Int, count: Int), _ parameters: SmoothingParameters,
        _ observe: (Int, Double) -> Void
    ) {
        var level = states.level
        var slope = states.slope
        var place = places.first
        var sum = 0.0
        var product = RunningProduct()
        for day in values.indices {
            let fading = parameters.damping * slope
            let base = level + fading
            let forecast = base + states.season[place]
            observe(day, forecast)
            guard forecast > 1e-6 else {
                isValid = false
                return
            }
            let value = values[day]
            let error = value.isNaN ? 0 : value - forecast
            if !value.isNaN {
                product.multiply(forecast)
                let relative = error / forecast
                sum += relative * relative
            }
            level = base + parameters.level * error
            slope = fading + parameters.slope * error
            states.season[place] += parameters.season * error
            place += 1
            if place == places.count { place = 0 }
        }
        states.level = level
        states.slope = slope
        squares = sum
        logs = product.logarithm
    }

    /// Multiplicative seasons, with either error.
    @inline(__always)
    private mutating func runFactors(
        _ values: [Double], _ places: (first: Int, count: Int), _ parameters: SmoothingParameters,
        isRelative: Bool, _ observe: (Int, Double) -> Void
    ) {
        var level = states.level
        var slope = states.slope
        var place = places.first
        var sum = 0.0
        var product = RunningProduct()
        for day in values.indices {
            let fading = parameters.damping * slope
            let base = level + fading
            let factor = states.season[place]
            let forecast = base * factor
            observe(day, forecast)
            guard base > 1e-6, factor > 1e-6 else {
                isValid = false
                return
            }
            let value = values[day]
            // Both errors move the states by the same amounts: ε/s = ŷε′/s = (ℓ + φb)ε′.
            let relative = value.isNaN ? 0 : value / forecast - 1
            if isRelative {
                if !value.isNaN { product.multiply(forecast) }
                sum += relative * relative
            } else {
                sum += relative * forecast * (relative * forecast)
            }
            level = base + parameters.level * base * relative
            slope = fading + parameters.slope * base * relative
            states.season[place] = factor + parameters.season * factor * relative
            place += 1
            if place == places.count { place = 0 }
        }
        states.level = level
        states.slope = slope
        squares = sum
        logs = isRelative ? product.logarithm : 0
    }
}
