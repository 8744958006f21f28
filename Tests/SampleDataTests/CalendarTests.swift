import Foundation
import LunbanTestSupport
import Testing
import WorkTime

/// Public holidays collected from official announcements, kept beside the repository.
private let reference = PackageFile("../shared/reference/law/holidays.json")

private struct ReferenceHoliday: Decodable {
    let jurisdiction: String
    let date: String
}

@Suite struct `The calendar` {
    let days: [[String: String]]

    init() throws {
        days = try Sample.table("calendars/kuala-lumpur.csv")
    }

    private func dates(_ kind: String) -> [String] {
        days.filter { $0["kind"] == kind }.compactMap { $0["date"] }
    }

    @Test func `is in order of date and names every day`() throws {
        #expect(days.compactMap { $0["date"] } == days.compactMap { $0["date"] }.sorted())
        for day in days {
            let (earliest, latest) = (try date("2026-01-01"), try date("2027-12-31"))
            #expect((earliest...latest).contains(try day.date("date")))
            #expect(day["name"]?.isEmpty == false)
            #expect(["holiday", "campaign", "payday"].contains(day["kind"]))
        }
    }

    @Test(.enabled(if: reference.exists, "the reference data are not beside the repository"))
    func `has the public holidays of the reference data, no more and no fewer`() throws {
        let holidays = try JSONDecoder().decode(
            [ReferenceHoliday].self, from: Data(reference.text().utf8))
        let expected = holidays.filter {
            $0.jurisdiction == "MY-KUL" && ("2026"..<"2028").contains($0.date)
        }
        #expect(Set(dates("holiday")) == Set(expected.map(\.date)))
    }

    @Test(arguments: [
        // Deepavali 2026 and Awal Muharram 2027 fall on Sundays; Wesak's substitute gives way to
        // the King's birthday.
        "2026-11-09", "2027-06-08", "2026-06-02", "2026-02-03",
    ])
    func `moves holidays on Sundays to the next working day`(substitute: String) {
        #expect(
            days.contains { day in
                day["date"] == substitute && day["kind"] == "holiday"
                    && day["name"]?.hasSuffix("(substitute)") == true
            })
    }

    @Test func `every holiday on a Sunday has a substitute before the week is over`() throws {
        for day in days where day["kind"] == "holiday" {
            let holiday = try day.date("date")
            guard holiday.weekday == .sunday else { continue }
            let substitutes = try days.filter {
                try $0.date("date") > holiday && $0.date("date") <= holiday + 3
                    && $0.field("name").hasSuffix("(substitute)")
            }
            #expect(!substitutes.isEmpty, "\(day)")
        }
    }

    @Test func `has the double-day sales of both years, four of them major`() {
        let sales = dates("campaign")
        #expect(sales.count == 24)
        let major = days.filter { $0["name"]?.hasSuffix("major sale") == true }
        let expected = ["-09-09", "-10-10", "-11-11", "-12-12"]
        #expect(
            major.compactMap { $0["date"] }
                == expected.map { "2026" + $0 } + expected.map { "2027" + $0 })
    }

    @Test func `has a payday on the 25th of every month`() {
        #expect(dates("payday").count == 24)
        #expect(dates("payday").allSatisfy { $0.hasSuffix("-25") })
    }
}
