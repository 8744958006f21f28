/// A moment at which the clocks of a zone change.
public struct OffsetChange: Hashable, Sendable {
    /// The first instant with the new offset.
    public let instant: Instant
    /// The offset east of UTC until then.
    public let before: Minutes
    /// The offset east of UTC from then on.
    public let after: Minutes
}
