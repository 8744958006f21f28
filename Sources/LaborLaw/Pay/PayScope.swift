public import RosterModel
internal import WorkTime

/// Whom a pay rule is for; every part that is given must hold, and by default it is everybody.
public struct PayScope: Hashable, Sendable {
    /// The ages in completed years; either end may be left out.
    public let ages: Ages
    /// The monthly wage.
    public let monthlyWage: WageLimit?
    /// Any of these statuses on file; empty for everybody.
    public let status: [String]
    /// The kind of contract.
    public let contract: Contract.Kind?
    /// The sex.
    public let sex: Sex?
    /// Night workers only.
    public let nightWorkersOnly: Bool
    /// With any of these on file the rule does not bind.
    public let unless: [String]
    /// The rule binds only with one of these on file; empty for always.
    public let when: [String]

    /// A run of ages in completed years.
    public struct Ages: Hashable, Sendable {
        /// The youngest.
        public let from: Int?
        /// The first that is too old.
        public let below: Int?

        /// The ages from `from` up to, but not including, `below`.
        public init(from: Int? = nil, below: Int? = nil) {
            self.from = from
            self.below = below
        }
    }

    /// A bound of the monthly wage, in whole units of the currency.
    public enum WageLimit: Hashable, Sendable {
        /// So much or less.
        case atMost(Int)
        /// More than so much.
        case above(Int)
    }

    /// The sex that some statutes speak of.
    public enum Sex: String, CaseIterable, Sendable {
        /// Women.
        case female
        /// Men.
        case male
    }

    /// A scope; a part left out lets everybody in.
    public init(
        ages: Ages = Ages(), monthlyWage: WageLimit? = nil, status: [String] = [],
        contract: Contract.Kind? = nil, sex: Sex? = nil, nightWorkersOnly: Bool = false,
        unless: [String] = [], when: [String] = []
    ) {
        self.ages = ages
        self.monthlyWage = monthlyWage
        self.status = status
        self.contract = contract
        self.sex = sex
        self.nightWorkersOnly = nightWorkersOnly
        self.unless = unless
        self.when = when
    }

    /// Whether the rule is for somebody with these terms, whatever the age.
    func admits(_ terms: PayTerms, monthlyWage wage: Money) -> Bool {
        let onFile = Set(terms.onFile)
        return (status.isEmpty || !onFile.isDisjoint(with: status))
            && onFile.isDisjoint(with: unless)
            && (when.isEmpty || !onFile.isDisjoint(with: when))
            && (contract.map { $0 == terms.contract } ?? true)
            && (sex.map { $0 == terms.sex } ?? true)
            && (!nightWorkersOnly || terms.isNightWorker)
            && (monthlyWage.map { $0.admits(wage) } ?? true)
    }

    /// Whether the rule is for somebody born on `born`, on `date`.
    func admits(born: LocalDate?, on date: LocalDate) -> Bool {
        guard ages != Ages() else { return true }
        guard let born else { return false }
        let (birth, today) = (born.parts, date.parts)
        let years = today.year - birth.year
        let age = (today.month, today.day) < (birth.month, birth.day) ? years - 1 : years
        return (ages.from.map { $0 <= age } ?? true) && (ages.below.map { age < $0 } ?? true)
    }
}

extension PayScope.WageLimit {
    fileprivate func admits(_ wage: Money) -> Bool {
        let unit = (0..<wage.currency.exponent).reduce(1) { power, _ in power * 10 }
        switch self {
        case .atMost(let limit): return wage.minorUnits <= limit * unit
        case .above(let limit): return wage.minorUnits > limit * unit
        }
    }
}
