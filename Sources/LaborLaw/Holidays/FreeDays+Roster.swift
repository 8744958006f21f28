public import RosterModel
public import WorkTime

extension FreeDays {
    /// The free days of somebody with a roster.
    ///
    /// A roster names no rest day. Of the dates of a week, from Monday to Sunday, that have neither
    /// duty nor absence the last is the rest day, as Malaysia's Employment Act 1955, s. 59(1), has
    /// it where several are free; the others are off days, which move no holiday. Where a free
    /// date is the holiday itself, an absence for a public holiday says so, and then the date is
    /// no rest day. Outside the roster Sunday is.
    ///
    /// - Parameters:
    ///   - worked: The dates on which a duty starts.
    ///   - absences: The person's days away.
    ///   - rostered: The dates the roster has.
    /// - Complexity: O(n) in the dates of roster and absences.
    public init(worked: Set<LocalDate>, absences: [Absence], rostered: DateRange) {
        var away: Set<LocalDate> = []
        var leave: Set<LocalDate> = []
        for absence in absences {
            away.formUnion(absence.dates.dates)
            if [.annualLeave, .medicalLeave, .otherLeave].contains(absence.kind) {
                leave.formUnion(absence.dates.dates)
            }
        }
        var restDays: Set<LocalDate> = []
        var offDays: Set<LocalDate> = []
        var last: LocalDate?
        for date in rostered.dates where !worked.contains(date) && !away.contains(date) {
            if let last, last.startOfWeek == date.startOfWeek {
                restDays.remove(last)
                offDays.insert(last)
            }
            restDays.insert(date)
            last = date
        }
        self.init(
            restDays: [.sunday],
            roster: Rostered(dates: rostered, restDays: restDays, offDays: offDays), leave: leave)
    }
}
