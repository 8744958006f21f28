internal import LaborLaw
internal import WorkTime

/// The section `holidays` of a law pack.
struct HolidaySection {
    static let keys = SectionKeys(
        required: ["days"],
        optional: [
            "substitution", "elect", "exchangeable", "bridge", "makeUpDays", "ramadan",
        ] + LegalBasis.keys)

    private let section: Section

    /// The section at `value`; nil, with the reason in `log`, when it is no mapping.
    init?(_ value: YAMLValue, log: DiagnosticLog) {
        guard let section = Section(value, HolidaySection.keys, log: log) else { return nil }
        self.section = section
    }

    /// The holidays, without those with which something is wrong; what is wrong goes to the log.
    ///
    /// `source` reads the place in the law, which is written as everywhere in a pack.
    func law(source: LegalSourceReader) -> HolidayLaw {
        var days: [HolidayRule] = []
        for day in section.sections("days", HolidayDaySection.keys) {
            let section = HolidayDaySection(mapping: day)
            if let rule = section.rule(taken: days.map(\.id), source: source) {
                days.append(rule)
            }
        }
        let substitution = section["substitution"].flatMap {
            HolidaySubstitution.read($0, source: source, log: section.log)
        }
        return HolidayLaw(
            days: days, substitution: substitution ?? .none,
            electedDays: section.read("elect", .wholeNumber(1...100)),
            exchangeable: section.list("exchangeable", of: .oneOfCases("a class of holiday"))
                ?? [.elected],
            bridge: section.phrase("bridge"), makeUpDays: makeUpDays(), ramadan: ramadan(),
            basis: section.basis(source))
    }

    /// Each a date, or a section that also names the day off in exchange.
    private func makeUpDays() -> [MakeUpDay] {
        var days: [MakeUpDay] = []
        for value in section.items("makeUpDays") ?? [] {
            guard let day = makeUpDay(value) else { continue }
            if days.contains(where: { $0.worked == day.worked }) {
                section.log.error(
                    at: value.location, expected: "every day once",
                    found: "\(day.worked) a second time")
            }
            days.append(day)
        }
        return days
    }

    private func makeUpDay(_ value: YAMLValue) -> MakeUpDay? {
        var worked: LocalDate?
        var off: LocalDate?
        if value.text != nil {
            worked = section.read(value, .date)
        } else {
            let keys = SectionKeys(required: ["worked"], optional: ["off"])
            let day = Section(value, keys, log: section.log)
            worked = day?.read("worked", .date)
            off = day?.read("off", .date)
            if let off, off.weekday >= .saturday {
                day?.complain(
                    about: "off", expected: "a date from Monday to Friday",
                    found: "\(off), a day of the weekend")
            }
        }
        guard let worked else { return nil }
        guard worked.weekday >= .saturday else {
            section.log.error(
                at: value.location, expected: "a Saturday or Sunday",
                found: "\(worked), which is worked anyway")
            return nil
        }
        return MakeUpDay(worked: worked, off: off)
    }

    /// Each from its first date to the first date after it.
    private func ramadan() -> [FastingMonth] {
        let keys = SectionKeys(required: ["from", "until"], optional: ["estimated"])
        return section.sections("ramadan", keys).compactMap { month in
            let from = month.read("from", .date)
            let until = month.read("until", .date)
            let isEstimated = month.read("estimated", .yesOrNo) ?? false
            guard let from, let until else { return nil }
            guard (28...31).contains(until - from) else {
                month.complain(
                    about: "until", expected: "a date about a month after \(from)",
                    found: "\(until)")
                return nil
            }
            return FastingMonth(
                dates: DateRange(start: from, end: until), isEstimated: isEstimated)
        }
    }
}
