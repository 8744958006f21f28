internal import Foundation

extension BenchmarkEnvironment {
    /// The process's own standard output and error and its clock.
    public static func ofProcess() -> BenchmarkEnvironment {
        let start = ContinuousClock.now
        return BenchmarkEnvironment(
            output: { try FileHandle.standardOutput.write(contentsOf: Data($0.utf8)) },
            // Whoever cannot be told on standard error cannot be told at all.
            errors: { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) },
            isErrorTerminal: isatty(STDERR_FILENO) == 1,
            now: { ContinuousClock.now - start })
    }
}
