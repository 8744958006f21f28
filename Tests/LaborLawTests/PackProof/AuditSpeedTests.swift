import Foundation
import LaborLaw
import RosterModel
import ScenarioFiles
import Testing
import WorkTime

/// How long an audit of a thousand people and a year takes by the law of each place.
///
/// Run in release with `AUDIT_SPEED=1 swift test -c release --filter AuditSpeedTests`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["AUDIT_SPEED"] == "1"), .serialized)
struct AuditSpeedTests {
    @Test(arguments: ShippedLaw.ids)
    func `a thousand people and a year take less than two seconds`(id: String) throws {
        let pack = try #require(ShippedLaw.pack(id: id))
        let subject = try AuditSpeedTests.thousandPeople(PackRule.zones[id] ?? .utc)
        let auditor = Auditor(ruleBook: RuleBook(packs: [pack]))
        // The processor's time: others may use the machine too.
        let start = clock()
        let report = auditor.audit(subject)
        let milliseconds = Int(clock() - start) * 1000 / Int(CLOCKS_PER_SEC)
        print(
            "\(id): \(pack.rules.count) rules, \(subject.roster.assignments.count) duties, "
                + "\(report.findings.count) findings, \(report.nearMisses.count) near misses, "
                + "\(milliseconds) ms")
        #expect(milliseconds < 2000)
    }

    /// Five duties a week of early, late and night weeks, 52 weeks planned and as many before.
    private static func thousandPeople(_ zone: Zone) throws -> AuditSubject {
        let monday = LocalDate(dayNumber: 20_458)
        var planned: [Assignment] = []
        var past: [Assignment] = []
        var people: [Specialist] = []
        for number in 0..<1000 {
            let id = SpecialistID("\(10_000 + number)")
            people.append(
                Specialist(
                    id: id, name: "P\(number)", grade: .specialist,
                    joined: LocalDate(dayNumber: 0),
                    contract: Contract(kind: .fullTime, weeklyHours: .hours(40)), languages: [],
                    categories: [],
                    file: PersonalFile(
                        born: LocalDate(dayNumber: 9000 + number),
                        sex: number.isMultiple(of: 2) ? .female : .male, monthlyWage: 2500)))
            for week in -26..<52 {
                let start = [7, 14, 22][(number + week + 300) % 3] * 60
                for day in 0..<5 {
                    let date = monday + 7 * week + (day + number) % 7
                    let begin = zone.day(date).start + Minutes(start)
                    let duty = Duty(
                        shift: ShiftCode("D"), date: date,
                        range: TimeRange(start: begin, length: .hours(9)),
                        breaks: [TimeRange(start: begin + .hours(4), length: .hours(1))],
                        isNight: start > 20 * 60)
                    let assignment = Assignment(specialist: id, duty: duty)
                    if week < 0 { past.append(assignment) } else { planned.append(assignment) }
                }
            }
        }
        return AuditSubject(
            specialists: people, roster: Roster(planned), previous: Roster(past), absences: [],
            horizon: PlanningHorizon(
                dates: DateRange(start: monday, days: 364), interval: Minutes(30), zone: zone),
            holidays: [monday + 3, monday + 100, monday + 200])
    }
}
