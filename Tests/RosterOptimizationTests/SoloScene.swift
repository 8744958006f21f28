import LaborLaw
import RosterModel
import Testing
import WorkTime

@testable import RosterOptimization

/// One specialist with a past, a few shifts and a few days: small enough to hold every plan
/// against both the compiled rules and the auditor.
struct SoloScene {
    let horizon: PlanningHorizon
    let templates: [ShiftTemplate]
    let past: [Duty]
    var absences: [Absence] = []

    private let specialist = Specialist(
        id: SpecialistID("ana"), name: "Ana", grade: .specialist,
        joined: LocalDate(dayNumber: 0),
        contract: Contract(kind: .fullTime, weeklyHours: .hours(40)),
        languages: [], categories: [])

    /// A scene whose past is given as shift codes by days before the horizon.
    init(
        _ start: String, days: Int, zone: String, templates: [ShiftTemplate],
        past: [(daysBefore: Int, code: String)], pastTemplates: [ShiftTemplate] = []
    ) throws {
        let zone = try #require(Zone(identifier: zone))
        let first = try #require(LocalDate(start))
        horizon = PlanningHorizon(
            dates: DateRange(start: first, days: days), interval: Minutes(30), zone: zone)
        self.templates = templates
        self.past = try past.map { entry in
            let template = try #require(
                (templates + pastTemplates).first { $0.code.rawValue == entry.code })
            return try #require(template.duties(on: first - entry.daysBefore, in: zone).first)
        }
    }

    /// Adds days away, counted from the horizon's start.
    func away(_ days: Range<Int>, _ kind: Absence.Kind) -> SoloScene {
        var scene = self
        scene.absences.append(
            Absence(
                specialist: specialist.id,
                dates: DateRange(start: horizon.dates.start + days.lowerBound, days: days.count),
                kind: kind))
        return scene
    }

    /// The duties of every plan there is, one or none a day.
    var plans: [[Duty?]] {
        horizon.dates.dates.reduce([[]] as [[Duty?]]) { plans, date in
            let duties = templates.flatMap { $0.duties(on: date, in: horizon.zone) }
            return plans.flatMap { plan in [plan + [nil]] + duties.map { plan + [$0] } }
        }
    }

    /// The plan that works these shifts, `.` for a day off.
    func plan(_ codes: String) -> [Duty?] {
        zip(codes.split(separator: " "), horizon.dates.dates).map { code, date in
            templates.first { $0.code.rawValue == code }?.duties(on: date, in: horizon.zone).first
        }
    }

    /// Whether the auditor finds nothing that stops the plan.
    func auditorAccepts(_ plan: [Duty?], _ rules: RuleBook) -> Bool {
        let subject = AuditSubject(
            specialists: [specialist],
            roster: Roster(plan.compactMap { $0 }.map { assignment($0) }),
            previous: Roster(past.map { assignment($0) }), absences: absences, horizon: horizon)
        return !Auditor(ruleBook: rules).audit(subject).findings.contains {
            $0.severity == .hardStop && $0.specialist != nil
        }
    }

    private func assignment(_ duty: Duty) -> Assignment {
        Assignment(specialist: specialist.id, duty: duty)
    }

    /// A way of telling which plans the search for work plans can reach under `rules`.
    func reach(_ rules: RuleBook) -> Reach {
        Reach(self, specialist, rules)
    }

    /// Tells which plans the search can reach, by paying for one plan and fining all others.
    struct Reach {
        private let problem: RosterProblem
        private let duties: [PlannableDuty]
        private let search: PlanSearch

        fileprivate init(_ scene: SoloScene, _ specialist: Specialist, _ rules: RuleBook) {
            let compiler = RuleCompiler(
                ruleBook: rules, templates: scene.templates, activities: [],
                horizon: scene.horizon)
            var person = RosterPerson(
                name: "ana", dayCount: scene.horizon.dates.count,
                templateCount: scene.templates.count, activityCount: 0)
            person.history = compiler.history(of: scene.past, for: specialist)
            person.rules = compiler.workRules(
                for: specialist, history: person.history, absences: scene.absences)
            for planned in compiler.duties
            where compiler.isAway(specialist, during: planned.duty, absences: scene.absences)
                || compiler.forbids(planned, to: specialist, after: scene.past)
            {
                person.allowedTemplates[planned.option.day][planned.option.template] = false
            }
            duties = compiler.duties
            problem = RosterProblem(
                dayCount: scene.horizon.dates.count, templateCount: scene.templates.count,
                options: duties.map(\.option), people: [person], cover: [])
            search = PlanSearch(problem)
        }

        /// Whether the search can come up with the plan.
        func includes(_ plan: [Duty?]) -> Bool {
            let wanted = Set(plan.compactMap { $0 })
            let prices = duties.map { wanted.contains($0.duty) ? -1000.0 : 1000 }
            let found = search.cheapestPlans(of: 0, prices: prices).plans.first?.plan
            return found?.options.map { $0 < 0 ? nil : duties[Int($0)].duty } == plan
        }
    }
}

extension ShiftTemplate {
    /// A shift that starts at `start`, with a meal of half an hour `mealAfter` its start.
    static func shift(
        _ code: String, _ start: String, _ length: Minutes, mealAfter: [Int] = [240],
        isNight: Bool = false
    ) -> ShiftTemplate {
        ShiftTemplate(
            code: ShiftCode(code), name: code, start: LocalTime(start) ?? .midnight,
            length: length,
            meal: mealAfter.first.map {
                MealWindow(
                    length: Minutes(30), earliest: Minutes($0),
                    latest: Minutes(mealAfter.last ?? $0), step: Minutes(30))
            }, isNight: isNight)
    }

    /// 07:00–15:30, eight hours of work.
    static let early = shift("E", "07:00", Minutes(510))
    /// 14:30–23:00, eight hours of work.
    static let late = shift("L", "14:30", Minutes(510))
    /// 22:00–06:30, eight hours of work.
    static let night = shift("N", "22:00", Minutes(510), isNight: true)
}
