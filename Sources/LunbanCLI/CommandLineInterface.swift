internal import ArgumentParser
public import LinearModel
internal import Planning
internal import RosterOptimization
internal import ScenarioFiles
internal import Wording

/// The commands of `lunban` as a library: arguments in, words and an exit status out.
///
/// This is the one place that turns errors into text and exit status.
public struct CommandLineInterface<Solver: LPSolver>: Sendable {
    private let workplace: Workplace<Solver>

    /// The commands, with a solver for their linear programs and an environment to talk to.
    ///
    /// - Parameters:
    ///   - solver: Solves linear programs.
    ///   - environment: Where words go and what is known of the outside.
    ///   - rounds: The rounds of improvement after which a search ends; nil for the standard.
    public init(solver: Solver, environment: CommandEnvironment, rounds: Int? = nil) {
        workplace = Workplace(
            solver: solver, environment: environment, rounds: rounds ?? SearchLimits().rounds)
    }

    /// Runs the command that `arguments`, without the program's name, ask for.
    public func run(_ arguments: [String]) async -> CommandStatus {
        await onOwnThread { status(of: arguments) }
    }

    private func status(of arguments: [String]) -> CommandStatus {
        let language = ReaderLanguage(askedForIn: arguments)
        return HelpLanguage.$current.withValue(language) {
            do {
                var command = try LunbanCommand.parseAsRoot(arguments)
                if let command = command as? any Command {
                    return try command.run(at: workplace)
                }
                try command.run()
                return .done
            } catch {
                return tell(error, in: language)
            }
        }
    }

    /// Says what went wrong, and its exit status.
    private func tell(_ error: any Error, in language: ReaderLanguage) -> CommandStatus {
        let errors = workplace.environment.errors
        switch error {
        case let failure as CommandFailure:
            errors(failure.text(language) + "\n")
            return failure.status
        case let failure as ReadFailure:
            errors(failure.description + "\n")
            return failure.missingFiles.isEmpty ? .badData : .missingFile
        case let failure as WholeFiles.WriteFailure:
            errors("\(failure)\n")
            return .cannotWrite
        default:
            return tellOfArguments(error)
        }
    }

    /// Help, version and wrong usage, which the argument parser reports as errors.
    private func tellOfArguments(_ error: any Error) -> CommandStatus {
        let environment = workplace.environment
        let text = LunbanCommand.fullMessage(for: error, columns: environment.columns) + "\n"
        switch LunbanCommand.exitCode(for: error) {
        case .success:
            do {
                try environment.output(text)
                return .done
            } catch {
                return .cannotWrite
            }
        case .validationFailure:
            environment.errors(text)
            return .usage
        default:
            environment.errors(text)
            return .internalError
        }
    }
}

/// What every command works with.
struct Workplace<Solver: LPSolver>: Sendable {
    let solver: Solver
    let environment: CommandEnvironment
    /// The rounds of improvement after which a search ends.
    let rounds: Int

    var planner: Planner<Solver> { Planner(solver: solver) }
}
