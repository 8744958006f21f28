/// What a person was told to work on a day, and what it costs to tell them otherwise.
public struct PublishedDuty: Hashable, Sendable {
    /// The position of the option among the problem's; -1 for a day off.
    public let option: Int32
    /// Points for any other option, or for a day off instead; not negative.
    public let price: Double

    /// A duty that was made known.
    ///
    /// - Precondition: `price` is not negative.
    public init(option: Int32, price: Double) {
        precondition(price >= 0, "a change must not be paid for")
        self.option = option
        self.price = price
    }

    /// Points for giving an option, -1 for a day off.
    @inline(__always)
    func price(of other: Int32) -> Double { other == option ? 0 : price }
}
