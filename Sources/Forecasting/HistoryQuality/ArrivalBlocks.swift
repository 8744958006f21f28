/// Numbers by class and interval of the time line, kept only for days on which something happens.
///
/// Days here are stretches of 1440 minutes from a fixed phase, not civil days. One flat array
/// holds them as `[block][class][interval]`; classes may be added at any time.
struct ArrivalBlocks: Sendable {
    let intervalsPerDay: Int
    private(set) var classCapacity = 8
    private var blockOfDay: [Int: Int] = [:]
    private var values: [UInt32] = []
    private var lastDay: (day: Int, block: Int)?

    init(intervalsPerDay: Int) {
        self.intervalsPerDay = intervalsPerDay
    }

    /// The days with anything, in order.
    var days: [Int] { blockOfDay.keys.sorted() }

    /// Adds `number`, which may be negative where it takes back what was added, to the interval
    /// that holds `minute`.
    mutating func add(_ number: Int, at minute: Int, classIndex: Int) {
        let (day, rest) = flooredDivision(minute, by: 1440)
        let interval = rest * intervalsPerDay / 1440
        if classIndex >= classCapacity { widen(to: classIndex + 1) }
        let block = block(of: day)
        let place = (block * classCapacity + classIndex) * intervalsPerDay + interval
        values[place] = UInt32(clamping: Int(values[place]) + number)
    }

    /// The numbers of a class on a day, by interval; nil where the day has none.
    func row(day: Int, classIndex: Int) -> ArraySlice<UInt32>? {
        guard classIndex < classCapacity, let block = blockOfDay[day] else { return nil }
        let start = (block * classCapacity + classIndex) * intervalsPerDay
        return values[start..<start + intervalsPerDay]
    }

    private mutating func block(of day: Int) -> Int {
        if let lastDay, lastDay.day == day { return lastDay.block }
        let block = blockOfDay[day] ?? blockOfDay.count
        if block == blockOfDay.count {
            blockOfDay[day] = block
            values.append(
                contentsOf: repeatElement(0, count: classCapacity * intervalsPerDay))
        }
        lastDay = (day, block)
        return block
    }

    private mutating func widen(to count: Int) {
        var capacity = classCapacity
        while capacity < count { capacity *= 2 }
        let (oldRow, newRow) = (classCapacity * intervalsPerDay, capacity * intervalsPerDay)
        var wider = [UInt32](repeating: 0, count: blockOfDay.count * newRow)
        for block in 0..<blockOfDay.count {
            let old = values[block * oldRow..<(block + 1) * oldRow]
            wider.replaceSubrange(block * newRow..<block * newRow + oldRow, with: old)
        }
        (values, classCapacity) = (wider, capacity)
    }
}
