/// One variable times a number.
public struct LinearTerm: Hashable, Sendable {
    /// The number.
    public let coefficient: Double
    /// The variable.
    public let variable: VariableIndex

    /// `coefficient` times `variable`.
    public init(_ coefficient: Double, _ variable: VariableIndex) {
        self.coefficient = coefficient
        self.variable = variable
    }
}

/// A sum of terms and a constant, written as in mathematics: `3 * x + 2 * y - 1`.
///
/// Terms are kept as written; those that name the same variable add up when the expression becomes
/// a row. `a + b + c` copies at every sign: sums over many variables are written with
/// ``sum(_:_:)``, which takes linear time.
public struct LinearExpression: Sendable {
    /// The terms, in the order in which they were written.
    public private(set) var terms: [LinearTerm]
    /// The part without a variable.
    public private(set) var constant: Double

    /// A sum of terms and a constant.
    public init(terms: [LinearTerm] = [], constant: Double = 0) {
        self.terms = terms
        self.constant = constant
    }

    /// The variable by itself.
    public init(_ variable: VariableIndex) {
        self.init(terms: [LinearTerm(1, variable)])
    }

    /// The sum of `expression(element)` over a sequence.
    /// - Complexity: O(terms).
    public static func sum<Elements: Sequence>(
        _ elements: Elements, _ expression: (Elements.Element) -> LinearExpression
    ) -> LinearExpression {
        elements.reduce(into: LinearExpression()) { $0 += expression($1) }
    }

    /// Adds the terms and the constant of `right` to those of `left`.
    /// - Complexity: O(terms of `right`), amortized.
    public static func += (left: inout LinearExpression, right: LinearExpression) {
        left.terms.append(contentsOf: right.terms)
        left.constant += right.constant
    }

    /// The expression `factor` times over.
    public static func * (factor: Double, expression: LinearExpression) -> LinearExpression {
        LinearExpression(
            terms: expression.terms.map { LinearTerm(factor * $0.coefficient, $0.variable) },
            constant: factor * expression.constant)
    }
}

/// What may stand in a sum: a variable or an expression.
public protocol LinearQuantity {
    /// The quantity as an expression.
    var expression: LinearExpression { get }
}

extension LinearExpression: LinearQuantity {
    /// The expression itself.
    public var expression: LinearExpression { self }
}

extension VariableIndex: LinearQuantity {
    /// The variable by itself.
    public var expression: LinearExpression { LinearExpression(self) }

    /// One variable times a number.
    public static func * (factor: Double, variable: VariableIndex) -> LinearExpression {
        LinearExpression(terms: [LinearTerm(factor, variable)])
    }
}

extension LinearQuantity {
    /// The sum of both.
    public static func + (left: Self, right: some LinearQuantity) -> LinearExpression {
        var sum = left.expression
        sum += right.expression
        return sum
    }

    /// `left` less `right`.
    public static func - (left: Self, right: some LinearQuantity) -> LinearExpression {
        left.expression + -1 * right.expression
    }

    /// The quantity and a constant.
    public static func + (left: Self, constant: Double) -> LinearExpression {
        left.expression + LinearExpression(constant: constant)
    }

    /// The quantity less a constant.
    public static func - (left: Self, constant: Double) -> LinearExpression {
        left + -constant
    }
}
