public import WorkTime

/// What a queue promises its customers; waits are in mean handle times.
public enum ServiceGoal: Hashable, Sendable {
    /// At least `share` of all arrivals are taken up within `wait`.
    case answered(share: Double, within: Double)
    /// At most this share of the arrivals has to wait.
    case waiting(atMost: Double)
    /// Arrivals wait this long on average at most.
    case meanWait(atMost: Double)
    /// At most this share of the arrivals gives up; met by every stable queue nobody leaves.
    case abandoned(atMost: Double)

    /// At least `share` of all arrivals are taken up within `wait` of the clock.
    ///
    /// `handleMinutes` is the mean handle time in minutes, above 0.
    public static func answered(
        share: Double, within wait: Minutes, handleMinutes: Double
    ) -> ServiceGoal {
        precondition(handleMinutes > 0, "a handle time is positive")
        return .answered(share: share, within: Double(wait.count) / handleMinutes)
    }

    /// Whether the shares are shares and the waits not negative.
    var isSensible: Bool {
        switch self {
        case .answered(let share, let wait): (0...1).contains(share) && wait >= 0
        case .waiting(let share), .abandoned(let share): (0...1).contains(share)
        case .meanWait(let wait): wait >= 0
        }
    }
}
