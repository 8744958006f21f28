internal import LaborLaw
internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// The locked duties of a scenario as locks on the problem's days.
struct LockedDuties {
    private let days: Int
    private let locks: [SpecialistID: [Int: DutyLock]]

    /// Looks up each locked duty among those that can be planned.
    ///
    /// - Throws: `PlanningError.lockedDutyImpossible` for the first one that is not among them.
    init(_ scenario: Scenario, among compiler: RuleCompiler) throws(PlanningError) {
        let byDate = Dictionary(grouping: compiler.duties.indices) {
            compiler.duties[$0].duty.date
        }
        var locks: [SpecialistID: [Int: DutyLock]] = [:]
        for assignment in scenario.team.lockedRoster.assignments {
            let duty = assignment.duty
            let position = byDate[duty.date]?.first {
                compiler.duties[$0].duty == duty
                    && compiler.duties[$0].block == assignment.development.first
            }
            guard let position, assignment.development.count <= 1 else {
                throw .lockedDutyImpossible(
                    assignment, rules: compiler.rulesBroken(by: duty).map(\.id))
            }
            locks[assignment.specialist, default: [:]][
                duty.date - scenario.horizon.dates.start] = .option(position)
        }
        self.locks = locks
        days = scenario.horizon.dates.count
    }

    /// The locks of a specialist, one entry a day.
    func of(_ specialist: SpecialistID) -> [DutyLock?] {
        (0..<days).map { locks[specialist]?[$0] }
    }
}
