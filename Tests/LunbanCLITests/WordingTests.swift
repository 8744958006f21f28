import Foundation
import Testing
import Wording

struct WordingTests {
    private static let phrases: [Phrase] =
        ObjectivePhrase.allCases.map(\.phrase) + RequirementPhrase.allCases.map(\.phrase)
        + ProgressPhrase.allCases.map(\.phrase) + CommandPhrase.allCases.map(\.phrase)
        + HelpPhrase.allCases.map(\.phrase) + LawPhrase.allCases.map(\.phrase)
        + ConflictPhrase.allCases.map(\.phrase) + HistoryPhrase.allCases.map(\.phrase)
        + ModelPhrase.allCases.map(\.phrase) + OverridePhrase.allCases.map(\.phrase)
        + ChangePhrase.allCases.map(\.phrase) + FairnessPhrase.allCases.map(\.phrase)
        + LevelPhrase.allCases.map(\.phrase) + HandleTimePhrase.allCases.map(\.phrase)
        + EscalationPhrase.allCases.map(\.phrase) + SimulationPhrase.allCases.map(\.phrase)
        + RepairPhrase.allCases.map(\.phrase) + WhyPhrase.allCases.map(\.phrase)
        + CapacityPhrase.allCases.map(\.phrase) + LanguagePhrase.allCases.map(\.phrase)
        + ImportPhrase.allCases.map(\.phrase) + ImportHelpPhrase.allCases.map(\.phrase)
        + HistoryImportPhrase.allCases.map(\.phrase) + KnowledgePhrase.allCases.map(\.phrase)
        + ComparisonPhrase.allCases.map(\.phrase) + DifferencePhrase.allCases.map(\.phrase)

    @Test(arguments: phrases)
    func `a phrase is there in both languages, with the same values`(phrase: Phrase) {
        #expect(!phrase.english.isEmpty)
        #expect(phrase.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
        let values = [phrase.english, phrase.chinese].map { text in
            text.matches(of: /\{[a-zA-Z]+\}/).map { String(text[$0.range]) }.sorted()
        }
        #expect(values[0] == values[1])
    }

    /// Every catalog of phrases, as the sources declare them.
    @Test func `no catalog of phrases is left out of these lists`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: "Sources/Wording")
        let catalogs = try FileManager.default.contentsOfDirectory(atPath: folder.path).flatMap {
            let text = try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
            return text.matches(of: /enum ([A-Za-z]+): PhraseCatalog/).map { String($0.1) }
        }
        #expect(catalogs.count >= 30)
        let lists = try ["LunbanCLITests", "ReportingTests"].map {
            try String(
                contentsOf: root.appending(path: "Tests/\($0)/WordingTests.swift"),
                encoding: .utf8)
        }.joined()
        for catalog in catalogs {
            #expect(lists.contains(" \(catalog).allCases"), "\(catalog)")
        }
    }
}
