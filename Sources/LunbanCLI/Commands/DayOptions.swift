internal import ArgumentParser
internal import Planning
internal import RosterModel
internal import Wording
internal import WorkTime

/// A day of somebody's, as `S07:2026-11-24`.
struct PersonDay: ExpressibleByArgument {
    let day: SpecialistDay

    init?(argument: String) {
        guard let days = PersonDays(argument: argument), days.dates.count == 1,
            !argument.contains("..")
        else { return nil }
        day = SpecialistDay(specialist: days.specialist, date: days.dates.start)
    }
}

/// Days of somebody's, as `S07:2026-11-24` or `S07:2026-11-24..2026-11-26`; the last is one of
/// them.
struct PersonDays: ExpressibleByArgument {
    let specialist: SpecialistID
    let dates: DateRange

    init?(argument: String) {
        guard let colon = argument.lastIndex(of: ":"), colon > argument.startIndex else {
            return nil
        }
        specialist = SpecialistID(String(argument[..<colon]))
        let rest = argument[argument.index(after: colon)...]
        if let dots = rest.firstRange(of: "..") {
            guard let first = LocalDate(rest[..<dots.lowerBound]),
                let last = LocalDate(rest[dots.upperBound...]), first <= last
            else { return nil }
            dates = DateRange(start: first, end: last + 1)
        } else {
            guard let date = LocalDate(rest) else { return nil }
            dates = DateRange(start: date, days: 1)
        }
    }
}

/// A shift on a date, as `2026-11-24/D9`.
struct ShiftDay: ExpressibleByArgument {
    let date: LocalDate
    let shift: ShiftCode

    init?(argument: String) {
        guard let slash = argument.firstIndex(of: "/"),
            let date = LocalDate(argument[..<slash]),
            slash < argument.index(before: argument.endIndex)
        else { return nil }
        self.date = date
        shift = ShiftCode(String(argument[argument.index(after: slash)...]))
    }
}

/// A shift of somebody's on a date, as `S07:2026-11-24/D9`.
struct PersonShift: ExpressibleByArgument {
    let specialist: SpecialistID
    let shift: ShiftDay

    init?(argument: String) {
        guard let colon = argument.lastIndex(of: ":"), colon > argument.startIndex,
            let shift = ShiftDay(argument: String(argument[argument.index(after: colon)...]))
        else { return nil }
        specialist = SpecialistID(String(argument[..<colon]))
        self.shift = shift
    }
}

/// More or less by so many percent, as `+30%`.
struct PercentChange: ExpressibleByArgument {
    let percent: Double

    init?(argument: String) {
        guard argument.hasSuffix("%"), let percent = Double(argument.dropLast()),
            percent.isFinite, percent >= -100, percent <= 1000
        else { return nil }
        self.percent = percent
    }
}

/// A moment, as `2026-11-24T06:00` on the site's clocks or with an offset.
struct Moment: ExpressibleByArgument {
    let stamp: Timestamp

    init?(argument: String) {
        guard let stamp = Timestamp(argument) else { return nil }
        self.stamp = stamp
    }
}

/// A number of points above zero.
struct Points: ExpressibleByArgument {
    let points: Double

    init?(argument: String) {
        guard let points = Double(argument), points > 0, points <= 1e9 else { return nil }
        self.points = points
    }
}

extension Scenario {
    /// Takes note of a person and a date that arguments name.
    ///
    /// - Throws: `CommandFailure.misfit` where they are not in the scenario.
    func check(_ specialist: SpecialistID, _ dates: DateRange) throws(CommandFailure) {
        guard team.specialists.contains(where: { $0.id == specialist }) else {
            throw .misfit(
                RepairPhrase.unknownSpecialist.phrase.filled(["name": specialist.rawValue]))
        }
        try check(dates)
    }

    /// Takes note of dates that arguments name.
    ///
    /// - Throws: `CommandFailure.misfit` where none of them is planned.
    func check(_ dates: DateRange) throws(CommandFailure) {
        guard dates.overlaps(horizon.dates) else {
            throw .misfit(
                RepairPhrase.dateNotPlanned.phrase.filled([
                    "date": "\(dates.start)", "first": "\(horizon.dates.start)",
                    "last": "\(horizon.dates.end - 1)",
                ]))
        }
    }

    /// The shift with this code.
    ///
    /// - Throws: `CommandFailure.misfit` where there is none.
    func shift(_ code: ShiftCode) throws(CommandFailure) -> ShiftTemplate {
        guard let shift = shifts.first(where: { $0.code == code }) else {
            throw .misfit(RepairPhrase.noSuchShift.phrase.filled(["shift": code.rawValue]))
        }
        return shift
    }
}

extension Roster {
    /// What somebody works on a date.
    ///
    /// - Throws: `CommandFailure.misfit` for a day off.
    func duty(of day: SpecialistDay) throws(CommandFailure) -> Assignment {
        guard let assignment = assignment(of: day) else {
            throw .misfit(
                RepairPhrase.noSuchDuty.phrase.filled([
                    "name": day.specialist.rawValue, "date": "\(day.date)",
                ]))
        }
        return assignment
    }
}
