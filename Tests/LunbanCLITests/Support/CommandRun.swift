import Foundation
import GLPKSolver
import LunbanCLI
import Synchronization

/// A command run within the test's own process, and what came of it.
struct CommandRun: Sendable {
    let status: CommandStatus
    /// What it said on standard output.
    let output: String
    /// What it said on standard error.
    let errors: String
}

/// What surrounds a command in a test.
struct Surroundings: Sendable {
    var isOutputTerminal = false
    var isErrorTerminal = false
    /// Whether nothing can be written to standard output.
    var isOutputBroken = false
    /// The program for work in processes of their own: the one built beside the tests.
    var program: String? = Bundle.main.executablePath.map {
        URL(filePath: $0).deletingLastPathComponent().path + "/lunban"
    }
    /// Rounds of improvement.
    var rounds = 3
    /// The times the command may ask whether it should stop before it is told to; nil for never.
    var patience: Int?
}

/// The reason for which a broken output takes nothing.
struct OutputIsBroken: Error {}

/// Runs `lunban` with these arguments; its clock gains a second whenever it is looked at.
func lunban(_ arguments: String..., in surroundings: Surroundings = Surroundings()) async
    -> CommandRun
{
    await lunban(arguments, in: surroundings)
}

func lunban(_ arguments: [String], in surroundings: Surroundings = Surroundings()) async
    -> CommandRun
{
    let output = Transcript()
    let errors = Transcript()
    let seconds = Counter()
    let questions = Counter()
    let environment = CommandEnvironment(
        output: { text in
            if surroundings.isOutputBroken { throw OutputIsBroken() }
            output.add(text)
        },
        errors: { errors.add($0) }, isOutputTerminal: surroundings.isOutputTerminal,
        isErrorTerminal: surroundings.isErrorTerminal, columns: 80,
        program: surroundings.program, now: { .seconds(seconds.next()) },
        isCancelled: { surroundings.patience.map { questions.next() > $0 } ?? false })
    let interface = CommandLineInterface(
        solver: GLPKSolver(), environment: environment, rounds: surroundings.rounds)
    let status = await interface.run(arguments)
    return CommandRun(status: status, output: output.text, errors: errors.text)
}

/// Text that grows on any thread.
private final class Transcript: Sendable {
    private let written = Mutex("")

    var text: String { written.withLock { $0 } }

    func add(_ text: String) {
        written.withLock { $0 += text }
    }
}

/// Numbers from 1 on.
private final class Counter: Sendable {
    private let count = Atomic(0)

    func next() -> Int {
        count.add(1, ordering: .relaxed).newValue
    }
}
