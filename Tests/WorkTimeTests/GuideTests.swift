import Foundation
import Testing
import WorkTime

/// The snippets of `WorkTime.docc/WorkTime.md`, word for word.
@Suite struct GuideTests {
    @Test func `the snippets of the guide hold`() throws {
        let berlin = try #require(Zone(identifier: "Europe/Berlin"))
        let evening = try #require(LocalDateTime("2026-03-28T22:00"))
        let night = TimeRange(start: berlin.instant(at: evening), length: .hours(9))
        #expect(berlin.local(night.end).description == "2026-03-29T08:00")
        #expect(night.length == .hours(9))

        let sunday = try #require(LocalDate("2026-03-29"))
        #expect(berlin.day(sunday).length == .hours(23))
        #expect(berlin.day(sunday).end == berlin.day(sunday + 1).start)
        #expect(sunday.weekday == .sunday)

        let missing = try #require(LocalDateTime("2026-03-29T02:30"))
        #expect(berlin.local(berlin.instant(at: missing)).description == "2026-03-29T03:00")
        let shifted = berlin.instant(at: missing, gap: .shiftForward)
        #expect(berlin.local(shifted).description == "2026-03-29T03:30")

        let doubled = try #require(LocalDateTime("2026-10-25T02:30"))
        let first = berlin.instant(at: doubled)
        let second = berlin.instant(at: doubled, overlap: .later)
        #expect(second - first == .hours(1))

        let exported = try #require(Timestamp("2026-10-25 02:30:15+01:00"))
        #expect(exported.instant(in: berlin) == second)

        let lunch = TimeRange(start: night.start + .hours(4), length: .hours(1))
        let worked = night.subtracting([lunch])
        #expect(worked.map(\.length) == [.hours(4), .hours(4)])
        #expect(!worked[0].overlaps(lunch))
    }

    @Test func `every snippet of the guide stands in this test`() throws {
        let here = URL(filePath: #filePath)
        let root = here.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let guide = root.appending(path: "Sources/WorkTime/WorkTime.docc/WorkTime.md")
        let snippets = try String(contentsOf: guide, encoding: .utf8)
            .components(separatedBy: "```swift\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
        #expect(snippets.count == 5)
        let test = unindented(try String(contentsOf: here, encoding: .utf8))
        for snippet in snippets {
            #expect(test.contains(unindented(snippet)), "not tested:\n\(snippet)")
        }
    }

    private func unindented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: true)
            .map { $0.trimmingCharacters(in: .whitespaces) }
            .joined(separator: "\n")
    }
}
