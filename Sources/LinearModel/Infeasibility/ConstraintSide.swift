/// One finite bound of a row or a column, by the name people gave it: `cover Tuesday ≥ 4`.
///
/// An equality and a range have two sides. A contradiction seldom needs both of them.
public struct ConstraintSide: Hashable, Sendable {
    /// What the bound belongs to.
    public enum Place: Hashable, Sendable {
        /// A row's activity.
        case row(RowIndex)
        /// A variable.
        case column(VariableIndex)
    }

    /// Which end of the allowed values the bound is.
    public enum Direction: Hashable, Sendable {
        /// The least value allowed.
        case lower
        /// The greatest value allowed.
        case upper
    }

    /// The row or column.
    public let place: Place
    /// Which of its bounds.
    public let direction: Direction
    /// The name of the row or column.
    public let name: String
    /// The value of the bound; finite.
    public let bound: Double
}

extension ConstraintSide: CustomStringConvertible {
    /// The side as people would write it, such as `cover Tuesday ≥ 4`.
    public var description: String {
        "\(name) \(direction == .lower ? "≥" : "≤") \(Self.plain(bound))"
    }

    private static func plain(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? "\(number)"
    }
}

extension LinearProgram {
    /// The sides of the rows and then of the columns that are asked for, lower before upper.
    func sides(
        ofRows isRowWanted: (RowIndex) -> Bool, ofColumns isColumnWanted: (VariableIndex) -> Bool
    ) -> [ConstraintSide] {
        var sides: [ConstraintSide] = []
        for (position, row) in rows.enumerated() {
            let index = RowIndex(position: position)
            guard isRowWanted(index) else { continue }
            sides += row.bounds.sides(of: .row(index), named: row.name)
        }
        for (position, column) in columns.enumerated() {
            let index = VariableIndex(position: position)
            guard isColumnWanted(index) else { continue }
            sides += column.bounds.sides(of: .column(index), named: column.name)
        }
        return sides
    }
}

extension Bounds {
    fileprivate func sides(of place: ConstraintSide.Place, named name: String) -> [ConstraintSide] {
        let ends: [(ConstraintSide.Direction, Double)] = [(.lower, lower), (.upper, upper)]
        return ends.filter { $0.1.isFinite }.map {
            ConstraintSide(place: place, direction: $0.0, name: name, bound: $0.1)
        }
    }

    /// The same bounds with one end replaced.
    func with(_ value: Double, at direction: ConstraintSide.Direction) -> Bounds {
        switch direction {
        case .lower: Bounds(lower: value, upper: upper)
        case .upper: Bounds(lower: lower, upper: value)
        }
    }

    /// The same bounds with one end open.
    func without(_ direction: ConstraintSide.Direction) -> Bounds {
        with(direction == .lower ? -.infinity : .infinity, at: direction)
    }
}
