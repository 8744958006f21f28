/// What a kind of rule says: when it is explained, when it is broken, and what may help.
public struct AuditWording: Hashable, Sendable {
    /// What the rule demands, in one sentence.
    public let requirement: Phrase
    /// What is wrong, who, when and by how much.
    public let sentence: Phrase
    /// What the reader may try.
    public let advice: Phrase

    /// The wording of a kind of rule.
    public init(requirement: Phrase, sentence: Phrase, advice: Phrase) {
        self.requirement = requirement
        self.sentence = sentence
        self.advice = advice
    }
}

/// The texts of the compliance audit.
///
/// Every sentence may use `{who}`, `{from}`, `{to}`, `{date}` (of `{from}`), `{actual}`, `{limit}`,
/// `{excess}`, `{rule}` and `{authority}`; a kind of rule may add names of its own.
public enum AuditPhrases {
    /// Work without a break.
    public static let maxContinuousWork = AuditWording(
        requirement: Phrase(
            en: "At most {limit} of work in one stretch; only a break of {break} or more ends it.",
            zh: "连续工作最多{limit}；只有{break}以上的休息才算中断。"),
        sentence: Phrase(
            en: "{who} works {actual} from {from} to {to} without a break of {break}; "
                + "at most {limit} is allowed ({authority}).",
            zh: "{who}从{from}到{to}连续工作{actual}，其间没有{break}以上的休息；最多允许{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe place the meal break so that neither side of it is longer than {limit}.",
            zh: "或许可以调整用餐时间，使其前后都不超过{limit}。"))

    /// From a day's first start to its last end.
    public static let maxSpanOfDay = AuditWording(
        requirement: Phrase(
            en: "At most {limit} from the start of a date's first duty to the end of its last, "
                + "breaks included.",
            zh: "同一日期从第一班开始到最后一班结束，连同休息最多{limit}。"),
        sentence: Phrase(
            en: "{who}'s day runs for {actual}, from {from} to {to}; "
                + "at most {limit} is allowed ({authority}).",
            zh: "{who}的工作日从{from}到{to}，共{actual}；最多允许{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe shorten the day by {excess} or give a part of it to somebody else.",
            zh: "或许可以把这一天缩短{excess}，或将一部分交给他人。"))

    /// Time worked on one roster date.
    public static let maxTotalOnDutyDate = AuditWording(
        requirement: Phrase(
            en: "At most {limit} of work in the duties that start on one date.",
            zh: "同一日期开始的各班，工作时间合计最多{limit}。"),
        sentence: Phrase(
            en: "{who} works {actual} on {date}; at most {limit} is provided for ({authority}).",
            zh: "{who}在{date}工作{actual}；规定最多{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe give {excess} of the day's work to somebody else.",
            zh: "或许可以把当天的{excess}工作交给他人。"))

    /// Time worked in the 24 hours from a duty's start.
    public static let maxTotalFromDutyStart = AuditWording(
        requirement: Phrase(
            en: "At most {limit} of work in the 24 hours that begin with any duty.",
            zh: "从任何一班开始起的24小时内，最多工作{limit}。"),
        sentence: Phrase(
            en: "{who} works {actual} in the 24 hours from {from}; "
                + "at most {limit} is allowed ({authority}).",
            zh: "{who}从{from}起的24小时内工作{actual}；最多允许{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe start the next duty later, so that less of it falls into these 24 hours.",
            zh: "或许可以推迟下一班的开始时间，使它少占这24小时。"))

    /// Time worked in a week.
    public static let maxTotalInWeek = AuditWording(
        requirement: Phrase(
            en: "At most {limit} of work in a week from Monday to Sunday.",
            zh: "周一至周日的一周内，最多工作{limit}。"),
        sentence: Phrase(
            en: "{who} works {actual} in the week from {date}; "
                + "at most {limit} is provided for ({authority}).",
            zh: "{who}在{date}开始的一周内工作{actual}；规定最多{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe give {excess} of the week's work to somebody else.",
            zh: "或许可以把这一周的{excess}工作交给他人。"))

