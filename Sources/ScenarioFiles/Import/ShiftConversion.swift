internal import RosterModel
internal import SpreadsheetReading
internal import WorkTime

extension SheetRows {
    /// The rows as shift templates, in the part of a scenario file that defines them; nil, with
    /// the reasons in the log, where some cannot be read.
    func shifts() -> (text: String, count: Int)? {
        var made = MadeTable(header: ImportedTable.shifts.fields)
        var lines: [String] = []
        while next() {
            made.add(self) { self.text($0) }
            lines.append("  - { \(shiftEntries().joined(separator: ", ")) }\n")
        }
        let text = "shifts:\n" + lines.joined()
        let inner = DiagnosticLog()
        let source = SourceFile(path: file.path, bytes: Array(text.utf8))
        let section = YAMLComposer.compose(source, log: inner).flatMap {
            Section($0, SectionKeys(required: ["shifts"], optional: []), log: inner)
        }
        let templates = section?.shiftTemplates()
        made.retell(inner, self, firstLine: 2)
        return templates == nil ? nil : (text, lines.count)
    }

    private func shiftEntries() -> [String] {
        let code = text("code")
        let name = text("name").isEmpty ? code : text("name")
        let start = ClockText.time(time("start"))
        let length = shiftLength(from: start)
        let night = word("night")
        return [
            "code: \(code.yamlText)", "name: \(name.yamlText)", "start: \(time("start").yamlText)",
            "length: \(length.map { "\($0)" } ?? writtenLength.yamlText)",
            ["", "false"].contains(night) ? nil : "night: \(night.yamlText)",
            meal(from: start, length),
        ].compactMap { $0 }
    }

    private var writtenLength: String { text("length").isEmpty ? text("end") : text("length") }

    private func shiftLength(from start: LocalTime?) -> Minutes? {
        if let length = length("length") { return length }
        guard let start, let end = ClockText.time(time("end")) else { return nil }
        let minutes = (end.minuteOfDay - start.minuteOfDay + 1440) % 1440
        return Minutes(minutes == 0 ? 1440 : minutes)
    }

    /// The meal break: at its time where one is written, else in the middle of the shift, at a
    /// full half hour.
    private func meal(from start: LocalTime?, _ shift: Minutes?) -> String? {
        let text = text("meal")
        guard !text.isEmpty, let start, let shift else { return nil }
        func entry(_ offset: Minutes, _ length: Minutes) -> String {
            "meal: { length: \(length), earliest: \(offset), latest: \(offset), step: 30m }"
        }
        let ends = text.split { "-–—~至".contains($0) }.compactMap { ClockText.time("\($0)") }
        if ends.count == 2 {
            func minutes(from first: LocalTime, to second: LocalTime) -> Minutes {
                Minutes((second.minuteOfDay - first.minuteOfDay + 1440) % 1440)
            }
            return entry(minutes(from: start, to: ends[0]), minutes(from: ends[0], to: ends[1]))
        }
        guard let length = mealLength(text) else { return "meal: \(text.yamlText)" }
        if length == .zero { return nil }
        let middle = Minutes((shift.count - length.count) / 2 / 30 * 30)
        return entry(max(.zero, middle), length)
    }

    /// A plain number is of minutes, unless so small that only hours make sense.
    private func mealLength(_ text: String) -> Minutes? {
        if case .time(let length) = value("meal") { return length }
        if let number = wholeNumber(text), number > 4 { return Minutes(number) }
        return ClockText.length(text)
    }
}
