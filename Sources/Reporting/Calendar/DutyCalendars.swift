internal import RosterModel
public import Wording
internal import WorkTime

/// `roster.ics` and `calendars/*.ics`: the duties of the team and of each person, as RFC 5545.
public enum DutyCalendars {
    /// The team's calendar.
    public static let teamFile = "roster.ics"
    /// The folder with one calendar a person.
    public static let folder = "calendars"

    /// The files of a roster, the team's first, then one a person.
    ///
    /// `published` holds the calendars made earlier for the same readers, by the same names. An
    /// event keeps its UID; when it has changed its SEQUENCE grows, when it is gone from the
    /// horizon it is cancelled, and events before and after the horizon stay. So a calendar
    /// program updates what it has. The same report and calendars give the same bytes.
    public static func files(
        _ report: PlanReport, language: ReaderLanguage, published: [String: String] = [:]
    ) -> [(name: String, text: String)] {
        let content = CalendarContent(report: report, words: Words(language: language))
        let clock = content.clock
        let dates = report.scenario.horizon.dates
        let current = content.calendars
        // Whoever has left the team must learn that the duties are gone; other programs'
        // calendars are nothing to us.
        let others = published.keys.filter { name in
            !current.contains { $0.name == name }
                && published[name]?.contains(DutyCalendar.maker) == true
        }
        let calendars =
            current
            + others.sorted().map { name in
                let before = DutyCalendar(file: published[name] ?? "", clock: clock)
                return (name: name, calendar: DutyCalendar(name: before.name, events: []))
            }
        let word = content.words(DutyCalendarPhrase.cancelled)
        return calendars.map { name, calendar in
            let before = DutyCalendar(file: published[name] ?? "", clock: clock)
            let revision = calendar.revision(of: before, on: dates, cancelled: word)
            return (name, revision.file(clock: clock, dates: dates, version: report.version))
        }
    }
}
