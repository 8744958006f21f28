internal import CommandProcess
internal import Foundation

extension CommandEnvironment {
    /// The process's own standard output and error, clock and Ctrl-C.
    ///
    /// From the call on, the first Ctrl-C asks the command to stop and the second ends the process.
    public static func ofProcess() -> CommandEnvironment {
        Interruption.listen()
        let start = ContinuousClock.now
        return CommandEnvironment(
            output: { try FileHandle.standardOutput.write(contentsOf: Data($0.utf8)) },
            // Whoever cannot be told on standard error cannot be told at all.
            errors: { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) },
            isOutputTerminal: isatty(STDOUT_FILENO) == 1,
            isErrorTerminal: isatty(STDERR_FILENO) == 1,
            program: Bundle.main.executablePath,
            now: { ContinuousClock.now - start },
            isCancelled: { Interruption.isRequested })
    }
}
