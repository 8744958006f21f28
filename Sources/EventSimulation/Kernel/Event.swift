/// Something that happens to a model at a moment of simulated time.
public struct Event: Hashable, Sendable {
    /// When, in the model's unit of time.
    public let time: Double
    /// What: a number the model gives meaning to.
    public let kind: Int32
    /// To whom: the model's number of a customer, an agent or a shift.
    public let payload: Int32

    /// An event of this kind.
    public init(time: Double, kind: Int32, payload: Int32) {
        self.time = time
        self.kind = kind
        self.payload = payload
    }
}
