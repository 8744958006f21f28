/// Reads linear programs in the CPLEX LP format.
///
/// A file minimizes or maximizes an expression, `Subject To` constraints, with optional `Bounds`,
/// `Generals` (or `Integers`) and `Binaries`, and stops at `End`. Keywords begin a line, in upper
/// or lower case; a backslash begins a comment. What the format leaves open is read so:
///
/// - The objective and both sides of a constraint may hold variables and constants; a number before
///   a variable multiplies it. `-5 <= x + y <= 10` is one row. Unnamed rows are named `c1`, `c2`
///   and so on by their place.
/// - What follows the relation of a constraint ends with the line. Only where the left side is a
///   number may the expression go on, on lines that begin with a sign or a relation.
/// - Variables are numbered as they are met. Those that only `Bounds` or later sections name are
///   mistakes, in all likelihood of typing.
/// - Variables are at least 0 unless `Bounds` says otherwise, also when their upper bound is
///   negative; then no value is left. The last bound given counts.
/// - `Binaries` narrows what `Bounds` says to 0 and 1.
/// - Coefficients of 0 in a constraint are dropped.
///
/// Quadratic parts, semi-continuous variables and special ordered sets are refused. Reference: IBM,
/// *CPLEX File Formats Reference Manual*, “LP file format”.
public struct LPTextReader: Sendable {
    /// A reader.
    public init() {}

    /// The program in `text`.
    /// - Throws: everything that is wrong with the text.
    /// - Complexity: O(text).
    public func program(from text: String) throws(UnreadableProgram) -> LinearProgram {
        var parser = LPTextParser(SourceText(text))
        parser.parse()
        return try parser.program()
    }
}
