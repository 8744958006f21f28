public import RosterModel
public import WorkTime

/// Whose work a rule limits, and when: all parts that are given must hold; by default everybody's.
///
/// What is unknown about a person is read so that the law's ordinary rules bind: somebody without
/// a birth date is an adult of 30, and a rule up to some wage binds somebody whose wage is unknown.
/// A status, a sex or a consent is not presumed.
public struct RuleScope: Hashable, Sendable {
    /// The grades, language and category that count, for rules of a team.
    public let staff: StaffFilter
    /// Completed years of age; nil for any age.
    public let ages: AgeRange?
    /// The monthly wage in whole units of the pack's currency; nil for any wage.
    public let monthlyWage: WageLimit?
    /// Words of which the person's file must have one; empty for any file.
    public let statuses: [String]
    /// The kind of contract; nil for any.
    public let contract: Contract.Kind?
    /// The sex; nil for any.
    public let sex: Sex?
    /// When the law calls somebody a night worker, for rules for those; nil for any worker.
    public let nightWorkers: NightWorkDefinition?
    /// Further scopes of which at least one must hold; empty for none.
    public let anyOf: [RuleScope]
    /// Words any of which, on the person's file or the site's, frees from the rule.
    public let unless: [String]
    /// Words of which the person's file or the site's must have one; empty for any.
    public let when: [String]
    /// The dates on which the rule holds, such as those of Ramadan; empty for always.
    public let during: [DateRange]

    /// A scope; a part left out lets everybody in.
    public init(
        staff: StaffFilter = StaffFilter(), ages: AgeRange? = nil, monthlyWage: WageLimit? = nil,
        statuses: [String] = [], contract: Contract.Kind? = nil, sex: Sex? = nil,
        nightWorkers: NightWorkDefinition? = nil, anyOf: [RuleScope] = [], unless: [String] = [],
        when: [String] = [], during: [DateRange] = []
    ) {
        self.staff = staff
        self.ages = ages
        self.monthlyWage = monthlyWage
        self.statuses = statuses
        self.contract = contract
        self.sex = sex
        self.nightWorkers = nightWorkers
        self.anyOf = anyOf
        self.unless = unless
        self.when = when
        self.during = during
    }

    /// The scope that is everybody, always.
    public static let everybody = RuleScope()
}

/// Completed years of age, from one up to, but not including, another.
public struct AgeRange: Hashable, Sendable {
    /// The lowest age; nil for none.
    public let from: Int?
    /// The lowest age that no longer counts; nil for none.
    public let below: Int?

    /// The ages from `from` up to, but not including, `below`.
    public init(from: Int? = nil, below: Int? = nil) {
        self.from = from
        self.below = below
    }

    /// Whether `age` lies in the range.
    public func contains(_ age: Int) -> Bool {
        age >= from ?? Int.min && age < below ?? Int.max
    }
}

/// A limit on the monthly wage of those a rule binds, in whole units of currency.
public enum WageLimit: Hashable, Sendable {
    /// Binds up to this wage, and where the wage is unknown.
    case atMost(Int)
    /// Binds above this wage.
    case above(Int)

    /// Whether somebody with this wage is bound.
    public func admits(_ wage: Int?) -> Bool {
        switch self {
        case .atMost(let limit): wage.map { $0 <= limit } ?? true
        case .above(let limit): wage.map { $0 > limit } ?? false
        }
    }
}
