internal import Foundation

/// Sums from which a lognormal distribution is fitted, by week and class.
///
/// Single tickets give the logarithms of their minutes; rows that stand for several tickets give
/// only the mean of them, which says nothing about their spread.
struct HandleLogs: Sendable {
    /// The sums of one class in one week.
    struct Sums: Hashable, Sendable {
        /// Single tickets.
        var tickets = 0.0
        /// The sum of the logarithms of their minutes.
        var logs = 0.0
        /// The sum of the squares of these logarithms.
        var squares = 0.0
        /// Tickets of which only a mean is known.
        var averaged = 0.0
        /// Their minutes.
        var averagedMinutes = 0.0

        static func + (left: Sums, right: Sums) -> Sums {
            Sums(
                tickets: left.tickets + right.tickets, logs: left.logs + right.logs,
                squares: left.squares + right.squares, averaged: left.averaged + right.averaged,
                averagedMinutes: left.averagedMinutes + right.averagedMinutes)
        }
    }

    private var rowOfWeek: [Int: Int] = [:]
    private var rows: [[Sums]] = []
    private var last: (week: Int, row: Int)?

    /// Adds a single ticket; nothing where it took no whole minute.
    mutating func add(_ minutes: Int, at minute: Int, classIndex: Int) {
        guard minutes > 0 else { return }
        let row = row(at: minute, classIndex: classIndex)
        let log = log(Double(minutes))
        rows[row][classIndex].tickets += 1
        rows[row][classIndex].logs += log
        rows[row][classIndex].squares += log * log
    }

    /// Adds tickets of which the mean is known.
    mutating func add(mean minutes: Double, tickets: Int, at minute: Int, classIndex: Int) {
        guard minutes > 0, minutes.isFinite, tickets > 0 else { return }
        let row = row(at: minute, classIndex: classIndex)
        rows[row][classIndex].averaged += Double(tickets)
        rows[row][classIndex].averagedMinutes += Double(tickets) * minutes
    }

    /// The weeks with anything, in order, with the sums of classes 0..<`classCount`.
    func weeks(classCount: Int) -> [(week: Int, classes: [Sums])] {
        rowOfWeek.sorted { $0.key < $1.key }.map { week, row in
            let sums = rows[row].prefix(classCount)
            let lacking = max(0, classCount - sums.count)
            return (week, sums + Array(repeating: Sums(), count: lacking))
        }
    }

    /// The week of the time line, Monday first, that holds a minute.
    static func week(of minute: Int) -> Int {
        // 1970 began on a Thursday.
        flooredDivision(minute + 3 * 1440, by: 7 * 1440).quotient
    }

    private mutating func row(at minute: Int, classIndex: Int) -> Int {
        let week = HandleLogs.week(of: minute)
        let row = last?.week == week ? last?.row ?? 0 : rowOfWeek[week] ?? rows.count
        if row == rows.count {
            rowOfWeek[week] = row
            rows.append([])
        }
        last = (week, row)
        while rows[row].count <= classIndex { rows[row].append(Sums()) }
        return row
    }
}
