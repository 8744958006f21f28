internal import LaborLaw
internal import RosterModel
internal import WorkTime

/// What the people of a scenario are paid under its law.
struct Payroll {
    private let scenario: Scenario
    /// How the site pays.
    let policy: PayPolicy
    private let calculator: PayCalculator

    /// The payroll under `law`; nil where none of it speaks of pay.
    init?(_ scenario: Scenario, under law: [LawPack]) {
        guard let policy = PayPolicy(law) else { return nil }
        self.init(scenario, policy: policy, holidays: SiteHolidays(scenario.site, under: law))
    }

    /// The payroll under one policy; `holidays` are those of people who rest on Sundays.
    init(_ scenario: Scenario, policy: PayPolicy, holidays: SiteHolidays) {
        self.scenario = scenario
        self.policy = policy
        // The weeks of the history count too, for overtime that runs on.
        let dates = scenario.horizon.dates
        let known = DateRange(start: dates.start - 366, end: dates.end + 1)
        calculator = PayCalculator(
            policy: policy, zone: scenario.site.zone, holidays: holidays.dates(in: known).sorted())
    }

    /// The terms of somebody's pay: the wage on file or the scenario's reference wage, and a fifth
    /// of the week's hours as the normal day; nil without any wage.
    func terms(of specialist: Specialist) -> PayTerms? {
        guard let wage = specialist.file.monthlyWage ?? scenario.referenceWage else { return nil }
        let units = wage * policy.currency.minorUnitsPerUnit
        return PayTerms(
            specialist, wage: .monthly(Money(minorUnits: units, policy.currency)),
            normalDay: max(Minutes(1), Minutes(specialist.contract.weeklyHours.count / 5)),
            siteWords: scenario.site.onFile)
    }

    /// What a roster costs.
    func report(_ roster: Roster) -> PayReport {
        let people = scenario.team.specialists
        let plans = Dictionary(grouping: roster.assignments, by: \.specialist)
        let statements = people.compactMap { specialist in
            statement(of: specialist, plan: (plans[specialist.id] ?? []).map(\.duty))
        }
        let unknown = people.filter { $0.file.monthlyWage == nil }.map(\.id)
        return PayReport(
            policy: policy, statements: statements,
            onReferenceWage: scenario.referenceWage == nil ? [] : unknown,
            withoutWage: scenario.referenceWage == nil ? unknown : [])
    }

    /// What some duties of a person are paid; nil without any wage.
    ///
    /// Without the history the duties are paid as if nothing went before.
    func statement(
        of specialist: Specialist, plan: [Duty], withHistory: Bool = true
    ) -> PayStatement? {
        guard let terms = terms(of: specialist) else { return nil }
        let past = withHistory ? history(of: specialist) : []
        return calculator.statement(
            for: PayRecord(
                terms: terms, history: past, plan: plan,
                restDays: PayRecord.workedRestDays(past + plan)))
    }

    private func history(of specialist: Specialist) -> [Duty] {
        scenario.team.previousRoster.assignments(of: specialist.id).map(\.duty)
            .filter { $0.date < scenario.horizon.dates.start }
    }
}
