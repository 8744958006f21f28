internal import RosterModel
internal import WorkTime

/// Everything one specialist does, as the checks want it: in order, and worked out once.
struct PersonalRecord {
    let specialist: Specialist
    /// Duties of history and plan in order of time.
    let duties: [Duty]
    /// The days away.
    let absences: [Absence]
    /// The dates of the person's own public holidays, moved ones where they are given.
    let holidays: Set<LocalDate>
    /// The time worked: presence less breaks, each minute once.
    let worked: Timeline
    /// The time present, each minute once.
    let presence: Timeline
    /// The dates on which a duty starts, rising, each with its duties in order of time.
    let dutiesByDate: [(date: LocalDate, duties: ArraySlice<Duty>)]
    /// The time worked in the duties of each of those dates, each minute once.
    let workedByDate: [Minutes]

    /// The record of a specialist.
    ///
    /// - Complexity: O(n log n) in the number of duties.
    init(
        specialist: Specialist, duties: [Duty], absences: [Absence], holidays: Set<LocalDate>
    ) {
        self.specialist = specialist
        self.holidays = holidays
        let duties = duties.sorted {
            ($0.range.start, $0.range.end, $0.shift) < ($1.range.start, $1.range.end, $1.shift)
        }
        self.duties = duties
        self.absences = absences.sorted {
            ($0.dates.start, $0.dates.end, $0.kind.rawValue)
                < ($1.dates.start, $1.dates.end, $1.kind.rawValue)
        }
        worked = Timeline(duties.flatMap(\.workedRanges))
        presence = Timeline(duties.map(\.range))
        dutiesByDate = PersonalRecord.grouped(duties)
        workedByDate = dutiesByDate.map { _, duties in
            guard duties.count > 1 else { return duties.first?.workedTime ?? .zero }
            return Timeline(duties.flatMap(\.workedRanges)).length
        }
    }

    private static func grouped(
        _ duties: [Duty]
    ) -> [(date: LocalDate, duties: ArraySlice<Duty>)] {
        // In order of time they nearly always are in order of dates.
        let isInOrder = zip(duties, duties.dropFirst()).allSatisfy { $0.date <= $1.date }
        let ordered =
            isInOrder
            ? duties
            : duties.enumerated().sorted {
                ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
            }.map(\.element)
        var groups: [(date: LocalDate, duties: ArraySlice<Duty>)] = []
        var first = 0
        for index in ordered.indices
        where index + 1 == ordered.count || ordered[index + 1].date != ordered[index].date {
            groups.append((ordered[index].date, ordered[first...index]))
            first = index + 1
        }
        return groups
    }

    /// The instants at which a duty starts, each once, rising.
    var startsOfDuty: [Instant] {
        duties.map(\.range.start).reduce(into: []) { starts, start in
            if starts.last != start {
                starts.append(start)
            }
        }
    }

    /// The positions in `dutiesByDate` of the dates that lie in `dates`.
    ///
    /// - Complexity: O(log n).
    func positions(in dates: DateRange) -> Range<Int> {
        let start = position(of: dates.start)
        return start..<max(start, position(of: dates.end))
    }

    /// Whether a duty starts on `date`.
    ///
    /// - Complexity: O(log n).
    func works(on date: LocalDate) -> Bool {
        let position = position(of: date)
        return position < dutiesByDate.count && dutiesByDate[position].date == date
    }

    /// The position of the first date that is not before `date`.
    private func position(of date: LocalDate) -> Int {
        var low = 0
        var high = dutiesByDate.count
        while low < high {
            let middle = (low + high) / 2
            if dutiesByDate[middle].date < date { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension ArraySlice<Duty> {
    /// From the first start to the last end; nil when there is no duty.
    var span: TimeRange? {
        guard let start = first?.range.start, let end = lazy.map(\.range.end).max() else {
            return nil
        }
        return TimeRange(start: lazy.map(\.range.start).min() ?? start, end: end)
    }
}
