internal import RosterModel
internal import WorkTime

/// The keys that say what a change does, of which each change has exactly one.
enum ChangeKey: String, CaseIterable {
    case hire
    case leave
    case train
    case absent
    case sickness
    case contract
    case shift
    case dropShift
}

/// Team and shifts while a scenario's changes are made to them, one after another.
///
/// Each change sees what those before it have done; a part that could not be read is not checked.
struct ChangedGround {
    private(set) var team: Team?
    private(set) var shifts: [ShiftTemplate]?
    private(set) var changes: [ScenarioChange] = []
    let tickets: TicketPolicy?
    /// The dates planned.
    let horizon: DateRange?

    init(
        team: Team?, shifts: [ShiftTemplate]?, tickets: TicketPolicy?, horizon: DateRange?
    ) {
        self.team = team
        self.shifts = shifts
        self.tickets = tickets
        self.horizon = horizon
    }

    /// The people there are by now.
    var staff: [Specialist]? { team?.specialists }

    /// Makes the changes that `scenario` lists.
    mutating func change(as scenario: Section) {
        for section in scenario.sections("changes", .change) {
            let name = section.read("name", .text("a name"))
            guard let effect = effect(of: section) else { continue }
            if let horizon { team = team?.applying(effect, horizon: horizon) }
            shifts = shifts?.applying(effect)
            if let name { changes.append(ScenarioChange(name: name, effect: effect)) }
        }
        guard !changes.isEmpty, let value = scenario["changes"] else { return }
        if staff?.isEmpty == true {
            scenario.log.error(
                at: value.location, expected: "changes that leave somebody in the team",
                found: "nobody left")
        }
        if shifts?.isEmpty == true {
            scenario.log.error(
                at: value.location, expected: "changes that leave a shift", found: "none left")
        }
    }

    /// What one change does; complains where it says nothing, or two things.
    private func effect(of section: Section) -> ScenarioChange.Effect? {
        let given = ChangeKey.allCases.filter { section[$0.rawValue] != nil }
        let known = ChangeKey.allCases.map(\.rawValue)
        guard let key = given.first else {
            section.log.error(
                at: section.value.location, expected: "one of the keys \(enumeration(known))",
                found: "none")
            return nil
        }
        if given.count > 1 {
            section.complain(
                about: given[1].rawValue, expected: "one thing a change",
                found: enumeration(given.map(\.rawValue)))
        }
        func details(_ kind: SectionKind) -> Section? { section.section(key.rawValue, kind) }
        switch key {
        case .hire: return details(.hire).flatMap(hire)
        case .leave: return details(.leave).flatMap(leave)
        case .train: return details(.train).flatMap(train)
        case .absent: return details(.absent).flatMap(absent)
        case .sickness: return details(.sickness).flatMap(sickness)
        case .contract: return details(.contractChange).flatMap(contract)
        case .shift: return details(.shift).flatMap { $0.shiftTemplate() }.map { .shift($0) }
        case .dropShift:
            return section.read(
                "dropShift",
                .oneOf(shifts?.map(\.code.rawValue), "a shift code of the scenario")
            ).map { .dropShift(ShiftCode($0)) }
        }
    }
}
