/// What scenarios are compared by, in the order of reports.
enum ComparisonMeasure: String, CaseIterable {
    case staffHours
    case overtimeHours
    case cost
    case plannedInTime
    case plannedLate
    case openTickets
    case simulatedInTime
    case simulatedLate
    case hardStops
    case nightSpread
    case nightDeviation
    case weekendSpread
    case weekendDeviation
    case objective
    case lowerBound
    case gap

    /// The value; nil where it is not known.
    func value(of figures: PlanFigures) -> Double? {
        switch self {
        case .staffHours: figures.staff.hours
        case .overtimeHours: figures.staff.overtimeHours
        case .cost: figures.staff.cost?.units
        case .plannedInTime: figures.tickets.inTime
        case .plannedLate: figures.tickets.late
        case .openTickets: figures.tickets.open
        case .simulatedInTime: figures.simulation?.inTime?.mean
        case .simulatedLate: figures.simulation?.late.mean
        case .hardStops: Double(figures.staff.hardStops)
        case .nightSpread: Double(figures.staff.nights.spread)
        case .nightDeviation: figures.staff.nights.deviation
        case .weekendSpread: Double(figures.staff.weekendDays.spread)
        case .weekendDeviation: figures.staff.weekendDays.deviation
        case .objective: figures.search.objective
        case .lowerBound: figures.search.lowerBound
        case .gap: figures.search.gap
        }
    }

    /// Half the width of the value's interval; nil for what is exact or not known.
    func halfWidth(of figures: PlanFigures) -> Double? {
        switch self {
        case .simulatedInTime: figures.simulation?.inTime?.halfWidth
        case .simulatedLate: figures.simulation?.late.halfWidth
        default: nil
        }
    }

    /// The form in which values are written.
    var form: FigureForm {
        switch self {
        case .plannedInTime, .simulatedInTime: .percent(digits: 1)
        case .gap: .percent(digits: 2)
        case .hardStops, .nightSpread, .weekendSpread: .number(digits: 0)
        case .nightDeviation, .weekendDeviation: .number(digits: 2)
        case .staffHours, .overtimeHours, .cost, .plannedLate, .openTickets, .simulatedLate,
            .objective, .lowerBound:
            .number(digits: 1)
        }
    }
}

/// How a figure is written.
enum FigureForm {
    case number(digits: Int)
    /// A share as so many percent.
    case percent(digits: Int)

    /// The value, with half the width of its interval where it has one: `97.1 ± 1.2 %`.
    func text(_ value: Double?, halfWidth: Double? = nil) -> String {
        guard let value else { return "–" }
        let (factor, digits, unit) =
            switch self {
            case .number(let digits): (1.0, digits, "")
            case .percent(let digits): (100.0, digits, " %")
            }
        let width = halfWidth.map { " ± " + Figure.fixed($0 * factor, digits: digits) } ?? ""
        return Figure.fixed(value * factor, digits: digits) + width + unit
    }
}
