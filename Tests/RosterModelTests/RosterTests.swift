import RosterModel
import Testing
import WorkTime

@Suite struct RosterTests {
    private func range(_ start: Int, _ end: Int) -> TimeRange {
        TimeRange(
            start: Instant(minutesSince1970: start), end: Instant(minutesSince1970: end))
    }

    private func duty(_ code: String, _ start: Int, breaks: [TimeRange] = []) -> Duty {
        Duty(
            shift: ShiftCode(code), date: LocalDate(dayNumber: 0), range: range(start, start + 540),
            breaks: breaks, isNight: false)
    }

    private func assignment(_ specialist: String, _ code: String, _ start: Int) -> Assignment {
        Assignment(specialist: SpecialistID(specialist), duty: duty(code, start))
    }

    private var ordered: [Assignment] {
        [
            assignment("A", "E", 0), assignment("A", "N", 1440), assignment("B", "E", -1440),
            assignment("B", "E", 0), assignment("B", "L", 0), assignment("C", "E", 0),
        ]
    }

    @Test func `assignments are in order of specialist, time and shift`() {
        // Every rotation, forwards and backwards.
        for turn in ordered.indices {
            let turned = Array(ordered[turn...] + ordered[..<turn])
            #expect(Roster(turned).assignments == ordered)
            #expect(Roster(turned.reversed()).assignments == ordered)
        }
    }

    @Test func `a specialist's assignments are found in order of time`() {
        let roster = Roster(ordered.reversed())
        let found = roster.assignments(of: SpecialistID("B"))
        #expect(found.map(\.duty.range.start.minutesSince1970) == [-1440, 0, 0])
        #expect(roster.bySpecialist[SpecialistID("B")] == found)
        #expect(roster.bySpecialist.count == 3)
        #expect(roster.assignments(of: SpecialistID("Z")).isEmpty)
        #expect(roster.bySpecialist[SpecialistID("Z")] == nil)
    }

    @Test func `worked time is presence less the breaks inside it`() {
        #expect(duty("E", 0).workedTime == .hours(9))
        let two = duty("E", 0, breaks: [range(300, 360), range(120, 135)])
        #expect(two.breaks == [range(120, 135), range(300, 360)], "in order of time")
        #expect(two.workedTime == Minutes(540 - 75))
        #expect(two.workedRanges == [range(0, 120), range(135, 300), range(360, 540)])
        // Breaks at the edge, twice, or outside do not take time twice.
        #expect(duty("E", 0, breaks: [range(-30, 30)]).workedTime == Minutes(510))
        #expect(duty("E", 0, breaks: [range(60, 90), range(75, 120)]).workedTime == Minutes(480))
        #expect(duty("E", 0, breaks: [range(600, 660)]).workedTime == .hours(9))
        #expect(duty("E", 0, breaks: [range(60, 60)]).workedRanges == [range(0, 540)])
    }

    @Test func `development blocks are put in order`() {
        let blocks = [300, 60].map {
            DevelopmentBlock(activity: "knowledge base", range: range($0, $0 + 60))
        }
        let assignment = Assignment(
            specialist: SpecialistID("A"), duty: duty("E", 0), development: blocks)
        #expect(assignment.development.map(\.range) == [range(60, 120), range(300, 360)])
        #expect(!assignment.isLocked)
    }

    /// A wish, the shifts worked on the date, and whether the wish is granted.
    @Test(arguments: [
        (ShiftRequest.Wish.dayOff, [], true), (.dayOff, ["E"], false),
        (.shift(ShiftCode("E")), ["E"], true), (.shift(ShiftCode("E")), ["L"], false),
        (.shift(ShiftCode("E")), [], false), (.shift(ShiftCode("E")), ["N", "E"], true),
        (.notShift(ShiftCode("E")), ["E"], false), (.notShift(ShiftCode("E")), ["L"], true),
        (.notShift(ShiftCode("E")), [], true), (.notShift(ShiftCode("E")), ["L", "E"], false),
    ])
    func `a wish is granted by the duties of its date`(
        wish: ShiftRequest.Wish, shifts: [String], isGranted: Bool
    ) {
        let request = ShiftRequest(
            specialist: SpecialistID("A"), date: LocalDate(dayNumber: 0), wish: wish, weight: 3)
        #expect(request.isGranted(by: shifts.map { duty($0, 0) }) == isGranted)
    }

    @Test func `absences carry the codes of roster grids`() {
        #expect(Absence.Kind.allCases.map(\.rawValue) == ["AL", "MC", "PH", "TR", "OL", "NE"])
        #expect(Contract.Kind.allCases.map(\.rawValue) == ["full-time", "part-time"])
        #expect(Grade.allCases.map(\.rawValue) == ["graduate", "specialist", "senior"])
    }
}
