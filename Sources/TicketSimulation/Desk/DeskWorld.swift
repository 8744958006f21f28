/// What stays the same in all runs of a desk; times are minutes since it opens.
struct DeskWorld: Sendable {
    /// By when a ticket of each class is to be taken up.
    let promises: [PromiseClock]
    /// Whether tickets of each class are taken without a breather.
    let isUrgent: [Bool]
    /// Who answers what.
    let groups: SkillGroups
    let overtimeLimit: Double
    let breakDelayLimit: Double
    let handOver: Double
    /// The minutes of a breather for each minute of work before it.
    let breather: Double
    /// When the first day that is reported begins.
    let reportStart: Double
    /// When the days that are reported end, rising; the desk closes with the last.
    let dayEnds: [Double]

    /// When the desk closes.
    var end: Double { dayEnds.last ?? 0 }

    /// The number of hours that are reported, the last perhaps a part of one.
    var hourCount: Int { Int(((end - reportStart) / 60).rounded(.up)) }

    /// The reported day that holds a moment; nil before the first.
    func day(of time: Double) -> Int? {
        time >= reportStart ? dayEnds.firstIndex { time < $0 } : nil
    }

    /// Where a class and a day stand in tables of both.
    func place(_ classIndex: Int, day: Int) -> Int { classIndex * dayEnds.count + day }

    /// Where tickets of a class that wait at a day's end stand in the table of the backlog.
    func backlogPlace(_ classIndex: Int, day: Int, age: Double) -> Int {
        place(classIndex, day: day) * BacklogAge.allCases.count + BacklogAge(minutes: age).rawValue
    }
}
