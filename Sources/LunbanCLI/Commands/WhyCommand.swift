internal import ArgumentParser
internal import LaborLaw
internal import LinearModel
internal import Planning
internal import Reporting
internal import RosterModel
internal import RosterOptimization
internal import ScenarioFiles
internal import Wording
internal import WorkTime

/// `lunban why`: why a roster is as it is.
struct WhyCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "why", abstract: HelpLanguage.text(.why),
            discussion: HelpLanguage.text(.whyNotes))
    }

    @Argument(help: .phrase(.scenario))
    var scenario: String

    @Argument(help: .phrase(.roster))
    var roster: String

    @Option(help: .phrase(.whyDuty, valueName: "person:date"))
    var duty: PersonDay?

    @Option(help: .phrase(.whyNot, valueName: "person:date/shift"))
    var not: PersonShift?

    @Flag(help: .phrase(.whyHire))
    var hire = false

    @Flag(help: .phrase(.whyRules))
    var rules = false

    @OptionGroup var search: LocalSearchOptions

    @OptionGroup var result: ResultOptions

    func validate() throws {
        guard [duty != nil, not != nil, hire, rules].count(where: { $0 }) == 1 else {
            throw ValidationError("--duty | --not | --hire | --rules")
        }
    }

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let subject = try environment.scenario(at: scenario)
        let law = try LawPackReader().law(of: subject, at: scenario)
        let old = try RosterReader().read(path: roster, scenario: subject)
        let asked = try question(about: old, of: subject)
        let answer: WhyReport.Answer
        do {
            answer = try self.answer(asked, about: old, of: subject, under: law, at: workplace)
        } catch let error as PlanningError {
            throw CommandFailure(error, scenario: subject, path: scenario, roster: roster)
        }
        let report = WhyReport(scenario: subject, answer: answer, version: Version.current)
        switch result.format {
        case .json: try environment.show(WhyDocument.json(report))
        case .text:
            var text = WhyText.text(
                report, language: result.language, isTerminal: environment.isOutputTerminal)
            if case .alternative(let line) = answer, let impasse = line.impasse {
                let lines = ImpasseText(language: result.language).lines(impasse)
                text += lines.joined(separator: "\n") + "\n"
            }
            try environment.show(text)
        }
        if case .alternative(let line) = answer, line.best == nil {
            return line.impasse == nil ? .nothingToShow : .no
        }
        return .done
    }

    /// What is asked, checked against the scenario.
    private enum Question {
        case alternative(SpecialistDay, worked: ShiftCode, given: ShiftCode?)
        case hires
        case rules
    }

    private func question(
        about roster: Roster, of subject: Scenario
    ) throws(CommandFailure) -> Question {
        if let duty {
            let day = duty.day
            try subject.check(day.specialist, DateRange(start: day.date, days: 1))
            let worked = try roster.duty(of: day)
            return .alternative(day, worked: worked.duty.shift, given: nil)
        }
        if let not {
            try subject.check(not.specialist, DateRange(start: not.shift.date, days: 1))
            let shift = try subject.shift(not.shift.shift).code
            let day = SpecialistDay(specialist: not.specialist, date: not.shift.date)
            return .alternative(day, worked: shift, given: shift)
        }
        return hire ? .hires : .rules
    }

    private func answer<Solver: LPSolver>(
        _ question: Question, about old: Roster, of subject: Scenario, under law: [LawPack],
        at workplace: Workplace<Solver>
    ) throws -> WhyReport.Answer {
        let limits = search.limits(at: workplace)
        let planner = workplace.planner
        switch question {
        case .alternative(let day, let shift, let given):
            let found = try planner.alternative(
                to: old, of: subject, under: law, on: day, giving: given, limits: limits,
                seed: search.seed, threads: search.threads)
            return .alternative(
                AlternativeLine(found, day: day, shift: shift, isGiven: given != nil, of: subject))
        case .hires:
            return .hires(
                try planner.hires(
                    for: old, of: subject, under: law, limits: limits, seed: search.seed,
                    threads: search.threads
                ).map {
                    HireLine(
                        like: $0.like, languages: $0.languages, grade: $0.grade,
                        estimate: $0.estimate, points: $0.points)
                })
        case .rules:
            return .rules(
                try planner.ruleCosts(
                    for: old, of: subject, under: law, limits: limits, seed: search.seed,
                    threads: search.threads
                ).map { RuleCostLine(rule: $0.rule, points: $0.points) })
        }
    }
}
