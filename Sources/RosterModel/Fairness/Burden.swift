public import WorkTime

/// What nobody likes to work and a team shares fairly.
public enum Burden: String, CaseIterable, Sendable {
    /// A night duty.
    case night
    /// A duty that starts on a Saturday or Sunday.
    case weekend
    /// A duty that starts on a public holiday.
    case holiday
    /// A duty by day that starts very early or late.
    case start

    /// The burdens of a duty of `date`, in the order of the cases.
    public static func all(
        startingAt time: LocalTime, on date: LocalDate, isNight: Bool, policy: FairnessPolicy,
        holidays: Set<LocalDate>
    ) -> [Burden] {
        allCases.filter { burden in
            switch burden {
            case .night: isNight
            case .weekend: date.weekday == .saturday || date.weekday == .sunday
            case .holiday: holidays.contains(date)
            case .start: !isNight && policy.isUnpopular(time)
            }
        }
    }
}

/// Which starts a team finds hard.
public struct FairnessPolicy: Hashable, Sendable {
    /// Starts before it are too early.
    public let earlyBefore: LocalTime
    /// Starts from it on are too late.
    public let lateFrom: LocalTime

    /// Starts before seven and from five in the afternoon on.
    public static let standard = FairnessPolicy(
        earlyBefore: LocalTime(hour: 7, minute: 0) ?? .midnight,
        lateFrom: LocalTime(hour: 17, minute: 0) ?? .midnight)

    /// Starts outside some hours.
    public init(earlyBefore: LocalTime, lateFrom: LocalTime) {
        self.earlyBefore = earlyBefore
        self.lateFrom = lateFrom
    }

    /// Whether a duty by day that starts at `time` is a burden.
    public func isUnpopular(_ time: LocalTime) -> Bool {
        time < earlyBefore || time >= lateFrom
    }
}
