public import RosterModel
public import WorkTime

/// Writes rosters as tidy CSV: one row per assignment, as `RosterReader` reads it.
public enum RosterWriter {
    /// The roster in order of specialist, then of time; stamps carry the offset in force in `zone`
    /// and lines end in LF.
    public static func tidyCSV(_ roster: Roster, zone: Zone) -> String {
        let header = [
            "specialist", "date", "shift", "start", "end", "breaks", "activity", "locked",
        ]
        let rows = roster.assignments.map { fields($0, zone: zone) }
        return ([header] + rows).map { $0.map(\.csvText).joined(separator: ",") + "\n" }.joined()
    }

    /// The fields of an assignment's row.
    static func fields(_ assignment: Assignment, zone: Zone) -> [String] {
        let duty = assignment.duty
        let clock = DutyClock(duty: duty.range, zone: zone)
        let development = assignment.development.map {
            "\($0.activity) \(clock.text($0.range))"
        }
        return [
            assignment.specialist.rawValue, "\(duty.date)", duty.shift.rawValue,
            clock.stamp(duty.range.start), clock.stamp(duty.range.end),
            duty.breaks.map(clock.text).joined(separator: ";"),
            (["tickets"] + development).joined(separator: ";"),
            assignment.isLocked ? "yes" : "",
        ]
    }
}
