import Foundation
import RosterModel
import ScenarioFiles
import Testing
import WorkTime

/// A real export, which is not part of the project.
private let export =
    #filePath.components(separatedBy: "/Tests/")[0]
    + "/../shared/reference/history/servicenow_t1t2_events.csv"

struct HistoryExportTests {
    private let sample = SampleFiles.valid

    private func mapped(_ file: String) -> SampleFiles {
        sample.replacing(
            "history: history.csv",
            with: """
                history:
                  file: \(file)
                  zone: America/Sao_Paulo
                  columns: { id: number, escalatedAt: timestamp, language: location, category: category, severity: priority }
                  values:
                    language: { "143": zh, "*": en }
                    category: { "53": payments, "*": logistics }
                    severity: { "1": critical, "2": high, "3": normal, "4": low }
                """, in: "scenario.yaml")
    }

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: export),
            "The reference export is not beside the project."))
    func `a real export is read without being edited`() throws {
        let (scenario, warnings, _) = try mapped(export).read()
        #expect(warnings == [])
        #expect(scenario.history.count == 5236)
        // The first event: 0000047, 2016-02-29 05:30 in São Paulo, then at -03:00.
        let first = try #require(Timestamp("2016-02-29T05:30-03:00")).instant(in: .utc)
        #expect(scenario.history[0].id == "0000047")
        #expect(scenario.history[0].escalatedAt == first)
        #expect(scenario.history[0].ticketClass.description == "en/logistics/normal")
        #expect(scenario.history.allSatisfy { $0.handleTime == nil })
    }

    @Test func `columns are mapped, and others passed over`() throws {
        let text = """
            Number,Timestamp,location,category,priority,resolved_at,remarks
            1,2026-11-02 05:30:00,143,53,2,29/2/2016 11:29,"a, b"
            2,2026-11-02 05:31:00,9,9,1,,

            """
        let files = mapped("export.csv").setting("export.csv", to: Array(text.utf8))
        let history = try files.read().scenario.history
        #expect(
            history.map(\.ticketClass.description) == ["zh/payments/high", "en/logistics/critical"])
        let first = try #require(Timestamp("2026-11-02T05:30-03:00")).instant(in: .utc)
        #expect(history.first?.escalatedAt == first)
    }

    @Test func `values without meaning are reported once each`() throws {
        let text = """
            number,timestamp,location,category,priority
            1,2026-11-02 05:30:00,143,53,5
            2,2026-11-02 05:31:00,143,53,5
            3,2026-11-02 05:32:00,143,53,22

            """
        let files = mapped("export.csv").setting("export.csv", to: Array(text.utf8))
        #expect(
            try files.complaints() == [
                """
                export.csv:2:30: error: priority: expected a severity: critical, high, normal or \
                low, or one of the values listed for it, found '5'
                """,
                """
                export.csv:4:30: error: priority: expected a severity: critical, high, normal or \
                low, or one of the values listed for it, found '22'
                """,
            ])
    }
}
