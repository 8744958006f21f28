/// Reads linear programs in the MPS format, in fixed columns or with fields set apart by blanks.
///
/// Sections: NAME, OBJSENSE, ROWS, COLUMNS (with integer markers), RHS, RANGES, BOUNDS, ENDATA. The
/// first N row is the objective, whose right-hand side is the constant with its sign turned; other
/// N rows are dropped. Of several right-hand sides, ranges or bounds, the first set is taken.
/// Format: IBM, *Mathematical Programming System/360*, and the usual extensions.
public struct MPSReader: Sendable {
    /// A reader.
    public init() {}

    /// The program in `text`.
    ///
    /// Fixed columns are tried first, since there names may contain blanks.
    /// - Throws: ``MPSError`` for the first line that makes sense in neither layout.
    public func program(from text: String) throws(MPSError) -> LinearProgram {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var fixed = MPSFile()
        if (try? fixed.read(lines, layout: .fixed)) != nil, let program = fixed.program() {
            return program
        }
        var free = MPSFile()
        try free.read(lines, layout: .free)
        guard let program = free.program() else {
            throw MPSError(line: lines.count, message: "the file has no objective row")
        }
        return program
    }
}

/// A line of an MPS file that makes no sense.
public struct MPSError: Error, Hashable, Sendable {
    /// Counted from 1.
    public let line: Int
    /// What is wrong.
    public let message: String
}
