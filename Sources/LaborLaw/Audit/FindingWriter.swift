internal import RosterModel
internal import Wording
internal import WorkTime

/// Puts what was measured into words, in the site's local time.
struct FindingWriter {
    private let horizon: PlanningHorizon
    private let clock: WallPhrases
    private let rulePhrases = RulePhrases()
    private let names: [SpecialistID: String]

    init(_ subject: AuditSubject) {
        horizon = subject.horizon
        clock = WallPhrases(zone: subject.horizon.zone)
        names = Dictionary(
            subject.specialists.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// The local date on which a range, or what is planned of it, begins.
    func firstPlannedDate(of range: TimeRange) -> LocalDate {
        horizon.zone.local(max(range.start, horizon.range.start)).date
    }

    /// The finding that an observation beyond its limit makes.
    func finding(_ rule: Rule, _ observation: Observation) -> Finding {
        let check = rule.kind.check
        let excess = check.excess(of: observation)
        let details = details(rule, observation, excess: excess)
        var sentence = check.wording.sentence.filled(details)
        if let note = rule.note {
            sentence = sentence.followed(by: note)
        }
        if rule.confidence == .low {
            sentence = sentence.followed(by: AuditPhrases.unverified)
        }
        return Finding(
            ruleID: rule.id, specialist: observation.specialist, range: observation.range,
            severity: rule.severity, limit: check.limit(of: observation),
            actual: observation.actual,
            excess: excess, authority: rule.authority, sentence: sentence,
            advice: check.wording.advice.filled(details))
    }

    /// The near miss that an observation just within its limit makes.
    func nearMiss(_ rule: Rule, _ observation: Observation) -> NearMiss {
        let check = rule.kind.check
        let excess = check.excess(of: observation)
        let margin = excess.withNumber(-excess.number)
        let spare: Details = [("margin", margin.phrase)]
        return NearMiss(
            ruleID: rule.id, specialist: observation.specialist, range: observation.range,
            limit: check.limit(of: observation), actual: observation.actual, margin: margin,
            authority: rule.authority,
            sentence: AuditPhrases.nearMiss.filled(
                spare + details(rule, observation, excess: excess)))
    }

    /// A finding about the roster itself or its history, which no rule of the book makes.
    func finding(
        _ id: String, _ wording: AuditWording, severity: FindingSeverity,
        amounts: (limit: Amount, actual: Amount, excess: Amount), at place: Observation
    ) -> Finding {
        let details =
            [
                ("limit", amounts.limit.phrase), ("actual", amounts.actual.phrase),
                ("excess", amounts.excess.phrase),
            ] + times(place.range) + place.details + people(place.specialist)
        return Finding(
            ruleID: id, specialist: place.specialist, range: place.range, severity: severity,
            limit: amounts.limit, actual: amounts.actual, excess: amounts.excess,
            authority: .policy(AuditPhrases.rosterCheck),
            sentence: wording.sentence.filled(details), advice: wording.advice.filled(details))
    }

    private func details(_ rule: Rule, _ place: Observation, excess: Amount) -> Details {
        let check = rule.kind.check
        let phrases = rulePhrases.phrases(of: rule)
        let amounts: Details = [
            ("limit", check.limit(of: place).phrase), ("actual", place.actual.phrase),
            ("excess", excess.phrase), ("authority", phrases.authority),
        ]
        return amounts + times(place.range) + place.details + phrases.details
            + people(place.specialist)
    }

    private func times(_ range: TimeRange) -> Details {
        let from = clock.phrases(at: range.start)
        return [
            ("from", from.time), ("to", clock.phrases(at: range.end).time), ("date", from.date),
        ]
    }

    private func people(_ specialist: SpecialistID?) -> Details {
        [("who", .name(specialist.map { names[$0] ?? $0.rawValue } ?? ""))]
    }
}

/// What every sentence about a rule says, put together once: many findings share their rule.
private final class RulePhrases {
    private var known: [String: (authority: Phrase, details: Details)] = [:]

    /// The rule's citation, and the values of its own parameters with its title.
    func phrases(of rule: Rule) -> (authority: Phrase, details: Details) {
        if let phrases = known[rule.id] { return phrases }
        let phrases = (
            authority: rule.authority.phrase,
            details: rule.kind.check.details + [("rule", rule.title)]
        )
        known[rule.id] = phrases
        return phrases
    }
}

/// What the wall shows at instants, in words, each put together once: many findings share theirs.
private final class WallPhrases {
    private let zone: Zone
    private var known: [Instant: (time: Phrase, date: Phrase)] = [:]

    init(zone: Zone) {
        self.zone = zone
    }

    /// The date and time, and the date alone, at an instant.
    func phrases(at instant: Instant) -> (time: Phrase, date: Phrase) {
        if let phrases = known[instant] { return phrases }
        let local = zone.local(instant)
        let phrases = (time: local.phrase, date: local.date.phrase)
        known[instant] = phrases
        return phrases
    }
}
