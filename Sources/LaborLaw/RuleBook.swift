public import WorkTime

/// The rules a roster is held against, in the order they were put in, each identifier once.
public struct RuleBook: Hashable, Sendable {
    /// The rules.
    public let rules: [Rule]
    /// The dates on which the law of a rule's pack was last read, by the rule's identifier.
    private let lawVersions: [String: LocalDate]

    /// A book of rules; of two with the same identifier the later replaces the earlier.
    ///
    /// - Complexity: O(n) in the number of rules.
    public init(_ rules: [Rule]) {
        self.init(rules, lawVersions: [:])
    }

    private init(_ rules: [Rule], lawVersions: [String: LocalDate]) {
        var places: [String: Int] = [:]
        self.rules = rules.reduce(into: []) { kept, rule in
            if let place = places[rule.id] {
                kept[place] = rule
            } else {
                places[rule.id] = kept.count
                kept.append(rule)
            }
        }
        self.lawVersions = lawVersions
    }

    /// The rules of several packs, one pack after the other.
    public init(packs: [LawPack]) {
        let versions: [String: LocalDate] = packs.reduce(into: [:]) { versions, pack in
            for rule in pack.rules { versions[rule.id] = pack.version }
        }
        self.init(packs.flatMap(\.rules), lawVersions: versions)
    }

    /// The date on which the law of the rule with this identifier was last read; nil where the
    /// rule is no law or its pack is not known.
    public func lawVersion(of ruleID: String) -> LocalDate? {
        lawVersions[ruleID]
    }

    /// The rules that hold on `date`.
    public func inForce(on date: LocalDate) -> RuleBook {
        RuleBook(rules.filter { $0.isInForce(on: date) }, lawVersions: lawVersions)
    }

    /// The rules but the one with this identifier.
    public func leavingOut(_ ruleID: String) -> RuleBook {
        RuleBook(rules.filter { $0.id != ruleID }, lawVersions: lawVersions)
    }

    /// Both books; where they share an identifier the right one's rule replaces the left one's.
    public static func + (left: RuleBook, right: RuleBook) -> RuleBook {
        let versions = right.rules.reduce(into: left.lawVersions) { versions, rule in
            versions[rule.id] = right.lawVersions[rule.id]
        }
        return RuleBook(left.rules + right.rules, lawVersions: versions)
    }
}
