import Forecasting
import GLPKSolver
import LaborLaw
import LawTestSupport
import Planning
import RosterModel
import RosterOptimization
import Testing
import WorkTime

/// A scenario of a few people and days, of which each test changes what it is about.
struct SmallScenario {
    var start = "2026-11-23"
    var days = 2
    var interval = Minutes(60)
    var zone = Zone(fixed: .hours(8), identifier: "+08")
    var people: [(name: String, grade: Grade)] = [("ana", .senior), ("ben", .specialist)]
    var shifts: [ShiftTemplate] = [
        SmallScenario.shift("E", "07:00"), SmallScenario.shift("L", "14:00"),
    ]
    var previous: [Assignment] = []
    var categoryBucket = Minutes.hours(4)
    var minimumRest: Minutes? = .hours(11)
    var onDuty: [OnDutyPolicy] = []
    var neverAlone: [Grade] = []
    var development: [DevelopmentActivity] = []
    var maxConsecutiveDays: Int?
    var nightWeeks: NightWeekLimit?
    var absences: [Absence] = []
    var locked: [Assignment] = []
    var objective = ObjectiveWeights.standard
    var wages: [String: Int] = [:]
    var referenceWage: Int?
    var backlog: [WaitingTickets]?
    var law: [LawPack] = [.malaysiaKualaLumpur]

    /// A shift of nine hours, eight of them worked.
    static func shift(
        _ code: String, _ start: String, length: Minutes = .hours(9), hasMeal: Bool = true,
        isNight: Bool = false
    ) -> ShiftTemplate {
        ShiftTemplate(
            code: ShiftCode(code), name: code, start: LocalTime(start) ?? .midnight,
            length: length,
            meal: hasMeal
                ? MealWindow(
                    length: .hours(1), earliest: .hours(4), latest: .hours(4), step: .hours(1))
                : nil, isNight: isNight)
    }

    /// The position of normal tickets among the classes of one language and category.
    private static let normal = Severity.allCases.firstIndex(of: .normal) ?? 0

    /// The scenario with two weeks of a ticket an hour.
    func scenario() throws -> Scenario {
        let horizon = PlanningHorizon(
            dates: DateRange(start: try #require(LocalDate(start)), days: days),
            interval: interval, zone: zone)
        let language = Language("en")
        let category = TicketCategory("payments")
        let specialists = people.map { name, grade in
            Specialist(
                id: SpecialistID(name), name: name, grade: grade, joined: LocalDate(dayNumber: 0),
                contract: Contract(kind: .fullTime, weeklyHours: .hours(40)),
                languages: [LanguageSkill(language: language, level: .native)],
                categories: [category], file: PersonalFile(monthlyWage: wages[name]))
        }
        var history = ArrivalCounter(zone: zone, interval: horizon.slot)
        for hour in 0..<14 * 24 {
            history.enter(
                UInt64(hour + 1), at: horizon.range.start - .days(14) + .hours(hour),
                classIndex: SmallScenario.normal, handleMinutes: 20 + hour % 24)
        }
        return Scenario(
            name: "small", site: Site(zone: zone, jurisdiction: "my-kul", calendar: []),
            horizon: horizon,
            team: Team(
                specialists: specialists, absences: absences, requests: [],
                previousRoster: Roster(previous), lockedRoster: Roster(locked)), shifts: shifts,
            tickets: TicketPolicy(
                languages: [language], categories: [category], handleTimes: [:],
                serviceLevels: [.normal: ServiceLevel(share: 0.8, within: .hours(8))],
                urgent: [.critical], shrinkage: 0.15, maxOccupancy: 0.85, rampUp: [],
                categoryBucket: categoryBucket),
            history: history.counts(classCount: Severity.allCases.count),
            policy: TeamPolicy(
                minimumRest: minimumRest, maxConsecutiveDays: maxConsecutiveDays,
                nightWeeks: nightWeeks, onDuty: onDuty, neverAlone: neverAlone,
                development: development),
            objective: objective, referenceWage: referenceWage, overrides: [], inputs: [],
            backlog: backlog)
    }

    /// The plan found within a few rounds.
    func plan(_ limits: SearchLimits = SearchLimits(rounds: 10)) throws -> PlanningRun {
        let outcome = try Planner(solver: GLPKSolver())
            .plan(
                scenario(), under: law, limits: limits, seed: 1,
                onProgress: { _ in })
        guard case .planned(let run) = outcome else { throw NoPlan() }
        return run
    }

    private struct NoPlan: Error {}
}
