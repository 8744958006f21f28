/// How far answers are from their references.
struct ErlangComparison {
    /// Values below this are as good as none: doubles end near 1e−308.
    private static let vanishing = 1e-290

    private(set) var count = 0
    private(set) var withinNineDigits = 0
    private var largest: (error: Double, place: String)?

    /// The error of an answer relative to its reference; nil without either.
    mutating func add(_ answer: Double?, _ reference: Double?, place: String) -> Double? {
        guard let answer, let reference else { return nil }
        let error: Double =
            if abs(reference) < ErlangComparison.vanishing {
                abs(answer) < ErlangComparison.vanishing ? 0 : .infinity
            } else {
                abs(answer - reference) / abs(reference)
            }
        count += 1
        if error <= 1e-9 { withinNineDigits += 1 }
        if error > largest?.error ?? -1 || error.isNaN { largest = (error, place) }
        return error
    }

    /// A line about the largest error.
    var text: String {
        guard let largest else { return "no references to compare with\n" }
        return "\(count) values, \(withinNineDigits) of them within 1e-9; "
            + "largest relative error \(largest.error) (\(largest.place))\n"
    }
}
