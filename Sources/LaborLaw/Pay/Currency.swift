/// A currency by its ISO 4217 code, with the number of decimals in which wages are paid.
public struct Currency: Hashable, Sendable {
    /// The three letters, such as `MYR`.
    public let code: String

    /// The currency with this code.
    public init(_ code: String) {
        self.code = code
    }

    /// The number of minor units in one unit: 100 cents, or one yen.
    public var minorUnitsPerUnit: Int { (0..<exponent).reduce(1) { power, _ in power * 10 } }

    /// The decimals of an amount: 2 for cents, 0 where whole units are the smallest paid.
    ///
    /// As in ISO 4217, but for the Indonesian rupiah, which has two decimals there and none in any
    /// wage.
    public var exponent: Int {
        switch code {
        case "JPY", "KRW", "IDR", "VND", "CLP", "ISK", "PYG", "UGX", "XAF", "XOF", "XPF": 0
        case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
        default: 2
        }
    }
}
