extension BenchmarkInstance {
    /// The most days an instance may have.
    static let longestHorizon = 10_000

    /// Reads an instance from the public text format.
    ///
    /// Empty lines and lines that begin with # are left out, and so are blanks around fields.
    /// - Throws: ``BenchmarkFormatError`` with all problems of the text at once.
    public init(reading text: String) throws(BenchmarkFormatError) {
        var reader = BenchmarkReader(text)
        let instance = reader.instance()
        try reader.problems.throwIfAny()
        self = instance
    }
}

/// Reads the sections in the order in which they refer to each other.
///
/// Whatever makes no sense is noted and left out, so that reading can go on.
struct BenchmarkReader {
    var problems = BenchmarkProblems()
    var shiftPlaces: [String: Int] = [:]
    var employeePlaces: [String: Int] = [:]
    private var lines: [BenchmarkSection: [BenchmarkLine]] = [:]
    /// The days that make sense; all of them while the horizon is unknown.
    private(set) var days = 0...BenchmarkInstance.longestHorizon

    init(_ text: String) {
        var section: BenchmarkSection?
        var isSkipping = false
        for (number, content) in BenchmarkLine.meaningful(in: text) {
            if content.hasPrefix(BenchmarkSection.prefix) {
                section = open(content, line: number)
                isSkipping = section == nil
            } else if let section {
                lines[section]?.append(BenchmarkLine(number: number, text: content))
            } else if !isSkipping {
                problems.add(
                    line: number, "line", expected: "a section to begin first",
                    found: problems.quoted(String(content)))
                isSkipping = true
            }
        }
        for section in BenchmarkSection.allCases where lines[section] == nil {
            problems.add(
                line: nil, section.header, expected: "the section", found: "no such line")
        }
    }

    /// The section that `header` opens; nil if there is none or it was opened before.
    private mutating func open(_ header: Substring, line: Int) -> BenchmarkSection? {
        let name = String(header.dropFirst(BenchmarkSection.prefix.count))
        guard let section = BenchmarkSection(rawValue: name) else {
            let known = BenchmarkSection.allCases.map(\.header).joined(separator: ", ")
            problems.add(
                line: line, "section", expected: "one of \(known)",
                found: problems.quoted(String(header)))
            return nil
        }
        guard lines[section] == nil else {
            problems.add(
                line: line, "section", expected: "each section once", found: "a second '\(header)'")
            return nil
        }
        lines[section] = []
        return section
    }

    func lines(of section: BenchmarkSection) -> [BenchmarkLine] {
        lines[section] ?? []
    }

    /// The instance; meaningful only if there are no problems.
    mutating func instance() -> BenchmarkInstance {
        let dayCount = readDayCount()
        let shifts = readShifts()
        let employees = readEmployees()
        let requests = readRequests(.on) + readRequests(.off)
        let cover = readCover()
        guard problems.all.isEmpty else {
            return BenchmarkInstance(
                dayCount: 0, shifts: [], employees: [], requests: [], cover: [])
        }
        return BenchmarkInstance(
            dayCount: dayCount, shifts: shifts, employees: employees, requests: requests,
            cover: cover)
    }

    private mutating func readDayCount() -> Int {
        guard lines[.horizon] != nil else { return 0 }
        let rows = lines(of: .horizon)
        guard rows.count == 1, let row = rows.first else {
            problems.add(
                line: rows.dropFirst().first?.number, BenchmarkSection.horizon.header,
                expected: "one line, the number of days", found: "\(rows.count) lines")
            return 0
        }
        guard problems.hasFields(1...1, row),
            let count = problems.number(
                row.fields[0], "number of days", in: 1...BenchmarkInstance.longestHorizon,
                line: row.number)
        else { return 0 }
        days = 0...(count - 1)
        return count
    }

    private mutating func readRequests(_ wish: BenchmarkRequest.Wish) -> [BenchmarkRequest] {
        var seen: [[Int]: Int] = [:]
        var requests: [BenchmarkRequest] = []
        for row in lines(of: wish == .on ? .onRequests : .offRequests)
        where problems.hasFields(4...4, row) {
            let line = row.number
            let employee = problems.place(
                of: row.fields[0], "employee", in: employeePlaces, line: line)
            let day = problems.number(row.fields[1], "day", in: days, line: line)
            let shift = problems.place(of: row.fields[2], "shift", in: shiftPlaces, line: line)
            let weight = problems.number(row.fields[3], "weight", line: line)
            guard let employee, let day, let shift, let weight,
                problems.isFirst(
                    [employee, day, shift], "request",
                    called: row.fields[0..<3].joined(separator: ","), in: &seen, line: line)
            else { continue }
            requests.append(
                BenchmarkRequest(wish, employee: employee, day: day, shift: shift, weight: weight))
        }
        return requests
    }

    private mutating func readCover() -> [BenchmarkCover] {
        var seen: [[Int]: Int] = [:]
        var cover: [BenchmarkCover] = []
        for row in lines(of: .cover) where problems.hasFields(5...5, row) {
            let line = row.number
            let day = problems.number(row.fields[0], "day", in: days, line: line)
            let shift = problems.place(of: row.fields[1], "shift", in: shiftPlaces, line: line)
            let requirement = problems.number(row.fields[2], "requirement", line: line)
            let under = problems.number(row.fields[3], "weight for under", line: line)
            let over = problems.number(row.fields[4], "weight for over", line: line)
            guard let day, let shift, let requirement, let under, let over,
                problems.isFirst(
                    [day, shift], "day and shift",
                    called: row.fields[0..<2].joined(separator: ","), in: &seen, line: line)
            else { continue }
            cover.append(
                BenchmarkCover(
                    day: day, shift: shift, requirement: requirement, underWeight: under,
                    overWeight: over))
        }
        return cover
    }
}
