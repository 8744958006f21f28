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

/// `lunban replan`: a published roster repaired with the fewest changes.
struct ReplanCommand: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "replan", abstract: HelpLanguage.text(.replan),
            discussion: HelpLanguage.text(.replanNotes))
    }

    @Argument(help: .phrase(.scenario))
    var scenario: String

    @Argument(help: .phrase(.roster))
    var roster: String

    @Option(help: .phrase(.absent, valueName: "person:date[..date]"))
    var absent: [PersonDays] = []

    @Option(help: .phrase(.lock, valueName: "person:date"))
    var lock: [PersonDay] = []

    @Option(parsing: .unconditional, help: .phrase(.volumes, valueName: "percent"))
    var volumes: PercentChange?

    @Option(help: .phrase(.published, valueName: "date"))
    var published: GivenDay?

    @Option(help: .phrase(.now, valueName: "time"))
    var now: Moment?

    @Option(help: .phrase(.worth, valueName: "points"))
    var worth: Points?

    @Option(help: .phrase(.out, valueName: "folder"))
    var out: String?

    @OptionGroup var search: LocalSearchOptions

    @OptionGroup var result: ResultOptions

    func run<Solver: LPSolver>(at workplace: Workplace<Solver>) throws -> CommandStatus {
        let environment = workplace.environment
        let subject = try environment.scenario(at: scenario)
        for days in absent { try subject.check(days.specialist, days.dates) }
        for day in lock {
            try subject.check(day.day.specialist, DateRange(start: day.day.date, days: 1))
        }
        let law = try LawPackReader().law(of: subject, at: scenario)
        let old = try RosterReader().read(path: roster, scenario: subject)
        switch try outcome(for: old, of: subject, under: law, at: workplace) {
        case .repaired(let run):
            let report = ReplanReport(run)
            switch result.format {
            case .json: try environment.show(ReplanDocument.json(report))
            case .text:
                try environment.show(
                    ReplanText.text(
                        report, language: result.language,
                        isTerminal: environment.isOutputTerminal))
            }
            if let out {
                try PlanFiles(run.plan, under: law, language: result.language).write(into: out)
                if result.format == .text { try environment.show(written(to: out)) }
            }
            return run.plan.compliance.isLegal ? .done : .no
        case .noLegalPlan(let impasses):
            let report = ImpasseReport(impasses, of: subject)
            guard result.format == .json else { throw CommandFailure.noLegalPlan(report) }
            try environment.show(ImpasseDocument.json(report))
            return .no
        case .undecided(let people):
            throw CommandFailure.undecided(people, of: subject)
        }
    }

    private func outcome<Solver: LPSolver>(
        for old: Roster, of subject: Scenario, under law: [LawPack],
        at workplace: Workplace<Solver>
    ) throws(CommandFailure) -> RepairOutcome {
        let limits = search.limits(at: workplace)
        do {
            return try workplace.planner.repair(
                old, of: subject, under: law, after: events(in: subject), limits: limits,
                seed: search.seed, threads: search.threads)
        } catch {
            throw CommandFailure(error, scenario: subject, path: scenario, roster: roster)
        }
    }

    private func events(in subject: Scenario) -> RosterEvents {
        RosterEvents(
            now: now?.stamp.instant(in: subject.site.zone) ?? subject.horizon.range.start,
            absences: absent.map {
                Absence(specialist: $0.specialist, dates: $0.dates, kind: .medicalLeave)
            },
            locks: lock.map(\.day), volumePercent: volumes?.percent,
            publishedOn: published?.date, worth: worth?.points)
    }

    private func written(to folder: String) -> String {
        let files = PlanFiles.names.joined(separator: ", ")
        return CommandPhrase.written.phrase.filled([
            "folder": folder.printable, "files": files,
        ]).text(result.language) + "\n"
    }
}
