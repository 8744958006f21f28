internal import LaborLaw
internal import RosterModel
internal import Wording
internal import WorkTime

/// `audit.json`: what law and policy say of a roster, finding by finding, for HR and scripts.
///
/// Keys are in alphabetical order and sentences in every language; findings stand gravest first,
/// then by time, person and rule, near misses by time, person and rule, rules as in their packs,
/// people by number and overrides and inputs as they were read. A near miss repeats its margin as
/// `excess`.
public enum AuditDocument {
    /// The document; the same dossier gives the same bytes.
    public static func json(_ dossier: ComplianceDossier) -> String {
        let (scenario, review) = (dossier.scenario, dossier.review)
        return JSONValue.object([
            "scenario": .text(scenario.name), "site": .site(scenario.site),
            "horizon": .horizon(scenario.horizon), "inputs": .inputs(dossier.inputs),
            "version": .text(dossier.version), "law": .array(dossier.law.map(pack)),
            "legal": .boolean(review.report.isLegal), "cleared": .boolean(review.isCleared),
            "checks": .integer(dossier.checks),
            "findings": .array(review.findings.map { finding($0, dossier) }),
            "nearMisses": .array(review.report.nearMisses.map { nearMiss($0, dossier) }),
            "overrides": .array(review.overrides.map(override)),
            "byRule": .array(dossier.byRule.map(rule)),
            "byPerson": .array(dossier.byPerson.map { person($0, dossier) }),
        ]).with("pay", .pay(dossier.pay)).document
    }

    private static func finding(
        _ reviewed: ReviewedFinding, _ dossier: ComplianceDossier
    ) -> JSONValue {
        let finding = reviewed.finding
        let amounts = (finding.limit, finding.actual, finding.margin)
        var members = place(finding.ruleID, finding.title, finding.specialist, dossier)
            .merging(times(finding.range, dossier)) { $1 }
            .merging(figures(amounts, excess: finding.excess)) { $1 }
            .merging(clause(finding.authority, finding.confidence, finding.lawVersion)) { $1 }
        members["severity"] = .text(key(finding.severity))
        members["matter"] = .text(finding.matter.rawValue)
        members["sentence"] = .phrase(finding.sentence)
        members["advice"] = .phrase(finding.advice)
        members["override"] = reviewed.override.map { decision($0) } ?? .null
        return .object(members)
    }

    private static func nearMiss(_ miss: NearMiss, _ dossier: ComplianceDossier) -> JSONValue {
        let amounts = (miss.limit, miss.actual, miss.margin)
        var members = place(miss.ruleID, miss.title, miss.specialist, dossier)
            .merging(times(miss.range, dossier)) { $1 }
            .merging(figures(amounts, excess: nil)) { $1 }
            .merging(clause(miss.authority, miss.confidence, miss.lawVersion)) { $1 }
        members["severity"] = .text(key(.information))
        members["excess"] = members["margin"]
        members["sentence"] = .phrase(miss.sentence)
        members["advice"] = .null
        return .object(members)
    }

    /// The severity as scripts read it.
    static func key(_ severity: FindingSeverity) -> String {
        switch severity {
        case .hardStop: "hardStop"
        case .warning: "warning"
        case .information: "information"
        }
    }

    private static func place(
        _ ruleID: String, _ title: Phrase, _ specialist: SpecialistID?,
        _ dossier: ComplianceDossier
    ) -> [String: JSONValue] {
        [
            "rule": .text(ruleID), "title": .phrase(title),
            "specialist": .optional(specialist?.rawValue),
            "name": .optional(specialist.flatMap(dossier.name(of:))),
        ]
    }

    private static func times(
        _ range: TimeRange, _ dossier: ComplianceDossier
    ) -> [String: JSONValue] {
        let zone = dossier.scenario.site.zone
        return [
            "date": .text("\(zone.local(range.start).date)"),
            "start": .instant(range.start, in: zone), "end": .instant(range.end, in: zone),
        ]
    }

