public import WorkTime

/// Which groups of classes come back to Tier 2 most, and how much of the work that is.
///
/// A contact is an entry of a ticket into Tier 2: its first arrival, or a later entry, which is a
/// repeat. The work of a contact is the mean handle time of its class.
public struct RepeatContacts: Sendable {
    /// The contacts of some classes on some days.
    public struct Tally: Hashable, Sendable {
        /// First arrivals.
        public fileprivate(set) var tickets = 0
        /// Later entries of tickets that had arrived before.
        public fileprivate(set) var repeats = 0
        /// Hours of handling, repeats included.
        public fileprivate(set) var hours = 0.0
        /// Hours of handling repeats.
        public fileprivate(set) var repeatHours = 0.0

        /// The share of contacts that are repeats; nil where there was no contact.
        public var repeatShare: Double? {
            tickets + repeats > 0 ? Double(repeats) / Double(tickets + repeats) : nil
        }

        /// The mean minutes of handling a contact; nil where there was none.
        public var meanMinutes: Double? {
            tickets + repeats > 0 ? hours * 60 / Double(tickets + repeats) : nil
        }
    }

    /// What is known of one group, such as a category.
    public struct Group: Hashable, Sendable {
        /// The position of the group's first class, by which it can be named.
        public let firstClass: Int
        /// Its contacts.
        public let tally: Tally
        /// Its repeats in the period before; nil where the history does not cover that.
        public let repeatsBefore: Int?

        /// The change of the number of repeats, as a share of those before; nil where there were
        /// none.
        public var change: Double? {
            repeatsBefore.flatMap { $0 > 0 ? Double(tally.repeats) / Double($0) - 1 : nil }
        }
    }

    /// The days looked at.
    public let days: DateRange
    /// As many days just before; nil where the history does not cover them.
    public let daysBefore: DateRange?
    /// The groups with a contact, those whose repeats cost most hours first.
    public let groups: [Group]
    /// All contacts.
    public let total: Tally

    /// Counts the contacts of the groups of classes on `days`.
    ///
    /// - Parameters:
    ///   - counts: The history.
    ///   - groups: The classes to look at together, such as those of one category.
    ///   - handleMinutes: The mean handle time of each class, in minutes.
    ///   - days: The days to look at.
    /// - Precondition: every class has a group and a handle time, and the history covers the days.
    /// - Complexity: O(days · slots · classes).
    public init(
        _ counts: ArrivalCounts, by groups: ClassGroups, handleMinutes: [Double], on days: DateRange
    ) {
        precondition(groups.classCount == counts.classCount, "every class has a group")
        precondition(handleMinutes.count == counts.classCount, "every class has a handle time")
        precondition(counts.days.covers(days), "the history covers the days")
        let before = DateRange(start: days.start - days.count, end: days.start)
        let isKnown = counts.days.covers(before)
        let list = zip(groups.members, groups.firstClass).map { classes, first in
            func tally(_ days: DateRange) -> Tally {
                Tally(counts, classes: classes, handleMinutes: handleMinutes, on: days)
            }
            return Group(
                firstClass: first, tally: tally(days),
                repeatsBefore: isKnown ? tally(before).repeats : nil)
        }
        self.days = days
        daysBefore = isKnown ? before : nil
        total = Tally(
            counts, classes: Array(0..<counts.classCount), handleMinutes: handleMinutes, on: days)
        self.groups = list.filter { $0.tally.meanMinutes != nil }.sorted {
            (-$0.tally.repeatHours, -$0.tally.hours, $0.firstClass)
                < (-$1.tally.repeatHours, -$1.tally.hours, $1.firstClass)
        }
    }
}

extension RepeatContacts.Tally {
    fileprivate init(
        _ counts: ArrivalCounts, classes: [Int], handleMinutes: [Double], on days: DateRange
    ) {
        let (dayCount, slots) = (counts.days.count, counts.slotsPerDay)
        let first = days.start - counts.days.start
        for index in classes {
            let start = (index * dayCount + first) * slots
            let places = start..<start + days.count * slots
            let arrived = counts.arrivals[places].reduce(0) { $0 + Int($1) }
            let again = counts.retouches[places].reduce(0) { $0 + Int($1) }
            tickets += arrived
            repeats += again
            hours += Double(arrived + again) * handleMinutes[index] / 60
            repeatHours += Double(again) * handleMinutes[index] / 60
        }
    }
}

extension DateRange {
    fileprivate func covers(_ other: DateRange) -> Bool {
        start <= other.start && other.end <= end
    }
}
