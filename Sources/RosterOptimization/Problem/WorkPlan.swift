/// What one person works over the whole horizon.
public struct WorkPlan: Hashable, Sendable {
    /// The option worked on each day, by its position in the problem; -1 for a day off.
    public let options: [Int32]

    /// A plan from one entry a day.
    public init(options: [Int32]) {
        self.options = options
    }

    /// The positions of the options worked, in order of day.
    public var worked: [Int] {
        options.compactMap { $0 >= 0 ? Int($0) : nil }
    }
}
