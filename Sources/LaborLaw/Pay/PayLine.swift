public import WorkTime

/// What one rule makes of one duty, at one rate.
public struct PayLine: Hashable, Sendable {
    /// The rule.
    public let ruleID: String
    /// The clause of the law, or the policy, that says so.
    public let authority: Authority
    /// The work paid; the hours owed where a flat premium is.
    public let minutes: Minutes
    /// How the amount is reckoned.
    public let measure: PayMeasure
    /// The amount, rounded once, half away from zero.
    public let amount: Money

    /// The share of the wage: of the hour's for each hour, or of one day's in all.
    public var percent: Percent {
        switch measure {
        case .premium(let percent, let straight):
            straight == .extra ? percent + .whole : percent
        case .days(let days): days
        case .hours: .whole
        }
    }
}

/// How the amount of a pay line is reckoned.
public enum PayMeasure: Hashable, Sendable {
    /// A share of the hour's wage for each hour, and the plain hour once more where it is extra.
    case premium(Percent, straight: Premium.StraightPay)
    /// Days' wages, 100 % being one; zero where an earlier duty of the date has earned the step.
    case days(Percent)
    /// Hours at a rate.
    case hours(FlatPremium.Rate)
}
