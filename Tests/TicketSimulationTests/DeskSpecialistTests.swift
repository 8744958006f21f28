import RosterModel
import Testing
import TicketSimulation
import WorkTime

/// People of a roster as a desk sees them.
struct DeskSpecialistTests {
    private let policy = TicketPolicy(
        languages: [Language("en"), Language("zh")],
        categories: [TicketCategory("logistics"), TicketCategory("payments")],
        handleTimes: [:], serviceLevels: [:], urgent: [], shrinkage: 0.3, maxOccupancy: 0.85,
        rampUp: [
            RampUpStep(fromMonth: 0, efficiency: 0.5), RampUpStep(fromMonth: 3, efficiency: 1),
        ], categoryBucket: .hours(4))

    private func specialist(joined: LocalDate) -> Specialist {
        Specialist(
            id: SpecialistID("A1"), name: "Ana", grade: .specialist, joined: joined,
            contract: Contract(kind: .fullTime, weeklyHours: .hours(40)),
            languages: [
                LanguageSkill(language: Language("en"), level: .c1),
                LanguageSkill(language: Language("zh"), level: .b1),
            ], categories: [TicketCategory("payments")])
    }

    private func assignment(_ day: Int) -> Assignment {
        func at(_ time: String) -> Instant { MiniDesk.at(time, day: day) }
        return Assignment(
            specialist: SpecialistID("A1"),
            duty: Duty(
                shift: ShiftCode("E8"), date: MiniDesk.monday + day,
                range: TimeRange(start: at("08:00"), end: at("17:00")),
                breaks: [TimeRange(start: at("12:00"), length: .hours(1))], isNight: false),
            development: [
                DevelopmentBlock(
                    activity: "projects", range: TimeRange(start: at("13:00"), length: .hours(2)))
            ])
    }

    @Test func `breaks, time set aside and absences are no presence`() {
        let person = DeskSpecialist(
            specialist(joined: MiniDesk.monday - 400), assignments: [assignment(0), assignment(1)],
            absences: [
                Absence(
                    specialist: SpecialistID("A1"),
                    dates: DateRange(start: MiniDesk.monday + 1, days: 3), kind: .medicalLeave),
                Absence(
                    specialist: SpecialistID("B2"),
                    dates: DateRange(start: MiniDesk.monday, days: 3), kind: .medicalLeave),
            ], policy: policy)
        #expect(
            person.stretches == [
                MiniDesk.stretch("08:00", "12:00", endsDuty: false),
                MiniDesk.stretch("15:00", "17:00"),
            ])
    }

    @Test func `only languages spoken well and trained categories are answered`() {
        let person = DeskSpecialist(
            specialist(joined: MiniDesk.monday), assignments: [], absences: [], policy: policy)
        // English is first, with logistics and then payments, four severities each.
        #expect(person.classes == [4, 5, 6, 7])
    }

    @Test(arguments: [(0, 0.5), (89, 0.5), (100, 1.0)])
    func `newcomers get less done`(days: Int, efficiency: Double) {
        let person = DeskSpecialist(
            specialist(joined: MiniDesk.monday - days), assignments: [assignment(0)],
            absences: [], policy: policy)
        #expect(person.stretches.map(\.efficiency) == [efficiency, efficiency])
    }

    @Test func `duties that overlap count once`() {
        let person = DeskSpecialist(
            specialist(joined: MiniDesk.monday - 400), assignments: [assignment(0), assignment(0)],
            absences: [], policy: policy)
        #expect(person.stretches.reduce(.zero) { $0 + $1.range.length } == .hours(6))
    }
}
