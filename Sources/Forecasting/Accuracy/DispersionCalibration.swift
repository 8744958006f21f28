/// Chooses dispersions so that the 80 % intervals of past forecasts held 80 % of what came.
///
/// Coverage of whole-number counts is measured with the nonrandomized probability integral
/// transform: a count y covers the stretch from F(y − 1) to F(y), of which the part within 0.1 and
/// 0.9 counts (C. Czado, T. Gneiting, L. Held, doi:10.1111/j.1541-0420.2009.01191.x).
struct DispersionCalibration {
    /// Forecast means beside the counts that came.
    struct Outcomes {
        var means: [Double] = []
        var counts: [Double] = []

        mutating func append(mean: Double, count: Double) {
            means.append(mean)
            counts.append(count)
        }
    }

    /// α where there is no past forecast to learn from.
    static let unknown = 0.1
    /// The arrivals whose evidence weighs as much as that of all other classes together.
    private static let poolWeight = 200.0
    /// More outcomes than these do not change α but cost time.
    private static let enoughOutcomes = 400

    private let slotsPerDay: Int
    private var day: [Outcomes]
    private var busySlot: [Outcomes]
    private var quietSlot: [Outcomes]
    private let busyMeans: [Double]

    /// A calibration for `classCount` classes and their total, given the forecast to be issued.
    ///
    /// A slot is busy when its mean reaches the average slot of that forecast.
    init(forecast mean: [[Double]], slotsPerDay: Int) {
        self.slotsPerDay = slotsPerDay
        let count = mean.first?.count ?? 0
        let series = mean + [sumOfRows(mean, count: count)]
        busyMeans = series.map { $0.reduce(0, +) / Double(max(1, count)) }
        day = series.map { _ in Outcomes() }
        busySlot = day
        quietSlot = day
    }

    /// Adds a past forecast and what came; `isUsable` tells which of its days count.
    mutating func append(mean: [[Double]], counts: [[Double]], isUsable: ArraySlice<Bool>) {
        let size = mean.first?.count ?? 0
        let means = mean + [sumOfRows(mean, count: size)]
        let actual = counts + [sumOfRows(counts, count: size)]
        for (index, usable) in zip(0..., isUsable) where usable {
            let slots = index * slotsPerDay..<(index + 1) * slotsPerDay
            for series in means.indices {
                day[series].append(
                    mean: means[series][slots].reduce(0, +),
                    count: actual[series][slots].reduce(0, +))
                for slot in slots {
                    let mean = means[series][slot]
                    if mean >= busyMeans[series] {
                        busySlot[series].append(mean: mean, count: actual[series][slot])
                    } else {
                        quietSlot[series].append(mean: mean, count: actual[series][slot])
                    }
                }
            }
        }
    }

    /// The dispersions that make the intervals hold what they promise.
    func dispersion() -> ForecastDispersion {
        let days = DispersionCalibration.dispersions(of: day)
        let busy = DispersionCalibration.dispersions(of: busySlot)
        let quiet = DispersionCalibration.dispersions(of: quietSlot)
        let series = busyMeans.indices.map { index in
            ForecastDispersion.Series(
                day: days[index], busySlot: busy[index], quietSlot: quiet[index],
                busyMean: busyMeans[index])
        }
        let total = busyMeans.count - 1
        return ForecastDispersion(classes: Array(series[..<total]), total: series[total])
    }

    /// α of every class, drawn to that of all classes where arrivals are few, and of the total.
    private static func dispersions(of outcomes: [Outcomes]) -> [Double] {
        let classes = outcomes.dropLast()
        let pool = classes.reduce(into: Outcomes()) { pool, one in
            pool.means += one.means
            pool.counts += one.counts
        }
        let pooled = dispersion(covering: pool)
        return zip(0..., outcomes).map { index, one in
            let own = dispersion(covering: one)
            guard index < classes.count else { return own }
            let arrivals = one.means.reduce(0, +)
            return (own * arrivals + pooled * poolWeight) / (arrivals + poolWeight)
        }
    }

    /// The α at which 80 % of the outcomes lie within the 80 % interval, within 0...2.
    static func dispersion(covering outcomes: Outcomes) -> Double {
        let stride = max(1, outcomes.means.count / enoughOutcomes)
        let chosen = Swift.stride(from: 0, to: outcomes.means.count, by: stride)
            .filter { outcomes.means[$0] > 0 }
        guard !chosen.isEmpty else { return unknown }
        func isCovered(_ dispersion: Double) -> Bool {
            let covered = chosen.reduce(0) { sum, index in
                sum
                    + coverage(
                        count: outcomes.counts[index], mean: outcomes.means[index],
                        dispersion: dispersion)
            }
            return covered >= 0.8 * Double(chosen.count)
        }
        if isCovered(0) { return 0 }
        var low = 0.0
        var high = 2.0
        for _ in 0..<11 {
            // Small dispersions need the finer steps.
            let middle = low == 0 ? high / 4 : (low * high).squareRoot()
            if isCovered(middle) { high = middle } else { low = middle }
        }
        return high
    }

    /// The share of a count's stretch of probability that lies between 0.1 and 0.9.
    private static func coverage(count: Double, mean: Double, dispersion: Double) -> Double {
        let (below, atMost) = CountDistribution.probabilities(
            of: count, mean: mean, dispersion: dispersion)
        guard atMost - below > 1e-12 else { return below > 0.1 && atMost < 0.9 ? 1 : 0 }
        return max(0, min(atMost, 0.9) - max(below, 0.1)) / (atMost - below)
    }
}
