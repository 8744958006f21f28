internal import RosterModel
internal import RosterOptimization
internal import Staffing
internal import WorkTime

/// More of what a class of tickets asks for, on days on which simulation shows too little.
struct RaisedRequirement: Hashable {
    /// The class.
    let ticketClass: TicketClass
    /// The days.
    let days: [LocalDate]
    /// The factor on its work.
    let factor: Double
}

extension FlowDemand {
    /// The demand with more work of the classes that may wait, and more agents for those that may
    /// not.
    func raised(by raises: [RaisedRequirement]) -> FlowDemand {
        var demand = self
        demand.raises += raises
        for raise in raises where !scenario.tickets.urgent.contains(raise.ticketClass.severity) {
            guard let index = classes.firstIndex(of: raise.ticketClass) else { continue }
            let zone = scenario.horizon.zone
            let isRaised = periods.ranges.map { raise.days.contains(zone.local($0.start).date) }
            demand.work[index].scale(by: raise.factor, in: isRaised)
        }
        return demand
    }
}

extension Requirements {
    /// Agents for urgent classes, each by itself: those who serve several in turn may all be busy
    /// with the others.
    func lines(raisedIn flow: FlowDemand) -> [CoverLine] {
        let policy = scenario.tickets
        let forecast = flow.forecast
        return flow.raises.compactMap { raise in
            guard policy.urgent.contains(raise.ticketClass.severity),
                let index = flow.classes.firstIndex(of: raise.ticketClass),
                let level = policy.serviceLevels[raise.ticketClass.severity]
            else { return nil }
            let horizon = scenario.horizon
            let agents = WorkloadCurve(
                arrivals: forecast.arrivals[index].map { $0 * raise.factor },
                handleMinutes: forecast.handleMinutes[index], slot: horizon.interval
            ).urgentAgents(
                share: level.share, within: level.within,
                handleMinutes: forecast.handleMinutes[index],
                limit: OccupancyLimit(share: policy.maxOccupancy) ?? .full)
            let shrinkage = Shrinkage(share: policy.shrinkage) ?? .none
            let required = agents.enumerated().map { slot, agents in
                let date = horizon.zone.local(horizon.interval(at: slot).start).date
                return raise.days.contains(date) ? shrinkage.gross(fromNet: Double(agents)) : 0
            }
            return line(raise.ticketClass, required: required)
        }
    }
}
