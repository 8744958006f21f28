internal import LaborLaw
internal import Wording
internal import WorkTime

/// One entry below `holidays.days`.
struct HolidayDaySection {
    static let keys = SectionKeys(
        required: ["name", "on"],
        optional: ["id", "class", "default", "estimated", "from", "until", "substitution"])

    let mapping: Section

    /// The holiday; nil, with the reasons in the log, where something is wrong with it.
    ///
    /// `taken` has the identifiers of the holidays before it.
    func rule(taken: [String], source: LegalSourceReader) -> HolidayRule? {
        let name = mapping.phrase("name")
        let on = mapping.section("on", HolidayDaySection.dateKeys).flatMap(date)
        let id = name.flatMap { identifier($0.english, taken: taken) }
        let kind = kind()
        let isDefault = mapping.read("default", .yesOrNo) ?? false
        let from = mapping.read("from", .date)
        let until = mapping.read("until", .date)
        let estimated = mapping.list("estimated", of: .date) ?? []
        let substitution = mapping["substitution"].flatMap {
            HolidaySubstitution.read($0, source: source, log: mapping.log)
        }
        if isDefault, let kind, kind != .elected {
            mapping.complain(
                about: "default", expected: "the key only with 'class: elected'",
                found: "a holiday that is \(kind.rawValue)")
        }
        if let from, let until, until <= from {
            mapping.complain(about: "until", expected: "a date after \(from)", found: "\(until)")
        }
        guard let name, let on, let id, let kind else { return nil }
        let rule = HolidayRule(
            id: id, name: name, on: on, kind: kind, isChosenByDefault: isDefault,
            estimated: estimated, inForceFrom: from, inForceUntil: until,
            substitution: substitution)
        for date in estimated where !rule.dates(in: date.parts.year).contains(date) {
            mapping.complain(
                about: "estimated", expected: "dates of the holiday", found: "\(date)")
        }
        return rule
    }

    /// The class, `fixed` where it is left out; nil where it is wrong.
    private func kind() -> HolidayClass? {
        guard mapping["class"] != nil else { return .fixed }
        return mapping.read("class", .oneOfCases("a class of holiday"))
    }

    private func identifier(_ name: String, taken: [String]) -> String? {
        guard let written = mapping.read("id", .text("an identifier")) else {
            let id = holidayIdentifier(name)
            if id.isEmpty {
                mapping.complain(
                    about: "name", expected: "the key 'id' where the English name has no letters",
                    found: quoted(name))
                return nil
            }
            return untaken(id, among: taken)
        }
        guard holidayIdentifier(written) == written else {
            mapping.complain(
                about: "id", expected: "an identifier such as new-years-day",
                found: quoted(written), advice: "Maybe '\(holidayIdentifier(written))'.")
            return nil
        }
        guard !taken.contains(written) else {
            mapping.complain(
                about: "id", expected: "every identifier once",
                found: "\(quoted(written)) a second time")
            return nil
        }
        return written
    }
}

extension HolidayDaySection {
    static let dateKeys = SectionKeys(
        required: [], optional: ["month", "day", "weekday", "nth", "easter", "dates"])

    /// The ways of saying when a holiday falls.
    private static let ways: [[String]] = [
        ["month", "day"], ["month", "weekday", "nth"], ["easter"], ["dates"],
    ]

    private func date(_ on: Section) -> HolidayDate? {
        let given = HolidayDaySection.dateKeys.all.filter { on[$0] != nil }
        guard HolidayDaySection.ways.contains(where: { Set($0) == Set(given) }) else {
            mapping.log.error(
                at: on.value.location,
                expected: "month and day, or month, weekday and nth, or easter, or dates",
                found: given.isEmpty ? "none of them" : enumeration(given))
            return nil
        }
        switch given {
        case ["easter"]:
            return on.read("easter", .signedNumber(-80...250, zero: true))
                .map { .easter(daysAfter: $0) }
        case ["dates"]: return dates(on)
        case ["month", "day"]: return fixed(on)
        default: return weekday(on)
        }
    }

    private func fixed(_ on: Section) -> HolidayDate? {
        let month = on.read("month", .wholeNumber(1...12, "a month"))
        let day = on.read("day", .wholeNumber(1...31, "a day"))
        guard let month, let day else { return nil }
        // The year 2000 has every day that any year has.
        guard LocalDate(year: 2000, month: month, day: day) != nil else {
            on.complain(about: "day", expected: "a day of month \(month)", found: "\(day)")
            return nil
        }
        return .fixed(month: month, day: day)
    }

    private func weekday(_ on: Section) -> HolidayDate? {
        let month = on.read("month", .wholeNumber(1...12, "a month"))
        let weekday = on.read("weekday", .dayName)
        let nth = on.read("nth", .signedNumber(-5...5, zero: false))
        guard let month, let weekday, let nth else { return nil }
        return .weekday(weekday, nth: nth, month: month)
    }

    private func dates(_ on: Section) -> HolidayDate? {
        guard let dates = on.list("dates", of: .date) else { return nil }
        for (index, date) in dates.enumerated() where dates[..<index].contains(date) {
            on.complain(
                about: "dates", expected: "every date once", found: "\(date) a second time")
        }
        return .dates(dates)
    }
}
