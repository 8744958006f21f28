public import RosterModel
internal import Wording
public import WorkTime

extension LawPack {
    /// The house rules of a team, beside the law; what is nil or empty makes no rule.
    ///
    /// Two rules come with every team: nobody works twice at once, and nobody works on days
    /// agreed to be away that no statute protects.
    ///
    /// - Parameters:
    ///   - minimumRest: The shortest rest from one duty to the next.
    ///   - maxConsecutiveDays: The most days worked in a row.
    ///   - nightWeeks: The most weeks with night duties among so many weeks in a row.
    ///   - onDuty: Who must be on duty at every minute, and how many.
    ///   - neverAlone: The grades that are not left to themselves.
    /// - Returns: The pack `policy`.
    public static func teamPolicy(
        minimumRest: Minutes?, maxConsecutiveDays: Int?, nightWeeks: (limit: Int, weeks: Int)?,
        onDuty: [(name: String, who: StaffFilter, atLeast: Int)], neverAlone: [Grade]
    ) -> LawPack {
        var rules = [noOverlapRule, agreedAbsenceRule]
        if let minimumRest {
            rules.append(
                policyRule(
                    "minimum-rest", Phrase(en: "Rest between duties", zh: "班间休息"),
                    .minRestBetweenShifts(MinRestBetweenShifts(limit: minimumRest))))
        }
        if let maxConsecutiveDays {
            rules.append(
                policyRule(
                    "max-consecutive-days", Phrase(en: "Days in a row", zh: "连续工作天数"),
                    .maxConsecutiveDays(MaxConsecutiveDays(limit: maxConsecutiveDays))))
        }
        if let nightWeeks {
            rules.append(
                policyRule(
                    "night-weeks", Phrase(en: "Weeks with nights", zh: "夜班周数"),
                    .maxNightWeeks(
                        MaxNightWeeks(limit: nightWeeks.limit, weeks: nightWeeks.weeks))))
        }
        for (index, policy) in onDuty.enumerated() {
            rules.append(
                policyRule(
                    "on-duty.\(index + 1)", Phrase(en: policy.name, zh: policy.name),
                    .minOnDuty(MinOnDuty(who: policy.who, atLeast: policy.atLeast))))
        }
        for grade in neverAlone {
            rules.append(
                policyRule(
                    "never-alone.\(grade.rawValue)",
                    Phrase(en: "Never alone: {grade}", zh: "{grade}不得单独在岗")
                        .filled([(name: "grade", value: grade.phrase)]),
                    .neverAlone(NeverAlone(grade: grade))))
        }
        return LawPack(id: "policy", name: policyName, rules: rules)
    }

    private static let policyName = Phrase(en: "team policy", zh: "团队规定")

    private static let noOverlapRule = policyRule(
        "no-overlap", Phrase(en: "One duty at a time", zh: "同一时间只有一个班"), .noOverlap(NoOverlap()))

    private static let agreedAbsenceRule = policyRule(
        "agreed-absence",
        Phrase(en: "Training, other leave, not employed", zh: "培训、其他假期与非在职"),
        .noWorkDuringAbsence(
            NoWorkDuringAbsence(kinds: [.training, .otherLeave, .notEmployed])))

    private static func policyRule(_ id: String, _ title: Phrase, _ kind: RuleKind) -> Rule {
        Rule(id: "policy.\(id)", title: title, kind: kind, authority: .policy(policyName))
    }
}
