public import Wording

/// Rules that belong together: those of a place, or those of a team.
///
/// A jurisdiction is one file of data in `Jurisdictions`; it adds no code.
public struct LawPack: Hashable, Sendable, Identifiable {
    /// The name used in scenario files, such as `my-kul`.
    public let id: String
    /// What people call the place or the team's rules.
    public let name: Phrase
    /// The rules, in the order of the law.
    public let rules: [Rule]

    /// A pack of rules.
    public init(id: String, name: Phrase, rules: [Rule]) {
        self.id = id
        self.name = name
        self.rules = rules
    }

    /// Every jurisdiction known.
    public static let all: [LawPack] = [.malaysiaKualaLumpur]

    /// The jurisdiction with this identifier; nil when none has it.
    public static func pack(id: String) -> LawPack? {
        all.first { $0.id == id }
    }
}
