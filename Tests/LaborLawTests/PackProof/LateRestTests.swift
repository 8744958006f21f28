import LaborLaw
import Testing
import WorkTime

/// A rest that begins before 18:00 on Sunday counts for its week although it ends in the next.
///
/// So says Singapore's Employment Act 1968, section 36(3).
struct LateRestTests {
    private let week = "08:00-20:00 08:00-20:00 08:00-20:00 08:00-20:00 08:00-20:00 08:00-20:00"

    private func kind() throws -> RuleKind {
        let time: LocalTime = try #require(LocalTime("18:00"))
        return .minContiguousRestInWindow(
            MinContiguousRestInWindow(
                limit: .hours(30), countsWholeBefore: .init(.sunday, time)))
    }

    @Test func `a rest from before the hour counts for the week in which it begins`() throws {
        try expectFindings(
            kind(), in: "ana │ \(week) 08:00-17:59 . 08:00-12:00 . . . . .", excess: [])
    }

    @Test func `a rest from the hour on does not`() throws {
        try expectFindings(
            kind(), in: "ana │ 1️⃣\(week) 08:00-18:00 . 08:00-12:00 . . . . .", excess: [time(18)])
    }

    @Test func `what it needs of the next week does not count there again`() throws {
        // From 17:59 to Tuesday 05:59 are 36 hours, of which 30 are the first week's.
        let next = "08:00-20:00 08:00-20:00 08:00-20:00 08:00-20:00 08:00-20:00"
        try expectFindings(
            kind(), in: "ana │ \(week) 08:00-17:59 . 1️⃣05:59-20:00 \(next)", excess: [time(18)])
    }

    @Test func `without such a clause each week has its own part`() throws {
        try expectFindings(
            .minContiguousRestInWindow(MinContiguousRestInWindow(limit: .hours(30))),
            in: "ana │ 1️⃣\(week) 08:00-17:59 . 08:00-12:00 . . . . .", excess: [time(18)])
    }
}
