internal import ArgumentParser
internal import Reporting
internal import Wording

/// How `lunban check` writes its report.
struct ReportOptions: ParsableArguments {
    @Option(help: .phrase(.reportFormat))
    var format = ReportFormat.text

    @Option(name: .customLong("language"), help: .phrase(.reportLanguage, valueName: "language"))
    var languageName = ReportLanguageName(.english)

    var language: ReportLanguage { languageName.language }
}

/// The forms of a compliance report.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    /// For a glance.
    case text
    /// For scripts.
    case json
    /// For browsers and paper.
    case html
    /// For word processors, in a file alone.
    case word
}

/// The languages of a report as the command line names them.
struct ReportLanguageName: ExpressibleByArgument {
    let language: ReportLanguage

    init(_ language: ReportLanguage) {
        self.language = language
    }

    init?(argument: String) {
        guard let language = ReportLanguage(rawValue: argument) else { return nil }
        self.init(language)
    }

    var defaultValueDescription: String { language.rawValue }

    static var allValueStrings: [String] { ReportLanguage.allCases.map(\.rawValue) }
}
