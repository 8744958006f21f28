extension AuditPhrases {
    /// Time worked in a calendar day, a month, a year or a run of days.
    public static let maxTotalInWindow = AuditWording(
        requirement: Phrase(
            en: "At most {limit} of work in {window}.", zh: "{window}内最多工作{limit}。"),
        sentence: Phrase(
            en: "{who} works {actual} in the {period} from {date}; "
                + "at most {limit} is allowed ({authority}).",
            zh: "{who}在{date}开始的{period}内工作{actual}；最多允许{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe give {excess} of this work to somebody else.",
            zh: "或许可以把其中{excess}的工作交给他人。"))

    /// Overtime in a window.
    public static let maxOvertime = AuditWording(
        requirement: Phrase(
            en: "At most {limit} of overtime in {window}, beyond the normal {normal}.",
            zh: "{window}内最多加班{limit}（超出正常工时{normal}的部分）。"),
        sentence: Phrase(
            en: "{who} works {actual} of overtime in the {period} from {date}, beyond the normal "
                + "{normal}; at most {limit} is allowed ({authority}).",
            zh: "{who}在{date}开始的{period}内加班{actual}（正常工时{normal}）；最多允许{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe give {excess} of this work to somebody else.",
            zh: "或许可以把其中{excess}的工作交给他人。"))

    /// Overtime and rest-day work of the average month.
    public static let maxAverageOvertime = AuditWording(
        requirement: Phrase(
            en: "At most {average} a month of overtime and rest-day work, on the average of each "
                + "{counts} calendar months in a row; normal hours are {normal}.",
            zh: "任何连续{counts}个日历月内，加班与休息日工作平均每月最多{average}；正常工时为{normal}。"),
        sentence: Phrase(
            en: "{who} works {actual} of overtime and on rest days in the {months} from {date}; "
                + "at most {limit} is allowed, an average of {average} a month ({authority}).",
            zh: "{who}在{date}开始的{months}内加班与休息日工作共{actual}；最多允许{limit}，即平均每月{average}（{authority}）。"
        ),
        advice: Phrase(
            en: "Maybe make the last of these months shorter by {excess}.",
            zh: "或许可以把其中最后一个月缩短{excess}。"))

    /// Overtime and rest-day work of a month.
    public static let maxOvertimeAndRestDayWork = AuditWording(
        requirement: Phrase(
            en: "At most {average} of overtime and rest-day work in a calendar month; normal hours "
                + "are {normal}.",
            zh: "每个日历月内，加班与休息日工作最多{average}；正常工时为{normal}。"),
        sentence: Phrase(
            en: "{who} works {actual} of overtime and on rest days in the month from {date}; at "
                + "most {limit} is allowed ({authority}).",
            zh: "{who}在{date}开始的一个月内加班与休息日工作共{actual}；最多允许{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe make the month shorter by {excess}.", zh: "或许可以把当月缩短{excess}。"))

    /// No work on some days or at some hours.
    public static let prohibitedWindow = AuditWording(
        requirement: Phrase(en: "No work{hours}.", zh: "{hours}不得工作。"),
        sentence: Phrase(
            en: "{who} works {actual} between {from} and {to}; no work is allowed{hours} "
                + "({authority}).",
            zh: "{who}在{from}至{to}之间工作{actual}；{hours}不得工作（{authority}）。"),
        advice: Phrase(
            en: "Maybe give the duty to somebody whom the rule does not bind, or move it.",
            zh: "或许可以把这一班交给不受此限制的人，或调整时间。"))

    /// A roster published too late.
    public static let publicationNotice = AuditWording(
        requirement: Phrase(
            en: "The roster is published at least {limit} before {start}.",
            zh: "班表至少在{start}之前{limit}公布。"),
        sentence: Phrase(
            en: "The roster was published on {published}, {actual} before {start}; at least "
                + "{limit} is owed ({authority}).",
            zh: "班表于{published}公布，仅在{start}之前{actual}；至少应提前{limit}（{authority}）。"),
        advice: Phrase(
            en: "Maybe start the new roster {excess} later.", zh: "或许可以让新班表推迟{excess}开始。"))
}
