public import Forecasting
public import RosterModel
public import WorkTime

/// Writes forecasts as tidy CSV: one row a slot and class.
public enum ForecastWriter {
    /// The columns `timestamp,language,category,severity,mean,q0.05,q0.1…q0.95`, in order of time,
    /// then of class.
    ///
    /// A row is about the first arrivals from its stamp on, for as long as a slot lasts. A slot the
    /// clocks skip has no row, one they repeat has two. Stamps carry the offset in force in `zone`,
    /// numbers have up to three decimals, and lines end in LF.
    ///
    /// - Precondition: the forecast is one of these classes, in order.
    public static func tidyCSV(
        _ volumes: VolumeForecast, classes: [TicketClass], zone: Zone
    ) -> String {
        precondition(volumes.mean.count == classes.count, "every class has a forecast")
        let levels = ForecastAccuracy.levels
        let quantiles = volumes.quantiles(levels, by: .classBySlot)
        let names = classes.map { ticketClass in
            [
                ticketClass.language.rawValue, ticketClass.category.rawValue,
                ticketClass.severity.rawValue,
            ].map(\.csvText).joined(separator: ",")
        }
        let header =
            ["timestamp", "language", "category", "severity", "mean"]
            + levels.map { "q" + number($0) }
        var text = header.joined(separator: ",") + "\n"
        for (start, slot) in slots(of: volumes, zone: zone) {
            let stamp = zone.stamp(start)
            for index in classes.indices {
                text += "\(stamp),\(names[index]),\(number(volumes.mean[index][slot]))"
                for level in levels.indices {
                    text += "," + number(quantiles[level][index][slot])
                }
                text += "\n"
            }
        }
        return text
    }

    /// The moments at which slots begin, each with its position in the forecast.
    private static func slots(
        of volumes: VolumeForecast, zone: Zone
    ) -> [(start: Instant, slot: Int)] {
        let length = 1440 / volumes.slotsPerDay
        return volumes.days.dates.enumerated().flatMap { index, date in
            let day = zone.day(date)
            return stride(from: 0, to: day.length.count, by: length).map { minutes in
                let start = day.start + Minutes(minutes)
                let slot = zone.local(start).time.minuteOfDay / length
                return (start, index * volumes.slotsPerDay + slot)
            }
        }
    }

    /// The number with up to three decimals.
    private static func number(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let (whole, rest) = thousandths.quotientAndRemainder(dividingBy: 1000)
        guard rest > 0 else { return "\(whole)" }
        let digits = String(1000 + rest).dropFirst().reversed().drop { $0 == "0" }.reversed()
        return "\(whole)." + String(digits)
    }
}
