internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// A roster at hand as the optimizer sees it.
struct PublishedRoster {
    let roster: Roster
    /// The plan of each person.
    let plans: [WorkPlan]
    /// The assignments that the plans stand for, by person and day.
    private let assignments: [[Assignment?]]
    /// Assignments on dates that are not planned.
    private let elsewhere: [Assignment]

    /// Looks up each duty among those that can be planned.
    ///
    /// - Throws: `PlanningError.dutiesNotPlannable` with all that are not among them, second
    ///   duties of a day included.
    init(
        _ roster: Roster, of scenario: Scenario, model: ScenarioProblem
    ) throws(PlanningError) {
        self.roster = roster
        let dates = scenario.horizon.dates
        let positions = Dictionary(
            model.duties.indices.map { (Content(model.duties[$0]), $0) },
            uniquingKeysWith: { first, _ in first })
        let bySpecialist = roster.bySpecialist
        var strange: [Assignment] = []
        var assignments: [[Assignment?]] = []
        plans = scenario.team.specialists.map { specialist in
            var options = Array(repeating: Int32(-1), count: dates.count)
            var own: [Assignment?] = Array(repeating: nil, count: dates.count)
            for assignment in bySpecialist[specialist.id] ?? []
            where dates.contains(assignment.duty.date) {
                let day = assignment.duty.date - dates.start
                guard assignment.development.count <= 1, own[day] == nil,
                    let position = positions[Content(assignment)]
                else {
                    strange.append(assignment)
                    continue
                }
                options[day] = Int32(position)
                own[day] = assignment
            }
            assignments.append(own)
            return WorkPlan(options: options)
        }
        guard strange.isEmpty else { throw .dutiesNotPlannable(strange) }
        self.assignments = assignments
        elsewhere = roster.assignments.filter { !dates.contains($0.duty.date) }
    }

    private struct Content: Hashable {
        let duty: Duty
        let block: DevelopmentBlock?

        init(_ planned: PlannableDuty) {
            duty = planned.duty
            block = planned.block
        }

        init(_ assignment: Assignment) {
            duty = assignment.duty
            block = assignment.development.first
        }
    }

    /// What a person, by position, works on a day, counted from the horizon's start.
    func assignment(of person: Int, on day: Int) -> Assignment? { assignments[person][day] }

    /// All that a person, by position, works.
    func assignments(of person: Int) -> [Assignment] { assignments[person].compactMap { $0 } }

    /// The roster with other plans; assignments that stay are the very same.
    func with(_ plans: [WorkPlan], model: ScenarioProblem, scenario: Scenario) -> Roster {
        let planned = scenario.team.specialists.indices.flatMap { person in
            plans[person].options.enumerated().compactMap { day, option -> Assignment? in
                guard option != self.plans[person].options[day] else {
                    return assignments[person][day]
                }
                guard option >= 0 else { return nil }
                let duty = model.duties[Int(option)]
                return Assignment(
                    specialist: scenario.team.specialists[person].id, duty: duty.duty,
                    development: duty.block.map { [$0] } ?? [])
            }
        }
        return Roster(planned + elsewhere)
    }
}
