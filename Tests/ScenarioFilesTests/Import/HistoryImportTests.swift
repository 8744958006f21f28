import LunbanTestSupport
import RosterModel
import ScenarioFiles
import Testing
import WorkTime

struct HistoryImportTests {
    /// The history's rows by number without letters, which the sample exports show again.
    private static let history: [String: [String]] = {
        let text = (try? PackageFile("data/history/kuala-lumpur-escalations.csv").text()) ?? ""
        let rows = text.split(separator: "\n").dropFirst().prefix(2000).map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        return Dictionary(
            rows.map { (String($0[0].dropFirst()), $0) }, uniquingKeysWith: { first, _ in first })
    }()

    private func imported(
        _ text: String, from system: ExportSystem, mapping: String? = nil,
        zone: String? = "Asia/Kuala_Lumpur", group: String? = nil, dates: DateOrder? = nil
    ) throws -> ImportedHistory {
        let folder = try TemporaryFolder()
        try folder.write(Array(text.utf8), as: "export.csv")
        if let mapping { try folder.write(Array(mapping.utf8), as: "mapping.yaml") }
        let importer = HistoryImporter(
            system, mapping: mapping.map { _ in "\(folder.path)/mapping.yaml" },
            zone: zone.flatMap { Zone(identifier: $0) }, group: group, dates: dates)
        return try importer.read(path: "\(folder.path)/export.csv")
    }

    private func rows(_ history: ImportedHistory) -> [[String]] {
        String(decoding: history.bytes, as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    @Test(arguments: ExportSystem.allCases)
    func `the sample of an export gives the arrivals of the history`(system: ExportSystem) throws {
        let text = try PackageFile("data/exports/\(system.rawValue).csv").text()
        let history = try imported(text, from: system, group: "tier 2", dates: .dayFirst)
        #expect(history.unknown.isEmpty)
        #expect(history.leftOut == 0)
        let rows = rows(history)
        #expect(
            rows[0] == [
                "id", "escalated_at", "language", "category", "severity", "handle_minutes",
                "first_response_at", "resolved_at",
            ])
        #expect((150...200).contains(rows.count - 1))
        #expect(history.rowCount == rows.count - 1)
        for row in rows.dropFirst() {
            let number = String(row[0].drop { !("1"..."9").contains($0) })
            let expected = try #require(Self.history[number])
            #expect(row[1...4] == expected[1...4])
            #expect(row[7] == expected[7])
            // What an export does not tell stays empty; all others tell the same.
            for column in 5...6 where !row[column].isEmpty {
                #expect(row[column] == expected[column])
            }
        }
        let handled = rows.dropFirst().contains { !$0[5].isEmpty }
        #expect(handled == [.freshdesk, .servicenow].contains(system))
        #expect(
            rows.dropFirst().contains { !$0[6].isEmpty } == [.zendesk, .freshdesk].contains(system))
        #expect(history.arrivals.contains { $0.isCreation && $0.count > 0 } == (system != .zendesk))
        let all = try imported(text, from: system, dates: .dayFirst)
        #expect(all.rowCount == history.rowCount + history.otherGroups)
    }

    private let header = "Id,Created at,Assigned at,Priority,Category,Tags,Subject,Group\n"

    @Test func `a history that was imported can be read`() throws {
        let text = try PackageFile("data/exports/zendesk.csv").text()
        let history = try imported(text, from: .zendesk)
        let folder = try TemporaryFolder()
        try folder.write(history.bytes, as: "history.csv")
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        let read = try HistoryReader().read(path: "\(folder.path)/history.csv", zone: zone)
        #expect(read.warnings.isEmpty)
        #expect(Set(read.classes.map(\.language.rawValue)) == ["en", "zh"])
    }

