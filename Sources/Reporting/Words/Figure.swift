internal import WorkTime

/// Numbers as reports write them, the same on every machine.
enum Figure {
    /// `value` with exactly `digits` decimals, thousands set apart: `12,345.0`; an en dash for a
    /// value that is no number.
    static func fixed(_ value: Double, digits: Int) -> String {
        guard let parts = rounded(value, digits: digits) else { return "–" }
        let decimals = digits == 0 ? "" : "." + parts.decimals
        return (parts.isNegative ? "−" : "") + grouped(parts.whole) + decimals
    }

    /// `value` with up to `digits` decimals, thousands set apart: `12,345`.
    static func short(_ value: Double, digits: Int) -> String {
        guard let parts = rounded(value, digits: digits) else { return "–" }
        return (parts.isNegative ? "−" : "") + grouped(parts.whole) + shortened(parts.decimals)
    }

    /// `value` with up to `digits` decimals and a plain minus sign, as data; nil for no number.
    static func plain(_ value: Double, digits: Int) -> String? {
        rounded(value, digits: digits).map { parts in
            (parts.isNegative ? "-" : "") + parts.whole + shortened(parts.decimals)
        }
    }

    /// A share as `12.3 %`.
    static func percent(_ share: Double, digits: Int = 1) -> String {
        fixed(share * 100, digits: digits) + " %"
    }

    /// A length of time in hours, as `7.25` or `8`.
    static func hours(_ length: Minutes, digits: Int = 2) -> String {
        short(length.inHours, digits: digits)
    }

    private static func grouped(_ digits: String) -> String {
        digits.enumerated().reduce(into: "") { text, entry in
            let isBreak = entry.offset > 0 && (digits.count - entry.offset).isMultiple(of: 3)
            text += (isBreak ? "," : "") + String(entry.element)
        }
    }

    private static func shortened(_ decimals: String) -> String {
        let kept = decimals.reversed().drop { $0 == "0" }.reversed()
        return kept.isEmpty ? "" : "." + String(kept)
    }

    private static func rounded(
        _ value: Double, digits: Int
    ) -> (isNegative: Bool, whole: String, decimals: String)? {
        let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
        let scaled = (value * Double(scale)).rounded()
        guard scaled.isFinite, scaled.magnitude < 9e18 else { return nil }
        let number = Int(scaled)
        let (whole, rest) = number.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
        let decimals = digits == 0 ? "" : String(rest)
        let zeros = String(repeating: "0", count: max(0, digits - decimals.count))
        return (number < 0, "\(whole)", digits == 0 ? "" : zeros + decimals)
    }
}
