import LaborLaw
import RosterModel
import WorkTime

/// Overtime of several months averages the limit to the minute.
struct MaxAverageOvertimeScene: RuleScene {
    let rule: MaxAverageOvertime
    let kind = "max-average-overtime"
    private var limit: Int { rule.monthlyLimit.count }

    func atLimit(_ stage: Stage) -> [Play] {
        plays(stage, extra: 0) + onHoliday(stage).filter(\.breaches.isEmpty)
    }

    func beyond(_ stage: Stage) -> [Play] {
        plays(stage, extra: 1) + onHoliday(stage).filter { !$0.breaches.isEmpty }
    }

    private func plays(_ stage: Stage, extra: Int) -> [Play] {
        guard let shortest = rule.months.first, let longest = rule.months.last else { return [] }
        let dip = 10 * 60
        return [
            play(
                stage, Array(repeating: limit, count: longest), extra: extra, months: shortest,
                "every month the same"),
            play(
                stage,
                Array(repeating: limit - dip, count: longest - 1)
                    + [limit + dip * (longest - 1)],
                extra: extra, months: longest, "the first month makes up for the others"),
            withoutDayOff(stage, extra: extra, months: shortest),
        ]
    }

    /// Months with so much overtime each, the planned one first.
    private func play(
        _ stage: Stage, _ overtime: [Int], extra: Int, months: Int, _ title: String
    ) -> Play {
        let duties = overtime.enumerated().flatMap { back, overtime in
            self.duties(
                stage, on: stage.stage(monthsBefore: back),
                overtime: overtime + (back == 0 ? extra : 0))
        }
        return Play(
            title: "\(title), \(extra) beyond", horizon: stage.month, duties: duties,
            breaches: Breach.time(limit * months + extra, atMost: limit * months))
    }

    /// The duties of a month's weekdays, those of one week left out if need be.
    private func duties(
        _ stage: Stage, on month: DateRange, overtime: Int, without week: DateRange? = nil
    ) -> [Duty] {
        let dates = month.dates.filter {
            $0.weekday.rawValue <= 5 && week?.contains($0) != true
        }
        return zip(dates, shares(of: overtime, in: dates.count)).map {
            stage.duty($0, lasting: normal + $1)
        }
    }

    private var normal: Int { rule.normal.day?.count ?? 0 }

    /// A week of short duties on all dates, of which the Sunday's is work on a day of rest.
    private func withoutDayOff(_ stage: Stage, extra: Int, months: Int) -> Play {
        let earlier = (1..<max(2, months)).flatMap { back in
            duties(stage, on: stage.stage(monthsBefore: back), overtime: limit)
        }
        return Play(
            title: "a week without a day off, \(extra) beyond", horizon: stage.month,
            duties: (months > 1 ? earlier : [])
                + duties(
                    stage, on: stage.month, overtime: limit - 60 + extra, without: stage.week)
                + stage.week.dates.map { stage.duty($0, lasting: 60) },
            breaches: Breach.time(limit * months + extra, atMost: limit * months))
    }

    /// A holiday worked like any other date, with all the overtime allowed.
    private func onHoliday(_ stage: Stage) -> [Play] {
        let months = rule.months[0]
        let duties: [Duty] = (0..<months).flatMap {
            self.duties(stage, on: stage.stage(monthsBefore: $0), overtime: limit)
        }
        let holiday = stage.month.dates.filter { $0.weekday.rawValue <= 5 }.last
        let counted = rule.holidaysAreRestDays ? normal : 0
        return [
            Play(
                title: "work on a holiday", horizon: stage.month, duties: duties,
                holidays: Set([holiday].compactMap(\.self)),
                breaches: Breach.time(limit * months + counted, atMost: limit * months))
        ]
    }
}
