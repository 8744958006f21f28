internal import RosterModel

/// Finds people of a team by what somebody wrote: the number first, then the name without case.
struct PersonFinder {
    private let ids: [String: String]
    private let names: [String: [String]]
    /// The numbers and names as they are written.
    let known: [String]

    init(_ team: [Specialist]) {
        ids = Dictionary(
            team.map { (foldedHeader($0.id.rawValue), $0.id.rawValue) },
            uniquingKeysWith: { first, _ in first })
        names = Dictionary(grouping: team, by: { foldedHeader($0.name) })
            .mapValues { $0.map(\.id.rawValue) }
        known = team.flatMap { [$0.name, $0.id.rawValue] }
    }

    /// The number of the person meant; nil where nobody is, or several people of one name are.
    func id(of text: String) -> String? {
        let text = foldedHeader(text)
        if let id = ids[text] { return id }
        guard let people = names[text], people.count == 1 else { return nil }
        return people[0]
    }

    /// The numbers of several people of one name.
    func namesakes(of text: String) -> [String] {
        let people = names[foldedHeader(text)] ?? []
        return people.count > 1 ? people : []
    }
}
