internal import RosterModel
internal import WorkTime

extension Section {
    /// The site's zone.
    func zone() -> Zone? {
        read("zone", .zone)
    }

    /// Which holidays the employer has chosen and agreed; the law's own choice where nothing is
    /// said.
    func holidayElection() -> HolidayElection {
        guard let holidays = section("holidays", .holidays) else { return HolidayElection() }
        let elected = holidays.list("elected", of: .fileWord)
        let exchanges = holidays.sections("exchange", .holidayExchange).compactMap { exchange in
            let holiday = exchange.read("holiday", .fileWord)
            let from = exchange.read("from", .date)
            let to = exchange.read("to", .date)
            guard let holiday, let from, let to else { return nil as HolidayElection.Exchange? }
            return HolidayElection.Exchange(holiday: holiday, from: from, to: to)
        }
        return HolidayElection(elected.map { .named($0) } ?? .byDefault, exchanges: exchanges)
    }

    /// The days to plan in `zone`.
    func horizon(in zone: Zone) -> PlanningHorizon? {
        let start = read("start", .date)
        let days = read("days", .wholeNumber(1...366))
        let interval = read("interval", .length(Minutes(1)...Minutes.hours(24)))
        guard let start, let days, let interval else { return nil }
        guard
            Minutes.hours(1).count.isMultiple(of: interval.count)
                || interval.count.isMultiple(of: Minutes.hours(1).count)
        else {
            complain(
                about: "interval", expected: "a length that divides an hour, or whole hours",
                found: "\(interval)")
            return nil
        }
        return PlanningHorizon(
            dates: DateRange(start: start, days: days), interval: interval, zone: zone)
    }
}
