public import RosterModel
public import WorkTime

/// What one person's pay depends on besides the duties.
public struct PayTerms: Hashable, Sendable {
    /// The wage for plain work.
    public let wage: Wage
    /// The normal hours of a working day by contract, by which day rates are measured.
    public let normalDay: Minutes
    /// Full time or part time.
    public let contract: Contract.Kind
    /// The date of birth; nil when it is not on file, and then no rule about age applies.
    public let born: LocalDate?
    /// The sex; nil when it is not on file.
    public let sex: PayScope.Sex?
    /// Whether the law calls the person a night worker.
    public let isNightWorker: Bool
    /// The statuses, consents, permits and schemes on the person's and the site's file.
    public let onFile: [String]

    /// The terms of somebody's pay.
    ///
    /// - Precondition: `normalDay` is positive and the wage is not negative.
    public init(
        wage: Wage, normalDay: Minutes = .hours(8), contract: Contract.Kind = .fullTime,
        born: LocalDate? = nil, sex: PayScope.Sex? = nil, isNightWorker: Bool = false,
        onFile: [String] = []
    ) {
        precondition(normalDay > .zero, "a normal day has hours")
        precondition(wage.money.minorUnits >= 0, "a wage is not negative")
        self.wage = wage
        self.normalDay = normalDay
        self.contract = contract
        self.born = born
        self.sex = sex
        self.isNightWorker = isNightWorker
        self.onFile = onFile
    }
}
