internal import Foundation

/// What a wall reading means on the night the clocks go forward and it does not exist.
public enum GapPolicy: Sendable {
    /// The moment of the change: 02:30 in a gap from 02:00 to 03:00 means 03:00.
    case endOfGap
    /// As if the clock had not been changed: 02:30 means 03:30.
    case shiftForward
}

/// What a wall reading means on the night the clocks go back and it happens twice.
public enum OverlapPolicy: Sendable {
    /// The first of the two.
    case earlier
    /// The second of the two.
    case later
}

/// A time zone as a plain table of offsets, good from 1970 to 2099.
///
/// The table is read once from the zone data that comes with Foundation; afterwards nothing here
/// depends on Foundation, the machine's own zone or its locale. Offsets are whole minutes: the one
/// zone that kept seconds after 1970 (`Africa/Monrovia`, until 1972) loses them.
public struct Zone: Sendable {
    /// The IANA name, such as `Asia/Kuala_Lumpur`.
    public let identifier: String

    /// Starts of the stretches of constant offset, rising, in minutes since 1970.
    private let starts: [Int]
    /// The offset east of UTC of each stretch, in minutes.
    private let offsets: [Int]

    /// No zone is further from UTC than this, in either direction.
    static let widestOffset = Minutes.hours(18)

    /// The zone with an IANA name, in its exact spelling; nil when there is no such zone.
    ///
    /// - Complexity: a few milliseconds; make a zone once and pass it on.
    public init?(identifier: String) {
        guard let zone = TimeZone(identifier: identifier) else { return nil }
        self.identifier = identifier
        (starts, offsets) = Zone.table { minute in
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(minute) * 60)) / 60
        }
    }

    /// The zone of Coordinated Universal Time.
    public static let utc = Zone(fixed: .zero, identifier: "UTC")

    /// A zone that keeps one offset from UTC for ever.
    public init(fixed offset: Minutes, identifier: String) {
        self.identifier = identifier
        starts = [Int.min]
        offsets = [offset.count]
    }

    /// Samples `offsetAt` every five days and halves down to the minute of each change.
    ///
    /// The closest two changes of any zone since 1970 are one week apart (three states of Brazil
    /// in October 2000, Gaza in years to come; IANA time zone database 2025b).
    private static func table(offsetAt: (Int) -> Int) -> (starts: [Int], offsets: [Int]) {
        let step = 5 * 1440
        let last = 130 * 366 * 1440
        var starts = [Int.min]
        var offsets = [offsetAt(0)]
        var minute = 0
        while minute < last {
            let next = minute + step
            let offset = offsetAt(next)
            if offset != offsets[offsets.count - 1] {
                var low = minute
                var high = next
                while high - low > 1 {
                    let middle = (low + high) / 2
                    if offsetAt(middle) == offset { high = middle } else { low = middle }
                }
                starts.append(high)
                offsets.append(offset)
            }
            minute = next
        }
        return (starts, offsets)
    }

    /// The stretch that holds `minute`.
    private func stretch(at minute: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= minute { low = middle } else { high = middle }
        }
        return low
    }

    /// The offset east of UTC in force at `instant`.
    public func offset(at instant: Instant) -> Minutes {
        Minutes(offsets[stretch(at: instant.minutesSince1970)])
    }

    /// The changes of the clocks within `range`, in order of time.
    public func changes(in range: TimeRange) -> [OffsetChange] {
        starts.indices.dropFirst().lazy.filter {
            range.contains(Instant(minutesSince1970: starts[$0]))
        }.map {
            OffsetChange(
                instant: Instant(minutesSince1970: starts[$0]), before: Minutes(offsets[$0 - 1]),
                after: Minutes(offsets[$0]))
        }
    }

    /// What the wall shows at `instant`.
    public func local(_ instant: Instant) -> LocalDateTime {
        LocalDateTime(wallMinutes: instant.minutesSince1970 + offset(at: instant).count)
    }

    /// The instant at which the wall shows `reading`.
    ///
    /// A duty planned for a missing time starts when the clock jumps, and one planned for a
    /// doubled time starts at the first of the two, unless the policies say otherwise.
    public func instant(
        at reading: LocalDateTime, gap: GapPolicy = .endOfGap, overlap: OverlapPolicy = .earlier
    ) -> Instant {
        let wall = reading.wallMinutes
        // Only the stretches that the widest offsets reach can apply.
        let first = stretch(at: wall - Zone.widestOffset.count)
        let last = stretch(at: wall + Zone.widestOffset.count)
        var found: Int?
        for index in first...last {
            let minute = wall - offsets[index]
            let end = index + 1 < starts.count ? starts[index + 1] : Int.max
            guard minute >= starts[index], minute < end else { continue }
            if found == nil || overlap == .later {
                found = minute
            }
        }
        if let found { return Instant(minutesSince1970: found) }
        return missingInstant(wall, between: first, and: last, gap: gap)
    }

    /// The instant meant by a reading that the jump between two stretches left out.
    private func missingInstant(
        _ wall: Int, between first: Int, and last: Int, gap: GapPolicy
    ) -> Instant {
        for index in first..<max(first, last) {
            let change = starts[index + 1]
            if wall >= change + offsets[index], wall < change + offsets[index + 1] {
                switch gap {
                case .endOfGap: return Instant(minutesSince1970: change)
                case .shiftForward: return Instant(minutesSince1970: wall - offsets[index])
                }
            }
        }
        preconditionFailure("a wall reading is either shown by some stretch or lies in a gap")
    }

    /// The civil day `date`: 24 hours long, or 23 or 25 when the clocks change.
    ///
    /// Days follow each other without gap or overlap. Where midnight happens twice the day begins
    /// at the first of the two; where it is missing, at the change; a date that a zone left out
    /// (`Pacific/Apia`, 2011-12-30) is an empty day.
    public func day(_ date: LocalDate) -> TimeRange {
        TimeRange(
            start: instant(at: LocalDateTime(date: date, time: .midnight)),
            end: instant(at: LocalDateTime(date: date + 1, time: .midnight)))
    }
}

extension Zone: Hashable {
    /// Feeds the name, which nearly always tells zones apart; equality looks at the offsets too.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(identifier)
    }
}
