internal import ArgumentParser

/// A length of time on the clock, written `30s`, `2m` or `1h30m`.
struct TimeSpan: ExpressibleByArgument {
    let duration: Duration
    let defaultValueDescription: String

    /// As long as a search takes unless told.
    static let minute = TimeSpan(.seconds(60), writtenAs: "60s")

    private init(_ duration: Duration, writtenAs text: String) {
        self.duration = duration
        defaultValueDescription = text
    }

    /// The length that `argument` names; nil for other texts and for no time at all.
    init?(argument: String) {
        let units: [(name: Character, seconds: Int)] = [("h", 3600), ("m", 60), ("s", 1)]
        var rest = argument[...]
        var seconds = 0
        for unit in units {
            guard let end = rest.firstIndex(of: unit.name) else { continue }
            let digits = rest[..<end]
            guard (1...6).contains(digits.count), digits.allSatisfy(\.isASCIIDigit),
                let count = Int(digits)
            else { return nil }
            seconds += count * unit.seconds
            rest = rest[rest.index(after: end)...]
        }
        guard rest.isEmpty, seconds > 0 else { return nil }
        self.init(.seconds(seconds), writtenAs: argument)
    }
}

/// A part of a whole, written `0.5%`.
struct Share: ExpressibleByArgument {
    let value: Double

    /// The share that `argument` names, from 0% to 100%; nil for other texts.
    init?(argument: String) {
        let number = argument.dropLast()
        guard argument.hasSuffix("%"), number.allSatisfy({ $0.isASCIIDigit || $0 == "." }),
            let percent = Double(number), percent <= 100
        else { return nil }
        value = percent / 100
    }
}

/// Rounds of improvement, at least one.
struct RoundCount: ExpressibleByArgument {
    let count: Int

    /// The number that `argument` names; nil for other texts and for none at all.
    init?(argument: String) {
        guard (1...6).contains(argument.count), argument.allSatisfy(\.isASCIIDigit),
            let count = Int(argument), count > 0
        else { return nil }
        self.count = count
    }
}

/// How many threads a search may use, which changes its speed and nothing else.
enum ThreadCount: Int, CaseIterable, ExpressibleByArgument {
    case one = 1
    case two
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
