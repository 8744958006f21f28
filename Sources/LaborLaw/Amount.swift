public import Wording
public import WorkTime

/// How much of something a rule limits, with its unit.
public enum Amount: Hashable, Sendable {
    /// A length of time.
    case minutes(Minutes)
    /// A number of days.
    case days(Int)
    /// A number of weeks.
    case weeks(Int)
    /// A number of people or things.
    case count(Int)

    /// The bare number, in minutes where it is a length of time.
    public var number: Int {
        switch self {
        case .minutes(let minutes): minutes.count
        case .days(let number), .weeks(let number), .count(let number): number
        }
    }

    /// The unit of the bare number: `minutes`, `days`, `weeks` or `count`.
    public var unit: String {
        switch self {
        case .minutes: "minutes"
        case .days: "days"
        case .weeks: "weeks"
        case .count: "count"
        }
    }

    /// As many of the same unit.
    func withNumber(_ number: Int) -> Amount {
        switch self {
        case .minutes: .minutes(Minutes(number))
        case .days: .days(number)
        case .weeks: .weeks(number)
        case .count: .count(number)
        }
    }

    /// The amount as people read it: `7h30`, `6 days`.
    public var phrase: Phrase {
        switch self {
        case .minutes(let minutes):
            Phrase(en: minutes.description, zh: Amount.chinese(minutes))
        case .days(let number):
            Phrase(en: number == 1 ? "1 day" : "\(number) days", zh: "\(number)天")
        case .weeks(let number):
            Phrase(en: number == 1 ? "1 week" : "\(number) weeks", zh: "\(number)周")
        case .count(let number):
            Phrase(en: "\(number)", zh: "\(number)")
        }
    }

    private static func chinese(_ length: Minutes) -> String {
        let (hours, minutes) = length.count.magnitude.quotientAndRemainder(dividingBy: 60)
        let sign = length < .zero ? "-" : ""
        switch (hours, minutes) {
        case (0, _): return "\(sign)\(minutes)分钟"
        case (_, 0): return "\(sign)\(hours)小时"
        default: return "\(sign)\(hours)小时\(minutes)分钟"
        }
    }
}
