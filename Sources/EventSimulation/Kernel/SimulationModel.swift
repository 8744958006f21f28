/// A world that changes only when something happens in it.
public protocol SimulationModel {
    /// Lets `event` happen and schedules what follows from it.
    mutating func handle(_ event: Event, scheduling events: inout EventList)
}

extension EventList {
    /// Lets events happen to `model` in order of time until none is left or the next is after `end`.
    ///
    /// - Returns: How many events happened.
    public mutating func run(_ model: inout some SimulationModel, until end: Double = .infinity)
        -> Int
    {
        var count = 0
        while let time = nextTime, time <= end, let event = next() {
            model.handle(event, scheduling: &self)
            count += 1
        }
        return count
    }
}
