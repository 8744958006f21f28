internal import ArgumentParser
internal import Wording

/// How a command prints its result.
struct ResultOptions: ParsableArguments {
    @Option(help: .phrase(.format))
    var format = ResultFormat.text

    @Option(name: .customLong("language"), help: .phrase(.language, valueName: "language"))
    var languageName = LanguageName(.english)

    var language: ReaderLanguage { languageName.language }
}

/// The forms in which results are printed.
enum ResultFormat: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case text
    /// For scripts.
    case json
}

/// A language as the command line names it.
struct LanguageName: ExpressibleByArgument {
    let language: ReaderLanguage

    init(_ language: ReaderLanguage) {
        self.language = language
    }

    init?(argument: String) {
        guard let language = ReaderLanguage(tag: argument) else { return nil }
        self.init(language)
    }

    var defaultValueDescription: String { language.rawValue }

    static var allValueStrings: [String] { ReaderLanguage.allCases.map(\.rawValue) }
}
