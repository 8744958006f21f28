internal import WorkTime

/// The limits of several places side by side: what binds an ordinary adult on the date on which
/// each law was last read.
public struct LawMatrix: Hashable, Sendable {
    /// The places, in their order.
    public let packs: [LawPack]

    /// The limits of these places.
    public init(_ packs: [LawPack]) {
        self.packs = packs
    }

    /// One limit in a cell.
    public struct Entry: Hashable, Sendable {
        /// The rule's identifier.
        public let rule: String
        /// The limit in short and in no language, such as `48h/17w`.
        public let limit: String
        /// Whether a breach is only warned of.
        public let isWarning: Bool
    }

    /// What a place says on a topic: each limit once, in the order of its law.
    ///
    /// Rules for some people only, such as the young or night workers, for schemes on file or for
    /// a season are left out.
    public func entries(_ topic: LawTopic, of pack: LawPack) -> [Entry] {
        let rules = pack.rules.filter { rule in
            rule.appliesTo.isOrdinary && pack.version.map { rule.isInForce(on: $0) } ?? true
        }.compactMap { rule in
            topic.limit(of: rule.kind).map {
                Entry(rule: rule.id, limit: $0, isWarning: rule.severity != .hardStop)
            }
        }
        let premiums = pack.payProvisions.isEmpty ? [] : pack.ordinaryPay(topic)
        var seen: Set<String> = []
        return (rules + premiums).filter { seen.insert($0.limit).inserted }
    }
}

extension RuleScope {
    /// Whether it lets in an adult of whom nothing else is known, at any time.
    fileprivate var isOrdinary: Bool {
        let isAdult = ages?.contains(30) ?? true
        let isAnybody = statuses.isEmpty && contract == nil && sex == nil && nightWorkers == nil
        return isAdult && isAnybody && (monthlyWage?.admits(nil) ?? true) && when.isEmpty
            && during.isEmpty && (anyOf.isEmpty || anyOf.contains(where: \.isOrdinary))
    }
}

extension LawPack {
    fileprivate func ordinaryPay(_ topic: LawTopic) -> [LawMatrix.Entry] {
        (pay?.rules ?? []).compactMap { rule in
            guard rule.scope.isOrdinary, version.map({ rule.authority.isInForce(on: $0) }) ?? true,
                let premium = topic.premium(of: rule.kind)
            else { return nil }
            return LawMatrix.Entry(rule: rule.id, limit: premium, isWarning: false)
        }
    }
}
