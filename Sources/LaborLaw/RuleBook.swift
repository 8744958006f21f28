public import WorkTime

/// The rules a roster is held against, in the order they were put in, each identifier once.
public struct RuleBook: Hashable, Sendable {
    /// The rules.
    public let rules: [Rule]

    /// A book of rules; of two with the same identifier the later replaces the earlier.
    ///
    /// - Complexity: O(n) in the number of rules.
    public init(_ rules: [Rule]) {
        var places: [String: Int] = [:]
        self.rules = rules.reduce(into: []) { kept, rule in
            if let place = places[rule.id] {
                kept[place] = rule
            } else {
                places[rule.id] = kept.count
                kept.append(rule)
            }
        }
    }

    /// The rules of several packs, one pack after the other.
    public init(packs: [LawPack]) {
        self.init(packs.flatMap(\.rules))
    }

    /// The rules that hold on `date`.
    public func inForce(on date: LocalDate) -> RuleBook {
        RuleBook(rules.filter { $0.isInForce(on: date) })
    }

    /// Both books; where they share an identifier the right one's rule replaces the left one's.
    public static func + (left: RuleBook, right: RuleBook) -> RuleBook {
        RuleBook(left.rules + right.rules)
    }
}
