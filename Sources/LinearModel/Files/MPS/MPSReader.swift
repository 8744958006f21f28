/// Reads linear programs in the MPS format, in fixed columns or with fields set apart by blanks.
///
/// Sections: NAME, OBJSENSE, ROWS, COLUMNS (with integer markers), RHS, RANGES, BOUNDS, ENDATA. The
/// first N row is the objective, whose right-hand side is the constant with its sign turned; other
/// N rows are rows without bounds. Of several right-hand sides, ranges or bounds, the first set is
/// taken. A variable is at least 0 unless bounds say otherwise; a negative upper bound without a
/// lower one frees the lower end. Integer variables without bounds may grow without end.
/// Coefficients of 0 are dropped. Format: IBM, *Mathematical Programming System/360*, and the usual
/// extensions.
public struct MPSReader: Sendable {
    /// A reader.
    public init() {}

    /// The program in `text`.
    ///
    /// Fixed columns are tried first, since there names may contain blanks. When the text makes
    /// sense in neither layout, it is read as the one in which less is wrong.
    /// - Throws: everything that is wrong with the text.
    /// - Complexity: O(text).
    public func program(from text: String) throws(UnreadableProgram) -> LinearProgram {
        let source = SourceText(text)
        var fixed = MPSFile(source, layout: .fixed)
        fixed.read()
        if fixed.log.count == 0 { return try fixed.program() }
        var free = MPSFile(source, layout: .free)
        free.read()
        return free.log.count < fixed.log.count ? try free.program() : try fixed.program()
    }
}
