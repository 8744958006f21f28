internal import WorkTime

/// What kind of day each date is to the rules about one person.
struct PaidDays {
    private let terms: PayTerms
    private let holidays: Set<LocalDate>
    private let restDays: Set<LocalDate>
    private let holidayRules: [PayRule]
    private let restDayRules: [PayRule]

    /// A kind of day.
    enum Kind {
        case working
        /// A rest day, and whether a rule pays for it.
        case restDay(isPaid: Bool)
        /// A holiday, and whether a rule pays for it.
        case holiday(isPaid: Bool)

        /// Whether work on the day has a rule of its own.
        var isPaid: Bool {
            switch self {
            case .working: false
            case .restDay(let isPaid), .holiday(let isPaid): isPaid
            }
        }
    }

    init(
        rules: [PayRule], terms: PayTerms, holidays: Set<LocalDate>, restDays: Set<LocalDate>
    ) {
        self.terms = terms
        self.holidays = holidays
        self.restDays = restDays
        holidayRules = rules.filter { $0.kind.isAboutHolidays }
        restDayRules = rules.filter { $0.kind.isAboutRestDays }
    }

    /// A rest day that is also a holiday is the latter where a rule pays for it.
    func kind(of date: LocalDate) -> Kind {
        let isRestDay = restDays.contains(date)
        if holidays.contains(date) {
            let isPaid = holidayRules.contains { $0.isInForce(on: date, for: terms) }
            if isPaid || !isRestDay { return .holiday(isPaid: isPaid) }
        }
        guard isRestDay else { return .working }
        return .restDay(isPaid: restDayRules.contains { $0.isInForce(on: date, for: terms) })
    }
}

extension PayRuleKind {
    fileprivate var isAboutHolidays: Bool {
        switch self {
        case .premium(let premium): premium.occasion == .holiday
        case .dayRate(let rate): rate.occasion == .holiday
        case .flat: false
        }
    }

    fileprivate var isAboutRestDays: Bool {
        switch self {
        case .premium(let premium): premium.occasion == .restDay
        case .dayRate(let rate): rate.occasion == .restDay
        case .flat: false
        }
    }
}
