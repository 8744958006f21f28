internal import WorkTime

/// The calendar file of a site, in order of date and, on a date, of kind.
func calendarText(of site: SampleSite) -> String {
    let holidays = site.holidays.map { ($0.date, $0.name, "holiday") }
    let campaigns = site.campaigns.map { ($0.date, $0.name, "campaign") }
    let paydays = site.paydays.map { ($0, "Payday", "payday") }
    let days = (holidays + campaigns + paydays).sorted { ($0.0, $0.2, $0.1) < ($1.0, $1.2, $1.1) }
    var table = CSVTable(header: "date", "name", "kind")
    for (date, name, kind) in days {
        table.append([date.description, name, kind])
    }
    return table.text
}
