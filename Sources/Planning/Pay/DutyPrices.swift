internal import LaborLaw
internal import RosterModel
internal import WorkTime

/// What single duties cost in premiums, in points of the objective.
///
/// Only premiums that depend on nothing but the duty count: those for nights, holidays and days of
/// the week. Of the breaks a shift may have the cheapest one is taken, since the search prices
/// shifts and not their breaks.
struct DutyPrices {
    private let payroll: Payroll
    private let zone: Zone
    private let shifts: [ShiftCode: ShiftTemplate]
    private let pointsPerMinorUnit: Double
    /// Whether the nights before matter: they may make a night worker.
    private let needsHistory: Bool

    /// The prices of a scenario; nil where its objective gives money no weight or nothing of the
    /// law's pay belongs to single duties.
    init?(_ scenario: Scenario, under law: [LawPack]) {
        guard scenario.objective.money > 0, let policy = PayPolicy(law)?.rulesOfSingleDuties,
            !policy.rules.isEmpty
        else { return nil }
        payroll = Payroll(
            scenario, policy: policy, holidays: SiteHolidays(scenario.site, under: law))
        needsHistory = policy.rules.contains { $0.scope.nightWorkers != nil }
        zone = scenario.site.zone
        shifts = Dictionary(
            scenario.shifts.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        pointsPerMinorUnit =
            scenario.objective.money / Double(policy.currency.minorUnitsPerUnit)
    }

    /// The points of a person's shift on a date; nothing for somebody without a wage and for a
    /// shift that is not the scenario's.
    func points(of specialist: Specialist, _ shift: ShiftCode, on date: LocalDate) -> Double {
        let duties = shifts[shift]?.duties(on: date, in: zone) ?? []
        let premiums = duties.compactMap {
            payroll.statement(of: specialist, plan: [$0], withHistory: needsHistory)?
                .premiums.minorUnits
        }
        return Double(premiums.min() ?? 0) * pointsPerMinorUnit
    }
}
