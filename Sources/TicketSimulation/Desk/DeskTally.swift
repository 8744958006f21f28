/// What is counted while a desk runs.
struct DeskTally {
    private let reportStart: Double
    private let end: Double
    private var now = 0.0
    /// The number of tickets that wait, times time, by the clock.
    private(set) var queueArea = 0.0
    /// What tickets waited, by the tickets.
    var waited = 0.0
    /// Tickets that entered, were closed, left for another team, or are to come back.
    var entered = 0
    var closed = 0
    var left = 0
    var away = 0
    /// Tickets handed over at the end of a duty, and minutes of overtime, in the days reported.
    private(set) var handedOver = 0
    private(set) var overtime = 0.0
    /// Minutes by specialist, and by hour of the days reported.
    private(set) var busy: [Double]
    private(set) var present: [Double]
    private(set) var busyInHour: [Double]
    private(set) var presentInHour: [Double]
    /// Tickets that wait at a day's end, by class, day and age.
    var backlog: [Int32]

    init(_ world: DeskWorld, specialists: Int) {
        reportStart = world.reportStart
        end = world.end
        busy = Array(repeating: 0, count: specialists)
        present = busy
        busyInHour = Array(repeating: 0, count: world.hourCount)
        presentInHour = busyInHour
        backlog = Array(
            repeating: 0,
            count: world.promises.count * world.dayEnds.count * BacklogAge.allCases.count)
    }

    /// Lets the clock go on while some tickets wait.
    mutating func pass(to time: Double, waiting: Int) {
        queueArea += Double(waiting) * (time - now)
        now = time
    }

    mutating func addHandOver() {
        if now >= reportStart { handedOver += 1 }
    }

    mutating func addOvertime(_ minutes: Double) {
        if now >= reportStart { overtime += minutes }
    }

    mutating func addBusy(specialist: Int, from start: Double, to end: Double) {
        busy[specialist] += DeskTally.add(
            from: max(start, reportStart), to: min(end, self.end), since: reportStart,
            &busyInHour)
    }

    mutating func addPresent(specialist: Int, from start: Double, to end: Double) {
        present[specialist] += DeskTally.add(
            from: max(start, reportStart), to: min(end, self.end), since: reportStart,
            &presentInHour)
    }

    /// Adds a stretch of time to the hours it lies in; its length.
    private static func add(
        from start: Double, to end: Double, since zero: Double, _ hours: inout [Double]
    ) -> Double {
        guard end > start else { return 0 }
        var hour = Int((start - zero) / 60)
        var from = start
        while from < end, hour < hours.count {
            let to = min(end, zero + Double(hour + 1) * 60)
            hours[hour] += to - from
            from = to
            hour += 1
        }
        return end - start
    }
}
