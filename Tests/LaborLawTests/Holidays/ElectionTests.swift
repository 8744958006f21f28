import LaborLaw
import RosterModel
import Testing
import Wording
import WorkTime

struct HolidayElectionTests {
    private let law = SampleHolidays.malaysia

    private func sentences(
        _ choice: HolidayElection.Choice, _ exchanges: [HolidayElection.Exchange] = []
    ) -> [String] {
        HolidayElection(choice, exchanges: exchanges).mistakes(under: law, in: 2026)
            .map(\.sentence.english)
    }

    @Test func `six chosen days are enough`() {
        #expect(sentences(.byDefault).isEmpty)
        #expect(sentences(.all).isEmpty)
    }

    @Test func `every mistake of a choice is told`() {
        #expect(
            sentences(.named(["thaipusam", "national-day", "diwali"])) == [
                "National Day is owed in any case and need not be chosen.",
                "The law has no holiday 'diwali'.",
                "1 days of elected holidays are chosen for 2026; the law demands 6.",
            ])
    }

    @Test func `agreements hold for elected holidays on their dates only`() throws {
        let day = try civil("2026-11-16")
        #expect(
            sentences(
                .byDefault,
                [
                    .init(holiday: "deepavali", from: try civil("2026-11-08"), to: day),
                    .init(holiday: "deepavali", from: try civil("2026-11-09"), to: day),
                    .init(holiday: "national-day", from: try civil("2026-08-31"), to: day),
                    .init(holiday: "diwali", from: day, to: day),
                ]) == [
                    "Deepavali does not fall on Mon 2026-11-09.",
                    "The law does not let National Day be given on another day by agreement.",
                    "The law has no holiday 'diwali'.",
                ])
    }
}
