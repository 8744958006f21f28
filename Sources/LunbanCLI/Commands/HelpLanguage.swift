internal import ArgumentParser
internal import Wording

/// The language of the help that is being written.
///
/// Help is written while arguments are being read, before any option has a value; so the language
/// is looked up beforehand and stands while the command runs.
enum HelpLanguage {
    @TaskLocal static var current = ReaderLanguage.english

    /// The words of the help in the current language.
    static func text(_ phrase: HelpPhrase) -> String {
        phrase.phrase.text(current)
    }

    /// The words of the help of imports in the current language.
    static func text(_ phrase: ImportHelpPhrase) -> String {
        phrase.phrase.text(current)
    }
}

extension ArgumentHelp {
    /// Help on an argument, its value called `valueName`.
    static func phrase(_ phrase: HelpPhrase, valueName: String? = nil) -> ArgumentHelp {
        ArgumentHelp("\(HelpLanguage.text(phrase))", valueName: valueName)
    }

    /// Help on an argument of an import, its value called `valueName`.
    static func importPhrase(_ phrase: ImportHelpPhrase, valueName: String? = nil) -> ArgumentHelp {
        ArgumentHelp("\(HelpLanguage.text(phrase))", valueName: valueName)
    }
}

extension ReaderLanguage {
    /// The language that `arguments` ask for, however wrong they may be otherwise.
    init(askedForIn arguments: [String]) {
        let value = arguments.lastIndex(of: "--language").map { arguments.dropFirst($0 + 1).first }
        let joined = arguments.last { $0.hasPrefix("--language=") }.map {
            String($0.dropFirst("--language=".count))
        }
        let name = value.flatMap { $0 } ?? joined
        self = name.flatMap { ReaderLanguage(tag: $0) } ?? .english
    }
}
