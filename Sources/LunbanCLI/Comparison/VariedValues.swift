internal import ArgumentParser
internal import RosterModel

/// A value of a scenario and the shares to set it to, written `volumes=80%..140%/10%`, or
/// `volumes=120%` for one.
struct VariedValues: ExpressibleByArgument {
    let key: ScenarioVariation.Key
    /// The shares, rising; at least one.
    let shares: [Double]

    /// The most values a range may have.
    private static let limit = 1000

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let key = ScenarioVariation.Key(rawValue: String(parts[0])),
            let shares = VariedValues.shares(parts[1]), shares.allSatisfy(key.admits)
        else { return nil }
        self.key = key
        self.shares = shares
    }

    static var allValueStrings: [String] {
        ScenarioVariation.Key.allCases.map { $0.rawValue + "=FROM..TO/STEP" }
    }

    /// The variations, one a value.
    var variations: [ScenarioVariation] { shares.map { ScenarioVariation(key, share: $0) } }

    private static func shares(_ text: Substring) -> [Double]? {
        guard let dots = text.firstRange(of: "..") else { return share(text).map { [$0] } }
        let rest = text[dots.upperBound...].split(separator: "/", omittingEmptySubsequences: false)
        guard rest.count == 2, let from = share(text[..<dots.lowerBound]), let to = share(rest[0]),
            let step = share(rest[1]), step > 0, from <= to
        else { return nil }
        // A value that misses the end by a hair is the end.
        let count = ((to - from) / step + 1e-6).rounded(.down)
        guard count < Double(limit) else { return nil }
        // Sums of decimal steps are decimals again.
        return (0...Int(count)).map { ((from + Double($0) * step) * 1e8).rounded() / 1e8 }
    }

    /// The share that a text such as `80%` names.
    private static func share(_ text: Substring) -> Double? {
        let number = text.dropLast()
        guard text.hasSuffix("%"), number.count <= 12,
            number.allSatisfy({ ("0"..."9").contains($0) || $0 == "." }),
            let percent = Double(number)
        else { return nil }
        return percent / 100
    }
}

extension ScenarioVariation {
    /// `volumes=120%`, as the command line and folders name it.
    var name: String {
        let percent = (share * 1e8).rounded() / 1e6
        let digits = percent == percent.rounded() ? percent.figure(digits: 0) : "\(percent)"
        return "\(key.rawValue)=\(digits)%"
    }
}

extension [VariedValues] {
    /// Every combination of the values, the last varying fastest; none for no values.
    var combinations: [[ScenarioVariation]] {
        guard !isEmpty else { return [] }
        return reduce([[]]) { sets, values in
            sets.flatMap { set in values.variations.map { set + [$0] } }
        }
    }
}
