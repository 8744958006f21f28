import Forecasting
import LaborLaw
import LawTestSupport
import RandomStreams
import RosterModel
import WorkTime

/// Draws small scenarios: a team, its past, its law and policy, and some weeks of tickets.
struct RandomScenario {
    private var random: RandomStream
    private let horizon: PlanningHorizon
    private let shifts: [ShiftTemplate]
    private let specialists: [Specialist]
    private let law: LawPack
    private let siteWords: [String]

    static let languages = ["en", "zh"].map { Language($0) }
    static let categories = ["payments", "listings"].map { TicketCategory($0) }

    /// Horizons of one or two weeks from any weekday, many with a change of the clocks in them.
    private static let changes = [
        ("Europe/Berlin", "2026-10-25"), ("Europe/Berlin", "2027-03-28"),
        ("Asia/Kuala_Lumpur", "2026-11-27"), ("America/New_York", "2026-11-01"),
    ].compactMap { name, date in
        Zone(identifier: name).flatMap { zone in LocalDate(date).map { (zone, $0) } }
    }

    /// A scenario under `law`; where `files` are drawn, people are of all ages and circumstances
    /// that the law speaks of.
    init(
        _ stream: RandomStream, under law: LawPack = .malaysiaKualaLumpur, files: Bool = false
    ) {
        var random = stream
        self.law = law
        let words = files ? law.wordsOnFile : []
        siteWords = words.filter { _ in random.happens(withProbability: 0.2) }
        let (zone, date) = random.element(of: RandomScenario.changes)
        let days = random.element(of: [7, 7, 7, 14])
        horizon = PlanningHorizon(
            dates: DateRange(start: date - random.integer(below: 7), days: days),
            interval: Minutes(random.element(of: [30, 60])), zone: zone)
        var pool = random.shuffled(RandomScenario.pool)
        pool.removeLast(days == 14 ? 5 : 4)
        shifts = pool + [RandomScenario.night]
        specialists = (0..<random.integer(in: 8...(days == 14 ? 8 : 12))).map {
            RandomScenario.specialist(
                &random, number: $0, isPartTime: days == 14,
                file: files ? RandomScenario.file(&random, words: words) : PersonalFile())
        }
        self.random = random
    }

    private static let night = shift("N", 22, hours: 9, meal: (210, 270), isNight: true)

    private static let pool = [
        shift("E", 7, hours: 9, meal: (210, 270)), shift("D", 10, hours: 9, meal: (240, 240)),
        shift("L", 15, hours: 9, meal: (210, 240)), shift("M", 11, hours: 8, meal: (180, 240)),
        shift("P", 18, hours: 5, meal: nil), shift("V", 20, hours: 9, meal: (210, 270)),
    ]

    private static func shift(
        _ code: String, _ hour: Int, hours: Int, meal: (Int, Int)?, isNight: Bool = false
    ) -> ShiftTemplate {
        ShiftTemplate(
            code: ShiftCode(code), name: code,
            start: LocalTime(hour: hour, minute: 0) ?? .midnight, length: .hours(hours),
            meal: meal.map {
                MealWindow(
                    length: .hours(1), earliest: Minutes($0.0), latest: Minutes($0.1),
                    step: Minutes(30))
            }, isNight: isNight)
    }

    private static func specialist(
        _ random: inout RandomStream, number: Int, isPartTime: Bool, file: PersonalFile
    ) -> Specialist {
        let hours = random.element(
            of: isPartTime ? [16, 20] : [40, 40, 40, 45, 38, 24, 20])
        let native = random.element(of: languages)
        let other = LanguageSkill(
            language: native == languages[0] ? languages[1] : languages[0],
            level: random.element(of: [.a2, .b2]))
        return Specialist(
            id: SpecialistID("s\(number + 10)"), name: "Person \(number)",
            grade: random.element(of: Grade.allCases),
            joined: LocalDate(dayNumber: 20_800 - random.integer(below: 900)),
            contract: Contract(
                kind: hours >= 38 ? .fullTime : .partTime, weeklyHours: .hours(hours)),
            languages: [LanguageSkill(language: native, level: .native), other],
            categories: categories.filter { _ in random.happens(withProbability: 0.7) }, file: file)
    }

    private static func file(_ random: inout RandomStream, words: [String]) -> PersonalFile {
        PersonalFile(
            born: LocalDate(dayNumber: 20_800 - 365 * random.element(of: [15, 17, 18, 25, 40])),
            sex: random.element(of: [nil, .female, .male]),
            monthlyWage: random.element(of: [nil, 1500, 3000, 30_000_000]),
            words: words.filter { _ in random.happens(withProbability: 0.15) })
    }

    /// The scenario drawn.
    mutating func scenario() -> Scenario {
        let policy = policy()
        let absences = absences()
        let previous = previousRoster(policy, absences)
        let requests = requests()
        return Scenario(
            name: "random",
            site: Site(
                zone: horizon.zone, jurisdiction: law.id, onFile: siteWords, calendar: []),
            horizon: horizon,
            team: Team(
                specialists: specialists, absences: absences, requests: requests,
                previousRoster: previous),
            shifts: shifts, tickets: tickets(), history: history(), policy: policy,
            objective: ObjectiveWeights(
                severeShortageFactor: random.element(of: [1, 2]),
                overstaffedHour: random.element(of: [0, 5]),
                unusedContractHour: random.element(of: [0, 20])),
            overrides: [], inputs: [])
    }

