import Forecasting
import Testing
import WorkTime

struct RepeatContactsTests {
    /// Class 0 brings ten tickets a day and class 1 four, of which three each come back; class 2
    /// brings none.
    private func contacts(
        from first: Int = 28, days: Int = 28, groups: ClassGroups? = nil
    ) throws -> RepeatContacts {
        let counts = try madeUpCounts(days: 56, classes: 3, again: 3) { index, _ in
            [10, 4, 0][index]
        }
        return RepeatContacts(
            counts, by: groups ?? .each(classCount: 3), handleMinutes: [30, 90, 60],
            on: DateRange(start: counts.days.start + first, days: days))
    }

    @Test func `contacts, repeats and their hours are counted by group`() throws {
        let contacts = try contacts()
        // The fewer tickets cost more: three repeats a day of 90 minutes each.
        #expect(contacts.groups.map(\.firstClass) == [1, 0])
        let first = contacts.groups[0].tally
        #expect(first.tickets == 4 * 28 && first.repeats == 3 * 28)
        #expect(first.hours == 7 * 28 * 1.5 && first.repeatHours == 3 * 28 * 1.5)
        #expect(first.repeatShare == 3.0 / 7 && first.meanMinutes == 90)
        #expect(contacts.total.tickets == 14 * 28 && contacts.total.repeats == 6 * 28)
        #expect(contacts.total.hours == 28 * (13 * 0.5 + 7 * 1.5))
    }

    @Test func `groups of classes are added up and named by their first`() throws {
        let contacts = try contacts(groups: ClassGroups(["a", "b", "a"]))
        #expect(contacts.groups.map(\.firstClass) == [1, 0])
        let both = try self.contacts(groups: .total(classCount: 3))
        #expect(both.groups.map(\.tally) == [both.total])
    }

    @Test func `days outside the period are no part of it`() throws {
        let day = try contacts(from: 40, days: 1)
        #expect(day.total.tickets == 14 && day.total.repeats == 6)
        let all = try contacts(from: 0, days: 56)
        let halves = try [contacts(from: 0, days: 20), contacts(from: 20, days: 36)]
        #expect(all.total.tickets == halves.reduce(0) { $0 + $1.total.tickets })
        #expect(all.total.repeats == halves.reduce(0) { $0 + $1.total.repeats })
    }

    @Test func `the change is from as many days before, where there are any`() throws {
        // None comes back on the first 14 days, one a day on the next, three from then on.
        var counter = ArrivalCounter(zone: .utc, interval: .hours(1))
        let first = LocalDate(dayNumber: 20_000)
        for day in 0..<42 {
            let noon = Zone.utc.day(first + day).start + .hours(12)
            for ticket in 0..<5 {
                let number = UInt64(day * 10 + ticket)
                counter.enter(number, at: noon, classIndex: 0)
                if ticket < [0, 1, 3][day / 14] {
                    counter.enter(number, at: noon + .hours(1), classIndex: 0)
                }
            }
        }
        let counts = try #require(counter.counts(classCount: 1))
        func contacts(_ from: Int, _ days: Int) throws -> RepeatContacts {
            RepeatContacts(
                counts, by: .total(classCount: 1), handleMinutes: [20],
                on: DateRange(start: first + from, days: days))
        }
        let last = try contacts(28, 14)
        #expect(last.daysBefore == DateRange(start: first + 14, days: 14))
        #expect(last.groups[0].repeatsBefore == 14 && last.groups[0].change == 2)
        let middle = try contacts(14, 14)
        #expect(middle.groups[0].repeatsBefore == 0 && middle.groups[0].change == nil)
        let unknown = try contacts(14, 15)
        #expect(unknown.daysBefore == nil && unknown.groups[0].repeatsBefore == nil)
    }

    @Test func `a group without contacts is left out, and no day at all gives none`() throws {
        #expect(try contacts().groups.count == 2)
        let none = try contacts(from: 5, days: 0)
        #expect(none.groups.isEmpty && none.total.repeatShare == nil)
    }
}
