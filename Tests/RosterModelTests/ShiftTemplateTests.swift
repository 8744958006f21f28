import RosterModel
import Testing
import WorkTime

@Suite struct ShiftTemplateTests {
    /// Zone, date, start, hours; start in UTC and end on the wall, worked out by hand.
    @Test(arguments: [
        // Over midnight, the month's end, the leap day, the year's end.
        ("Asia/Kuala_Lumpur", "2026-11-23", "22:00", 9, "2026-11-23T14:00Z", "2026-11-24T07:00"),
        ("Asia/Kuala_Lumpur", "2026-11-30", "22:00", 9, "2026-11-30T14:00Z", "2026-12-01T07:00"),
        ("Asia/Kuala_Lumpur", "2024-02-28", "22:00", 9, "2024-02-28T14:00Z", "2024-02-29T07:00"),
        ("Asia/Kuala_Lumpur", "2026-02-28", "22:00", 9, "2026-02-28T14:00Z", "2026-03-01T07:00"),
        ("Asia/Kuala_Lumpur", "2026-12-31", "22:00", 9, "2026-12-31T14:00Z", "2027-01-01T07:00"),
        ("Asia/Kuala_Lumpur", "2026-11-23", "00:00", 9, "2026-11-22T16:00Z", "2026-11-23T09:00"),
        ("Asia/Kuala_Lumpur", "2026-11-23", "15:00", 9, "2026-11-23T07:00Z", "2026-11-24T00:00"),
        // The clocks go forward: the wall shows an hour more at the end.
        ("Europe/Berlin", "2026-03-28", "22:00", 9, "2026-03-28T21:00Z", "2026-03-29T08:00"),
        ("Europe/London", "2026-03-28", "22:00", 9, "2026-03-28T22:00Z", "2026-03-29T08:00"),
        ("America/New_York", "2026-03-07", "22:00", 9, "2026-03-08T03:00Z", "2026-03-08T08:00"),
        ("Australia/Lord_Howe", "2026-10-03", "22:00", 9, "2026-10-03T11:30Z", "2026-10-04T07:30"),
        // The clocks go back: an hour less.
        ("Europe/Berlin", "2026-10-24", "22:00", 9, "2026-10-24T20:00Z", "2026-10-25T06:00"),
        ("America/New_York", "2026-10-31", "22:00", 9, "2026-11-01T02:00Z", "2026-11-01T06:00"),
        ("Australia/Lord_Howe", "2026-04-04", "22:00", 9, "2026-04-04T11:00Z", "2026-04-05T06:30"),
        // The nights beside them.
        ("Europe/Berlin", "2026-03-27", "22:00", 9, "2026-03-27T21:00Z", "2026-03-28T07:00"),
        ("Europe/Berlin", "2026-10-25", "22:00", 9, "2026-10-25T21:00Z", "2026-10-26T07:00"),
        // A missing start is the change; a doubled one is the first.
        ("Europe/Berlin", "2026-03-29", "02:30", 8, "2026-03-29T01:00Z", "2026-03-29T11:00"),
        ("Europe/Berlin", "2026-10-25", "02:30", 8, "2026-10-25T00:30Z", "2026-10-25T09:30"),
    ])
    func `a shift lasts as long as its template says`(
        identifier: String, day: String, start: String, hours: Int, utc: String, end: String
    ) throws {
        let zone = try zone(identifier)
        let template = try shift("N", at: start, .hours(hours))
        let duties = template.duties(on: try date(day), in: zone)
        #expect(duties.count == 1)
        let duty = try #require(duties.first)
        #expect(duty.date.description == day, "a night belongs to its evening")
        #expect(duty.range.start == (try instant(utc)))
        #expect(duty.range.length == .hours(hours))
        #expect(zone.local(duty.range.end).description == end)
        #expect(duty.workedTime == .hours(hours) && duty.breaks.isEmpty)
        #expect(duty.shift == ShiftCode("N") && duty.isNight)
    }

