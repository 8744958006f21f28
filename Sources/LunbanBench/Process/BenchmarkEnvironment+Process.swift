internal import CommandProcess
internal import Foundation

extension BenchmarkEnvironment {
    /// The process's own standard output and error, clock and Ctrl-C.
    ///
    /// Ctrl-C ends the process until a search first asks for it; from then on the first asks the
    /// search to stop and the second ends the process.
    public static func ofProcess() -> BenchmarkEnvironment {
        let start = ContinuousClock.now
        return BenchmarkEnvironment(
            output: { try FileHandle.standardOutput.write(contentsOf: Data($0.utf8)) },
            // Whoever cannot be told on standard error cannot be told at all.
            errors: { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) },
            isErrorTerminal: isatty(STDERR_FILENO) == 1,
            now: { ContinuousClock.now - start },
            isCancelled: {
                _ = isListening
                return Interruption.isRequested
            })
    }
}

/// Made on first use, which takes Ctrl-C over.
private let isListening: Void = Interruption.listen()
