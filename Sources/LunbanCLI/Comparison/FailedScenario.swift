internal import Wording

/// A scenario of a comparison that ended without a result.
struct FailedScenario {
    let name: String
    /// What it meant to the program that ran it.
    let status: CommandStatus
    /// What it said; nil where nothing is known.
    let message: String?

    /// `low-volumes: it ended without a result`.
    func line(_ language: ReaderLanguage) -> String {
        let said = message ?? ComparisonPhrase.noResult.phrase.text(language)
        return "\(name.printable): \(said)"
    }
}
