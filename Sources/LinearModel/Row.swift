/// A named linear constraint; its coefficients live in the columns.
///
/// The row's *activity* Σⱼ aᵢⱼ·xⱼ must lie within `bounds`.
public struct Row: Hashable, Sendable {
    /// The name people know the constraint by.
    public var name: String
    /// The values the activity may take.
    public var bounds: Bounds

    /// A constraint.
    public init(name: String, bounds: Bounds) {
        self.name = name
        self.bounds = bounds
    }
}