    @Test func `each start of the meal makes a duty of its own`() throws {
        let meal = MealWindow(
            length: .hours(1), earliest: .hours(3), latest: .hours(5), step: Minutes(30))
        let template = try shift("E", at: "07:00", .hours(9), meal: meal)
        let duties = template.duties(
            on: try date("2026-11-23"), in: try zone("Asia/Kuala_Lumpur"))
        // 10:00 to 12:00 in Kuala Lumpur.
        let starts = ["02:00", "02:30", "03:00", "03:30", "04:00"]
        let breaks = try starts.map {
            [TimeRange(start: try instant("2026-11-23T\($0)Z"), length: .hours(1))]
        }
        #expect(duties.map(\.breaks) == breaks)
        #expect(duties.allSatisfy { $0.workedTime == .hours(8) && !$0.isNight })
        #expect(template.workedTime == .hours(8))
        #expect(Set(duties.map(\.range)).count == 1)
        let worked = try #require(duties.first).workedRanges
        #expect(worked.map(\.length) == [.hours(3), .hours(5)])
    }

    @Test func `the meal of a change night is counted in time that passes`() throws {
        let meal = MealWindow(
            length: Minutes(45), earliest: .hours(5), latest: .hours(5), step: Minutes(15))
        let template = try shift("N", at: "22:00", .hours(9), meal: meal)
        let berlin = try zone("Europe/Berlin")
        for (day, wall) in [
            ("2026-03-28", "2026-03-29T04:00"), ("2026-10-24", "2026-10-25T02:00"),
            ("2026-10-23", "2026-10-24T03:00"),
        ] {
            let duty = try #require(template.duties(on: try date(day), in: berlin).first)
            let pause = try #require(duty.breaks.first)
            #expect(pause.start - duty.range.start == .hours(5))
            #expect(berlin.local(pause.start).description == wall)
            #expect(duty.workedTime == Minutes(495))
        }
        // After the autumn change 02:00 is the second of two.
        let autumn = try #require(template.duties(on: try date("2026-10-24"), in: berlin).first)
        #expect(autumn.breaks.first?.start == (try instant("2026-10-25T01:00Z")))
    }

    @Test(arguments: [
        (180, 180, 30, [180]), (180, 240, 30, [180, 210, 240]), (180, 239, 30, [180, 210]),
        (0, 45, 15, [0, 15, 30, 45]), (60, 90, 60, [60]),
    ])
    func `a meal starts at whole steps, both ends included`(
        earliest: Int, latest: Int, step: Int, starts: [Int]
    ) {
        let window = MealWindow(
            length: Minutes(30), earliest: Minutes(earliest), latest: Minutes(latest),
            step: Minutes(step))
        #expect(window.starts == starts.map { Minutes($0) })
    }

    @Test func `a meal fits when it lies within the shift wherever it starts`() {
        let window = MealWindow(
            length: .hours(1), earliest: .hours(3), latest: .hours(5), step: Minutes(30))
        #expect(window.fits(in: .hours(6)), "it may end with the shift")
        #expect(!window.fits(in: Minutes(359)))
        let early = MealWindow(
            length: .hours(1), earliest: Minutes(-1), latest: .hours(5), step: Minutes(30))
        #expect(!early.fits(in: .hours(9)))
    }

    @Test func `impossible shifts and meals are refused`() async {
        await #expect(processExitsWith: .failure) {
            _ = MealWindow(length: .zero, earliest: .zero, latest: .zero, step: .zero)
        }
        await #expect(processExitsWith: .failure) {
            _ = MealWindow(
                length: .zero, earliest: .hours(2), latest: .hours(1), step: .hours(1))
        }
        await #expect(processExitsWith: .failure) {
            let late = MealWindow(
                length: .hours(1), earliest: .hours(8), latest: .hours(8), step: .hours(1))
            _ = try shift("E", at: "07:00", Minutes(539), meal: late)
        }
        await #expect(processExitsWith: .failure) {
            _ = try shift("E", at: "07:00", .zero)
        }
    }

    @Test func `worked time is the same for the template and each of its duties`() throws {
        let meal = MealWindow(
            length: Minutes(50), earliest: .hours(2), latest: .hours(4), step: Minutes(20))
        let zones = try ["Asia/Kuala_Lumpur", "Europe/Berlin", "Australia/Lord_Howe"].map(zone)
        let first = try date("2026-01-01")
        for start in ["00:00", "02:15", "07:00", "15:00", "22:00", "23:59"] {
            let template = try shift("S", at: start, Minutes(505), meal: meal)
            for zone in zones {
                for day in DateRange(start: first, days: 365).dates {
                    let duties = template.duties(on: day, in: zone)
                    let good =
                        duties.count == 7
                        && duties.allSatisfy {
                            $0.workedTime == template.workedTime && $0.date == day
                                && $0.range.length == template.length
                        }
                    if !good { Issue.record("\(start) on \(day) in \(zone.identifier)") }
                }
            }
        }
    }
}