    /// The amounts as people read them in English, and as numbers of one unit.
    private static func figures(
        _ amounts: (limit: Amount, actual: Amount, margin: Amount), excess: Amount?
    ) -> [String: JSONValue] {
        var numbers: [String: JSONValue] = [
            "unit": .text(amounts.limit.unit), "limit": .integer(amounts.limit.number),
            "actual": .integer(amounts.actual.number), "margin": .integer(amounts.margin.number),
        ]
        var members: [String: JSONValue] = [
            "limit": .text(amounts.limit.phrase.english),
            "actual": .text(amounts.actual.phrase.english),
            "margin": .text(amounts.margin.phrase.english),
        ]
        if let excess {
            numbers["excess"] = .integer(excess.number)
            members["excess"] = .text(excess.phrase.english)
        }
        members["amounts"] = .object(numbers)
        return members
    }

    private static func clause(
        _ authority: Authority, _ confidence: Confidence, _ lawVersion: LocalDate?
    ) -> [String: JSONValue] {
        var source: LegalSource?
        if case .statute(let statute) = authority { source = statute }
        let words = Words(language: .english)
        let since = source?.inForceFrom.map {
            ", " + words(CompliancePhrase.inForceSince, ["date": "\($0)"])
        }
        return [
            "citation": .text(words(authority.phrase) + (since ?? "")),
            "clause": .object([
                "authority": .phrase(authority.phrase), "section": .optional(source?.section),
                "inForceFrom": .optional(source?.inForceFrom.map { "\($0)" }),
                "lawVersion": .optional(lawVersion.map { "\($0)" }),
                "address": .optional(source?.address), "confidence": .text(confidence.rawValue),
                "verified": .boolean(confidence != .low),
            ]),
        ]
    }
}

extension AuditDocument {
    private static func override(_ applied: AppliedOverride) -> JSONValue {
        let override = applied.override
        return .object([
            "rule": .text(override.ruleID),
            "specialist": .optional(override.specialist?.rawValue),
            "date": .text("\(override.date)"), "by": .text(override.decidedBy),
            "on": .text("\(override.decidedOn)"), "reason": .text(override.reason),
            "findings": .integer(applied.findings),
        ])
    }

    private static func decision(_ override: FindingOverride) -> JSONValue {
        .object([
            "by": .text(override.decidedBy), "on": .text("\(override.decidedOn)"),
            "reason": .text(override.reason),
        ])
    }

    private static func pack(_ pack: LawPack) -> JSONValue {
        func number(_ confidence: Confidence) -> JSONValue {
            .integer(pack.rules.count { $0.confidence == confidence })
        }
        return .object([
            "id": .text(pack.id), "name": .phrase(pack.name),
            "version": .optional(pack.version.map { "\($0)" }),
            "rules": .integer(pack.rules.count), "high": number(.high),
            "medium": number(.medium), "unverified": number(.low),
        ])
    }

    private static func rule(_ tally: RuleTally) -> JSONValue {
        .object([
            "rule": .text(tally.ruleID), "title": .phrase(tally.title),
            "confidence": .text(tally.confidence.rawValue), "checks": .integer(tally.checks),
            "findings": .integer(tally.broken), "nearMisses": .integer(tally.nearMisses),
            "undecided": .integer(tally.undecided), "overridden": .integer(tally.overridden),
        ])
    }

    private static func person(_ tally: PersonTally, _ dossier: ComplianceDossier) -> JSONValue {
        .object([
            "specialist": .optional(tally.specialist?.rawValue),
            "name": .optional(tally.specialist.flatMap(dossier.name(of:))),
            "hardStops": .integer(tally.hardStops), "warnings": .integer(tally.warnings),
            "information": .integer(tally.information),
            "nearMisses": .integer(tally.nearMisses), "overridden": .integer(tally.overridden),
        ])
    }
}
