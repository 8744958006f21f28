/// The recursion of exponential smoothing over a series, and its sums for the likelihood.
///
/// With forecast ŷ = (ℓ + φb) + s or (ℓ + φb)·s, error ε = y − ŷ, or (y − ŷ)/ŷ where it is
/// multiplicative, the states follow tables 2.2 and 2.3 of Hyndman et al. 2008. A missing day has
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

    init(states: SmoothingStates) {
        self.states = states
    }

    /// Smooths the values; `observe` sees the forecast of every day before the day is used.
    @inline(__always)
    mutating func run(
        _ cycle: OpenDayCycle, form: ExponentialSmoothingForm, parameters: SmoothingParameters,
        observe: (_ day: Int, _ forecast: Double) -> Void
    ) {
        var pass = SmoothingPass(
            level: states.level, slope: states.slope,
            place: form.season == .none ? 0 : cycle.firstPlace, parameters: parameters)
        cycle.values.withUnsafeBufferPointer { values in
            states.season.withUnsafeMutableBufferPointer { season in
                switch (form.error, form.season) {
                case (.additive, .none), (.additive, .additive):
                    pass.runAdditive(values, season, observe)
                case (.multiplicative, .none), (.multiplicative, .additive):
                    pass.runRelative(values, season, observe)
                case (.multiplicative, .multiplicative):
                    pass.runFactors(values, season, observe)
                case (.additive, .multiplicative):
                    // Unstable, and never a candidate.
                    pass.isValid = false
                }
            }
        }
        states.level = pass.level
        states.slope = pass.slope
        squares = pass.squares
        logs = pass.product.logarithm
        isValid = pass.isValid
    }
}

/// One pass over the days, with all it changes but the season at hand.
private struct SmoothingPass {
    var level: Double
    var slope: Double
    var place: Int
    let parameters: SmoothingParameters
    var squares = 0.0
    var product = RunningProduct()
    var isValid = true

    init(level: Double, slope: Double, place: Int, parameters: SmoothingParameters) {
        self.level = level
        self.slope = slope
        self.place = place
        self.parameters = parameters
    }

    /// Additive errors and seasons.
    @inline(__always)
    mutating func runAdditive(
        _ values: UnsafeBufferPointer<Double>, _ season: UnsafeMutableBufferPointer<Double>,
        _ observe: (Int, Double) -> Void
    ) {
        for day in values.indices {
            let fading = parameters.damping * slope
            let base = level + fading
            let forecast = base + season[place]
            observe(day, forecast)
            let value = values[day]
            let error = value.isNaN ? 0 : value - forecast
            squares += error * error
            level = base + parameters.level * error
            slope = fading + parameters.slope * error
            season[place] += parameters.season * error
            place = place + 1 == season.count ? 0 : place + 1
        }
    }

    /// Multiplicative errors and additive seasons.
    @inline(__always)
    mutating func runRelative(
        _ values: UnsafeBufferPointer<Double>, _ season: UnsafeMutableBufferPointer<Double>,
        _ observe: (Int, Double) -> Void
    ) {
        for day in values.indices {
            let fading = parameters.damping * slope
            let base = level + fading
            let forecast = base + season[place]
            observe(day, forecast)
            guard forecast > 1e-6, forecast < 1e9 else {
                isValid = false
                return
            }
            let value = values[day]
            let error = value.isNaN ? 0 : value - forecast
            if !value.isNaN {
                product.multiply(forecast)
                let relative = error / forecast
                squares += relative * relative
            }
            level = base + parameters.level * error
            slope = fading + parameters.slope * error
            season[place] += parameters.season * error
            place = place + 1 == season.count ? 0 : place + 1
        }
    }

    /// Multiplicative errors and seasons.
    @inline(__always)
    mutating func runFactors(
        _ values: UnsafeBufferPointer<Double>, _ season: UnsafeMutableBufferPointer<Double>,
        _ observe: (Int, Double) -> Void
    ) {
        for day in values.indices {
            let fading = parameters.damping * slope
            let base = level + fading
            let factor = season[place]
            let forecast = base * factor
            observe(day, forecast)
            guard base > 1e-6, factor > 1e-6, forecast > 1e-9, forecast < 1e9 else {
                isValid = false
                return
            }
            let value = values[day]
            // The count without its season: no division stands between one level and the next.
            let move = value.isNaN ? 0 : value / factor - base
            let relative = move / base
            if !value.isNaN { product.multiply(forecast) }
            squares += relative * relative
            level = base + parameters.level * move
            slope = fading + parameters.slope * move
            season[place] = factor + parameters.season * factor * relative
            place = place + 1 == season.count ? 0 : place + 1
        }
    }
}
