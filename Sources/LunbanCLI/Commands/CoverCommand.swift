internal import ArgumentParser
internal import LinearModel
internal import Planning
internal import Reporting
internal import RosterModel
internal import ScenarioFiles
internal import Wording
internal import WorkTime

/// `lunban cover`: who could take a duty.
struct CoverCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cover", abstract: HelpLanguage.text(.cover),
            discussion: HelpLanguage.text(.coverNotes))
    }

    @Argument(help: .phrase(.scenario))
    var scenario: String

    @Argument(help: .phrase(.roster))
    var roster: String

    @Option(help: .phrase(.coverDuty, valueName: "person:date"))
    var duty: PersonDay?

    @Option(help: .phrase(.coverGap, valueName: "date/shift"))
    var gap: ShiftDay?

    @OptionGroup var result: ResultOptions

    func validate() throws {
        guard (duty == nil) != (gap == nil) else {
            throw ValidationError("--duty | --gap")
        }
    }

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let subject = try environment.scenario(at: scenario)
        let law = try LawPackReader().law(of: subject, at: scenario)
        let old = try RosterReader().read(path: roster, scenario: subject)
        let vacancy = try vacancy(in: old, of: subject)
        let list: StandInList
        do {
            list = try workplace.planner.standIns(
                for: vacancy, in: old, of: subject, under: law)
        } catch {
            throw CommandFailure(error, scenario: subject, path: scenario, roster: roster)
        }
        let report = StandInReport(list, of: subject)
        switch result.format {
        case .json: try environment.show(StandInDocument.json(report))
        case .text:
            try environment.show(
                StandInText.text(
                    report, language: result.language, isTerminal: environment.isOutputTerminal))
        }
        return .done
    }

    /// The duty that the arguments name; of the meal breaks that a gap's may have, the middle one.
    private func vacancy(
        in roster: Roster, of subject: Scenario
    ) throws(CommandFailure) -> Vacancy {
        if let duty {
            let (id, date) = (duty.day.specialist, duty.day.date)
            try subject.check(id, DateRange(start: date, days: 1))
            let given = try roster.duty(of: duty.day)
            return Vacancy(duty: given.duty, development: given.development, holder: id)
        }
        guard let gap else { throw .nothingToShow }
        let shift = try subject.shift(gap.shift)
        try subject.check(DateRange(start: gap.date, days: 1))
        let duties = shift.duties(on: gap.date, in: subject.site.zone)
        return Vacancy(duty: duties[duties.count / 2], holder: nil)
    }
}
