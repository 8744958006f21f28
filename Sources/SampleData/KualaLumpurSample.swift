internal import RandomStreams

/// The made-up Tier 2 Seller Service team of Kuala Lumpur: people, calendar, history and rosters.
///
/// Everything here is synthetic. The names were invented, the tickets are drawn at random, and
/// only the calendar (public holidays and sale days) is fact. The same seed gives the same bytes
/// on every machine; `swift run lunban-sample-data data` writes the files kept in `data/`.
public struct KualaLumpurSample: Sendable {
    /// The seed of the files kept in `data/`.
    public static let defaultSeed: UInt64 = 20_261_123

    /// What all random draws derive from.
    public let seed: UInt64

    /// The sample of a seed.
    public init(seed: UInt64 = defaultSeed) {
        self.seed = seed
    }

    /// All files, in order of their paths.
    public func files() -> [SampleFile] {
        let root = RandomStream(seed: seed)
        let team = KualaLumpurTeam.members
        let absences = drawAbsences(of: team, from: root.substream("absences"))
        let requests = drawRequests(of: team, absences: absences, from: root.substream("requests"))
        let rotas = drawRotas(of: team, absences: absences, from: root.substream("rota"))
        let tickets = drawEscalations(of: .kualaLumpur, from: root.substream("escalations"))
        let export = TicketExport(tickets, from: root.substream("exports"))
        return [
            SampleFile(path: "calendars/kuala-lumpur.csv", text: calendarText(of: .kualaLumpur)),
            SampleFile(path: "exports/freshdesk.csv", text: export.freshdesk),
            SampleFile(path: "exports/salesforce.csv", text: export.salesforce),
            SampleFile(path: "exports/servicenow.csv", text: export.servicenow),
            SampleFile(path: "exports/zendesk.csv", text: export.zendesk),
            SampleFile(
                path: "history/kuala-lumpur-escalations.csv",
                text: escalationText(tickets, of: .kualaLumpur)),
            SampleFile(path: "rosters/kuala-lumpur-previous.csv", text: rosterText(rotas)),
            SampleFile(path: "teams/kuala-lumpur-absences.csv", text: absenceText(absences)),
            SampleFile(path: "teams/kuala-lumpur-requests.csv", text: requestText(requests)),
            SampleFile(path: "teams/kuala-lumpur.csv", text: teamText(team)),
        ]
    }
}

/// A file of the sample.
public struct SampleFile: Hashable, Sendable {
    /// The path below the data folder, such as `teams/kuala-lumpur.csv`.
    public let path: String
    /// The whole text: UTF-8, lines ended by a line feed, fields as in RFC 4180.
    public let text: String
}
