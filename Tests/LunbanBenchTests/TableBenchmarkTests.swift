import Foundation
import LunbanBench
import ShiftSchedulingBenchmarks
import Testing

struct TableBenchmarkTests {
    /// One person, one shift: on day `day` nobody is there, which costs 7.
    private func tiny(day: Int) -> String {
        """
        SECTION_HORIZON
        7
        SECTION_SHIFTS
        E,480,
        SECTION_STAFF
        A,E=7,2400,0,5,1,1,1
        SECTION_DAYS_OFF
        A,\(day)
        SECTION_SHIFT_ON_REQUESTS
        SECTION_SHIFT_OFF_REQUESTS
        SECTION_COVER
        \(day),E,1,7,1
        """
    }

    private func withFolder(_ body: (String) throws -> Void) throws {
        try withFile("Instance2.txt", tiny(day: 3)) { path in
            let folder = URL(filePath: path).deletingLastPathComponent()
            for number in [10, 999] {
                try Data(tiny(day: 0).utf8).write(
                    to: folder.appending(path: "Instance\(number).txt"))
            }
            try Data("notes".utf8).write(to: folder.appending(path: "README.md"))
            try body(folder.path)
        }
    }

    @Test func `a table has a row for each instance, in order of their numbers`() throws {
        try withFolder { folder in
            let run = bench("table", folder, "--out", folder + "/table.md")
            #expect(run.status == .done)
            let lines = run.output.split(separator: "\n").map(String.init)
            try #require(lines.count == 5)
            #expect(lines[0].hasPrefix("| instance | days × staff × shifts | objective |"))
            #expect(lines[2].hasPrefix("| 2 | 7 × 1 × 1 | 7 | 7.0 | proven | 828 |"))
            #expect(lines[3].hasPrefix("| 10 | 7 × 1 × 1 | 7 | 7.0 | proven | – |"))
            #expect(lines[4].hasPrefix("| 999 | "))
            #expect(Set(lines.map { line in line.count { $0 == "|" } }) == [10])
            // Each row is told as it is done.
            #expect(run.errors.split(separator: "\n").map(String.init) == Array(lines[2...]))
            let written = try String(contentsOfFile: folder + "/table.md", encoding: .utf8)
            #expect(written == run.output)
        }
    }

    @Test func `only instances asked for are planned, in the order asked for`() throws {
        try withFolder { folder in
            let run = bench("table", folder, "--instances", "999", "2")
            let rows = run.output.split(separator: "\n").dropFirst(2)
            #expect(rows.map { $0.prefix(6) } == ["| 999 ", "| 2 | "])
            #expect(bench("table", folder, "--instances", "3").status == .missingFile)
        }
    }

    @Test func `an interruption ends the table with the instance under way`() throws {
        try withFolder { folder in
            let run = bench("table", folder, patience: 0)
            #expect(run.status == .done)
            #expect(run.output.split(separator: "\n").count == 3)
            #expect(run.output.contains("| 2 | 7 × 1 × 1 | 7 | none | – | 828 |"))
        }
    }

    @Test func `a folder without instances is told`() {
        #expect(bench("table", "/nowhere/at-all").status == .missingFile)
    }

    @Test func `published penalties are those of the fourteen instances kept here`() {
        #expect(PublishedResults.instances == [1, 2, 3, 4, 5, 6, 7, 8, 11, 14, 16, 18, 20, 22])
        #expect(PublishedResults.bestKnown(instance: 1) == 607)
        #expect(PublishedResults.bestKnown(instance: 22) == 30241)
        #expect(PublishedResults.bestKnown(instance: 9) == nil)
    }
}
