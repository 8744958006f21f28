import Forecasting
import LunbanTestSupport
import RandomStreams
import Testing
import Wording
import WorkTime

/// Histories by day: `daily(class, day)` tickets at noon, of which the first few come back an
/// hour later.
func madeUpCounts(
    days: Int, classes: Int, again: Int = 0, daily: (_ classIndex: Int, _ day: Int) -> Int
) throws -> ArrivalCounts {
    var counter = ArrivalCounter(zone: .utc, interval: .hours(1))
    var number: UInt64 = 0
    for day in 0..<days {
        let noon = Zone.utc.day(firstDay + day).start + .hours(12)
        for index in 0..<classes {
            for ticket in 0..<daily(index, day) {
                number += 1
                counter.enter(number, at: noon, classIndex: index)
                if ticket < again {
                    counter.enter(number, at: noon + .hours(1), classIndex: index)
                }
            }
        }
    }
    return try #require(counter.counts(classCount: classes))
}

private func isClose(_ value: Double, _ other: Double) -> Bool { abs(value - other) < 1e-9 }

struct EscalationInsightsTests {
    @Test func `tickets, shares, hours and re-touches are counted by group`() throws {
        // A day: 6 tickets of class 0, 3 of class 1 and 1 of class 2; one of each comes back.
        let history = try madeUpCounts(days: 60, classes: 3, again: 1) { index, _ in
            [6, 3, 1][index]
        }
        let insights = EscalationInsights(
            history, by: ClassGroups(["a", "b", "a"]), handleMinutes: [20, 60, 30])
        // Hours a day: (7 · 20 + 2 · 30) / 60 and 4 · 60 / 60.
        let (a, b) = (10.0 / 3, 4.0)
        #expect(insights.groups.map(\.index) == [1, 0])
        #expect(insights.groups.map(\.tickets) == [180, 420])
        #expect(insights.groups.map(\.retouches) == [60, 120])
        #expect(zip(insights.groups.map(\.share), [0.3, 0.7]).allSatisfy(isClose))
        #expect(zip(insights.groups.map(\.handleHours), [60 * b, 60 * a]).allSatisfy(isClose))
        #expect(isClose(insights.groups[0].handleShare, b / (a + b)))
        #expect(isClose(insights.groups[1].retouchRate, 2.0 / 7))
        #expect(zip(insights.groups.map(\.savedHours), [0.7 * b, 0.7 * a]).allSatisfy(isClose))
        #expect(insights.groups.allSatisfy { $0.trend?.change == 0 && $0.trend?.isClear == false })
    }

    @Test func `a doubled volume is a clear trend, and what it saves is of now`() throws {
        let history = try madeUpCounts(days: 84, classes: 1) { _, day in day < 56 ? 5 : 10 }
        let group = EscalationInsights(
            history, by: .total(classCount: 1), handleMinutes: [60]
        ).groups[0]
        let trend = try #require(group.trend)
        #expect(trend.earlier == 35 && trend.recent == 70 && trend.change == 1)
        #expect(trend.isClear)
        #expect(isClose(group.savedHours, 7))
        #expect(isClose(group.handleHours, 560))
    }

