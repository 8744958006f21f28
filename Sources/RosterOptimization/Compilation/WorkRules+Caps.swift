extension WorkRules {
    mutating func capWeeks(at minutes: Int) {
        for index in weeks.indices {
            weeks[index].maxMinutes = min(weeks[index].maxMinutes, minutes)
        }
    }

    /// Caps the minutes of the duties that start in each week.
    mutating func capContracts(at minutes: Int) {
        for index in weeks.indices {
            weeks[index].maxContractMinutes = min(weeks[index].maxContractMinutes, minutes)
        }
    }

    /// Keeps a long average the strict way: no week above the mean, and below it as far as weeks
    /// before the horizon were above.
    mutating func capWeeks(atMean mean: Int, of count: Int, after past: [Int]) {
        for index in weeks.indices {
            let inWindow = past.prefix(max(0, count - 1 - index)).reduce(0, +)
            let left = count * mean - inWindow - index * mean
            weeks[index].maxMinutes = min(weeks[index].maxMinutes, mean, max(0, left))
        }
    }

    mutating func requireWeeklyRest(of minutes: Int) {
        for index in weeks.indices {
            weeks[index].contiguousRest = max(weeks[index].contiguousRest, minutes)
        }
    }
}
