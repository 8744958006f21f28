/// A point on the world's time line, in whole minutes since 1970-01-01T00:00Z.
///
/// Arithmetic on work and rest is done with instants; people are shown local time.
public struct Instant: Hashable, Comparable, Sendable {
    /// Minutes since 1970-01-01T00:00Z; negative before it.
    public let minutesSince1970: Int

    /// The instant `minutesSince1970` minutes after 1970-01-01T00:00Z.
    public init(minutesSince1970: Int) {
        self.minutesSince1970 = minutesSince1970
    }

    /// Whether `left` comes before `right`.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.minutesSince1970 < right.minutesSince1970
    }

    /// The instant `length` later.
    public static func + (instant: Instant, length: Minutes) -> Instant {
        Instant(minutesSince1970: instant.minutesSince1970 + length.count)
    }

    /// The instant `length` earlier.
    public static func - (instant: Instant, length: Minutes) -> Instant {
        Instant(minutesSince1970: instant.minutesSince1970 - length.count)
    }

    /// The time that passes from `earlier` to `later`.
    public static func - (later: Instant, earlier: Instant) -> Minutes {
        Minutes(later.minutesSince1970 - earlier.minutesSince1970)
    }
}
