internal import RosterModel
internal import WorkTime

extension Table {
    /// The locked assignments on dates of the horizon; the others stay unread.
    ///
    /// Each must be one that can be planned: a shift of the scenario at its times, one meal break
    /// and at most one block where the scenario allows them.
    func lockedRoster(
        _ vocabulary: RosterVocabulary, activities: [DevelopmentActivity],
        horizon: PlanningHorizon
    ) -> Roster {
        let columns = RosterColumns(self, vocabulary)
        guard endHeader() else { return Roster([]) }
        var assignments: [Assignment] = []
        while nextRow() {
            guard let assignment = assignment(columns, vocabulary), assignment.isLocked else {
                continue
            }
            let duty = assignment.duty
            guard horizon.dates.contains(duty.date) else {
                log.warning(
                    at: location(columns.date),
                    expected: "locked duties on the dates planned, \(horizon.dates.start) to "
                        + "\(horizon.dates.end - 1)", found: "one on \(duty.date)",
                    advice: "Maybe it belongs into the previous roster; here it binds nothing.")
                continue
            }
            let isSecond = assignments.contains {
                $0.specialist == assignment.specialist && $0.duty.date == duty.date
            }
            if isSecond {
                complain(
                    about: columns.locked, expected: "one locked duty a person and date",
                    found: "a second one on \(duty.date)")
                continue
            }
            if let shift = vocabulary.shifts?.first(where: { $0.code == duty.shift }),
                check(duty, columns, of: shift, in: vocabulary.zone)
            {
                check(assignment, columns, activities: activities, in: vocabulary.zone)
            }
            assignments.append(assignment)
        }
        return Roster(assignments)
    }

    /// Whether a locked duty is one of its shift's; complains about what differs.
    private func check(
        _ duty: Duty, _ columns: RosterColumns, of shift: ShiftTemplate, in zone: Zone
    ) -> Bool {
        let planned = shift.duties(on: duty.date, in: zone)
        guard let first = planned.first else { return true }
        let clock = DutyClock(duty: first.range, zone: zone)
        guard first.range == duty.range else {
            let isStart = first.range.start != duty.range.start
            complain(
                about: isStart ? columns.start : columns.end,
                expected: "the times of \(shift.code.rawValue), \(clock.text(first.range)): only "
                    + "duties that can be planned can be locked")
            return false
        }
        guard planned.contains(where: { $0.breaks == duty.breaks }) else {
            let breaks = planned.map { $0.breaks.map(clock.text).joined(separator: ";") }
            complain(
                about: columns.breaks,
                expected: first.breaks.isEmpty
                    ? "no break in \(shift.code.rawValue)"
                    : "a break of \(shift.code.rawValue): \(alternatives(breaks))")
            return false
        }
        return true
    }

    /// Complains about time set aside at which it cannot be planned.
    private func check(
        _ assignment: Assignment, _ columns: RosterColumns, activities: [DevelopmentActivity],
        in zone: Zone
    ) {
        let duty = assignment.duty
        guard let block = assignment.development.first else { return }
        guard assignment.development.count == 1 else {
            return complain(
                about: columns.activity, expected: "at most one activity in a locked duty")
        }
        let blocks = activities.first { $0.name == block.activity }?.blocks(
            on: duty.date, in: zone
        ).filter { block in
            duty.workedRanges.contains { $0.start <= block.start && block.end <= $0.end }
        }
        guard let blocks, !blocks.contains(block.range) else { return }
        let clock = DutyClock(duty: duty.range, zone: zone)
        complain(
            about: columns.activity,
            expected: blocks.isEmpty
                ? "no \(block.activity) in this duty on \(duty.date)"
                : "a block of \(block.activity): \(alternatives(blocks.map(clock.text)))")
    }
}
