public import Wording

extension EscalationInsights.Group {
    /// What is known of the group called `name`, one sentence each.
    public func sentences(name: Phrase) -> [Phrase] {
        let volume = EscalationPhrase.volume.phrase.filled([
            "tickets": String(tickets), "share": percent(share), "hours": rounded(handleHours),
            "part": percent(handleShare),
        ])
        return [
            Phrase(
                en: volume.english.replacing("{name}", with: name.english),
                zh: volume.chinese.replacing("{name}", with: name.chinese)),
            EscalationPhrase.again.phrase.filled(["rate": rounded(retouchRate * 100)]),
            trendSentence,
            EscalationPhrase.saving.phrase.filled([
                "cut": percent(EscalationInsights.cut), "hours": rounded(savedHours),
            ]),
        ]
    }

    private var trendSentence: Phrase {
        guard let trend, let change = trend.change else { return EscalationPhrase.young.phrase }
        guard trend.isClear else { return EscalationPhrase.steady.phrase }
        let phrase: EscalationPhrase = change > 0 ? .rising : .falling
        return phrase.phrase.filled(["change": percent(abs(change))])
    }
}

/// The share as a whole number of percent.
private func percent(_ share: Double) -> String {
    "\(Int((share * 100).rounded()))%"
}
