internal import ArgumentParser
internal import LaborLaw
internal import LinearModel
internal import Reporting
internal import ScenarioFiles
internal import Wording
internal import WorkTime

/// `lunban law`: the labor law that the program knows.
struct LawCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "law", abstract: HelpLanguage.text(.laws),
            subcommands: [LawListCommand.self, LawShowCommand.self, LawMatrixCommand.self])
    }
}

/// `lunban law list`: the packs and how much they hold.
struct LawListCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: HelpLanguage.text(.lawList))
    }

    @OptionGroup var result: ResultOptions

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let packs = ShippedLaw.packs
        switch result.format {
        case .text: try workplace.environment.show(LawText(language: result.language).list(packs))
        case .json: try workplace.environment.show(LawDocument.list(packs))
        }
        return .done
    }
}

/// `lunban law matrix`: the limits of all places side by side.
struct LawMatrixCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "matrix", abstract: HelpLanguage.text(.lawMatrix))
    }

    @OptionGroup var result: ResultOptions

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let matrix = LawMatrix(ShippedLaw.packs)
        switch result.format {
        case .text:
            try workplace.environment.show(LawText(language: result.language).matrix(matrix))
        case .json: try workplace.environment.show(LawDocument.matrix(matrix))
        }
        return .done
    }
}

/// `lunban law show`: everything one pack says.
struct LawShowCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: HelpLanguage.text(.lawShow))
    }

    @Argument(help: .phrase(.lawName))
    var pack: String

    @Option(help: .phrase(.lawYear))
    var year: HolidayYear?

    @Option(help: .phrase(.lawFormat))
    var format = LawFormat.text

    @Option(name: .customLong("language"), help: .phrase(.language, valueName: "language"))
    var languageName = LanguageName(.english)

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let (law, text) = try LawPackReader().law(named: pack)
        let year = year?.number ?? law.version?.parts.year ?? HolidayYear.first
        switch format {
        case .text:
            let shown = LawText(language: languageName.language).show(law, year: year)
            try environment.show(shown)
        case .json: try environment.show(LawDocument.show(law, year: year))
        case .yaml: try environment.show(text)
        }
        return .done
    }
}

/// The forms in which a law pack is printed.
enum LawFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case text
    /// For scripts.
    case json
    /// The pack's own file.
    case yaml
}

/// A calendar year whose holidays can be told.
struct HolidayYear: ExpressibleByArgument {
    let number: Int
    /// The first year of which a pack without a date tells.
    static let first = 2026

    init?(argument: String) {
        guard argument.count == 4, let number = Int(argument), (1600...8999).contains(number)
        else { return nil }
        self.number = number
    }
}

extension LawPackReader {
    /// The pack of this name, or in the file at this path, and its text.
    fileprivate func law(named name: String) throws -> (LawPack, String) {
        if let pack = ShippedLaw.pack(id: name), let text = ShippedLaw.text(id: name) {
            return (pack, text)
        }
        guard name.contains("/") || [".yaml", ".yml"].contains(where: name.hasSuffix) else {
            throw CommandFailure.unknownLaw(name, nearest: ShippedLaw.nearest(to: name))
        }
        return try readWithText(path: name)
    }
}
