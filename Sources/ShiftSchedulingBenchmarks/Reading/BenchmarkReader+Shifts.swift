extension BenchmarkReader {
    /// The shifts; names are known first, since a shift may forbid one further down.
    mutating func readShifts() -> [BenchmarkShift] {
        var seen: [String: Int] = [:]
        let rows = lines(of: .shifts).filter { row in
            guard problems.hasFields(2...3, row),
                let name = problems.name(row.fields[0], "shift", line: row.number),
                problems.isFirst(name, "shift", called: name, in: &seen, line: row.number)
            else { return false }
            shiftPlaces[name] = shiftPlaces.count
            return true
        }
        return rows.map { row in
            let minutes = problems.number(
                row.fields[1], "minutes", in: 1...BenchmarkProblems.largestNumber, line: row.number)
            return BenchmarkShift(
                id: row.fields[0], minutes: minutes ?? 0, forbiddenNext: readForbiddenNext(row))
        }
    }

    private mutating func readForbiddenNext(_ row: BenchmarkLine) -> [Int] {
        guard row.fields.count == 3, !row.fields[2].isEmpty else { return [] }
        var seen: [Int: Int] = [:]
        var forbidden: [Int] = []
        for name in row.fields[2].split(separator: "|", omittingEmptySubsequences: false) {
            let name = String(name.trimmed)
            if let shift = problems.place(of: name, "shift", in: shiftPlaces, line: row.number),
                problems.isFirst(
                    shift, "shift that may not follow", called: name, in: &seen, line: row.number)
            {
                forbidden.append(shift)
            }
        }
        return forbidden
    }
}
