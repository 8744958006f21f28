public import RosterModel
internal import WorkTime

extension HolidayElection {
    /// Whether the employer gives a holiday.
    public func includes(_ rule: HolidayRule) -> Bool {
        guard rule.kind == .elected else { return true }
        return switch choice {
        case .byDefault: rule.isChosenByDefault
        case .all: true
        case .named(let ids): ids.contains(rule.id)
        }
    }

    /// The day agreed for a holiday; nil where it stays with the law's date.
    func agreedDay(for holiday: Holiday) -> LocalDate? {
        exchanges.first { $0.holiday == holiday.rule.id && $0.from == holiday.date }?.to
    }
}
