internal import Foundation

/// The logarithm of a product of many positive factors, with few logarithms taken.
struct RunningProduct {
    private var product = 1.0
    private var taken = 0.0

    /// Multiplies by `factor`, above 1e-100 and below 1e100.
    @inline(__always)
    mutating func multiply(_ factor: Double) {
        product *= factor
        if product < 1e-150 || product > 1e150 {
            taken += log(product)
            product = 1
        }
    }

    /// The logarithm of the product.
    var logarithm: Double { taken + log(product) }
}
