internal import RosterModel
internal import WorkTime

/// The names a roster table may use, and the zone of its clock times.
struct RosterVocabulary {
    /// The people; nil where nobody knows them.
    let specialists: [String]?
    /// The shifts; nil where nobody knows them.
    let shifts: [ShiftTemplate]?
    /// The development activities; nil where nobody knows them.
    let activities: [String]?
    let zone: Zone
    /// The date from which on rows do not count, so that one file of past rosters serves any week;
    /// nil without limit.
    let endDate: LocalDate?
}
