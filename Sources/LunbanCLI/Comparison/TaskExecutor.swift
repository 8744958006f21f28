/// Runs tasks of a comparison.
protocol TaskExecutor {
    /// How often a task may be tried that ends without a result.
    var attempts: Int { get }

    /// Runs tasks, each once, until all have ended or the user asks to stop.
    ///
    /// - Parameters:
    ///   - indices: The tasks, by their numbers in the folder.
    ///   - folder: Where tasks and results are.
    ///   - onWait: Called again and again while tasks run.
    /// - Throws: `CommandFailure.missingProgram`.
    func run(
        _ indices: [Int], in folder: TaskFolder, onWait: () -> Void
    ) throws(CommandFailure)
}

/// The places where tasks can be run, by their names on the command line.
enum ExecutorName: String, CaseIterable {
    /// Processes on this machine.
    case local
    /// An array job of the Slurm workload manager.
    case slurm
}
