/// What one scenario has otherwise than another, in the words and the order of scenario files.
public struct ScenarioDifferences: Hashable, Sendable {
    /// The differences, part by part.
    public let differences: [ScenarioDifference]
    /// The parts whose number of items differs.
    public let counts: [PartCount]

    /// How many items a part has in either scenario.
    public struct PartCount: Hashable, Sendable {
        /// The part.
        public let part: ScenarioPart
        /// In the first scenario.
        public let before: Int
        /// In the second.
        public let after: Int
    }

    /// What `second` has otherwise than `first`.
    public init(from first: Scenario, to second: Scenario) {
        let (before, after) = (first.items, second.items)
        let parts = ScenarioPart.allCases
        differences = parts.flatMap { part in
            ScenarioDifferences.differences(
                part, before.filter { $0.part == part }, after.filter { $0.part == part })
        }
        counts = parts.filter(\.isList).compactMap { part in
            let count = PartCount(
                part: part, before: before.count { $0.part == part },
                after: after.count { $0.part == part })
            return count.before == count.after ? nil : count
        }
    }

    private static func differences(
        _ part: ScenarioPart, _ before: [ScenarioItem], _ after: [ScenarioItem]
    ) -> [ScenarioDifference] {
        func find(_ item: ScenarioItem, in items: [ScenarioItem]) -> ScenarioItem? {
            items.first { $0.name == item.name }
        }
        let old = before.compactMap { item -> ScenarioDifference? in
            guard let new = find(item, in: after) else {
                return ScenarioDifference(part: part, item: item.name, change: .removed)
            }
            let keys = item.settings.map(\.key) + new.settings.map(\.key)
            let changes = keys.reduce(into: [SettingChange]()) { changes, key in
                let change = SettingChange(key: key, before: item[key], after: new[key])
                if change.before != change.after, !changes.contains(change) {
                    changes.append(change)
                }
            }
            return changes.isEmpty
                ? nil : ScenarioDifference(part: part, item: item.name, change: .changed(changes))
        }
        let new = after.filter { find($0, in: before) == nil }.map {
            ScenarioDifference(part: part, item: $0.name, change: .added($0.settings))
        }
        return old + new
    }
}

/// One item of a scenario that another one lacks or has otherwise.
public struct ScenarioDifference: Hashable, Sendable {
    /// The part of the file.
    public let part: ScenarioPart
    /// The item, such as a person's number and name; empty where the part is one item.
    public let item: String
    /// What is different.
    public let change: Change

    /// How an item differs.
    public enum Change: Hashable, Sendable {
        /// Only the second scenario has it.
        case added([ScenarioSetting])
        /// Only the first scenario has it.
        case removed
        /// Both have it, with other values.
        case changed([SettingChange])
    }
}

/// A value of a scenario as its file would say it.
public struct ScenarioSetting: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: String
}

/// A value that differs.
public struct SettingChange: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The first scenario's value; nil for none.
    public let before: String?
    /// The second scenario's value; nil for none.
    public let after: String?

    /// A value and what it was.
    public init(key: String, before: String?, after: String?) {
        self.key = key
        self.before = before
        self.after = after
    }
}

/// The parts of scenarios, by the keys of their files.
public enum ScenarioPart: String, CaseIterable, Sendable {
    case name
    case site
    case calendar
    case horizon
    case team
    case absences
    case requests
    case previousRoster
    case roster
    case history
    case backlog
    case shifts
    case tickets
    case policy
    case objective
    case pay
    case overrides

    /// Whether the part is a list of items that can be counted.
    var isList: Bool {
        [.calendar, .team, .absences, .requests, .shifts, .overrides].contains(self)
    }
}
