internal import RosterModel
internal import Wording
internal import WorkTime

/// Puts the holidays of some years on the dates on which one person has them.
struct HolidayPlacement {
    private let person: PersonalHolidays
    /// The holidays that are given, by date and rank, without those moved by agreement.
    private let named: [Holiday]
    /// Names of the holidays on each date, whether of the law, moved or agreed.
    private var taken: [LocalDate: Phrase] = [:]
    private var placed: [PersonalHoliday] = []

    init(_ person: PersonalHolidays, years: ClosedRange<Int>) {
        self.person = person
        var named: [Holiday] = []
        for holiday in years.flatMap({ person.law.holidays(in: $0) })
        where person.election.includes(holiday.rule) {
            if let day = person.election.agreedDay(for: holiday) {
                placed.append(
                    PersonalHoliday(holiday, movedTo: day, because: HolidayLanguage.agreed))
                taken[day] = holiday.rule.name
            } else {
                named.append(holiday)
            }
        }
        // Of holidays on one date those keep it that could not move away.
        self.named = named.enumerated()
            .sorted { left, right in
                let (one, other) = (left.element, right.element)
                return (one.date, person.canGiveWay(one.rule) ? 1 : 0, left.offset)
                    < (other.date, person.canGiveWay(other.rule) ? 1 : 0, right.offset)
            }
            .map(\.element)
    }

    /// All holidays of the years, in order.
    func days() -> [PersonalHoliday] {
        var copy = self
        copy.place()
        return copy.placed.enumerated()
            .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
    }

    /// Those that stay come first, since none that moves may land on them.
    private mutating func place() {
        var moving: [(holiday: Holiday, reason: Phrase)] = []
        for holiday in named {
            if let reason = reasonToMove(holiday) {
                moving.append((holiday, reason))
            } else {
                placed.append(PersonalHoliday(holiday))
            }
            if taken[holiday.date] == nil {
                taken[holiday.date] = holiday.rule.name
            }
        }
        for (holiday, reason) in moving {
            move(holiday, because: reason)
        }
        bridge()
    }

    /// The reason of the first occasion that holds, with the other holiday's name in it.
    private func reasonToMove(_ holiday: Holiday) -> Phrase? {
        for occasion in person.law.substitution(of: holiday.rule).occasions {
            switch occasion {
            case .restDay:
                if person.isRestDay(holiday.date) { return HolidayLanguage.onRestDay }
            case .leave:
                if person.freeDays.leave.contains(holiday.date) { return HolidayLanguage.onLeave }
            case .weekday(let weekday):
                if holiday.date.weekday == weekday { return HolidayLanguage.onWeekday }
            case .holiday:
                if let other = taken[holiday.date] {
                    return HolidayLanguage.onHoliday.filled([("other", other)])
                }
            }
        }
        return nil
    }

    private mutating func move(_ holiday: Holiday, because reason: Phrase) {
        let rule = person.law.substitution(of: holiday.rule)
        guard let date = destination(of: holiday, rule) else {
            placed.append(PersonalHoliday(holiday))
            return
        }
        placed.append(PersonalHoliday(holiday, movedTo: date, because: reason))
        if taken[date] == nil {
            taken[date] = holiday.rule.name
        }
    }

    /// Where a holiday goes; nil when a whole year has no such day.
    private func destination(of holiday: Holiday, _ rule: HolidaySubstitution) -> LocalDate? {
        let date = holiday.date
        let isFree = { [taken] (date: LocalDate) in !rule.chains || taken[date] == nil }
        if rule.target == .nearestWeekday, date.weekday == .saturday, isFree(date - 1) {
            return date - 1
        }
        return (1...366).lazy.map { date + $0 }.first { isFree($0) && suits($0, rule.target) }
    }

    private func suits(_ date: LocalDate, _ target: HolidaySubstitution.Target) -> Bool {
        switch target {
        case .nextWorkingDay:
            !person.isRestDay(date) && !person.isOffDay(date)
                && !person.freeDays.leave.contains(date)
        case .nextWeekday, .nearestWeekday: date.weekday < .saturday
        case .nextOrdinaryDay: true
        case .nextMonday: date.weekday == .monday
        }
    }

    /// Makes a day between two holidays one too.
    ///
    /// Japan: Act on National Holidays (Act 178 of 1948) art. 3(3).
    private mutating func bridge() {
        guard let name = person.law.bridge else { return }
        let names = Dictionary(named.map { ($0.date, $0.rule.name) }) { first, _ in first }
        for date in named.map({ $0.date + 1 }) where taken[date] == nil {
            guard let before = names[date - 1], let after = names[date + 1] else { continue }
            let reason = HolidayLanguage.between.filled([
                ("to", date.phrase), ("before", before), ("after", after),
            ])
            placed.append(PersonalHoliday(date: date, holiday: nil, name: name, reason: reason))
            taken[date] = name
        }
    }
}

extension PersonalHolidays {
    /// Whether a holiday moves away from another on the same date.
    fileprivate func canGiveWay(_ rule: HolidayRule) -> Bool {
        law.substitution(of: rule).occasions.contains(.holiday)
    }
}
