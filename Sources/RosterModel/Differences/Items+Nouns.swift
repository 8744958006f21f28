internal import WorkTime

extension Specialist {
    /// What a team file says of the person besides number and name.
    var settings: KeyValuePairs<String, String?> {
        [
            "grade": grade.rawValue, "joined": "\(joined)", "contract": contract.kind.rawValue,
            "weekly_hours": "\(contract.weeklyHours)",
            "languages": FileText.list(
                languages.map { "\($0.language.rawValue):\($0.level.rawValue)" }),
            "categories": FileText.list(categories.map(\.rawValue)),
            "born": file.born.map { "\($0)" }, "sex": file.sex?.rawValue,
            "monthly_wage": file.monthlyWage.map { "\($0)" },
            "on_file": FileText.list(file.words),
        ]
    }
}

extension ShiftRequest.Wish {
    /// The wish in the words of a table of wishes.
    var text: String {
        switch self {
        case .dayOff: "off"
        case .shift(let code): "shift \(code.rawValue)"
        case .notShift(let code): "not \(code.rawValue)"
        }
    }
}

extension ShiftTemplate {
    /// The shift as an item of its scenario.
    var item: ScenarioItem {
        let meal = meal.map {
            "\($0.length) between \($0.earliest) and \($0.latest) by \($0.step)"
        }
        return ScenarioItem(
            .shifts, code.rawValue,
            [
                "name": name, "start": "\(start)", "length": "\(length)", "meal": meal,
                "night": isNight ? "true" : nil,
                "contracts": FileText.list(contracts.map(\.rawValue)),
            ])
    }
}

extension VolumeOverride {
    /// The change as an item of its scenario.
    var item: ScenarioItem {
        let (key, value) = change.setting
        return ScenarioItem(
            .overrides, name,
            [
                "dates": FileText.dates(dates),
                "hours": hours == .wholeDay ? nil : "\(hours.from)–\(hours.until)",
                "languages": FileText.list(tickets.languages.map(\.rawValue)),
                "categories": FileText.list(tickets.categories.map(\.rawValue)),
                "severities": FileText.list(tickets.severities.map(\.rawValue)), key: value,
            ])
    }
}

extension VolumeOverride.Change {
    /// The key of the change in scenario files, and its value.
    fileprivate var setting: (key: String, value: String) {
        func text(_ rate: TicketRate) -> String {
            "\(FileText.number(rate.tickets)) per \(rate.per)"
        }
        return switch self {
        case .percent(let percent):
            ("percent", FileText.number((percent * 1e6).rounded() / 1e6))
        case .set(let rate): ("set", text(rate))
        case .minimum(let rate): ("minimum", text(rate))
        case .maximum(let rate): ("maximum", text(rate))
        case .dailyTotal(let tickets): ("dailyTotal", FileText.number(tickets))
        case .excludeHistory: ("excludeHistory", "true")
        }
    }
}