    @Test func `a few tickets more are no trend`() throws {
        let history = try madeUpCounts(days: 56, classes: 1) { _, day in
            day.isMultiple(of: 9) ? (day < 28 ? 1 : 2) : day == 55 ? 1 : 0
        }
        let trend = try #require(
            EscalationInsights(history, by: .total(classCount: 1), handleMinutes: [30])
                .groups[0].trend)
        #expect(try #require(trend.change) > 0.5)
        #expect(!trend.isClear)
    }

    @Test func `weeks that scatter anyway need a larger difference`() throws {
        func trend(_ weeks: [Int]) throws -> RecentWeeks {
            let history = try madeUpCounts(days: 56, classes: 1) { _, day in weeks[day / 7] }
            return try #require(
                EscalationInsights(history, by: .total(classCount: 1), handleMinutes: [30])
                    .groups[0].trend)
        }
        #expect(try trend([10, 10, 10, 10, 14, 14, 14, 14]).isClear)
        #expect(try trend([5, 15, 4, 16, 6, 22, 8, 20]).isClear == false)
    }

    @Test func `days left out do not bend rates or trends`() throws {
        let history = try madeUpCounts(days: 84, classes: 1) { _, day in
            (60..<63).contains(day) ? 0 : day == 63 ? 40 : 10
        }
        let group = EscalationInsights(
            history, by: .total(classCount: 1), handleMinutes: [60],
            excludedDays: Set((60..<64).map { firstDay + $0 })
        ).groups[0]
        #expect(isClose(try #require(group.trend?.change), 0))
        #expect(isClose(group.weeklyHours, 70))
    }

    @Test func `a short history has rates and no trend, and a new class has zeros`() throws {
        let history = try madeUpCounts(days: 10, classes: 2) { index, _ in index == 0 ? 4 : 0 }
        let groups = EscalationInsights(
            history, by: .each(classCount: 2), handleMinutes: [15, 15]
        ).groups
        #expect(groups.map(\.index) == [0, 1])
        #expect(groups.allSatisfy { $0.trend == nil })
        #expect(isClose(groups[0].weeklyHours, 7))
        #expect(groups[1].share == 0 && groups[1].retouchRate == 0 && groups[1].savedHours == 0)
    }

    @Test func `a history whose last weeks are all left out has no rate`() throws {
        let history = try madeUpCounts(days: 60, classes: 1) { _, _ in 2 }
        let group = EscalationInsights(
            history, by: .total(classCount: 1), handleMinutes: [60],
            excludedDays: Set(history.days.dates.suffix(30))
        ).groups[0]
        #expect(group.trend == nil && group.weeklyHours == 0)
    }

    @Test func `shares add up and savings of parts are the saving of the whole`() {
        forAll(seed: 31, count: 20) { stream in
            let volumes = (0..<4).map { _ in stream.integer(in: 0...6) }
            let history = try madeUpCounts(days: 57, classes: 4, again: 2) { index, day in
                day == 0 ? 1 : day == 56 ? 1 : volumes[index]
            }
            let minutes = (0..<4).map { _ in stream.uniform() * 90 }
            let parts = EscalationInsights(
                history, by: .each(classCount: 4), handleMinutes: minutes
            ).groups
            let whole = EscalationInsights(
                history, by: .total(classCount: 4), handleMinutes: minutes
            ).groups[0]
            #expect(isClose(parts.reduce(0) { $0 + $1.share }, 1))
            #expect(isClose(parts.reduce(0) { $0 + $1.handleShare }, 1))
            #expect(isClose(parts.reduce(0) { $0 + $1.savedHours }, whole.savedHours))
            #expect(parts.reduce(0) { $0 + $1.tickets } == whole.tickets)
        }
    }

    @Test func `insights are said in both languages`() throws {
        let history = try madeUpCounts(days: 84, classes: 1, again: 1) { _, day in day < 56 ? 5 : 10
        }
        let group = EscalationInsights(
            history, by: .total(classCount: 1), handleMinutes: [30]
        ).groups[0]
        let sentences = group.sentences(name: Phrase(en: "Payments", zh: "支付"))
        #expect(
            sentences.map(\.english) == [
                "Payments: 560 tickets, 100% of all; 322 hours of handling, 100% of all.",
                "Per 100 tickets 15 came back to Tier 2.",
                "The last four weeks brought 100% more than the four before.",
                "10% fewer escalations would save 3.9 hours a week.",
            ])
        #expect(
            sentences.map(\.chinese) == [
                "支付：560 件工单，占 100%；处理工时 322 小时，占 100%。",
                "每 100 件工单中有 15 件次再次进入二线。",
                "最近四周比之前四周多 100%。",
                "升级量降低 10%，每周可省 3.9 小时。",
            ])
    }
}
