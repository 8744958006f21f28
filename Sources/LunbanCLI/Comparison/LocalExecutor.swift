internal import Foundation

/// Runs each task in a process of its own on this machine, some at once.
///
/// A process gives back all its memory, and what ends one ends no other.
struct LocalExecutor: TaskExecutor {
    /// The path of this program.
    let program: String
    /// How many tasks run at once.
    let jobs: Int
    let isCancelled: () -> Bool

    /// What went wrong once goes wrong again here.
    let attempts = 1

    func run(
        _ indices: [Int], in folder: TaskFolder, onWait: () -> Void
    ) throws(CommandFailure) {
        var waiting = indices[...]
        var running: [Process] = []
        // Threads may block milder signals, and processes started from them do so too.
        defer { running.forEach { kill($0.processIdentifier, SIGKILL) } }
        while !(waiting.isEmpty && running.isEmpty), !isCancelled() {
            while running.count < jobs, let index = waiting.popFirst() {
                running.append(try start(index, in: folder))
            }
            Thread.sleep(forTimeInterval: 0.02)
            running.removeAll { !$0.isRunning }
            onWait()
        }
    }

    private func start(_ index: Int, in folder: TaskFolder) throws(CommandFailure) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["compare-task", folder.path, "\(index)"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle(forWritingAtPath: folder.logPath(of: index))
        do {
            try process.run()
        } catch {
            throw .missingProgram("\(program): \(error.localizedDescription)")
        }
        return process
    }
}
