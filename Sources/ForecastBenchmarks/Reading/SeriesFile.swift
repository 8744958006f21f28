internal import WorkTime

/// A file of benchmark series: `series_id,timestamp,value`, one row an open interval.
public struct SeriesFile: Hashable, Sendable {
    /// The series in order of their names.
    public let series: [BenchmarkSeries]

    /// Reads the text of such a file, in which rows may come in any order.
    ///
    /// - Throws: Everything that is wrong: lines that are no rows, times that are none or come
    ///   twice, values that are no counts of arrivals, and a file without rows.
    public init(reading text: String) throws(SeriesFormatError) {
        var problems = SeriesProblems()
        var rows: [String: [LocalDateTime: (value: Double, line: Int)]] = [:]
        let lines = problems.rows(of: text, columns: ["series_id", "timestamp", "value"])
        for (line, fields) in lines {
            guard
                let timestamp = SeriesFile.timestamp(fields[1], line: line, &problems),
                let value = SeriesFile.value(fields[2], line: line, &problems)
            else { continue }
            let earlier = rows[String(fields[0]), default: [:]]
                .updateValue((value, line), forKey: timestamp)
            if let earlier {
                problems.add(
                    line: line, "timestamp", expected: "each time of a series once",
                    found: "'\(fields[1])' again after line \(earlier.line)")
            }
        }
        if lines.isEmpty {
            problems.add(line: nil, "file", expected: "at least one row", found: "none")
        }
        try problems.throwIfAny()
        let slots = Set(rows.values.flatMap { $0.keys.map(\.time) }).sorted()
        series = rows.keys.sorted().map { name in
            BenchmarkSeries(
                name: name,
                rows: rows[name, default: [:]].sorted { $0.key < $1.key }
                    .map { BenchmarkSeries.Row(timestamp: $0.key, value: $0.value.value) },
                slots: slots)
        }
    }

    private static func timestamp(
        _ text: Substring, line: Int, _ problems: inout SeriesProblems
    ) -> LocalDateTime? {
        let whole = text.hasSuffix(":00") && text.utf8.count == 19 ? text.dropLast(3) : text
        if let timestamp = LocalDateTime(whole) { return timestamp }
        problems.add(
            line: line, "timestamp", expected: "a time such as 2016-02-29T08:30:00",
            found: "'\(text)'")
        return nil
    }

    private static func value(
        _ text: Substring, line: Int, _ problems: inout SeriesProblems
    ) -> Double? {
        if let value = Double(text), value >= 0, value <= 1e9 { return value }
        problems.add(line: line, "value", expected: "a number from 0 to 1e9", found: "'\(text)'")
        return nil
    }
}
