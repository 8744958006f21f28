public import RosterModel
public import WorkTime

/// What a roster costs: everybody's pay, and the people whose wage nobody knows.
public struct PayReport: Hashable, Sendable {
    /// How the place pays.
    public let policy: PayPolicy
    /// Those whose wage is known, in the order of the team.
    public let statements: [PayStatement]
    /// Those among them paid by the scenario's reference wage, in the order of the team.
    public let onReferenceWage: [SpecialistID]
    /// Those without any wage, in the order of the team; nothing of them is in any sum.
    public let withoutWage: [SpecialistID]

    /// The pay of a roster.
    public init(
        policy: PayPolicy, statements: [PayStatement], onReferenceWage: [SpecialistID] = [],
        withoutWage: [SpecialistID] = []
    ) {
        self.policy = policy
        self.statements = statements
        self.onReferenceWage = onReferenceWage
        self.withoutWage = withoutWage
    }

    /// The pay of all straight hours.
    public var straight: Money { statements.map(\.straight).total(policy.currency) }

    /// What comes on top.
    public var premiums: Money { statements.map(\.premiums).total(policy.currency) }

    /// Straight hours and premiums.
    public var total: Money { straight + premiums }

    /// What each rule that pays anything pays in all, in the order of the law.
    public var clauses: [PaidClause] {
        let lines = Dictionary(
            grouping: statements.flatMap(\.duties).flatMap(\.lines), by: \.ruleID)
        return policy.rules.compactMap { rule in
            guard let lines = lines[rule.id] else { return nil }
            return PaidClause(
                rule: rule, minutes: lines.reduce(.zero) { $0 + $1.minutes },
                amount: lines.map(\.amount).total(policy.currency))
        }
    }
}

/// What one rule pays in all.
public struct PaidClause: Hashable, Sendable {
    /// The rule.
    public let rule: PayRule
    /// The work it is paid for.
    public let minutes: Minutes
    /// The amount.
    public let amount: Money
}
