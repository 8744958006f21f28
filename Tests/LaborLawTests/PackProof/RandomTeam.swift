import LaborLaw
import RandomStreams
import RosterModel
import WorkTime

/// Four people with whatever a pack knows on file, three weeks of the past and two planned.
///
/// The zone has no changes of the clocks.
struct RandomTeam {
    var specialists: [Specialist]
    var planned: [Assignment]
    var past: [Assignment]
    var absences: [Absence]
    var holidays: Set<LocalDate>
    var horizon: DateRange
    var siteWords: [String]
    var publishedOn: LocalDate

    private static let zone = Zone(fixed: .hours(8), identifier: "Test/Fixed")

    init(_ stream: inout RandomStream, pack: LawPack) {
        let monday = LocalDate(dayNumber: 20_780)
        horizon = DateRange(start: monday, days: 14)
        holidays = [monday - 3, monday + 1, monday + 10]
        publishedOn = monday - stream.integer(in: 0...20)
        let words = pack.rules.flatMap { $0.appliesTo.statuses + $0.appliesTo.when }
        siteWords = words.isEmpty ? [] : [stream.element(of: words)]
        (specialists, planned, past, absences) = ([], [], [], [])
        for name in ["ana", "ben", "cho", "dee"] {
            specialists.append(RandomTeam.person(name, words, &stream))
            let earliest = stream.element(of: [4, 7, 14, 21])
            for day in -21..<14 {
                let date = monday + day
                let id = SpecialistID(name)
                guard !stream.happens(withProbability: 0.2) else {
                    if stream.happens(withProbability: 0.3) {
                        absences.append(
                            Absence(
                                specialist: id, dates: DateRange(start: date, days: 1),
                                kind: stream.element(of: Absence.Kind.allCases)))
                    }
                    continue
                }
                let duty = Assignment(
                    specialist: id, duty: RandomTeam.duty(date, from: earliest, &stream))
                if day < 0 { past.append(duty) } else { planned.append(duty) }
            }
        }
    }

    private static func person(
        _ name: String, _ words: [String], _ stream: inout RandomStream
    ) -> Specialist {
        let file = PersonalFile(
            born: LocalDate(
                dayNumber: 20_780 - 365 * stream.integer(in: 15...40) - stream.integer(below: 365)),
            sex: stream.element(of: [nil, .female, .male]),
            monthlyWage: stream.element(of: [nil, 2000, 5000]),
            words: words.isEmpty ? [] : [stream.element(of: words)])
        return Specialist(
            id: SpecialistID(name), name: name, grade: .specialist,
            joined: LocalDate(dayNumber: 0),
            contract: Contract(
                kind: stream.element(of: Contract.Kind.allCases), weeklyHours: .hours(40)),
            languages: [], categories: [], file: file)
    }

    private static func duty(
        _ date: LocalDate, from hour: Int, _ stream: inout RandomStream
    ) -> Duty {
        let start =
            zone.day(date).start + Minutes(60 * hour + stream.integer(in: 0...120))
        let range = TimeRange(start: start, length: Minutes(stream.integer(in: 120...840)))
        let pause = TimeRange(
            start: start + Minutes(stream.integer(in: 30...90)),
            length: Minutes(stream.integer(in: 0...60)))
        return Duty(
            shift: ShiftCode("D"), date: zone.local(start).date, range: range,
            breaks: stream.happens(withProbability: 0.7)
                ? [pause].compactMap { range.intersection($0) } : [],
            isNight: false)
    }

    var subject: AuditSubject {
        AuditSubject(
            specialists: specialists, roster: Roster(planned), previous: Roster(past),
            absences: absences,
            horizon: PlanningHorizon(
                dates: horizon, interval: Minutes(30), zone: RandomTeam.zone),
            holidays: SiteHolidays(calendar: Set(holidays)), siteWords: siteWords,
            publishedOn: publishedOn)
    }

    /// Everything so many weeks later.
    func movedBy(weeks: Int) -> RandomTeam {
        var team = self
        let days = 7 * weeks
        let move = { (assignment: Assignment) in
            Assignment(
                specialist: assignment.specialist,
                duty: Duty(
                    shift: assignment.duty.shift, date: assignment.duty.date + days,
                    range: assignment.duty.range.moved(by: days),
                    breaks: assignment.duty.breaks.map { $0.moved(by: days) },
                    isNight: assignment.duty.isNight))
        }
        team.planned = planned.map(move)
        team.past = past.map(move)
        team.absences = absences.map {
            Absence(
                specialist: $0.specialist,
                dates: DateRange(start: $0.dates.start + days, days: $0.dates.count),
                kind: $0.kind)
        }
        team.holidays = Set(holidays.map { $0 + days })
        team.horizon = DateRange(start: horizon.start + days, days: horizon.count)
        team.publishedOn = publishedOn + days
        return team
    }

    /// The same in another order.
    func shuffled(_ stream: inout RandomStream) -> RandomTeam {
        var team = self
        stream.shuffle(&team.specialists)
        stream.shuffle(&team.planned)
        stream.shuffle(&team.past)
        stream.shuffle(&team.absences)
        return team
    }

    /// The same with a duty more for somebody.
    func withOneMoreDuty(_ stream: inout RandomStream) -> RandomTeam {
        var team = self
        let date = horizon.start + stream.integer(below: horizon.count)
        team.planned.append(
            Assignment(
                specialist: stream.element(of: specialists).id,
                duty: RandomTeam.duty(date, from: stream.integer(in: 0...22), &stream)))
        return team
    }
}

extension TimeRange {
    fileprivate func moved(by days: Int) -> TimeRange {
        TimeRange(start: start + .days(days), length: length)
    }
}
