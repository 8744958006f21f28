/// A lower bound on what the rest of a work plan costs, from any day on and for any contracted
/// time used up so far.
///
/// The bound is a dynamic program over days and used time alone: rest, runs of days and nights
/// are left out of it, so that it never exceeds what a legal rest of the plan costs.
struct CompletionBound {
    /// The greatest common divisor of all worked times, in minutes.
    private let grain: Int
    private let templateMinutes: [Int]
    private var values: [Double] = []
    /// Where the values of each day begin.
    private var dayStart: [Int] = []
    private var usedAtStart: [Int] = []

    init(_ problem: RosterProblem) {
        var minutes = Array(repeating: 0, count: problem.templateCount)
        for option in problem.options {
            minutes[option.template] = option.worked
        }
        templateMinutes = minutes
        grain = max(1, problem.options.reduce(0) { CompletionBound.divisor($0, $1.worked) })
    }

    private static func divisor(_ first: Int, _ second: Int) -> Int {
        second == 0 ? first : divisor(second, first % second)
    }

    /// Works the bound out for a person whose cheapest variants cost `prices`, own costs included:
    /// `[day * templates + template]`, infinite where a template is not allowed.
    ///
    /// - Complexity: O(days · templates · used time / grain).
    mutating func update(_ who: RosterPerson, prices: [Double]) {
        let templates = templateMinutes.count
        let longest = (templateMinutes.max() ?? 0) / grain
        dayStart.removeAll(keepingCapacity: true)
        usedAtStart.removeAll(keepingCapacity: true)
        var size = 0
        for week in who.rules.weeks {
            let used = week.days.lowerBound == 0 ? who.history.contractMinutesThisWeek : 0
            for day in week.days {
                dayStart.append(size)
                usedAtStart.append(used)
                size += (day - week.days.lowerBound) * longest + 1
            }
        }
        if values.count < size {
            values = Array(repeating: 0, count: size)
        }
        var afterWeek = 0.0
        for week in who.rules.weeks.reversed() {
            for day in week.days.reversed() {
                let isLast = day == week.days.upperBound - 1
                let states = (day - week.days.lowerBound) * longest + 1
                for state in 0..<states {
                    let used = usedAtStart[day] + state * grain
                    let stay = isLast ? afterWeek : values[dayStart[day + 1] + state]
                    var best = who.dayOffCosts[day] + stay
                    for template in 0..<templates {
                        let price = prices[day * templates + template]
                        let minutes = templateMinutes[template]
                        guard price < .infinity, used + minutes <= week.maxContractMinutes else {
                            continue
                        }
                        let credited = max(0, min(minutes, week.targetMinutes - used))
                        let rest =
                            isLast
                            ? afterWeek : values[dayStart[day + 1] + state + minutes / grain]
                        best = min(
                            best, price - Double(credited) * week.shortfallPerMinute + rest)
                    }
                    values[dayStart[day] + state] = best
                }
            }
            afterWeek = values[dayStart[week.days.lowerBound]]
        }
        total = afterWeek
    }

    private var total = 0.0

    /// The least the days from `day` on cost when `contractMinutes` of its week are used.
    @inline(__always)
    func from(day: Int, contractMinutes: Int) -> Double {
        guard day < dayStart.count else { return 0 }
        return values[dayStart[day] + (contractMinutes - usedAtStart[day]) / grain]
    }

    /// The least the days after `day` cost for a label at its end.
    @inline(__always)
    func after(day: Int, in week: WeekRules, contractMinutes: Int) -> Double {
        day + 1 < week.days.upperBound
            ? from(day: day + 1, contractMinutes: contractMinutes)
            : day + 1 < dayStart.count ? values[dayStart[day + 1]] : 0
    }
}
