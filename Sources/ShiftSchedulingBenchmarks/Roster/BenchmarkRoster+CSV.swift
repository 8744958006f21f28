extension BenchmarkRoster {
    private static let header = "employee,day,shift"

    /// One line for each shift worked below a header, by employee and then by day.
    ///
    /// - Precondition: the roster is one of `instance`.
    public func csv(for instance: BenchmarkInstance) -> String {
        var lines = [Self.header]
        for (place, employee) in instance.employees.enumerated() {
            for (day, shift) in plan(of: place).enumerated() {
                guard let shift else { continue }
                lines.append("\(employee.id),\(day),\(instance.shifts[shift].id)")
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Reads lines of employee, day and shift; the header may be missing and the order is free.
    ///
    /// - Throws: ``BenchmarkFormatError`` with all problems of the text at once.
    public init(reading csv: String, for instance: BenchmarkInstance) throws(BenchmarkFormatError) {
        var problems = BenchmarkProblems()
        var seen: [[Int]: Int] = [:]
        let employees = Self.places(of: instance.employees.map(\.id))
        let shifts = Self.places(of: instance.shifts.map(\.id))
        self.init(for: instance)
        for (place, content) in BenchmarkLine.meaningful(in: csv).enumerated() {
            if place == 0 && content.text == Self.header { continue }
            let row = BenchmarkLine(number: content.number, text: content.text)
            guard problems.hasFields(3...3, row) else { continue }
            let employee = problems.place(
                of: row.fields[0], "employee", in: employees, line: row.number)
            let day = problems.number(
                row.fields[1], "day", in: 0...max(0, instance.dayCount - 1), line: row.number)
            let shift = problems.place(of: row.fields[2], "shift", in: shifts, line: row.number)
            guard let employee, let day, let shift,
                problems.isFirst(
                    [employee, day], "employee and day",
                    called: row.fields[0..<2].joined(separator: ","), in: &seen, line: row.number)
            else { continue }
            self[employee, day] = shift
        }
        try problems.throwIfAny()
    }

    private static func places(of names: [String]) -> [String: Int] {
        Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first })
    }
}
