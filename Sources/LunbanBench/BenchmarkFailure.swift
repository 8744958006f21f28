internal import ForecastBenchmarks
internal import LinearModel
internal import ShiftSchedulingBenchmarks

/// Why a benchmark has no result.
enum BenchmarkFailure: Error {
    case missingFile(String)
    case badData(file: String, UnreadableProgram)
    case badInstance(file: String, BenchmarkFormatError)
    case badSeries(file: String, SeriesFormatError)
    /// Problems by line, each beginning with the line's number.
    case badTable(file: String, [String])
    case cannotPrint(String)
    case cannotWrite(file: String, String)
    /// The solver could not cope, or two ways of solving disagree.
    case trouble(String)

    var status: BenchmarkStatus {
        switch self {
        case .missingFile: .missingFile
        case .badData, .badInstance, .badSeries, .badTable: .badData
        case .cannotPrint, .cannotWrite: .cannotWrite
        case .trouble: .internalError
        }
    }

    /// What to tell the user, line by line.
    var text: String {
        switch self {
        case .missingFile(let path): return "\(path): error: expected a file, found none\n"
        case .badData(let path, let reasons):
            var lines = reasons.problems.map { "\(path):\($0)" }
            if reasons.omittedCount > 0 {
                lines.append(
                    "\(path): error: expected no more than the problems above, found "
                        + "\(reasons.omittedCount) more in this file")
            }
            return lines.joined(separator: "\n") + "\n"
        case .badInstance(let path, let reasons):
            return reasons.problems.map { "\(path): error: \($0)\n" }.joined()
        case .badSeries(let path, let reasons):
            var lines = reasons.problems.map { "\(path):\($0)" }
            if reasons.omittedCount > 0 {
                lines.append(
                    "\(path): error: expected no more than the problems above, found "
                        + "\(reasons.omittedCount) more in this file")
            }
            return lines.joined(separator: "\n") + "\n"
        case .badTable(let path, let problems):
            return problems.map { "\(path):\($0)\n" }.joined()
        case .cannotWrite(let path, let reason): return "\(path): error: \(reason)\n"
        case .cannotPrint(let reason): return "error: the result cannot be printed: \(reason)\n"
        case .trouble(let reason): return "error: \(reason)\n"
        }
    }
}
