internal import Foundation

extension Double {
    /// The number with exactly `digits` decimals, the same on every machine.
    func figure(digits: Int) -> String {
        String(format: "%.\(digits)f", self)
    }
}

extension Duration {
    /// The length in seconds.
    var inSeconds: Double { self / .seconds(1) }
}

extension String {
    /// The text without characters that would move a terminal's cursor or turn its direction.
    var printable: String {
        var kept = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: kept.append("\u{FFFD}")
            case .format where scalar != "\u{200D}": continue
            default: kept.append(scalar)
            }
        }
        return String(kept)
    }
}
