internal import WorkTime

/// An item of a scenario with its values, such as a person or a shift.
struct ScenarioItem {
    let part: ScenarioPart
    /// What tells it from the part's other items; empty where the part is one item.
    let name: String
    let settings: [ScenarioSetting]

    /// An item; values that are not set are left out.
    init(
        _ part: ScenarioPart, _ name: String,
        _ settings: KeyValuePairs<String, String?>
    ) {
        self.init(
            part, name,
            settings: settings.compactMap { key, value in
                value.map { ScenarioSetting(key: key, value: $0) }
            })
    }

    init(_ part: ScenarioPart, _ name: String, settings: [ScenarioSetting]) {
        self.part = part
        self.name = name
        self.settings = settings
    }

    /// The value of a key.
    subscript(key: String) -> String? {
        settings.first { $0.key == key }?.value
    }
}

extension [ScenarioItem] {
    /// The items with those after the first of a name and part numbered.
    var numbered: [ScenarioItem] {
        var seen: [String: Int] = [:]
        return map { item in
            let key = item.part.rawValue + "\n" + item.name
            seen[key, default: 0] += 1
            let number = seen[key] ?? 1
            return number == 1
                ? item
                : ScenarioItem(
                    item.part, "\(item.name) (\(number))", settings: item.settings)
        }
    }
}

/// Values as scenario files write them.
enum FileText {
    /// `85%`.
    static func share(_ share: Double) -> String {
        number((share * 1e8).rounded() / 1e6) + "%"
    }

    /// `0.5`, or `20` for a whole number.
    static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
    }

    /// `2026-11-11..2026-11-13`, or the one date.
    static func dates(_ dates: DateRange) -> String {
        dates.count == 1 ? "\(dates.start)" : "\(dates.start)..\(dates.end - 1)"
    }

    /// Words in a row; nil for none.
    static func list(_ words: [String]) -> String? {
        words.isEmpty ? nil : words.joined(separator: ", ")
    }
}
