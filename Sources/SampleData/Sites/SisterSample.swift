internal import RandomStreams

/// The made-up small desks of the sister sites: people, calendar and history of each.
public struct SisterSample: Sendable {
    /// What all random draws derive from.
    public let seed: UInt64

    /// The sample of a seed.
    public init(seed: UInt64 = KualaLumpurSample.defaultSeed) {
        self.seed = seed
    }

    /// All files, in order of their paths.
    public func files() -> [SampleFile] {
        SisterSites.desks.flatMap(files).sorted { $0.path < $1.path }
    }

    private func files(of desk: SisterSites.Desk) -> [SampleFile] {
        let root = RandomStream(seed: seed).substream(desk.site.slug)
        let slug = desk.site.slug
        let tickets = drawEscalations(of: desk.site, from: root.substream("escalations"))
        return [
            SampleFile(path: "calendars/\(slug).csv", text: calendarText(of: desk.site)),
            SampleFile(
                path: "history/\(slug)-escalations.csv",
                text: arrivalText(tickets, of: desk.site)),
            SampleFile(
                path: "teams/\(slug).csv",
                text: teamText(desk.members(from: root.substream("team")))),
        ]
    }
}
