internal import Foundation

/// What a command says to the program that started it, after the BSD sysexits.
public enum CommandStatus: Int32, CaseIterable, Sendable {
    /// The command did what was asked.
    case done = 0
    /// The answer is no: rules are broken, or somebody has no legal plan.
    case no = 1
    /// The command line makes no sense.
    case usage = 64
    /// Files are there but cannot be used as they are.
    case badData = 65
    /// A file is missing.
    case missingFile = 66
    /// A defect of the program.
    case internalError = 70
    /// The result could not be written.
    case cannotWrite = 73
    /// The search was ended before there was anything to show.
    case nothingToShow = 75

    /// Ends the process.
    public func leave() -> Never {
        exit(rawValue)
    }
}
