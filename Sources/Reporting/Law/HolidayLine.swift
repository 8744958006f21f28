internal import LaborLaw
internal import RosterModel
internal import Wording
internal import WorkTime

/// A holiday of a year as it is listed.
struct HolidayLine {
    let holiday: Holiday
    /// The day on which somebody who rests on Sundays has it instead; nil where it does not move.
    let movedTo: LocalDate?

    /// The holidays of a year in order, elected ones that are not chosen by default among them.
    static func lines(of law: HolidayLaw, in year: Int) -> [HolidayLine] {
        let person = PersonalHolidays(law: law, freeDays: FreeDays(restDays: [.sunday]))
        let given = person.days(in: year) + person.days(in: year + 1)
        return law.holidays(in: year).map { holiday in
            let moved = given.first {
                $0.holiday == holiday.rule.id && $0.movedFrom == holiday.date
            }
            return HolidayLine(holiday: holiday, movedTo: moved?.date)
        }
    }

    /// Why it is a holiday.
    var kind: LawPhrase {
        switch holiday.rule.kind {
        case .fixed: .fixed
        case .regional: .regional
        case .elected: holiday.rule.isChosenByDefault ? .chosen : .elected
        }
    }
}

extension Confidence {
    /// The word people read.
    var name: LawPhrase {
        switch self {
        case .high: .high
        case .medium: .medium
        case .low: .low
        }
    }
}

extension LegalSource {
    /// When it is in force; nil where nothing is known of it.
    var validity: Phrase? {
        let from = inForceFrom.map { LawPhrase.since.phrase.filled(["date": "\($0)"]) }
        let until = inForceUntil.map { LawPhrase.until.phrase.filled(["date": "\($0)"]) }
        let parts = [from, until].compactMap(\.self)
        guard !parts.isEmpty else { return nil }
        return Phrase(
            en: parts.map(\.english).joined(separator: " "),
            zh: parts.map(\.chinese).joined())
    }
}
