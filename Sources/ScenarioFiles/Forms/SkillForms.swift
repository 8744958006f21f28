internal import RosterModel

extension TextForm where Value == Contract.Kind {
    /// The kind of a contract.
    static var contractKind: TextForm { .oneOfCases("a contract") }
}

extension TextForm where Value == LanguageSkill {
    /// A language and how well it is mastered, such as `en:C1`.
    static var languageSkill: TextForm {
        let level = TextForm<LanguageLevel>.oneOfCases("a level")
        return TextForm(
            "a language and level such as en:C1 or zh:native",
            advice: { text in
                let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
                return parts.count == 2 ? level.advice(parts[1]) : nil
            }
        ) { text in
            let parts = text.split(separator: ":", omittingEmptySubsequences: false)
                .map(String.init)
            guard parts.count == 2, !parts[0].isEmpty, let level = level.read(parts[1])
            else { return nil }
            return LanguageSkill(language: Language(parts[0]), level: level)
        }
    }
}
