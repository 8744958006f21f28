import LaborLaw
import LunbanTestSupport
import RandomStreams
import RosterModel
import ScenarioFiles
import Testing
import WorkTime

/// What holds of every audit by every pack, whatever the roster.
struct PackPropertyTests {
    @Test(arguments: ShippedLaw.ids)
    func `whole weeks later the same is found`(id: String) throws {
        let pack = try #require(ShippedLaw.pack(id: id))
        // Calendar months and years do not move by weeks, nor do the dates of laws and seasons.
        let rules = pack.rules.filter {
            !$0.kind.countsMonths && $0.appliesTo.during.isEmpty && $0.appliesTo.ages == nil
        }
        let auditor = Auditor(ruleBook: RuleBook(rules))
        var found = 0
        forAll(seed: 1, count: 10) { stream in
            let team = RandomTeam(&stream, pack: pack)
            // Whole runs of two weeks, which the law counts from a fixed Monday.
            let weeks = 2 * stream.integer(in: 1...20)
            let before = auditor.audit(team.subject)
            let after = auditor.audit(team.movedBy(weeks: weeks).subject)
            let shift = Minutes.days(7 * weeks)
            found += before.findings.count
            #expect(
                before.findings.map { Mark($0, shiftedBy: shift) }.sorted()
                    == after.findings.map { Mark($0, shiftedBy: .zero) }.sorted())
            #expect(before.checked == after.checked)
        }
        #expect(found > 0)
    }

    @Test(arguments: ShippedLaw.ids)
    func `in whatever order people and duties come, the report is the same`(id: String) throws {
        let pack = try #require(ShippedLaw.pack(id: id))
        let auditor = Auditor(ruleBook: RuleBook(packs: [pack]))
        forAll(seed: 100, count: 10) { stream in
            let team = RandomTeam(&stream, pack: pack)
            let shuffled = team.shuffled(&stream)
            #expect(auditor.audit(team.subject) == auditor.audit(shuffled.subject))
        }
    }

    @Test(arguments: ShippedLaw.ids)
    func `one more duty takes no finding of a cap away`(id: String) throws {
        let pack = try #require(ShippedLaw.pack(id: id))
        let auditor = Auditor(ruleBook: RuleBook(pack.rules.filter(\.kind.isCap)))
        forAll(seed: 200, count: 10) { stream in
            let team = RandomTeam(&stream, pack: pack)
            let before = Excesses(auditor.audit(team.subject))
            let after = Excesses(auditor.audit(team.withOneMoreDuty(&stream).subject))
            for (place, excess) in before.worst {
                #expect(after.worst[place, default: 0] >= excess, "\(place)")
            }
        }
    }

    @Test(arguments: ShippedLaw.ids)
    func `an unverified rule never stops a roster`(id: String) throws {
        let pack = try #require(ShippedLaw.pack(id: id))
        let unverified = pack.rules.filter { $0.confidence == .low }
        #expect(unverified.allSatisfy { $0.severity != .hardStop })
        let auditor = Auditor(ruleBook: RuleBook(unverified))
        forAll(seed: 300, count: 10) { stream in
            let report = auditor.audit(RandomTeam(&stream, pack: pack).subject)
            #expect(report.isLegal)
            #expect(report.nearMisses.isEmpty)
        }
    }
}

/// The greatest excess of each rule and person.
private struct Excesses {
    var worst: [String: Int] = [:]

    init(_ report: ComplianceReport) {
        for finding in report.findings {
            // What is nobody's only tells of a short history.
            guard let specialist = finding.specialist else { continue }
            let place = "\(finding.ruleID) \(specialist.rawValue)"
            worst[place] = max(worst[place, default: 0], finding.amount)
        }
    }
}

extension Finding {
    /// The bare number beyond the limit.
    fileprivate var amount: Int {
        switch excess {
        case .minutes(let minutes): minutes.count
        case .days(let number), .weeks(let number), .count(let number): number
        }
    }
}

/// What of a finding stays when its dates move.
private struct Mark: Hashable, Comparable {
    let text: String

    init(_ finding: Finding, shiftedBy shift: Minutes) {
        let start = finding.range.start + shift
        let end = finding.range.end + shift
        text =
            "\(start.minutesSince1970) \(end.minutesSince1970) \(finding.ruleID) "
            + "\(finding.specialist?.rawValue ?? "-") \(finding.severity) \(finding.limit) "
            + "\(finding.actual) \(finding.excess)"
    }

    static func < (left: Mark, right: Mark) -> Bool { left.text < right.text }
}

extension RuleKind {
    /// Whether the rule looks at calendar months or years.
    fileprivate var countsMonths: Bool {
        switch self {
        case .maxTotalInWindow(let rule): rule.window == .month || rule.window == .year
        case .maxOvertime(let rule): rule.window == .month || rule.window == .year
        case .minDaysOff(let rule): rule.window == .month || rule.window == .year
        case .publicationNotice(let rule): rule.beforeMonth
        case .maxAverageOvertime: true
        default: false
        }
    }

    /// Whether the rule caps something that a further duty can only make more of.
    fileprivate var isCap: Bool {
        switch self {
        case .maxContinuousWork, .maxSpanOfDay, .maxTotalInWindow, .maxAverageOverPeriod,
            .maxConsecutiveDays, .prohibitedWindow, .noWorkDuringAbsence:
            true
        case .maxOvertime(let rule): !rule.excludesRestDays
        default: false
        }
    }
}
