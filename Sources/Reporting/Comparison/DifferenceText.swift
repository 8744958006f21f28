public import RosterModel
public import Wording

/// What one scenario has otherwise than another, in words.
public enum DifferenceText {
    /// What differs, part by part.
    ///
    /// - Parameters:
    ///   - differences: What differs.
    ///   - names: What the two scenarios are called.
    ///   - language: The reader's.
    /// - Returns: Lines of at most 100 columns.
    public static func text(
        _ differences: ScenarioDifferences, names: (first: String, second: String),
        language: ReaderLanguage
    ) -> String {
        let words = Words(language: language)
        let title = words(
            DifferencePhrase.title, ["first": names.first, "second": names.second])
        let parts = ScenarioPart.allCases.flatMap { part -> [String] in
            let lines = differences.differences.filter { $0.part == part }
                .map { words.sentence(for: $0) }
            guard !lines.isEmpty else { return [] }
            let count = differences.counts.first { $0.part == part }
            return [words.heading(part, count)] + lines.flatMap(indented)
        }
        let body = parts.isEmpty ? [words(DifferencePhrase.none)] : parts
        return ([DisplayWidth.printable(title)] + body).joined(separator: "\n") + "\n"
    }

    private static func indented(_ text: String) -> [String] {
        DisplayWidth.wrapped(DisplayWidth.printable(text), to: 98).map { "  " + $0 }
    }
}

extension Words {
    /// A part's name, and how many items it has where that differs.
    fileprivate func heading(
        _ part: ScenarioPart, _ count: ScenarioDifferences.PartCount?
    ) -> String {
        guard let count else { return self(part.phrase) }
        return self(
            DifferencePhrase.count,
            [
                "part": self(part.phrase), "before": "\(count.before)", "after": "\(count.after)",
            ])
    }

    /// A difference in a sentence, keys as in scenario files.
    fileprivate func sentence(for difference: ScenarioDifference) -> String {
        let item = difference.item.isEmpty ? difference.part.rawValue : difference.item
        switch difference.change {
        case .removed: return self(DifferencePhrase.removed, ["item": item])
        case .added(let settings):
            let values = settings.map { "\($0.key) \($0.value)" }.joined(separator: "; ")
            return self(DifferencePhrase.added, ["values": values, "item": item])
        case .changed(let changes):
            let values = changes.map { change in
                self(
                    DifferencePhrase.value,
                    [
                        "key": change.key,
                        "before": change.before ?? self(DifferencePhrase.nothing),
                        "after": change.after ?? self(DifferencePhrase.nothing),
                    ])
            }
            return self(
                DifferencePhrase.changed,
                ["values": values.joined(separator: "; "), "item": item])
        }
    }
}

extension ScenarioPart {
    /// What the part is called.
    fileprivate var phrase: DifferencePhrase {
        switch self {
        case .name: .name
        case .site: .site
        case .calendar: .calendar
        case .horizon: .horizon
        case .team: .team
        case .absences: .absences
        case .requests: .requests
        case .previousRoster: .previousRoster
        case .roster: .roster
        case .history: .history
        case .backlog: .backlog
        case .shifts: .shifts
        case .tickets: .tickets
        case .policy: .policy
        case .objective: .objective
        case .pay: .pay
        case .overrides: .overrides
        }
    }
}
