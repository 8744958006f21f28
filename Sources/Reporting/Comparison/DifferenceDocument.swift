public import RosterModel

/// What one scenario has otherwise than another, for scripts.
public enum DifferenceDocument {
    /// The document; keys are sorted, and parts, items and values are called as in scenario files.
    public static func json(
        _ differences: ScenarioDifferences, names: (first: String, second: String)
    ) -> String {
        JSONValue.object([
            "first": .text(names.first), "second": .text(names.second),
            "counts": .array(
                differences.counts.map { count in
                    .object([
                        "part": .text(count.part.rawValue), "before": .integer(count.before),
                        "after": .integer(count.after),
                    ])
                }),
            "differences": .array(differences.differences.map(difference)),
        ]).document
    }

    private static func difference(_ difference: ScenarioDifference) -> JSONValue {
        let (kind, values): (String, [JSONValue]) =
            switch difference.change {
            case .removed: ("removed", [])
            case .added(let settings):
                (
                    "added",
                    settings.map {
                        value(SettingChange(key: $0.key, before: nil, after: $0.value))
                    }
                )
            case .changed(let changes): ("changed", changes.map(value))
            }
        return .object([
            "part": .text(difference.part.rawValue), "item": .text(difference.item),
            "change": .text(kind), "values": .array(values),
        ])
    }

    private static func value(_ change: SettingChange) -> JSONValue {
        .object([
            "key": .text(change.key), "before": .optional(change.before),
            "after": .optional(change.after),
        ])
    }
}
