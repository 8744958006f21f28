import LunbanTestSupport
import SampleData
import Testing

@Suite struct `Desks of sister sites` {
    private static let files = SisterSample().files()
    private static let slugs = [
        "berlin", "dubai", "jakarta", "london", "los-angeles", "new-york", "paris", "seoul",
        "shanghai", "singapore", "tokyo",
    ]

    @Test func `have three files each, the ones kept in data, byte for byte`() {
        #expect(
            Self.files.map(\.path)
                == Self.slugs.map { "calendars/\($0).csv" }
                + Self.slugs.map { "history/\($0)-escalations.csv" }
                + Self.slugs.map { "teams/\($0).csv" })
        for file in Self.files { expectGolden(file.text, at: "data/\(file.path)") }
    }

    @Test func `stay under six megabytes together`() {
        #expect(Self.files.map(\.text.utf8.count).reduce(0, +) < 6_000_000)
    }

    @Test(arguments: slugs)
    func `have twelve people, of whom each speaks a language of the tickets`(
        slug: String
    ) throws {
        func table(_ path: String) throws -> [[String: String]] {
            try rows(of: try #require(Self.files.first { $0.path == path }).text)
        }
        let team = try table("teams/\(slug).csv")
        #expect(team.count == 12)
        #expect(Set(team.compactMap { $0["id"] }).count == 12)
        #expect(team.count { $0["grade"] == "senior" } == 3)
        let tickets = try table("history/\(slug)-escalations.csv")
        let languages = Set(tickets.compactMap { $0["language"] })
        for language in languages {
            let able = team.count { row in
                ["native", "C1", "C2", "B2"].contains { level in
                    row["languages"]?.contains("\(language):\(level)") == true
                }
            }
            #expect(able >= 4, "\(language)")
        }
        #expect((6000...9000).contains(tickets.count))
    }

    @Test func `clocks of places with summer time change`() throws {
        let paris = try #require(
            Self.files.first { $0.path == "history/paris-escalations.csv" }
        ).text
        #expect(paris.contains("2026-10-24T10:") && paris.contains("+02:00"))
        #expect(paris.contains("+01:00"))
    }
}
