import Forecasting
import RosterModel
import ScenarioFiles
import Testing
import WorkTime

struct ForecastWriterTests {
    /// The rows of a forecast of two classes on one day in Berlin, four slots of six hours.
    private func rows(on date: String) throws -> [[String]] {
        let day = try #require(LocalDate(date))
        let zone = try #require(Zone(identifier: "Europe/Berlin"))
        let series = ForecastDispersion.Series(day: 0, busySlot: 0, quietSlot: 0, busyMean: 0)
        let volumes = VolumeForecast(
            days: DateRange(start: day, days: 1), slotsPerDay: 24,
            mean: [(0..<24).map { $0 == 3 ? 3 : 0 }, (0..<24).map { Double($0) + 0.0625 }],
            dispersion: ForecastDispersion(classes: [series, series], total: series))
        let classes = [("en", Severity.critical), ("zh", .low)].map {
            TicketClass(
                language: Language($0.0), category: TicketCategory("pay, \"all\""),
                severity: $0.1)
        }
        return ForecastWriter.tidyCSV(volumes, classes: classes, zone: zone)
            .split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    }

    @Test func `every slot and class has a row with its mean and quantiles`() throws {
        let rows = try rows(on: "2026-11-23")
        #expect(rows.count == 1 + 24 * 2)
        #expect(
            rows[0].joined(separator: ",")
                == "timestamp,language,category,severity,mean,q0.05,q0.1,q0.15,q0.2,q0.25,q0.3,"
                + "q0.35,q0.4,q0.45,q0.5,q0.55,q0.6,q0.65,q0.7,q0.75,q0.8,q0.85,q0.9,q0.95")
        // Poisson with mean 3: P(X ≤ 0, 1, …) = .050 .199 .423 .647 .815 .916 .966
        #expect(
            rows[7].joined(separator: ",")
                == "2026-11-23T03:00+01:00,en,\"pay, \"\"all\"\"\",critical,3,"
                + "1,1,1,2,2,2,2,2,3,3,3,3,4,4,4,4,5,5,6")
        #expect(rows[8][0] == "2026-11-23T03:00+01:00" && rows[8][5] == "3.063")
        #expect(rows[1].dropFirst(5).allSatisfy { $0 == "0" })
    }

    @Test func `an hour the clocks repeat has two rows a class, a skipped one none`() throws {
        let autumn = try rows(on: "2026-10-25").dropFirst()
        #expect(autumn.count == 25 * 2)
        #expect(
            autumn.filter { $0[0].contains("T02:00") && $0[1] == "zh" }.map { $0[0] + " " + $0[5] }
                == ["2026-10-25T02:00+02:00 2.063", "2026-10-25T02:00+01:00 2.063"])
        let spring = try rows(on: "2027-03-28").dropFirst()
        #expect(spring.count == 23 * 2)
        #expect(!spring.contains { $0[0].contains("T02:00") })
    }
}