    /// Average of several weeks.
    public static let maxAverageOverPeriod = AuditWording(
        requirement: Phrase(
            en: "At most {limit} of work in any {weeks} in a row: on average {average} a week.",
            zh: "任何连续{weeks}内最多工作{limit}，即平均每周{average}。"),
        sentence: Phrase(
            en: "{who} works {actual} in the {weeks} from {date}; at most {limit} is allowed, "
                + "an average of {average} a week ({authority}).",
            zh: "{who}在{date}开始的{weeks}内工作{actual}；最多允许{limit}，即平均每周{average}（{authority}）。"),
        advice: Phrase(
            en: "Maybe make the last of these weeks shorter by {excess}.",
            zh: "或许可以把其中最后一周缩短{excess}。"))

    /// One long rest in a week.
    public static let minContiguousRestInWindow = AuditWording(
        requirement: Phrase(
            en: "At least {limit} of unbroken rest in each week from Monday to Sunday.",
            zh: "周一至周日的每一周内，至少有连续{limit}的休息。"),
        sentence: Phrase(
            en: "{who} has no more than {actual} of unbroken rest in the week from {date}; "
                + "at least {limit} is owed ({authority}).",
            zh: "{who}在{date}开始的一周内最长的连续休息只有{actual}；至少应有{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe free a day next to a day off, or move a duty beside it by {excess}.",
            zh: "或许可以在休息日旁边再空出一天，或把相邻的班次移动{excess}。"))

    /// Rest from one duty to the next.
    public static let minRestBetweenShifts = AuditWording(
        requirement: Phrase(
            en: "At least {limit} from the end of a duty to the start of the next.",
            zh: "从一班结束到下一班开始，至少休息{limit}。"),
        sentence: Phrase(
            en: "{who} rests {actual} from {from} to {to}; at least {limit} is owed ({authority}).",
            zh: "{who}从{from}到{to}只休息{actual}；至少应休息{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe start the later duty {excess} later, or swap it with somebody else.",
            zh: "或许可以把后一班推迟{excess}，或与他人换班。"))

    /// Days worked in a row.
    public static let maxConsecutiveDays = AuditWording(
        requirement: Phrase(
            en: "Duties on at most {limit} in a row.", zh: "最多连续{limit}排班。"),
        sentence: Phrase(
            en: "{who} works {actual} in a row from {date}; "
                + "at most {limit} is allowed ({authority}).",
            zh: "{who}从{date}起连续工作{actual}；最多允许{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe free one day in the middle of the run.",
            zh: "或许可以在这段时间中间空出一天。"))

    /// Weeks with night duties.
    public static let maxNightWeeks = AuditWording(
        requirement: Phrase(
            en: "Night duties in at most {limit} of any {weeks} in a row.",
            zh: "任何连续{weeks}内，最多有{limit}排夜班。"),
        sentence: Phrase(
            en: "{who} has night duties in {actual} of the {weeks} from {date}; "
                + "at most {limit} is allowed ({authority}).",
            zh: "{who}在{date}开始的{weeks}内有{actual}排了夜班；最多允许{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe give the latest of these nights to somebody else.",
            zh: "或许可以把其中最近的夜班交给他人。"))

    /// Work on a day away.
    public static let noWorkDuringAbsence = AuditWording(
        requirement: Phrase(
            en: "No work on days of {absence}.", zh: "{absence}期间不得排班。"),
        sentence: Phrase(
            en: "{who} is on {absence} but has a duty from {from} to {to} ({authority}).",
            zh: "{who}正在{absence}，却在{from}到{to}有班（{authority}）。"),
        advice: Phrase(
            en: "Maybe give the duty to somebody else.", zh: "或许可以把这一班交给他人。"))

