import LaborLaw
import LunbanTestSupport
import RosterModel
import Testing
import WorkTime

@testable import ScenarioFiles

/// What is known to differ between a pack and the published list, and how to read both.
private struct Comparison {
    /// Rest days of the person for whom the list is made.
    var restDays: Set<Weekday> = [.sunday]
    /// Which elected holidays the list has.
    var choice = HolidayElection.Choice.all
    /// Dates the pack rightly has beyond the list.
    var beyondList: Set<String> = []
    /// Dates of the list that the pack need not have.
    var beyondPack: @Sendable (ReferenceHolidays.Entry) -> Bool = { _ in false }

    init(pack id: String) {
        switch id {
        case "my-kul":
            // The Holidays Act has no day in lieu for Malaysia Day and the Prophet's Birthday on
            // one Monday; the Employment Act has, for whom both are elected.
            beyondList = ["2024-09-17"]
        case "us-ca-la", "us-ny-nyc":
            // No statute gives private employees a holiday or a day in lieu; the list has days
            // that only offices of the state keep.
            beyondPack = { $0.observed || Comparison.commemorations.contains($0.name) }
        case "id-jkt": choice = .byDefault
        default: break
        }
    }

    private static let commemorations: Set<String> = [
        "Susan B. Anthony Day", "Cesar Chavez Day", "Day After Thanksgiving", "Diwali",
        "Lincoln's Birthday", "Election Day",
    ]
}

@Suite(.enabled(if: !HolidayPackFile.all.isEmpty, HolidayPackFile.comment))
struct HolidayPackTests {
    @Test(arguments: HolidayPackFile.all)
    func `the holidays of a pack are well written`(pack: HolidayPackFile) throws {
        let (law, complaints) = try #require(try pack.holidays(), "no holidays in \(pack.path)")
        #expect(complaints == [])
        #expect(!law.days.isEmpty)
        #expect(HolidayElection(.byDefault).mistakes(under: law, in: 2026) == [])
    }

    @Test(
        .enabled(
            if: ReferenceHolidays.file.exists,
            "../shared/reference/law/holidays.json is not beside the repository"),
        arguments: HolidayPackFile.all)
    func `the holidays of a pack are those published`(pack: HolidayPackFile) throws {
        let (law, _) = try #require(try pack.holidays(), "no holidays in \(pack.path)")
        let comparison = Comparison(pack: pack.id)
        let entries = try ReferenceHolidays.entries(pack.id)
        let found = dates(law, comparison)
        let published = Set(entries.map(\.date))
        let owed = Set(entries.filter { !comparison.beyondPack($0) }.map(\.date))
        #expect(found.subtracting(published).subtracting(comparison.beyondList).sorted() == [])
        #expect(owed.subtracting(found).sorted() == [])
    }

    /// The days a year on which the law has holidays for everybody, with the employer's choice by
    /// default; days appointed for one year, such as polling days, come on top.
    @Test(arguments: [
        ("my-kul", [11, 12, 12, 11]), ("uk-lon", [8, 8, 8, 8]), ("de-ber", [10, 11, 10, 10]),
        ("sg", [11, 12, 11, 11]), ("jp-tyo", [16, 16, 16, 16]), ("cn", [11, 13, 13, 13]),
        ("us-ca-la", [0, 0, 0, 0]), ("us-ny-nyc", [0, 0, 0, 0]), ("fr-par", [1, 1, 1, 1]),
    ])
    func `a year has as many holidays as the law says`(id: String, counts: [Int]) throws {
        guard let pack = HolidayPackFile.all.first(where: { $0.id == id }) else { return }
        let (law, _) = try #require(try pack.holidays(), "no holidays in \(pack.path)")
        let election = HolidayElection(.byDefault)
        let found = ReferenceHolidays.years.map { year in
            law.holidays(in: year).count { election.includes($0.rule) }
        }
        #expect(found == counts)
    }

    /// Both the dates the law names and those on which the holidays are given, with the days off
    /// that are exchanged for weekends.
    private func dates(_ law: HolidayLaw, _ comparison: Comparison) -> Set<String> {
        let person = PersonalHolidays(
            law: law, election: HolidayElection(comparison.choice),
            freeDays: FreeDays(restDays: comparison.restDays))
        var dates: Set<LocalDate> = []
        for year in ReferenceHolidays.years {
            let named = law.holidays(in: year).filter { person.election.includes($0.rule) }
            let exchanged = law.makeUpDays.compactMap(\.off)
            dates.formUnion(named.map(\.date))
            dates.formUnion(person.days(in: year).map(\.date))
            dates.formUnion(exchanged.filter { $0.parts.year == year })
        }
        return Set(dates.map(\.description))
    }
}