    @Test func `unknown values are listed, counted and left out, unless others are named`() throws {
        let lines =
            header + """
                1,2026-05-25 00:03,,P1,Payments,,x,T2
                2,2026-05-25 00:04,,Urgent,Payments,,x,T2
                3,2026-05-25 00:05,,P1,,,x,T2
                4,2026-05-25 00:06,,Blocker,Payments,,x,T2
                """
        let history = try imported(lines, from: .zendesk)
        #expect(history.rowCount == 1)
        #expect(history.leftOut == 3)
        #expect(
            history.unknown.map { "\($0.field) \($0.value) \($0.count) \($0.firstLine)" } == [
                "category  1 4", "severity P1 2 2", "severity Blocker 1 5",
            ])
        let mapping = """
            values: { severity: { p1: high, other: normal } }
            defaults: { category: general }
            """
        let mapped = try imported(lines, from: .zendesk, mapping: mapping)
        #expect(mapped.unknown.isEmpty)
        #expect(
            rows(mapped).dropFirst().map { Array($0[3...4]) } == [
                ["payments", "high"], ["payments", "critical"], ["general", "high"],
                ["payments", "normal"],
            ])
    }

    @Test func `languages come from a column, a tag, the script, and last from the mapping`()
        throws
    {
        let lines =
            header.replacing("Group", with: "Language") + """
                1,2026-05-25 00:03,,Low,A,lang_ms,包裹,Tamil
                2,2026-05-25 00:03,,Low,A,a lang_ms b,包裹,
                3,2026-05-25 00:03,,Low,A,a,包裹,
                4,2026-05-25 00:03,,Low,A,,荷物はどこ,
                5,2026-05-25 00:03,,Low,A,,Parcel,中文
                6,2026-05-25 00:03,,Low,A,,Parcel,Martian
                """
        let history = try imported(lines, from: .zendesk)
        #expect(rows(history).dropFirst().map { $0[2] } == ["ta", "ms", "zh", "en", "zh"])
        #expect(history.languages.map(\.count) == [2, 1, 1, 1])
        #expect(history.unknown.map(\.value) == ["Martian"])
    }

    @Test(
        arguments: [
            ("2026-05-25 00:03:59 +0800", nil, "2026-05-25T00:03+08:00"),
            ("2026-05-24T16:03Z", nil, "2026-05-25T00:03+08:00"),
            ("2026-05-24 16:03 UTC", nil, "2026-05-25T00:03+08:00"),
            ("25/5/2026 12:03 AM", nil, "2026-05-25T00:03+08:00"),
            ("5/25/2026, 12:03 pm", nil, "2026-05-25T12:03+08:00"),
            ("25-05-2026 00:03:00", nil, "2026-05-25T00:03+08:00"),
            ("5/6/2026 0:03", nil, nil), ("5/6/2026 0:03", .dayFirst, "2026-06-05T00:03+08:00"),
            ("5/6/2026 0:03", .monthFirst, "2026-05-06T00:03+08:00"),
            ("2026-02-30 00:03", nil, nil), ("2026-05-25 24:03", nil, nil),
            ("2026-05-25 00:03 MYT", nil, nil), ("yesterday", nil, nil), ("13:00", nil, nil),
            ("2026-05-25 13:03 PM", nil, nil), ("99999999999-1-1", nil, nil),
        ] as [(String, DateOrder?, String?)])
    func `stamps are read as systems write them`(
        text: String, order: DateOrder?, expected: String?
    ) throws {
        let lines = header + "1,\"\(text)\",,Low,A,,x,T2\n"
        guard let expected else {
            #expect(throws: ReadFailure.self) {
                try imported(lines, from: .zendesk, dates: order)
            }
            return
        }
        #expect(rows(try imported(lines, from: .zendesk, dates: order))[1][1] == expected)
    }

    @Test func `the zone is UTC where nobody says, and that is told`() throws {
        let lines = header + "1,2026-05-25 00:03,,Low,A,,x,T2\n"
        let assumed = try imported(lines, from: .zendesk, zone: nil)
        #expect(assumed.zone == "UTC" && assumed.zoneIsAssumed)
        #expect(rows(assumed)[1][1] == "2026-05-25T00:03+00:00")
        let written = header + "1,2026-05-25 00:03 +0000,,Low,A,,x,T2\n"
        #expect(try imported(written, from: .zendesk, zone: nil).zone == nil)
        let mapped = try imported(
            lines, from: .zendesk, mapping: "zone: Asia/Kolkata", zone: nil)
        #expect(mapped.zone == "Asia/Kolkata" && !mapped.zoneIsAssumed)
        #expect(rows(mapped)[1][1] == "2026-05-25T00:03+05:30")
    }

    @Test func `numbers that look like formulas or hold separators are kept as texts`() throws {
        let lines = header + "\"=1,\"\"2\"\"\",2026-05-25 00:03,,Low,A,,x,T2\n"
        let text = String(
            decoding: try imported(lines, from: .zendesk).bytes, as: UTF8.self)
        #expect(text.split(separator: "\n")[1].hasPrefix("\"'=1,\"\"2\"\"\",2026-05-25T00:03"))
    }

    @Test(arguments: ExportSystem.allCases)
    func `columns that are missing are named`(system: ExportSystem) throws {
        do throws(ReadFailure) {
            let folder: TemporaryFolder
            do { folder = try TemporaryFolder() } catch { return }
            try? folder.write(Array("a,b\n1,2\n".utf8), as: "export.csv")
            _ = try HistoryImporter(system, group: "x").read(path: "\(folder.path)/export.csv")
            Issue.record("it was read")
        } catch {
            #expect(error.diagnostics.count == 5)
        }
    }
}
