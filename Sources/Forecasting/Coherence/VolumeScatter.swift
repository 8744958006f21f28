public import RandomStreams
internal import WorkTime

/// Arrival rates as they may turn out, drawn around a forecast.
///
/// A class's rate in a slot is its mean times a factor of the day and one of the slot, each 1 on
/// average. Tickets that arrive by chance at such rates scatter like the forecast: they are
/// negative binomial, with the day's own dispersion in a day's total and, as far as the day leaves
/// room, the slot's own in a slot.
///
/// Factors of the day are gamma distributed and move together as in `CoherentForecast`: between
/// classes so that the total scatters as it was seen to, between days by a quarter. They are
/// cubes of correlated normal numbers (E. B. Wilson, M. M. Hilferty,
/// doi:10.1073/pnas.17.12.684). Factors of slots are independent.
public struct VolumeScatter: Sendable {
    /// The most that a day's factor may scatter: beyond it a cube is no gamma number.
    private static let mostDispersion = 3.0

    private let mean: [[Double]]
    private let slotsPerDay: Int
    private let dayCount: Int
    /// How classes move together on each day: the share of a normal number that all have.
    private let shared: [Double]
    /// α of a day's factor, by class and day.
    private let daily: [[Double]]
    /// α of a slot's factor, by class and slot.
    private let slotwise: [[Double]]

    /// The scatter of `forecast`.
    ///
    /// - Complexity: O(classes · slots).
    public init(_ forecast: VolumeForecast) {
        mean = forecast.mean
        slotsPerDay = forecast.slotsPerDay
        dayCount = forecast.days.count
        let size = forecast.slotsPerDay
        let days = 0..<forecast.days.count
        let totals = forecast.mean.map { sumsOfGroups($0, size: size) }
        shared = days.map { day in
            forecast.dispersion.onDay(totals.map { $0[day] }).correlation
        }
        let parts = zip(forecast.mean, forecast.dispersion.classes).map { mean, series in
            days.map { DayParts(Array(mean[$0 * size..<($0 + 1) * size]), series) }
        }
        daily = parts.map { $0.map { min($0.day, VolumeScatter.mostDispersion) } }
        slotwise = parts.map { $0.flatMap(\.slots) }
    }

    /// Rates by class and slot, in tickets a slot, shaped like the forecast's means.
    ///
    /// Each class has a stream of its own, and what classes share has another.
    public func rates(from stream: RandomStream) -> [[Double]] {
        let scatter = stream.substream("scatter")
        var common = scatter.substream("all")
        let together = normals(&common)
        return mean.indices.map { index in
            var own = scatter.substream(index)
            let alone = normals(&own)
            var rates = mean[index]
            for day in 0..<dayCount {
                let number =
                    shared[day].squareRoot() * together[day]
                    + (1 - shared[day]).squareRoot() * alone[day]
                let factor = VolumeScatter.gamma(number, dispersion: daily[index][day])
                for slot in day * slotsPerDay..<(day + 1) * slotsPerDay where rates[slot] > 0 {
                    rates[slot] *= factor
                    let alpha = slotwise[index][slot]
                    guard alpha > 0 else { continue }
                    rates[slot] *= Gamma(shape: 1 / alpha, scale: alpha).draw(from: &own)
                }
            }
            return rates
        }
    }

    /// A normal number a day, correlated like the days of a week.
    private func normals(_ stream: inout RandomStream) -> [Double] {
        let normal = Normal()
        let lasting = CoherentForecast.dayCorrelation
        let level = lasting.squareRoot() * normal.draw(from: &stream)
        return (0..<dayCount).map { _ in
            level + (1 - lasting).squareRoot() * normal.draw(from: &stream)
        }
    }

    /// The gamma number of mean 1 and variance `dispersion` that stands where `normal` does.
    private static func gamma(_ normal: Double, dispersion: Double) -> Double {
        let ninth = dispersion / 9
        let root = max(0, 1 - ninth + normal * ninth.squareRoot())
        // The cube's mean is 1 − (α/9)³.
        return root * root * root / (1 - ninth * ninth * ninth)
    }
}

/// The scatter of one class on one day, told apart into the day's and the slots' own.
///
/// With α of the day's total A, of slot s αₛ and shares wₛ of the slots in the day, a day's factor
/// of scatter a and slots' factors of (1 + αₛ)/(1 + a) − 1 give the slots αₛ, and the day A when
/// a = (A − Σwₛ²αₛ) / (1 − Σwₛ²). A slot scatters at least as its day does.
private struct DayParts {
    let day: Double
    let slots: [Double]

    init(_ means: [Double], _ series: ForecastDispersion.Series) {
        let total = means.reduce(0, +)
        guard total > 0 else {
            day = 0
            slots = means.map { _ in 0 }
            return
        }
        let alphas = means.map { max(series.day, series.slot(mean: $0)) }
        let squares = means.map { ($0 / total) * ($0 / total) }
        let bySlots = zip(squares, alphas).reduce(0) { $0 + $1.0 * $1.1 }
        let spread = squares.reduce(0, +)
        guard series.day > bySlots, spread < 1 else {
            // Slots alone scatter more than the day was seen to: the day's total matters more.
            let share = bySlots > 0 ? min(1, series.day / bySlots) : 0
            day = 0
            slots = alphas.map { $0 * share }
            return
        }
        let part = (series.day - bySlots) / (1 - spread)
        day = part
        slots = alphas.map { (1 + $0) / (1 + part) - 1 }
    }
}
