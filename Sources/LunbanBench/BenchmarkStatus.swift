internal import Foundation

/// What a benchmark says to the program that started it, after the BSD sysexits.
public enum BenchmarkStatus: Int32, CaseIterable, Sendable {
    /// The benchmark was run.
    case done = 0
    /// The answer is no: the program is infeasible or unbounded.
    case no = 1
    /// The command line makes no sense.
    case usage = 64
    /// The file is there but cannot be read as what it should be.
    case badData = 65
    /// The file is missing.
    case missingFile = 66
    /// A defect of the program, or numbers it could not cope with.
    case internalError = 70
    /// The result could not be written.
    case cannotWrite = 73
    /// The limit came before there was anything to show.
    case nothingToShow = 75

    /// Ends the process.
    public func leave() -> Never {
        exit(rawValue)
    }
}
