/// A shift type.
public struct BenchmarkShift: Hashable, Sendable {
    /// The name in the text.
    public let id: String
    /// The length.
    public let minutes: Int
    /// The shifts that must not be worked on the day after this one.
    public let forbiddenNext: [Int]

    /// A shift type.
    public init(id: String, minutes: Int, forbiddenNext: [Int]) {
        self.id = id
        self.minutes = minutes
        self.forbiddenNext = forbiddenNext
    }
}
