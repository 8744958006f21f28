import ForecastBenchmarks
import WorkTime

/// A Monday.
let firstDay = LocalDate(dayNumber: 20_000 - 20_000 % 7 + 4)

/// The start of a day.
let midnight = LocalTime.halfHours[0]

extension LocalTime {
    /// 00:00 and 00:30.
    static let halfHours = [0, 30].compactMap(LocalTime.init(minuteOfDay:))
}

/// A daily series from `firstDay` on; nil is a closed day.
func daily(_ values: [Double?], name: String = "tiny") -> BenchmarkSeries {
    BenchmarkSeries(
        name: name,
        rows: zip(0..., values).compactMap { day, value in
            value.map {
                BenchmarkSeries.Row(
                    timestamp: LocalDateTime(date: firstDay + day, time: midnight), value: $0)
            }
        },
        slots: [midnight])
}
