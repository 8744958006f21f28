internal import ScenarioFiles
internal import Wording

/// What came of the import of an export, as text for people.
struct HistoryImportText {
    let language: ReaderLanguage

    /// How many tickets, and everything that was assumed on the way.
    func lines(_ history: ImportedHistory, out: String) -> [String] {
        var lines = [
            words(.written, ["count": "\(history.rowCount)", "file": out.printable])
        ]
        if history.otherGroups > 0 {
            lines.append(words(.otherGroups, ["count": "\(history.otherGroups)"]))
        }
        if history.leftOut > 0 { lines.append(words(.leftOut, ["count": "\(history.leftOut)"])) }
        lines += history.arrivals.filter { $0.count > 0 }.map { arrival in
            words(
                arrival.isCreation ? .arrivalByCreation : .arrival,
                ["column": arrival.column.printable, "count": "\(arrival.count)"])
        }
        lines += history.languages.filter { $0.count > 0 }.map { source, count in
            words(phrase(of: source), ["count": "\(count)"])
        }
        if let zone = history.zone {
            lines.append(
                words(history.zoneIsAssumed ? .zoneAssumed : .zoneUsed, ["zone": zone]))
        }
        return lines
    }

    private func phrase(of source: LanguageSource) -> HistoryImportPhrase {
        switch source {
        case .column: .languageByColumn
        case .tag: .languageByTag
        case .script: .languageByScript
        case .assumed: .languageAssumed
        }
    }

    private func words(
        _ entry: HistoryImportPhrase, _ values: KeyValuePairs<String, String>
    ) -> String {
        entry.phrase.filled(values).text(language)
    }
}
