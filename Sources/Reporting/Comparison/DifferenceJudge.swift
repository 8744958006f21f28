internal import RosterModel

/// Tells which differences between two scenarios are more than chance and unfinished search.
///
/// A roster's own figures count where the objectives differ beyond doubt: where no objective between
/// one scenario's bound and its roster lies between the other's. Late tickets are compared run by run
/// with common random numbers, other simulated figures by whether their intervals overlap.
struct DifferenceJudge {
    let base: PlanFigures?
    let other: ComparedScenario

    private var figures: PlanFigures? { other.outcome.figures }

    /// Whether the objectives differ by more than what better searches could change.
    var isBeyondGap: Bool {
        guard let base, let figures, other.isWeighedAlike else { return false }
        func range(_ search: SearchFigures) -> ClosedRange<Double> {
            min(search.lowerBound ?? -.infinity, search.objective)...search.objective
        }
        return !range(base.search).overlaps(range(figures.search))
    }

    /// How far a measure is above the base's, and whether that is beyond chance; nil where either is
    /// not known.
    func difference(_ measure: ComparisonMeasure) -> MeasuredDifference? {
        guard let base, let figures, let before = measure.value(of: base),
            let after = measure.value(of: figures)
        else { return nil }
        if measure == .cost, base.staff.cost?.currency != figures.staff.cost?.currency {
            return nil
        }
        let isSure =
            switch measure {
            case .hardStops: true
            case .gap: false
            case .simulatedLate:
                other.lateDifference.map { abs($0.mean) > $0.halfWidth } ?? false
            case .simulatedInTime:
                isApart(base.simulation?.inTime, figures.simulation?.inTime)
            default: isBeyondGap
            }
        let isVisible = measure.form.text(before) != measure.form.text(after)
        return MeasuredDifference(amount: after - before, isSure: isSure && isVisible)
    }

    /// The same for a class's service by the plan.
    func plannedService(_ ticketClass: TicketClass) -> MeasuredDifference? {
        guard let (before, after) = classes(ticketClass), let old = before.planned,
            let new = after.planned
        else { return nil }
        return MeasuredDifference(
            amount: new - old, isSure: isBeyondGap && abs(new - old) >= 0.0005)
    }

    /// The same for a class's service in simulated runs.
    func simulatedService(_ ticketClass: TicketClass) -> MeasuredDifference? {
        guard let (before, after) = classes(ticketClass), let old = before.simulated,
            let new = after.simulated
        else { return nil }
        return MeasuredDifference(amount: new.mean - old.mean, isSure: isApart(old, new))
    }

    private func classes(_ ticketClass: TicketClass) -> (ClassFigures, ClassFigures)? {
        guard let before = base?.classes.first(where: { $0.ticketClass == ticketClass }),
            let after = figures?.classes.first(where: { $0.ticketClass == ticketClass })
        else { return nil }
        return (before, after)
    }

    private func isApart(_ first: Estimate?, _ second: Estimate?) -> Bool {
        guard let first, let second else { return false }
        return abs(first.mean - second.mean) > first.halfWidth + second.halfWidth
    }
}

/// How far a figure is above another.
struct MeasuredDifference {
    /// The figure less the base's.
    let amount: Double
    /// Whether it is more than chance and unfinished search may be.
    let isSure: Bool

    /// ▲ or ▼ for a difference that is sure, else nothing.
    var mark: String { isSure ? amount > 0 ? "▲" : "▼" : "" }
}
