/// A law of chance that values can be drawn from.
public protocol Distribution<Value>: Sendable {
    /// What is drawn.
    associatedtype Value: Sendable

    /// The expected value.
    var mean: Double { get }
    /// The expected squared distance from the mean.
    var variance: Double { get }

    /// A value drawn with the bits of `stream`.
    func draw(from stream: inout RandomStream) -> Value
}
