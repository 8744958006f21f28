/// Whole numbers that add up like the numbers they stand for.
///
/// Numbers rounded one by one do not add up to their rounded sum. Here the sum is rounded first
/// and the parts follow by largest remainders, A. Hamilton's way to share seats: each is rounded
/// down, and what lacks goes to those that lost most. No number is off by one or more: the method
/// "satisfies quota" (M. L. Balinski, H. P. Young, doi:10.1287/moor.4.1.31).
public enum IntegerShares {
    /// `values` rounded so that they add up within every group of every level.
    ///
    /// The total is rounded to the nearest whole number; the sum of a group, and in the end each
    /// value, is rounded up or down. Equal remainders are served in the order of the values.
    ///
    /// - Parameters:
    ///   - values: Finite, not negative, of a sum below 2⁵³.
    ///   - levels: The group of every value, the widest groups first; groups of a level lie
    ///     within those of the level before.
    /// - Returns: Whole numbers in the order of the values; those of a group add up to its number.
    /// - Complexity: O(levels · n log n) for n values.
    public static func rounded(_ values: [Double], within levels: [[Int]] = []) -> [Int] {
        precondition(
            values.allSatisfy { $0 >= 0 && $0.isFinite }, "shares are finite and not negative")
        precondition(
            levels.allSatisfy { $0.count == values.count }, "every level groups every value")
        let exact = exactlySummable([values])[0]
        let total = exact.reduce(0, +).rounded()
        precondition(total < 0x1p53, "the sum is a number that can be counted to")
        var shares = [Int](repeating: 0, count: values.count)
        share(
            Int(total), among: Array(values.indices), of: exact, levels: levels[...], into: &shares)
        return shares
    }

    /// Gives the parts of one group their numbers, level by level.
    private static func share(
        _ total: Int, among places: [Int], of values: [Double], levels: ArraySlice<[Int]>,
        into shares: inout [Int]
    ) {
        guard let level = levels.first else {
            let numbers = largestRemainders(places.map { values[$0] }, total: total)
            for (place, number) in zip(places, numbers) { shares[place] = number }
            return
        }
        let groups = ClassGroups(places.map { level[$0] }).members.map { $0.map { places[$0] } }
        let sums = groups.map { $0.reduce(0) { $0 + values[$1] } }
        for (group, number) in zip(groups, largestRemainders(sums, total: total)) {
            share(number, among: group, of: values, levels: levels.dropFirst(), into: &shares)
        }
    }

    /// `values` rounded down or up to add up to `total`, their sum rounded down or up.
    private static func largestRemainders(_ values: [Double], total: Int) -> [Int] {
        var numbers = values.map { Int($0.rounded(.down)) }
        let remainders = zip(values, numbers).map { $0 - Double($1) }
        let order = values.indices.sorted {
            (-remainders[$0], $0) < (-remainders[$1], $1)
        }
        for place in order.prefix(max(0, total - numbers.reduce(0, +))) { numbers[place] += 1 }
        return numbers
    }
}
