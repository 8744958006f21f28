import Forecasting
import Foundation
import RosterModel
import ScenarioFiles
import Testing
import WorkTime

private let references =
    #filePath.components(separatedBy: "/Tests/")[0] + "/../shared/reference/history/"

struct HistoryReaderTests {
    private let header = "id,escalated_at,language,category,severity,handle_minutes"

    private func read(_ text: String, zone: Zone = .utc) throws -> TicketHistory {
        let folder = try TemporaryFolder()
        try folder.write(Array(text.utf8), as: "history.csv")
        return try HistoryReader().read(path: "\(folder.path)/history.csv", zone: zone)
    }

    private func complaints(_ text: String) throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.write(Array(text.utf8), as: "history.csv")
        do throws(ReadFailure) {
            let history = try HistoryReader().read(path: "\(folder.path)/history.csv", zone: .utc)
            return history.warnings.map { folder.stripping($0.description) }
        } catch {
            return error.diagnostics.map { folder.stripping($0.description) }
        }
    }

    @Test func `single tickets are counted by their first arrival`() throws {
        let history = try read(
            """
            \(header)
            B2,2026-11-03T10:10Z,zh,payments,high,
            A1,2026-11-02T09:40+00:00,en,payments,high,30
            A1,2026-11-02T11:00Z,en,payments,high,12.5
            "A1",2026-11-02T09:40Z,en,payments,high,30

            """)
        let counts = try #require(history.counts)
        #expect(history.classes.map(\.description) == ["zh/payments/high", "en/payments/high"])
        #expect(counts.arrivals(ofClass: 1).reduce(0, +) == 1)
        #expect(counts.arrivals.reduce(0, +) == 2 && counts.retouches.reduce(0, +) == 1)
        #expect(
            counts.handleTimes == [
                HandleTime(classIndex: 1, minutes: 13), HandleTime(classIndex: 1, minutes: 30),
            ])
        #expect(HistoryReport(counts).findings.map(\.kind) == [.duplicates, .retouches])
    }

    @Test(arguments: ["interval_start", "timestamp", "Timestamp"])
    func `counts are recognized by their header`(start: String) throws {
        let history = try read(
            """
            \(start),language,category,severity,count,handle_minutes
            2026-11-02 09:00,en,payments,high,4,20
            2026-11-02T10:00Z,en,payments,high,0,
            2026-11-02T11:00+01:00,zh,payments,low,7,31.5

            """)
        let counts = try #require(history.counts)
        #expect(counts.slotsPerDay == 24)
        #expect(counts.arrivals(ofClass: 0).reduce(0, +) == 4)
        #expect(Array(counts.arrivals(ofClass: 1))[10] == 7)
        #expect(
            counts.handleTimes == [
                HandleTime(classIndex: 0, minutes: 20, tickets: 4),
                HandleTime(classIndex: 1, minutes: 31.5, tickets: 7),
            ])
        #expect(history.warnings.map(\.found) == ["stamps without one, read as UTC"])
    }

    @Test func `a table with ticket numbers is none of counts`() throws {
        #expect(
            try complaints("id,timestamp,language,category,severity,count\n").first?
                .contains("a column 'escalated_at'") == true)
    }

    @Test func `a scenario may name a table of counts`() throws {
        let text = """
            interval_start,language,category,severity,count,handle_minutes
            2026-11-02T09:00+08:00,en,payments,high,3,20
            2026-11-02T09:30+08:00,zh,logistics,low,1,

            """
        let files = SampleFiles.valid.setting("history.csv", to: Array(text.utf8))
        let counts = try #require(try files.read().scenario.history)
        #expect(counts.classCount == 16 && counts.slotsPerDay == 48)
        // The second class is en/logistics/high, the sixth en/payments/high.
        #expect(counts.arrivals(ofClass: 5).firstIndex(of: 3) == 5 * 48 + 18)
        #expect(counts.arrivals(ofClass: 11).firstIndex(of: 1) == 11 * 48 + 19)
        #expect(counts.arrivals.reduce(0, +) == 4)
        #expect(counts.handleTimes == [HandleTime(classIndex: 5, minutes: 20, tickets: 3)])
    }

    @Test func `everything wrong with a table of counts is told at once`() throws {
        #expect(
            try complaints(
                """
                interval_start,language,category,severity,count
                2026-11-02,en,payments,high,4
                2026-11-02T09:00Z,,payments,urgent,-1

                """) == [
                    """
                    history.csv:2:1: error: interval_start: expected a date and time such as \
                    2026-11-23T07:30+08:00, found '2026-11-02'
                    """,
                    """
                    history.csv:3:19: error: language: expected a language of the scenario's \
                    tickets, found nothing
                    """,
                    """
                    history.csv:3:29: error: severity: expected a severity: critical, high, \
                    normal or low, found 'urgent'
                    """,
                    """
                    history.csv:3:36: error: count: expected a number of tickets from 0 to \
                    1000000, found '-1'
                    """,
                ])
    }

    @Test func `hostile tables are complained about, whatever they hold`() throws {
        #expect(try complaints("").count == 1)
        #expect(
            try complaints("\(header)\n").map { $0.suffix(37) }
                == ["expected at least one escalation, found none".suffix(37)])
        #expect(
            try complaints("\(header)\n1,1969-12-31T23:59Z,en,payments,high,\n").map {
                $0.hasPrefix("history.csv:2:3: error: escalated_at: ")
            } == [true])
        #expect(try complaints("\(header)\n1,2026-11-02T10:00Z,en,payments\n").count == 1)
        #expect(try complaints("\(header)\n\"1,2026-11-02T10:00Z,en,payments,high,\n").count == 1)
        #expect(try complaints("\(header)\n1,2026-11-02T10:00Z,en,payments,high,\n").isEmpty)
    }

    @Test func `a table longer than a window is read like a short one`() throws {
        var rows = [header]
        for row in 0..<40_000 {
            let time = "2026-11-\(10 + row / 4000)T\(10 + row / 400 % 10):\(10 + row % 50)Z"
            rows.append("\"T,\n\(row)\",\(time),en,payments,high,\(row % 60)")
        }
        let history = try read(rows.joined(separator: "\r\n"))
        #expect(try #require(history.counts).arrivals.reduce(0, +) == 40_000)
        rows[30_001] = "x,later,en,payments,high,"
        #expect(
            try complaints(rows.joined(separator: "\n")).first?.hasPrefix(
                "history.csv:60002:3: error: escalated_at: ") == true)
    }

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: references),
            "The reference exports are not beside the project."),
        arguments: ["servicenow_t1t2_events.csv", "servicenow_reassign_events.csv"])
    func `real exports are counted`(name: String) throws {
        let files = SampleFiles.valid.replacing(
            "history: history.csv",
            with: """
                history:
                  file: \(references)\(name)
                  zone: America/Sao_Paulo
                  columns: { id: number, escalatedAt: timestamp, language: location, category: category, severity: priority }
                  values:
                    language: { "143": zh, "*": en }
                    category: { "53": payments, "*": logistics }
                    severity: { "1": critical, "2": high, "3": normal, "4": low }
                """, in: "scenario.yaml")
        let counts = try #require(try files.read().scenario.history)
        let rows = try String(contentsOfFile: references + name, encoding: .utf8)
            .split(separator: "\n").dropFirst()
        let numbers = Set(rows.map { $0.prefix { $0 != "," } })
        let report = HistoryReport(counts)
        let duplicates = report.findings.first { $0.kind == .duplicates }?.actual ?? 0
        let counted = (counts.arrivals + counts.retouches).reduce(0) { $0 + Int($1) }
        let strays = report.findings.first { $0.kind == .strays }?.actual ?? 0
        #expect(counted + duplicates + strays == rows.count)
        #expect(Int(counts.arrivals.reduce(0, +)) + strays == numbers.count)
    }
}