    /// Too few on duty.
    public static let minOnDuty = AuditWording(
        requirement: Phrase(
            en: "At least {limit} on duty at every minute; meal breaks count as on duty.",
            zh: "任何时刻至少有{limit}人在岗；用餐休息算在岗。"),
        sentence: Phrase(
            en: "{rule}: {actual} on duty from {from} to {to}; "
                + "needed: at least {limit} ({authority}).",
            zh: "{rule}：从{from}到{to}在岗{actual}人；至少需要{limit}人（{authority}）。"),
        advice: Phrase(
            en: "Maybe move or lengthen a neighboring duty by the time missing.",
            zh: "或许可以移动或延长相邻的班次，补上缺口。"))

    /// Beginners left to themselves.
    public static let neverAlone = AuditWording(
        requirement: Phrase(
            en: "A {grade} is on duty only while somebody of another grade is.",
            zh: "{grade}在岗时，必须同时有其他级别的人在岗。"),
        sentence: Phrase(
            en:
                "From {from} to {to} nobody of another grade is on duty beside a {grade} ({authority}).",
            zh: "从{from}到{to}，在岗的只有{grade}（{authority}）。"),
        advice: Phrase(
            en: "Maybe swap one of them with somebody of another grade.",
            zh: "或许可以与其他级别的人调换一班。"))

    /// Two duties at once.
    public static let noOverlap = AuditWording(
        requirement: Phrase(
            en: "Never two duties of one person at once.", zh: "同一个人不得同时有两个班。"),
        sentence: Phrase(
            en: "{who} has two duties at once from {from} to {to}: {first} and {second} "
                + "({authority}).",
            zh: "{who}从{from}到{to}同时有两个班：{first}和{second}（{authority}）。"),
        advice: Phrase(
            en: "Maybe one of the two was entered twice or belongs to somebody else.",
            zh: "或许其中一个重复录入，或属于他人。"))

    /// A name that the team does not know.
    public static let unknownSpecialist = AuditWording(
        requirement: Phrase(
            en: "Every duty belongs to a specialist of the team.", zh: "每个班都属于团队中的一位专员。"),
        sentence: Phrase(
            en: "{who} has a duty from {from} to {to} but is not in the team.",
            zh: "{who}在{from}到{to}有班，但不在团队名单中。"),
        advice: Phrase(
            en: "Maybe the number is misspelled or the person is missing from the team file.",
            zh: "或许工号写错了，或团队文件中缺少此人。"))

    /// A duty on a day that is not planned.
    public static let outsideHorizon = AuditWording(
        requirement: Phrase(
            en: "Every duty starts on a planned date.", zh: "每个班都在计划日期内开始。"),
        sentence: Phrase(
            en: "{who} has a duty on {date}, outside the dates planned.",
            zh: "{who}在{date}有班，不在计划日期之内。"),
        advice: Phrase(
            en: "Maybe the date is wrong or the planned dates are too few.",
            zh: "或许日期有误，或计划日期太短。"))

    /// A history that ends too early to judge.
    public static let historyTooShort = AuditWording(
        requirement: Phrase(
            en: "Past duties reach back as far as the rule looks.", zh: "历史班次应覆盖规则所需的期间。"),
        sentence: Phrase(
            en: "{rule}: past duties are known for {actual} before the plan, too short to tell; "
                + "the rule looks back {limit}.",
            zh: "{rule}：计划之前只有{actual}的历史班次，不足以判断；该规则需要回看{limit}。"),
        advice: Phrase(
            en: "Maybe add the roster of the {excess} that are missing.",
            zh: "或许可以补上缺少的{excess}的班表。"))

    /// A rule kept, but only just.
    public static let nearMiss = Phrase(
        en: "{who}, {rule}: {actual} of {limit} from {from} to {to}, {margin} to spare "
            + "({authority}).",
        zh: "{who}，{rule}：从{from}到{to}为{actual}（界限{limit}），仅余{margin}（{authority}）。")

    /// Said behind a finding on a clause nobody has checked against the statute.
    public static let unverified = Phrase(
        en: "This clause is unverified: confirm it before relying on it.",
        zh: "此条款未经核实，依据它之前请先确认。")

    /// The authority of findings that come from the roster itself, not from a law.
    public static let rosterCheck = Phrase(en: "roster check", zh: "班表核对")
}
