/// A wish to work a shift on a day, or not to.
public struct BenchmarkRequest: Hashable, Sendable {
    /// What is wished for.
    public enum Wish: Hashable, Sendable {
        /// To work the shift; working another one does not do.
        case on
        /// Not to work the shift; working another one is as good as a day off.
        case off
    }

    /// What is wished for.
    public let wish: Wish
    /// Whose wish it is.
    public let employee: Int
    /// The day it is about.
    public let day: Int
    /// The shift it is about.
    public let shift: Int
    /// The penalty if it is not met.
    public let weight: Int

    /// A wish.
    public init(_ wish: Wish, employee: Int, day: Int, shift: Int, weight: Int) {
        self.wish = wish
        self.employee = employee
        self.day = day
        self.shift = shift
        self.weight = weight
    }
}