    private mutating func policy() -> TeamPolicy {
        TeamPolicy(
            minimumRest: random.element(of: [nil, .hours(8), .hours(11), .hours(12)]),
            maxConsecutiveDays: random.element(of: [nil, 4, 5, 6]),
            nightWeeks: random.element(
                of: [
                    nil, NightWeekLimit(limit: 1, weeks: 2), NightWeekLimit(limit: 2, weeks: 4),
                    NightWeekLimit(limit: 1, weeks: 1),
                ]),
            onDuty: random.element(
                of: [
                    [],
                    [
                        OnDutyPolicy(
                            name: "somebody", who: StaffFilter(), atLeast: 1),
                        OnDutyPolicy(
                            name: "zh", who: StaffFilter(language: RandomScenario.languages[1]),
                            atLeast: 1),
                    ],
                ]),
            neverAlone: random.element(of: [[], [.graduate]]),
            development: random.element(of: [[], [RandomScenario.activity]]))
    }

    private static let activity = DevelopmentActivity(
        name: "knowledge-base", weeklyHours: .hours(8),
        weekdays: [.monday, .wednesday, .thursday],
        from: LocalTime(hour: 9, minute: 0) ?? .midnight,
        until: LocalTime(hour: 17, minute: 0) ?? .midnight, block: .hours(2))

    private mutating func absences() -> [Absence] {
        specialists.flatMap { specialist -> [Absence] in
            guard random.happens(withProbability: 0.3) else { return [] }
            let start = horizon.dates.start + random.integer(in: -2...(horizon.dates.count - 1))
            return [
                Absence(
                    specialist: specialist.id,
                    dates: DateRange(start: start, days: random.integer(in: 1...7)),
                    kind: random.element(of: Absence.Kind.allCases))
            ]
        }
    }

    private mutating func requests() -> [ShiftRequest] {
        (0..<random.integer(below: 10)).map { _ in
            let code = random.element(of: shifts).code
            return ShiftRequest(
                specialist: random.element(of: specialists).id,
                date: horizon.dates.start + random.integer(below: horizon.dates.count),
                wish: random.element(of: [.dayOff, .shift(code), .notShift(code)]),
                weight: random.integer(in: 1...10))
        }
    }

    /// Four weeks before the horizon in which the auditor finds nothing that would reach into it;
    /// whose draw it does not accept comes fresh.
    private mutating func previousRoster(_ policy: TeamPolicy, _ absences: [Absence]) -> Roster {
        let drawn = specialists.flatMap { past(of: $0) }
        let rules = RuleBook(packs: [
            law,
            .teamPolicy(
                minimumRest: policy.minimumRest, maxConsecutiveDays: policy.maxConsecutiveDays,
                nightWeeks: policy.nightWeeks.map { ($0.limit, $0.weeks) }, onDuty: [],
                neverAlone: []),
        ])
        let findings = Auditor(ruleBook: rules).audit(
            AuditSubject(
                specialists: specialists, roster: Roster([]), previous: Roster(drawn),
                absences: absences, horizon: horizon, siteWords: siteWords)
        ).findings
        let refused = Set(findings.filter { $0.severity == .hardStop }.compactMap(\.specialist))
        return Roster(drawn.filter { !refused.contains($0.specialist) })
    }

    /// Runs of the same shift, with days off between, and often a night before the horizon.
    private mutating func past(of specialist: Specialist) -> [Assignment] {
        let first = horizon.dates.start - 28
        var assignments: [Assignment] = []
        var day = first + random.integer(below: 3)
        while day < horizon.dates.start {
            let shift =
                random.happens(withProbability: 0.3)
                ? RandomScenario.night : random.element(of: shifts)
            for _ in 0..<random.integer(in: 1...5) where day < horizon.dates.start {
                let duties = shift.duties(on: day, in: horizon.zone)
                assignments.append(
                    Assignment(specialist: specialist.id, duty: random.element(of: duties)))
                day = day + 1
            }
            day = day + random.integer(in: 2...3)
        }
        return assignments
    }

    private func tickets() -> TicketPolicy {
        TicketPolicy(
            languages: RandomScenario.languages, categories: RandomScenario.categories,
            handleTimes: [.critical: Minutes(45), .high: Minutes(40), .normal: Minutes(30)],
            serviceLevels: [
                .critical: ServiceLevel(share: 0.8, within: Minutes(30)),
                .normal: ServiceLevel(share: 0.8, within: .hours(8)),
            ], urgent: [.critical], shrinkage: 0.15, maxOccupancy: 0.85,
            rampUp: [
                RampUpStep(fromMonth: 0, efficiency: 0.5),
                RampUpStep(fromMonth: 6, efficiency: 0.9),
                RampUpStep(fromMonth: 12, efficiency: 1),
            ], categoryBucket: .hours(4))
    }

    /// Two weeks of tickets, more of them by day.
    private mutating func history() -> ArrivalCounts? {
        let classes = tickets().classes
        let start = horizon.range.start - .days(14)
        let daily = random.integer(in: 20...60)
        let instants = (0..<14 * daily).map { _ in
            let day = Minutes.days(random.integer(below: 14))
            let hour = max(random.integer(below: 24), random.integer(below: 24))
            return start + day + .hours(hour) + Minutes(random.integer(below: 60))
        }.sorted()
        var counter = ArrivalCounter(
            zone: horizon.zone, interval: horizon.slot, until: horizon.range.start)
        for (number, instant) in instants.enumerated() {
            let ticketClass = TicketClass(
                language: random.element(of: RandomScenario.languages),
                category: random.element(of: RandomScenario.categories),
                severity: random.element(of: [.critical, .normal, .normal]))
            counter.enter(
                UInt64(number + 1), at: instant,
                classIndex: classes.firstIndex(of: ticketClass) ?? 0,
                handleMinutes: random.integer(in: 10...50))
        }
        return counter.counts(classCount: classes.count)
    }
}
