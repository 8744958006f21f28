internal import RandomStreams

extension ExponentialSmoothingFit {
    /// The counts of the `dayCount` days after the series.
    ///
    /// Where the form is linear the variance is that of class 1 in chapter 6 of Hyndman et al. 2008;
    /// else quantiles come from simulated paths, always the same.
    public func forecast(dayCount: Int) -> DailyForecast {
        let days = max(0, dayCount)
        var means = [Double](repeating: 0, count: days)
        walk(&means) { 0 }
        let scale = cycle.scale
        if form.isLinear {
            let deviations = linearDeviations(days)
            return cycle.forecast(dayCount: days) { day in
                .normal(mean: means[day] * scale, deviation: deviations[day] * scale)
            }
        }
        let deviation = variance.squareRoot() / (form.error == .additive ? scale : 1)
        let columns = SimulatedPaths.ascending(days: days, seed: 2008) { stream, path in
            // Relative errors of −1 or less would turn counts negative.
            walk(&path) { max(-0.999, deviation * Normal().draw(from: &stream)) }
        }
        return cycle.forecast(dayCount: days) { day in
            .simulated(mean: means[day] * scale, ascending: columns[day].map { $0 * scale })
        }
    }

    func means(dayCount: Int) -> [Double] {
        var means = [Double](repeating: 0, count: dayCount)
        walk(&means) { 0 }
        let scale = cycle.scale
        return cycle.forecast(dayCount: dayCount) {
            .normal(mean: means[$0] * scale, deviation: 0)
        }.mean
    }

    /// Walks on from the final states, in units of the cycle's scale, with these errors.
    private func walk(_ path: inout [Double], error: () -> Double) {
        let scale = cycle.scale
        let unit = form.season == .multiplicative ? 1 : scale
        var level = finalStates.level / scale
        var slope = finalStates.slope / scale
        var season = finalStates.season.map { $0 / unit }
        var place = form.season == .none ? 0 : cycle.place(cycle.values.count)
        for day in path.indices {
            let fading = parameters.damping * slope
            let base = level + fading
            let effect = season[place]
            let isFactor = form.season == .multiplicative
            let forecast = isFactor ? base * effect : base + effect
            let drawn = error()
            let amount = form.error == .additive ? drawn : drawn * forecast
            path[day] = forecast + amount
            let move = isFactor ? base * drawn : amount
            level = base + parameters.level * move
            slope = fading + parameters.slope * move
            season[place] =
                isFactor
                ? effect * (1 + parameters.season * drawn) : effect + parameters.season * amount
            place = (place + 1) % season.count
        }
    }

    /// The standard deviations of linear forms over the cycle's scale: σ²(1 + Σcⱼ²) with
    /// cⱼ = α + βφⱼ + γ·[j a multiple of the period] and φⱼ = φ + … + φʲ (table 6.1).
    private func linearDeviations(_ dayCount: Int) -> [Double] {
        var sum = 1.0
        var fading = 0.0
        var power = 1.0
        let deviation = variance.squareRoot() / cycle.scale
        return (1...max(1, dayCount)).map { day in
            defer {
                power *= parameters.damping
                fading += power
                let isSameDay = form.season != .none && day % finalStates.season.count == 0
                let weight =
                    parameters.level + parameters.slope * fading
                    + (isSameDay ? parameters.season : 0)
                sum += weight * weight
            }
            return deviation * sum.squareRoot()
        }
    }
}
