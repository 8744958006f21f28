import Forecasting
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
        let counts = try #require(scenario.history)
        // One of its 5236 rows is there twice.
        #expect((counts.arrivals + counts.retouches).reduce(0) { $0 + Int($1) } == 5235)
        #expect(HistoryReport(counts).findings.first { $0.kind == .duplicates }?.actual == 1)
        // The first event: 2016-02-29 05:30 in São Paulo, then at -03:00, is 16:30 at +08:00.
        #expect(counts.days.start == LocalDate("2016-02-29"))
        let normal = try #require(
            scenario.tickets.classes.firstIndex { $0.description == "en/logistics/normal" })
        #expect(counts.arrivals(ofClass: normal).prefix(34).last == 1)
        #expect(counts.handleTimes.isEmpty)
    }

    @Test func `columns are mapped, and others passed over`() throws {
        let text = """
            Number,Timestamp,location,category,priority,resolved_at,remarks
            1,2026-11-02 05:30:00,143,53,2,29/2/2016 11:29,"a, b"
            2,2026-11-02 05:31:00,9,9,1,,

            """
        let files = mapped("export.csv").setting("export.csv", to: Array(text.utf8))
        let scenario = try files.read().scenario
        let counts = try #require(scenario.history)
        let met = scenario.tickets.classes.indices.filter {
            counts.arrivals(ofClass: $0).contains(1)
        }
        #expect(
            met.map { scenario.tickets.classes[$0].description }
                == ["en/logistics/critical", "zh/payments/high"])
        // 05:30 at -03:00 is 16:30 at +08:00.
        #expect(counts.days.start == LocalDate("2026-11-02"))
        #expect(counts.total.firstIndex { $0 > 0 } == 33)
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
