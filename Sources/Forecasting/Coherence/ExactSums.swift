/// The values on a grid on which all their sums are exact, in whatever order they are made.
///
/// Sums of binary fractions round, so that the same numbers added by language and by category give
/// totals that differ in the last place. Multiples of a power of two do not round as long as
/// their sum fits a significand; the grid is the finest that keeps a factor of four in hand.
///
/// - Precondition: the values are finite, not negative, and so is their sum.
func exactlySummable(_ values: [[Double]]) -> [[Double]] {
    let total = values.reduce(0) { $1.reduce($0, +) }
    precondition(total.isFinite && total >= 0, "volumes are finite and not negative")
    guard total > 0 else { return values }
    let unit = 4 * total.ulp
    return values.map { $0.map { ($0 / unit).rounded() * unit } }
}
