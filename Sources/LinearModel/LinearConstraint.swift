/// A linear expression and the values it may take: `x + 2 * y <= 10`.
public struct LinearConstraint: Sendable {
    /// The terms, in the order in which they were written.
    public let terms: [LinearTerm]
    /// The values the sum of the terms may take, the expression's constant already moved over.
    public let bounds: Bounds

    /// `expression` within `bounds`.
    public init(_ expression: LinearExpression, within bounds: Bounds) {
        terms = expression.terms
        self.bounds = Bounds(
            lower: bounds.lower - expression.constant, upper: bounds.upper - expression.constant)
    }
}

extension LinearExpression {
    /// `left` is at most `right`.
    public static func <= (left: LinearExpression, right: Double) -> LinearConstraint {
        LinearConstraint(left, within: .atMost(right))
    }

    /// `left` is at most `right`.
    public static func <= (
        left: LinearExpression, right: some LinearQuantity
    ) -> LinearConstraint {
        LinearConstraint(left - right, within: .atMost(0))
    }

    /// `left` is at least `right`.
    public static func >= (left: LinearExpression, right: Double) -> LinearConstraint {
        LinearConstraint(left, within: .atLeast(right))
    }

    /// `left` is at least `right`.
    public static func >= (
        left: LinearExpression, right: some LinearQuantity
    ) -> LinearConstraint {
        LinearConstraint(left - right, within: .atLeast(0))
    }

    /// `left` equals `right`.
    public static func == (left: LinearExpression, right: Double) -> LinearConstraint {
        LinearConstraint(left, within: .exactly(right))
    }

    /// `left` equals `right`.
    public static func == (
        left: LinearExpression, right: some LinearQuantity
    ) -> LinearConstraint {
        LinearConstraint(left - right, within: .exactly(0))
    }
}
