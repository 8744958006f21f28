/// Who works which shift on which day.
public struct BenchmarkRoster: Hashable, Sendable {
    /// The number of people.
    public let employeeCount: Int
    /// The number of days.
    public let dayCount: Int
    /// The people's plans one after the other.
    private var cells: [Int?]

    /// A roster in which everybody is off every day.
    public init(for instance: BenchmarkInstance) {
        employeeCount = instance.employees.count
        dayCount = instance.dayCount
        cells = Array(repeating: nil, count: employeeCount * dayCount)
    }

    /// A roster of one plan for each person, each with a shift or nil for each day.
    ///
    /// - Precondition: the plans are equally long.
    public init(plans: [[Int?]]) {
        employeeCount = plans.count
        dayCount = plans.first?.count ?? 0
        precondition(plans.allSatisfy { [dayCount] in $0.count == dayCount })
        cells = plans.flatMap(\.self)
    }

    /// The shift of an employee on a day; nil when off.
    public subscript(employee: Int, day: Int) -> Int? {
        get {
            precondition((0..<dayCount).contains(day))
            return cells[employee * dayCount + day]
        }
        set {
            precondition((0..<dayCount).contains(day))
            cells[employee * dayCount + day] = newValue
        }
    }

    /// The employee's shift, or nil, for each day.
    public func plan(of employee: Int) -> [Int?] {
        Array(cells[employee * dayCount..<(employee + 1) * dayCount])
    }
}
