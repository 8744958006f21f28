extension AuditPhrases {
    /// Several long rests in some weeks.
    public static let minRestsInWeeks = AuditWording(
        requirement: Phrase(
            en: "At least {rests} of {limit} without a break in each {weeks} from a Monday.",
            zh: "从周一开始的每{weeks}内，至少有{rests}连续{limit}的休息。"),
        sentence: Phrase(
            en: "{who} has no {rests} longer than {actual} in the {weeks} from {date}; "
                + "{rests} of at least {limit} are owed ({authority}).",
            zh: "{who}在{date}开始的{weeks}内，{rests}连续休息最长只有{actual}；至少应有{rests}{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe free a day next to a day off, or move a duty beside it by {excess}.",
            zh: "或许可以在休息日旁边再空出一天，或把相邻的班次移动{excess}。"))

    /// Dates off in a window.
    public static let minDaysOff = AuditWording(
        requirement: Phrase(
            en: "At least {limit} without a duty in {window}, counting {days}.",
            zh: "{window}内，至少有{limit}不排班（{days}）。"),
        sentence: Phrase(
            en: "{who} has {actual} without a duty in the {period} from {date}, counting {days}; "
                + "at least {limit} is owed ({authority}).",
            zh: "{who}在{date}开始的{period}内只有{actual}不排班（{days}）；至少应有{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe give the duties of {excess} to somebody else.",
            zh: "或许可以把其中{excess}的班次交给他人。"))

    /// Breaks within a duty.
    public static let breakOwed = AuditWording(
        requirement: Phrase(en: "Breaks: {steps}.", zh: "休息：{steps}。"),
        sentence: Phrase(
            en: "{who}'s duty from {from} to {to} holds {actual} of breaks that count; "
                + "{limit}{start} is owed ({authority}).",
            zh: "{who}从{from}到{to}的班次中，有效休息只有{actual}；应有{limit}{start}（{authority}）。"),
        advice: Phrase(
            en: "Maybe lengthen the break by {excess}, move it, or shorten the duty.",
            zh: "或许可以把休息延长{excess}、调整休息时间，或缩短班次。"))

    /// A meal at some hours.
    public static let mealInWindow = AuditWording(
        requirement: Phrase(
            en: "A break of {limit} between {first} and {last} in a duty that covers these hours"
                + "{condition}.",
            zh: "班次涵盖{first}至{last}{condition}时，其间应有{limit}的用餐休息。"),
        sentence: Phrase(
            en: "{who}'s duty from {from} to {to} holds a break of {actual} between {first} and "
                + "{last}; {limit} is owed ({authority}).",
            zh: "{who}从{from}到{to}的班次在{first}至{last}之间只有{actual}的休息；应有{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe move the meal break between {first} and {last}.",
            zh: "或许可以把用餐休息移到{first}至{last}之间。"))

    /// Split shifts.
    public static let maxGapsInDay = AuditWording(
        requirement: Phrase(
            en: "The duties of one date have at most {gaps}.", zh: "同一日期的各班之间最多{gaps}。"),
        sentence: Phrase(
            en: "{who}'s day is interrupted from {from} to {to}: {actual}, where at most {limit} "
                + "is allowed ({authority}).",
            zh: "{who}的工作日在{from}至{to}之间中断：{actual}，最多允许{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe join the duties of the day, or give one of them to somebody else.",
            zh: "或许可以把当天的班次连在一起，或将其中一班交给他人。"))

    /// A date off for a worked Sunday or holiday.
    public static let substituteRest = AuditWording(
        requirement: Phrase(
            en: "Work on {days} is made good by another date off within {within}.",
            zh: "在{days}工作的，应在{within}内补休一天。"),
        sentence: Phrase(
            en: "{who} works on {date} and has no other date off within {within} to make good "
                + "for it ({authority}).",
            zh: "{who}在{date}工作，却未在{within}内安排补休（{authority}）。"),
        advice: Phrase(
            en: "Maybe free a day in the week before or after.", zh: "或许可以在前后一周内空出一天。"))
}
