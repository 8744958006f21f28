extension BenchmarkReader {
    /// The employees with their days off.
    mutating func readEmployees() -> [BenchmarkEmployee] {
        var seen: [String: Int] = [:]
        let rows = lines(of: .staff).filter { row in
            guard problems.hasFields(8...8, row),
                let name = problems.name(row.fields[0], "employee", line: row.number),
                problems.isFirst(name, "employee", called: name, in: &seen, line: row.number)
            else { return false }
            employeePlaces[name] = employeePlaces.count
            return true
        }
        let daysOff = readDaysOff()
        return rows.map { row in
            BenchmarkEmployee(
                id: row.fields[0], shiftLimits: readShiftLimits(row), contract: readContract(row),
                daysOff: daysOff[row.fields[0]] ?? [])
        }
    }

    private mutating func readContract(_ row: BenchmarkLine) -> BenchmarkContract {
        let names = [
            "maximum total minutes", "minimum total minutes", "maximum consecutive shifts",
            "minimum consecutive shifts", "minimum consecutive days off", "maximum weekends",
        ]
        let numbers = zip(row.fields[2...], names).map { text, name in
            problems.number(text, name, line: row.number)
        }
        if let most = numbers[0], let least = numbers[1], least > most {
            problems.add(
                line: row.number, names[1], expected: "at most the maximum, \(most)",
                found: "'\(least)'")
        }
        let least = numbers[1] ?? 0
        return BenchmarkContract(
            totalMinutes: least...max(least, numbers[0] ?? 0),
            maximumConsecutiveShifts: numbers[2] ?? 0, minimumConsecutiveShifts: numbers[3] ?? 0,
            minimumConsecutiveDaysOff: numbers[4] ?? 0, maximumWeekends: numbers[5] ?? 0)
    }

    /// The limits of a field such as `E=14|L=0`.
    private mutating func readShiftLimits(_ row: BenchmarkLine) -> [Int] {
        var limits = Array(repeating: days.upperBound + 1, count: shiftPlaces.count)
        guard !row.fields[1].isEmpty else { return limits }
        var seen: [Int: Int] = [:]
        for entry in row.fields[1].split(separator: "|", omittingEmptySubsequences: false) {
            let parts = entry.split(separator: "=", omittingEmptySubsequences: false).map {
                String($0.trimmed)
            }
            guard parts.count == 2 else {
                problems.add(
                    line: row.number, "maximum shifts", expected: "entries like E=14",
                    found: problems.quoted(String(entry)))
                continue
            }
            let shift = problems.place(of: parts[0], "shift", in: shiftPlaces, line: row.number)
            let limit = problems.number(parts[1], "maximum shifts", line: row.number)
            if let shift, let limit,
                problems.isFirst(
                    shift, "shift with a maximum", called: parts[0], in: &seen, line: row.number)
            {
                limits[shift] = limit
            }
        }
        return limits
    }

    private mutating func readDaysOff() -> [String: [Int]] {
        var rows: [String: Int] = [:]
        var daysOff: [String: [Int]] = [:]
        for row in lines(of: .daysOff) {
            let name = row.fields[0]
            guard
                problems.place(of: name, "employee", in: employeePlaces, line: row.number) != nil,
                problems.isFirst(
                    name, "employee with days off", called: name, in: &rows, line: row.number)
            else { continue }
            var seen: [Int: Int] = [:]
            daysOff[name] = row.fields.dropFirst().compactMap { text in
                guard let day = problems.number(text, "day off", in: days, line: row.number),
                    problems.isFirst(day, "day off", called: text, in: &seen, line: row.number)
                else { return nil }
                return day
            }.sorted()
        }
        return daysOff
    }
}
