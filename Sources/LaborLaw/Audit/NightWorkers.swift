internal import RosterModel
internal import WorkTime

/// Who is a night worker by each of several definitions.
struct NightWorkers {
    private let people: [NightWorkDefinition: Set<SpecialistID>]

    /// Looks through the duties of history and plan.
    ///
    /// - Complexity: O(d · n) for d definitions and n duties.
    init(_ definitions: Set<NightWorkDefinition>, in context: AuditContext) {
        people = definitions.reduce(into: [:]) { people, definition in
            let workers = context.records.filter { $0.isNightWorker(definition, in: context) }
            people[definition] = Set(workers.map(\.specialist.id))
        }
    }

    /// Whether a person is a night worker by `definition`.
    func contains(_ specialist: SpecialistID, by definition: NightWorkDefinition) -> Bool {
        people[definition]?.contains(specialist) ?? false
    }
}

extension PersonalRecord {
    fileprivate func isNightWorker(
        _ definition: NightWorkDefinition, in context: AuditContext
    ) -> Bool {
        let zone = context.horizon.zone
        let dates = dutiesByDate.filter { _, duties in
            duties.contains { definition.isNightDuty($0, in: zone) }
        }.map(\.date)
        return definition.makesNightWorker(nightDates: dates, planned: context.horizon.dates)
    }
}
