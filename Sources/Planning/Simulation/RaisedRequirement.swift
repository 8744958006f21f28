internal import RosterModel
internal import RosterOptimization
internal import WorkTime

/// More of what a class of tickets asks for, on days on which simulation shows too little.
struct RaisedRequirement: Hashable {
    /// The class.
    let ticketClass: TicketClass
    /// The days.
    let days: [LocalDate]
    /// The factor on its work; where it may not wait, on one agent.
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
    /// Somebody for each urgent class alone, whenever its tickets may come: those who serve several
    /// classes in turn may all be busy with the others.
    func lines(raisedIn flow: FlowDemand) -> [CoverLine] {
        flow.raises.compactMap { raise in
            guard scenario.tickets.urgent.contains(raise.ticketClass.severity),
                let index = flow.classes.firstIndex(of: raise.ticketClass)
            else { return nil }
            let horizon = scenario.horizon
            let required = flow.forecast.arrivals[index].enumerated().map { slot, arrivals in
                let date = horizon.zone.local(horizon.interval(at: slot).start).date
                return raise.days.contains(date) && arrivals > 0 ? raise.factor : 0
            }
            return line(raise.ticketClass, required: required)
        }
    }
}
