import RandomStreams
import RosterModel
import RosterOptimization
import WorkTime

/// A random roster problem small enough to look at every plan of every person.
struct TinyProblem {
    let horizon: PlanningHorizon
    let problem: RosterProblem
    /// What the problem's options stand for.
    let duties: [PlannableDuty]

    /// Zones whose clocks change on Sunday, 29 March 2026, or never.
    static let zones = ["Europe/Berlin", "Asia/Kuala_Lumpur"].compactMap(Zone.init(identifier:))

    /// A problem for `people` in which nobody has more than `planLimit` plans, legal or not.
    init(_ random: inout RandomStream, people: Int, planLimit: Int) {
        let templates = TinyProblem.templates(&random)
        let activities = random.happens(withProbability: 0.25) ? [TinyProblem.activity] : []
        let start = LocalDate(dayNumber: 20_535 + random.integer(below: 7))  // from 2026-03-23
        let zone = random.element(of: TinyProblem.zones)
        var days = random.integer(in: 2...8)
        var horizon = TinyProblem.horizon(start, days: days, zone: zone)
        var duties = PlannableDuty.all(for: templates, activities: activities, in: horizon)
        while days > 1, TinyProblem.planCount(duties.map(\.option), days: days) > planLimit {
            days -= 1
            horizon = TinyProblem.horizon(start, days: days, zone: zone)
            duties = PlannableDuty.all(for: templates, activities: activities, in: horizon)
        }
        self.horizon = horizon
        self.duties = duties
        let hasWeeks = random.happens(withProbability: 0.7)
        let weeks =
            hasWeeks
            ? TinyProblem.weeks(of: horizon) : TinyProblem.stretches(of: horizon, &random)
        // Work that crosses midnight may break an average by itself; see `OpenDefectTests`.
        let mayAverage = !duties.contains { $0.option.workedNextWeek > 0 }
        problem = RosterProblem(
            dayCount: days, templateCount: templates.count, options: duties.map(\.option),
            people: (0..<people).map { index in
                var person = RosterPerson(
                    name: "p\(index)", dayCount: days, templateCount: templates.count,
                    activityCount: activities.count)
                person.rules.weeks = weeks
                person.drawWishes(&random)
                person.drawHistory(&random)
                person.drawRules(&random, mayAverage: mayAverage && hasWeeks)
                if !hasWeeks { person.rules.weeks.countDutiesOnly() }
                return person
            },
            cover: TinyProblem.cover(
                &random, horizon: horizon, people: people, activities: activities.count))
    }

    /// A problem made by hand.
    init(_ problem: RosterProblem, _ duties: [PlannableDuty], horizon: PlanningHorizon) {
        self.problem = problem
        self.duties = duties
        self.horizon = horizon
    }

    /// The same problem with its people in another order.
    func permuted(_ order: [Int]) -> TinyProblem {
        TinyProblem(
            RosterProblem(
                dayCount: problem.dayCount, templateCount: problem.templateCount,
                options: problem.options, people: order.map { problem.people[$0] },
                cover: problem.cover.map { line in
                    CoverLine(
                        name: line.name, basis: line.basis,
                        weights: order.map { line.weights[$0] }, spans: line.spans,
                        shortage: line.shortage, surplus: line.surplus)
                }, linearPart: problem.linearPart),
            duties, horizon: horizon)
    }

    /// The same problem with its people changed.
    func changing(_ change: (inout RosterPerson) -> Void) -> TinyProblem {
        TinyProblem(
            RosterProblem(
                dayCount: problem.dayCount, templateCount: problem.templateCount,
                options: problem.options,
                people: problem.people.map {
                    var person = $0
                    change(&person)
                    return person
                }, cover: problem.cover, linearPart: problem.linearPart),
            duties, horizon: horizon)
    }

    /// The calendar weeks a horizon touches, without rules.
    static func weeks(of horizon: PlanningHorizon) -> [WeekRules] {
        let dates = horizon.dates
        return stride(from: dates.start.startOfWeek, to: dates.end, by: 7).map { monday in
            WeekRules(
                days: max(0, monday - dates.start)..<min(dates.count, monday + 7 - dates.start),
                start: (horizon.zone.day(monday).start - horizon.range.start).count,
                end: (horizon.zone.day(monday + 6).end - horizon.range.start).count)
        }
    }

    /// The days of a horizon in one stretch, or in a few of any length, without rules.
    static func stretches(
        of horizon: PlanningHorizon, _ random: inout RandomStream
    ) -> [WeekRules] {
        let days = horizon.dates.count
        let cuts = (1..<max(1, days)).filter { _ in random.happens(withProbability: 0.2) }
        return zip([0] + cuts, cuts + [days]).map { first, end in
            WeekRules(
                days: first..<end, start: minutes(to: first, horizon),
                end: minutes(to: end - 1, horizon, end: true))
        }
    }

