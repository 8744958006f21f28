import Forecasting
import Testing
import Wording
import WorkTime

struct HistoryReportTests {
    private func only(
        _ kinds: [HistoryFinding.Kind], of stream: TicketStream
    ) throws -> [HistoryFinding] {
        let report = try #require(stream.report())
        #expect(report.findings.map(\.kind) == kinds, "\(report.findings)")
        return report.findings
    }

    @Test(arguments: 1...50 as ClosedRange<UInt64>)
    func `a clean history raises no alarm`(seed: UInt64) throws {
        let volumes = [0.4, 2, 6, 12, 25]
        let shapes = [4, 8, 20, 50]
        let stream = TicketStream(
            seed: seed, days: [60, 120, 240][Int(seed % 3)],
            perHour: volumes[Int(seed % 5)], shape: shapes[Int(seed % 4)],
            dayShape: shapes[Int(seed / 4 % 4)])
        _ = try only([], of: stream)
    }

    @Test func `days without any ticket are a gap, and stay`() throws {
        var stream = TicketStream(seed: 1)
        let range = TimeRange(
            start: stream.instant(day: 70, hour: 0), end: stream.instant(day: 72, hour: 0))
        let missing = stream.silence(range)
        let finding = try only([.gap], of: stream)[0]
        #expect(finding.actual == 0)
        #expect(finding.treatment == .kept)
        #expect(abs((finding.expected ?? 0) - Double(missing)) < 0.3 * Double(missing))
        #expect(finding.range.overlaps(range))
        #expect(finding.range.length >= .hours(40) && finding.range.length <= .hours(50))
        #expect(try #require(stream.report()).excludedDays.isEmpty)
    }

    @Test func `hours far below the usual are an outage`() throws {
        var stream = TicketStream(seed: 2, perHour: 20)
        let range = TimeRange(start: stream.instant(day: 92, hour: 9), length: .hours(6))
        stream.silence(range)
        stream.put(6, in: range)
        let finding = try only([.outage], of: stream)[0]
        #expect(finding.treatment == .kept)
        #expect(finding.actual >= 6 && finding.range.overlaps(range))
    }

    @Test func `an outage with a backfill is left out of the fit`() throws {
        var stream = TicketStream(seed: 3, perHour: 12)
        let range = TimeRange(start: stream.instant(day: 101, hour: 10), length: .hours(8))
        let missing = stream.silence(range)
        stream.put(missing, in: TimeRange(start: range.end, length: .hours(2)))
        let report = try #require(stream.report())
        #expect(report.findings.map(\.kind) == [.outage, .backfill], "\(report.findings)")
        let date = stream.days.start + 101
        #expect(report.excludedDays == [date])
        #expect(
            report.findings.allSatisfy {
                $0.treatment == .daysLeftOut(DateRange(start: date, days: 1))
            })
        let volumes = try #require(stream.counter().counts(classCount: 1)).volumes(
            excluding: report.excludedDays)
        #expect(volumes.excludedDays == [date])
    }

    @Test func `a pile of one minute is told`() throws {
        var stream = TicketStream(seed: 4)
        stream.put(40, in: TimeRange(start: stream.instant(day: 80, hour: 14), length: Minutes(1)))
        let finding = try only([.sameMoment], of: stream)[0]
        #expect(finding.actual >= 40 && finding.treatment == .kept)
        #expect(finding.range.start == stream.instant(day: 80, hour: 14))
    }

    @Test func `special days are not judged`() throws {
        var stream = TicketStream(seed: 5)
        stream.silence(
            TimeRange(
                start: stream.instant(day: 70, hour: 0), end: stream.instant(day: 71, hour: 0)))
        let holidays = SpecialDays([
            SpecialDay(date: stream.days.start + 70, kind: .holiday, name: "Holiday")
        ])
        let counts = try #require(stream.counter().counts(classCount: 1))
        #expect(HistoryReport(counts, specialDays: holidays).findings.isEmpty)
    }

    @Test func `a class that starts late is named`() throws {
        let stream = TicketStream(seed: 6)
        var counter = stream.counter()
        for day in 60..<182 {
            counter.count(2, from: stream.instant(day: day, hour: 11), classIndex: 1)
        }
        let counts = try #require(counter.counts(classCount: 3))
        let findings = HistoryReport(counts).findings.filter { $0.kind == .lateStart }
        #expect(findings.map(\.classIndex) == [1])
        #expect(findings.first?.range.length == .days(60))
        let words = try #require(findings.first).sentence(
            in: .utc, className: Phrase(en: "zh low", zh: "zh 低"))
        #expect(words.english.hasPrefix("zh low has no ticket from "))
        #expect(words.chinese.hasPrefix("zh 低 在 "))
    }

    @Test func `every finding has words in both languages`() throws {
        var stream = TicketStream(seed: 7, days: 90, perHour: 12)
        stream.silence(TimeRange(start: stream.instant(day: 40, hour: 8), length: .hours(9)))
        let findings = try #require(stream.report()).findings
        #expect(findings.count == 1)
        for finding in findings {
            let words = finding.sentence(in: .utc)
            #expect(!words.english.contains("{") && !words.chinese.contains("{"))
            #expect(words.english.hasSuffix(" are usual. Kept as it is."), "\(words.english)")
        }
        for entry in HistoryPhrase.allCases {
            #expect(!entry.phrase.english.isEmpty && !entry.phrase.chinese.isEmpty)
            let names = /\{\w+\}/
            #expect(
                Set(entry.phrase.english.matches(of: names).map(\.output))
                    == Set(entry.phrase.chinese.matches(of: names).map(\.output)))
        }
    }
}
