internal import RosterModel
internal import WorkTime

extension Section {
    /// The shift templates of the scenario, in the order of the file; nil where some cannot be
    /// read, so that nobody takes the others for all.
    func shiftTemplates() -> [ShiftTemplate]? {
        let errorsBefore = log.errorCount
        var templates: [ShiftTemplate] = []
        for section in sections("shifts", .shift) {
            guard let template = section.shiftTemplate() else { continue }
            if templates.contains(where: { $0.code == template.code }) {
                section.complain(
                    about: "code", expected: "every shift code once",
                    found: "\(quoted(template.code.rawValue)) a second time")
            }
            templates.append(template)
        }
        if case .list(let items)? = self["shifts"]?.content, items.isEmpty {
            complain(about: "shifts", expected: "at least one shift", found: "none")
        }
        return log.errorCount == errorsBefore && self["shifts"] != nil ? templates : nil
    }

    /// One shift.
    func shiftTemplate() -> ShiftTemplate? {
        let code = read("code", .text("a shift code such as E7"))
        let name = read("name", .text("a name"))
        let start = read("start", .time)
        let length = read("length", .length(Minutes(1)...Minutes.hours(24)))
        let isNight = read("night", .yesOrNo) ?? false
        let contracts =
            list("contracts", of: TextForm<Contract.Kind>.oneOfCases("a contract")) ?? []
        let meal = section("meal", .meal)?.mealWindow(within: length)
        guard let code, let name, let start, let length else { return nil }
        return ShiftTemplate(
            code: ShiftCode(code), name: name, start: start, length: length, meal: meal,
            isNight: isNight, contracts: contracts)
    }

    private func mealWindow(within shift: Minutes?) -> MealWindow? {
        let day = Minutes.hours(24)
        let length = read("length", .length(Minutes(1)...day))
        let earliest = read("earliest", .length(.zero...day))
        let latest = read("latest", .length(.zero...day))
        let step = read("step", .length(Minutes(1)...day))
        guard let length, let earliest, let latest, let step else { return nil }
        guard earliest <= latest else {
            complain(
                about: "latest", expected: "a start no earlier than \(earliest)",
                found: "\(latest)")
            return nil
        }
        if let shift, latest + length > shift {
            complain(
                about: "latest", expected: "a meal break within the shift of \(shift)",
                found: "one of \(length) that may start after \(latest)")
            return nil
        }
        return MealWindow(length: length, earliest: earliest, latest: latest, step: step)
    }
}

extension TextForm where Value == Bool {
    /// `true` or `false`.
    static var yesOrNo: TextForm {
        TextForm(
            "true or false",
            advice: { text in
                switch text.lowercased() {
                case "yes", "y", "on", "true": "Maybe true."
                case "no", "n", "off", "false": "Maybe false."
                default: nil
                }
            }
        ) { $0 == "true" ? true : $0 == "false" ? false : nil }
    }
}
