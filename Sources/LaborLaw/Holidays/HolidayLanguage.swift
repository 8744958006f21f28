internal import Wording
internal import WorkTime

/// Why holidays move, and what is wrong with a choice of them.
///
/// Reasons may use `{holiday}`, `{from}` and `{to}`.
enum HolidayLanguage {
    static let onRestDay = Phrase(
        en: "{holiday} falls on the rest day {from} and is given on {to}.",
        zh: "{holiday}适逢休息日{from}，改在{to}补假。")
    static let onLeave = Phrase(
        en: "{holiday} falls into leave on {from} and is given on {to}.",
        zh: "{holiday}适逢休假日{from}，改在{to}补假。")
    static let onWeekday = Phrase(
        en: "{holiday} falls on the weekend, {from}, and is given on {to}.",
        zh: "{holiday}适逢周末{from}，改在{to}补假。")
    /// `{other}` is the holiday that keeps the date.
    static let onHoliday = Phrase(
        en: "{holiday} shares {from} with {other} and is given on {to}.",
        zh: "{holiday}与{other}同在{from}，改在{to}补假。")
    static let agreed = Phrase(
        en: "{holiday} of {from} is given on {to} by agreement.",
        zh: "经双方同意，{from}的{holiday}改在{to}放假。")
    /// `{before}` and `{after}` are the holidays on both sides.
    static let between = Phrase(
        en: "{to} lies between {before} and {after}.",
        zh: "{to}介于{before}与{after}之间。")

    static let unknown = Phrase(
        en: "The law has no holiday '{holiday}'.", zh: "法律中没有“{holiday}”这一假日。")
    static let notElected = Phrase(
        en: "{holiday} is owed in any case and need not be chosen.",
        zh: "{holiday}本来就必须给予，无须选择。")
    static let tooFewDays = Phrase(
        en: "{chosen} days of elected holidays are chosen for {year}; the law demands {required}.",
        zh: "{year}年选定的假日为{chosen}天；法律要求{required}天。")
    static let noSuchDate = Phrase(
        en: "{holiday} does not fall on {date}.", zh: "{holiday}不在{date}。")
    static let notExchangeable = Phrase(
        en: "The law does not let {holiday} be given on another day by agreement.",
        zh: "法律不允许以协议将{holiday}改到其他日期。")
}
