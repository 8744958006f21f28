/// Collects what is wrong with a set of files while they are being read.
final class DiagnosticLog {
    /// How many problems of one file are listed; a wrong column would fill the screen otherwise.
    static let limitPerFile = 200

    private var files: [String] = []
    private var diagnostics: [String: [Diagnostic]] = [:]
    private var counts: [String: Int] = [:]
    private(set) var missingFiles: [String] = []
    private(set) var errorCount = 0

    /// Whether anything stops planning.
    var hasErrors: Bool { errorCount > 0 }

    /// Gives `file` its place in the order of reports: after those already opened.
    func open(_ file: String) {
        guard diagnostics[file] == nil else { return }
        files.append(file)
        diagnostics[file] = []
    }

    /// Takes down that something else than `expected` stands at `location`.
    func error(
        at location: SourceLocation, expected: String, found: String, advice: String? = nil
    ) {
        errorCount += 1
        add(
            Diagnostic(
                location: location, severity: .error, expected: expected, found: found,
                advice: advice))
    }

    /// Takes down something that does not stop planning.
    func warning(
        at location: SourceLocation, expected: String, found: String, advice: String? = nil
    ) {
        add(
            Diagnostic(
                location: location, severity: .warning, expected: expected, found: found,
                advice: advice))
    }

    /// Takes down that the file named at `location` does not exist.
    func missing(_ path: String, at location: SourceLocation, advice: String?) {
        missingFiles.append(path)
        error(
            at: location, expected: "a file",
            found: location.file == path ? "none" : "none at \(quoted(path))", advice: advice)
    }

    private func add(_ diagnostic: Diagnostic) {
        let file = diagnostic.location.file
        open(file)
        counts[file, default: 0] += 1
        if counts[file, default: 0] <= DiagnosticLog.limitPerFile {
            diagnostics[file]?.append(diagnostic)
        }
    }

    /// Everything taken down, in order of the files as they were opened, then of the line.
    var all: [Diagnostic] {
        files.flatMap { file in
            let listed = (diagnostics[file] ?? []).enumerated().sorted {
                (key($0.element), $0.offset) < (key($1.element), $1.offset)
            }
            let more = counts[file, default: 0] - listed.count
            return listed.map(\.element) + (more > 0 ? [DiagnosticLog.more(more, in: file)] : [])
        }
    }

    /// What the reader throws; nil when all is well but for warnings.
    var failure: ReadFailure? {
        hasErrors ? ReadFailure(diagnostics: all, missingFiles: missingFiles) : nil
    }

    private func key(_ diagnostic: Diagnostic) -> Int {
        let location = diagnostic.location
        // Files stay far below 2^31 lines; a file as a whole comes last.
        return (location.line ?? Int(Int32.max)) << 31 + min(location.column ?? 0, Int(Int32.max))
    }

    private static func more(_ count: Int, in file: String) -> Diagnostic {
        Diagnostic(
            location: SourceLocation(file: file), severity: .error,
            expected: "no more than the problems above", found: "\(count) more in this file",
            advice: "Maybe one of them is the cause of all.")
    }
}
