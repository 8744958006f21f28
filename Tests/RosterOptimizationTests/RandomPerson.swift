import RandomStreams
import RosterOptimization

extension RosterPerson {
    /// Draws where the person may work and what it costs.
    mutating func drawWishes(_ random: inout RandomStream) {
        for day in allowedTemplates.indices {
            dayOffCosts[day] = random.element(of: [0, 0, 7, -3])
            for template in allowedTemplates[day].indices {
                allowedTemplates[day][template] = random.happens(withProbability: 0.85)
                templateCosts[day][template] = random.element(of: [0, 0, 0, 11, -6])
            }
        }
        allowedActivities = allowedActivities.map { _ in random.happens(withProbability: 0.6) }
    }

    /// Draws what came before.
    mutating func drawHistory(_ random: inout RandomStream) {
        guard let first = rules.weeks.first, random.happens(withProbability: 0.7) else { return }
        history.lastEnd = 60 * random.integer(in: -40...7)
        history.consecutiveDays = random.integer(in: 0...2)
        if first.start < 0 {
            history.minutesThisWeek = 60 * random.integer(below: 5)
            history.contractMinutesThisWeek = 60 * random.integer(below: 5)
            history.isRested = random.happens(withProbability: 0.3)
            history.hasNightThisWeek = random.happens(withProbability: 0.3)
        } else {
            history.minutesThisWeek = max(0, history.lastEnd)
        }
        let weeks = random.integer(below: 4)
        history.minutesOfWeeksBefore = (0..<weeks).map { _ in 60 * random.integer(below: 40) }
        history.nightsInWeeksBefore = (0..<weeks).map { _ in random.happens(withProbability: 0.4) }
    }

    /// Draws rules that the history alone does not break.
    mutating func drawRules(_ random: inout RandomStream, mayAverage: Bool) {
        rules.minimumRest = random.element(of: [0, 0, 480, 660, 720, 841])
        rules.maxConsecutiveDays = random.element(of: [.max, .max, 1, 2, 3, 4])
        if random.happens(withProbability: 0.4), let templates = allowedTemplates.first?.count {
            rules.forbiddenSuccessions = (0..<templates).map { _ in
                (0..<templates).map { _ in random.happens(withProbability: 0.4) }
            }
        }
        for index in rules.weeks.indices {
            rules.weeks[index].maxMinutes =
                random.element(of: [.max, 60 * random.integer(in: 11...40)])
            rules.weeks[index].maxContractMinutes =
                random.element(of: [.max, 60 * random.integer(in: 10...40)])
            rules.weeks[index].targetMinutes = 30 * random.integer(in: 0...70)
            rules.weeks[index].shortfallPerMinute = random.element(of: [0, 0.1, 0.5])
            rules.weeks[index].contiguousRest =
                random.element(of: [0, 1440, 1800, 2401, 3600, 6000])
        }
        drawRuns(&random)
        drawCounts(&random)
        if mayAverage, random.happens(withProbability: 0.5) { drawAverage(&random) }
        if random.happens(withProbability: 0.5) { drawNightWeeks(&random) }
    }

    private mutating func drawRuns(_ random: inout RandomStream) {
        rules.minConsecutiveDays = random.element(of: [1, 1, 1, 2, 3])
        rules.minConsecutiveDaysOff = random.element(of: [1, 1, 1, 2, 3])
    }

    /// Draws limits over the whole horizon, and what each week must hold at least.
    private mutating func drawCounts(_ random: inout RandomStream) {
        if random.happens(withProbability: 0.4) {
            rules.weekends = RosterPerson.weekends(&random, days: allowedTemplates.count)
            rules.maxWeekends = random.integer(in: 0...2)
        }
        if random.happens(withProbability: 0.4), let templates = allowedTemplates.first?.count {
            rules.maxDuties = (0..<templates).map { _ in random.element(of: [0, 1, 2, 3, .max]) }
        }
        for index in rules.weeks.indices where random.happens(withProbability: 0.25) {
            let most = min(
                rules.weeks[index].maxContractMinutes, 240 * rules.weeks[index].days.count)
            rules.weeks[index].minContractMinutes = random.integer(in: 0...max(0, most))
        }
    }

    /// Weekends of one or two days, some days apart.
    static func weekends(_ random: inout RandomStream, days: Int) -> [Range<Int>] {
        var weekends: [Range<Int>] = []
        var day = random.integer(in: 0...2)
        while day < days {
            let end = min(days, day + random.integer(in: 1...2))
            weekends.append(day..<end)
            day = end + random.integer(in: 0...3)
        }
        return weekends
    }

    private mutating func drawAverage(_ random: inout RandomStream) {
        let weeks = random.integer(in: 2...3)
        let past = Array(history.minutesOfWeeksBefore.prefix(weeks - 1))
        rules.averages.append(
            WorkRules.AverageRule(
                weeks: weeks,
                maxMinutes: past.reduce(history.minutesThisWeek, +)
                    + 60 * random.integer(in: 0...50)))
    }

    private mutating func drawNightWeeks(_ random: inout RandomStream) {
        let weeks = random.integer(in: 1...3)
        let past =
            history.nightsInWeeksBefore.prefix(weeks - 1).count { $0 }
            + (history.hasNightThisWeek ? 1 : 0)
        rules.nightWeeks.append(
            WorkRules.NightWeekRule(
                limit: past + random.integer(below: 2), weeks: weeks))
    }
}
