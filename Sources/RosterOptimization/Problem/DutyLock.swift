/// What planning must leave as it is on a day of a person.
public enum DutyLock: Hashable, Sendable {
    /// No duty.
    case dayOff
    /// Any duty of the template at this position.
    case template(Int)
    /// The option at this position of the problem's, with its breaks and its block; it may be
    /// locked to people who would not be given its activity.
    case option(Int)
}

extension RosterPerson {
    /// Whether the person may be given an option of a day as far as its activity, -1 for none, goes.
    @inline(__always)
    func mayDevelop(in option: Int, day: Int, activity: Int) -> Bool {
        activity < 0 || allowedActivities[activity] || locks[day] == .option(option)
    }
}
