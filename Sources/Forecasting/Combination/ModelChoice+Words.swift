public import Wording

extension ModelChoice {
    /// The choice in one sentence, for team leads.
    public var sentence: Phrase {
        let phrase: ModelPhrase =
            switch reason {
            case .fewOrigins: .fewOrigins
            case .smallVolume: .smallVolume
            case .workhorseBetter: .workhorseBetter
            case .blend: .blend
            case .clearlyBetter: .clearlyBetter
            }
        let ordered = parts.sorted {
            ($1.weight, $0.member.rawValue) < ($0.weight, $1.member.rawValue)
        }
        let first = ordered.first?.member ?? .multiplicative
        let words = phrase.phrase.filled(["origins": String(originCount)])
        return words.filled(first: first.phrase, parts: ModelChoice.list(ordered))
    }

    /// The parts one after the other.
    private static func list(_ parts: [Part]) -> Phrase {
        let phrases = parts.map(\.phrase)
        return Phrase(
            en: phrases.map(\.english).joined(separator: ", "),
            zh: phrases.map(\.chinese).joined(separator: "，"))
    }
}

extension ForecastMember {
    /// What the model is called.
    public var phrase: Phrase {
        switch self {
        case .multiplicative: ModelPhrase.multiplicative.phrase
        case .exponentialSmoothing: ModelPhrase.exponentialSmoothing.phrase
        case .theta: ModelPhrase.theta.phrase
        }
    }
}

extension ModelChoice.Part {
    fileprivate var phrase: Phrase {
        let name = member.phrase
        let words = ModelPhrase.part.phrase.filled([
            "weight": percent(weight), "error": error.map(percent) ?? "–",
        ])
        return Phrase(
            en: words.english.replacing("{member}", with: name.english),
            zh: words.chinese.replacing("{member}", with: name.chinese))
    }
}

extension Phrase {
    /// The phrase with values that differ by language.
    fileprivate func filled(first: Phrase, parts: Phrase) -> Phrase {
        Phrase(
            en: english.replacing("{first}", with: first.english)
                .replacing("{parts}", with: parts.english),
            zh: chinese.replacing("{first}", with: first.chinese)
                .replacing("{parts}", with: parts.chinese))
    }
}

/// A share in whole percent.
private func percent(_ share: Double) -> String {
    "\(Int((100 * share).rounded())) %"
}