    private static func minutes(
        to day: Int, _ horizon: PlanningHorizon, end isEnd: Bool = false
    ) -> Int {
        let day = horizon.zone.day(horizon.dates.start + day)
        return ((isEnd ? day.end : day.start) - horizon.range.start).count
    }

    private static let activity = DevelopmentActivity(
        name: "knowledge-base", weeklyHours: .hours(4), weekdays: Weekday.allCases,
        from: LocalTime(hour: 10, minute: 0) ?? .midnight,
        until: LocalTime(hour: 14, minute: 0) ?? .midnight, block: .hours(2))

    private static func horizon(_ start: LocalDate, days: Int, zone: Zone) -> PlanningHorizon {
        PlanningHorizon(
            dates: DateRange(start: start, days: days), interval: .hours(1), zone: zone)
    }

    private static func planCount(_ options: [DutyOption], days: Int) -> Int {
        (0..<days).reduce(1) { count, day in
            min(1_000_000_000, count * (1 + options.count { $0.day == day }))
        }
    }

    private static func templates(_ random: inout RandomStream) -> [ShiftTemplate] {
        (0..<random.integer(in: 1...3)).map { index in
            let isNight = index == 0 && random.happens(withProbability: 0.7)
            let start = (isNight ? 19 + random.integer(below: 5) : random.integer(below: 20)) * 60
            let length = 60 * random.integer(in: 3...10)
            // The place of a break at midnight would change what is worked in which week.
            let starts = start + length > 1440 ? 1 : random.integer(in: 1...2)
            let hasMeal = length > 240 && random.happens(withProbability: 0.6)
            return ShiftTemplate(
                code: ShiftCode("S\(index)"), name: "S\(index)",
                start: LocalTime(minuteOfDay: start) ?? .midnight, length: Minutes(length),
                meal: hasMeal
                    ? MealWindow(
                        length: Minutes(60), earliest: Minutes(90),
                        latest: Minutes(60 + 30 * starts), step: Minutes(30)) : nil,
                isNight: isNight)
        }
    }

    private static func cover(
        _ random: inout RandomStream, horizon: PlanningHorizon, people: Int, activities: Int
    ) -> [CoverLine] {
        (0..<random.integer(in: 1...3)).map { index in
            let isBalance = random.happens(withProbability: 0.2)
            let bases: [CoverLine.Basis] =
                [.working, .present] + (0..<activities).map { .activity($0) }
            let weights = (0..<people).map { _ in
                isBalance
                    ? random.element(of: [-1, 1, Double(people)])
                    : random.element(of: [0, 0.5, 1, 1, 1])
            }
            let mayBeZero = isBalance ? 0.0 : Double(random.integer(in: 0...2))
            return CoverLine(
                name: "line \(index)", basis: random.element(of: bases), weights: weights,
                spans: spans(&random, horizon: horizon, required: mayBeZero),
                shortage: steps(&random, dearest: 20), surplus: steps(&random, dearest: 3))
        }
    }

    /// Up to three steps in any order, the dearest of which count.
    private static func steps(_ random: inout RandomStream, dearest: Int) -> [CostStep] {
        (0..<random.integer(in: 0...3)).map { _ in
            let starts: [CostStep.Start] = [
                .heads(0), .heads(0.5), .heads(1), .share(0.25), .share(0.5),
            ]
            return CostStep(
                from: random.element(of: starts), perHour: Double(random.integer(in: 0...dearest)))
        }
    }

    /// Stretches of one to twenty hours with holes between some of them.
    private static func spans(
        _ random: inout RandomStream, horizon: PlanningHorizon, required: Double
    ) -> [CoverSpan] {
        var spans: [CoverSpan] = []
        var slot = random.integer(below: 12)
        while slot < horizon.intervalCount, spans.count < 9 {
            let end = min(horizon.intervalCount, slot + random.integer(in: 1...20))
            spans.append(
                CoverSpan(
                    slots: slot..<end, required: required + random.element(of: [0, 0.4]),
                    carriedIn: random.element(of: [0, 0, 0.5]),
                    hours: Double(end - slot) * horizon.interval.inHours))
            slot = end + random.element(of: [0, 0, 7])
        }
        return spans
    }
}

extension [WeekRules] {
    /// Leaves only rules on the duties that start in a stretch: work past its end counts in the
    /// next calendar week, which a stretch need not be.
    fileprivate mutating func countDutiesOnly() {
        for index in indices {
            self[index].maxMinutes = .max
            self[index].contiguousRest = Swift.min(self[index].contiguousRest, 600)
        }
    }
}
