import Forecasting
import WorkTime

/// A made-up desk: tickets by the minute, with weekly pattern and negative binomial noise.
struct TicketStream {
    let zone: Zone
    let days: DateRange
    /// The minutes at which tickets arrive, in order.
    private(set) var minutes: [Int] = []

    /// Arrivals of a day, spread over its hours on the time line.
    init(
        seed: UInt64, zone: Zone = .utc, start: LocalDate = firstDay, days count: Int = 182,
        perHour: Double = 6, shape: Int = 20, dayShape: Int = 40
    ) {
        self.zone = zone
        days = DateRange(start: start, days: count)
        var numbers = RepeatableNumbers(seed: seed)
        for date in days.dates {
            let busy = numbers.gamma(shape: dayShape)
            let day = zone.day(date)
            for hour in 0..<day.length.count / 60 {
                let start = day.start + .hours(hour)
                let local = zone.local(start)
                let mean =
                    perHour * busy * TicketStream.share(local.time.minuteOfDay / 60)
                    * (local.date.weekday >= .saturday ? 0.5 : 1)
                let count = Int(numbers.negativeBinomial(mean: mean, shape: shape))
                for _ in 0..<count {
                    minutes.append(start.minutesSince1970 + Int(numbers.uniform() * 60))
                }
            }
        }
        minutes.sort()
    }

    static func share(_ hour: Int) -> Double {
        (8..<20).contains(hour) ? 1.6 : (6..<23).contains(hour) ? 0.8 : 0.3
    }

    /// The instant of a time of day on a day of the stream.
    func instant(day: Int, hour: Int) -> Instant {
        zone.instant(
            at: LocalDateTime(
                date: days.start + day, time: LocalTime(hour: hour, minute: 0) ?? .midnight))
    }

    /// Takes out all tickets of a range; how many there were.
    @discardableResult
    mutating func silence(_ range: TimeRange) -> Int {
        let before = minutes.count
        minutes.removeAll { range.contains(Instant(minutesSince1970: $0)) }
        return before - minutes.count
    }

    /// Puts `count` tickets evenly into a range.
    mutating func put(_ count: Int, in range: TimeRange) {
        for index in 0..<count {
            minutes.append(range.start.minutesSince1970 + index * range.length.count / count)
        }
    }

    /// The tickets counted, each with a number of its own.
    func counter(interval: Minutes = Minutes(30)) -> ArrivalCounter {
        var counter = ArrivalCounter(zone: zone, interval: interval)
        for (index, minute) in minutes.enumerated() {
            counter.enter(
                UInt64(index) &* 0x9E37_79B9_7F4A_7C15 | 1,
                at: Instant(minutesSince1970: minute), classIndex: 0)
        }
        return counter
    }

    func report() -> HistoryReport? {
        counter().counts(classCount: 1).map { HistoryReport($0) }
    }
}
