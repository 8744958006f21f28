/// Sizes and best known penalties of public instances, as published on schedulingbenchmarks.org.
///
/// For all of these the published lower bound equals the penalty.
struct BestKnown {
    let number: Int
    let days: Int
    let employees: Int
    let shifts: Int
    let penalty: Int

    init(_ number: Int, _ size: (days: Int, employees: Int, shifts: Int), _ penalty: Int) {
        self.number = number
        days = size.days
        employees = size.employees
        shifts = size.shifts
        self.penalty = penalty
    }

    static let all = [
        BestKnown(1, (14, 8, 1), 607), BestKnown(2, (14, 14, 2), 828),
        BestKnown(3, (14, 20, 3), 1001), BestKnown(4, (28, 10, 2), 1716),
        BestKnown(5, (28, 16, 2), 1143), BestKnown(6, (28, 18, 3), 1950),
        BestKnown(7, (28, 20, 3), 1056), BestKnown(8, (28, 30, 4), 1300),
        BestKnown(11, (28, 50, 6), 3443), BestKnown(14, (42, 32, 4), 1278),
        BestKnown(16, (56, 20, 3), 3225), BestKnown(18, (84, 22, 3), 4459),
        BestKnown(20, (182, 50, 6), 4769), BestKnown(22, (364, 50, 10), 30241),
    ]
}
