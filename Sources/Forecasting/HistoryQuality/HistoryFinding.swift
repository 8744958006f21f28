public import WorkTime

/// Something in a history that is not as it should be, or that one should know of.
public struct HistoryFinding: Hashable, Sendable {
    /// What it is.
    public enum Kind: Int, CaseIterable, Comparable, Sendable {
        /// Nothing at all where tickets are usual, and nobody made up for it later.
        case gap
        /// Far fewer than usual, or nothing and a burst afterwards.
        case outage
        /// A burst after an outage that makes up for it.
        case backfill
        /// Many tickets of one and the same minute.
        case sameMoment
        /// A civil day of 23 or 25 hours, or another length than 24.
        case clockChange
        /// A class without any ticket in the first part of the history.
        case lateStart
        /// Rows that are there more than once.
        case duplicates
        /// Tickets that entered Tier 2 again.
        case retouches
        /// Rows more than a year from all others.
        case strays

        /// In the order of the declaration.
        public static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    /// What was done about it.
    public enum Treatment: Hashable, Sendable {
        /// Nothing: it stays in the history as it is.
        case kept
        /// Models do not learn from these days.
        case daysLeftOut(DateRange)
        /// The doubled hour counts once and the missing one gets what is usual.
        case spread
        /// The rows do not count.
        case rowsLeftOut
        /// The rows are counted, apart from first arrivals.
        case countedApart
    }

    /// What it is.
    public let kind: Kind
    /// From when to when.
    public let range: TimeRange
    /// Arrivals that would have been usual; nil where the question makes no sense.
    public let expected: Double?
    /// Arrivals, or rows, that there were.
    public let actual: Int
    /// The position of the class concerned; nil for all.
    public let classIndex: Int?
    /// What was done about it.
    public let treatment: Treatment

    init(
        _ kind: Kind, range: TimeRange, expected: Double? = nil, actual: Int,
        classIndex: Int? = nil, treatment: Treatment
    ) {
        self.kind = kind
        self.range = range
        self.expected = expected
        self.actual = actual
        self.classIndex = classIndex
        self.treatment = treatment
    }
}
