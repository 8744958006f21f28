import Reporting
import RosterModel
import Testing
import Wording
import WorkTime

extension SampleReport {
    /// The forecast of the same days.
    var forecastReport: ForecastReport {
        let sums = dates.dates.indices.map { day in
            forecast.reduce(0) { $0 + $1.dailyMeans[day] }
        }
        let line = SampleReport.accuracy
        let first = forecast.first?.ticketClass
        return ForecastReport(
            scenario: scenario, history: history,
            volumes: ExpectedVolumes(
                lines: forecast,
                total: DailyVolumes(
                    means: sums, whole: SampleReport.sums(forecast.map(\.daily.whole)),
                    low: sums.map { $0 - 20 }, medians: sums.map { $0 - 1 },
                    high: sums.map { $0 + 22 }),
                overrides: overrideLines, levels: SampleReport.levels),
            models: models, handleTimes: handleTimes, escalations: SampleReport.escalations,
            record: AccuracyRecord(
                grains: [line],
                series: ([nil] + forecast.map(\.ticketClass)).flatMap { ticketClass in
                    (ticketClass == nil || ticketClass == first
                        ? [1...14, 1...1, 2...3, 4...7, 8...14] : [1...14]).map {
                            SeriesAccuracy(
                                ticketClass: ticketClass, daysAhead: $0, model: line.model,
                                baseline: line.baseline)
                        }
                }), version: "0.1.0")
    }

    private static func sums(_ rows: [[Int]]) -> [Int] {
        (rows.first ?? []).indices.map { day in rows.reduce(0) { $0 + $1[day] } }
    }

    static let levels = [
        LevelLine(level: .mean, tickets: 4638.4, staffHours: 2180.5),
        LevelLine(level: .p50, tickets: 4610, staffHours: 2166),
        LevelLine(level: .p80, tickets: 5102.7, staffHours: 2398.5),
        LevelLine(level: .p95, tickets: 5561, staffHours: 2614),
    ]

    private var models: [ModelLine] {
        let blend = Phrase(en: "A weighted mean of two models.", zh: "两个模型的加权平均。")
        let alone = Phrase(en: "The workhorse alone.", zh: "仅用主模型。")
        return [
            ModelLine(
                ticketClass: nil, weights: ["multiplicative": 0.6, "theta": 0.4], sentence: blend)
        ]
            + forecast.enumerated().map { index, line in
                ModelLine(
                    ticketClass: line.ticketClass, weights: ["multiplicative": 1],
                    sentence: index < 2 ? blend : alone)
            }
    }

    private var handleTimes: HandleTimeReport {
        HandleTimeReport(
            lines: forecast.enumerated().map { index, line in
                HandleTimeLine(
                    ticketClass: line.ticketClass, tickets: Double(1200 + index),
                    mean: 24.5 + Double(index), quantiles: (20.25, 34.5, 61.75))
            },
            sentences: [Phrase(en: "No clear change of handle times.", zh: "处理时长无明显变化。")])
    }

    private static let escalations = [
        EscalationLine(
            category: TicketCategory("payments"), tickets: (6100, 0.61, 412), handleHours: 2510.25,
            savedHours: 19.75,
            sentences: [
                Phrase(en: "payments: 6100 tickets.", zh: "payments：6100 件工单。"),
                Phrase(en: "10% fewer would save 20 hours a week.", zh: "降低 10%，每周可省 20 小时。"),
            ])
    ]

    /// Overrides with braces in their names, of part of a day, of history and beyond the dates.
    var overrideLines: [OverrideLine] {
        zip(overrides, [(131.25, 210), (438, 383.25), (0, 0), (40, 52.5), (0, 0)]).map {
            override, tickets in
            let start = max(dates.start, override.dates.start)
            let end = max(start, min(dates.end, override.dates.end))
            let reached =
                start < dates.end
                ? DateRange(start: start, end: end) : DateRange(start: dates.start, days: 0)
            return OverrideLine(
                override: override, dates: reached, before: tickets.0, after: tickets.1)
        }
    }

    var overrides: [VolumeOverride] {
        let day = DateRange(start: dates.start, days: 1)
        let payments = TicketFilter(
            languages: [Language("zh")], categories: [TicketCategory("payments")],
            severities: [.critical])
        let evening = LocalTime(hour: 20, minute: 0).flatMap {
            ClockSpan(from: $0, until: .midnight)
        }
        return [
            VolumeOverride(
                name: "11.11 {days}", tickets: payments,
                dates: DateRange(start: dates.start + 2, days: 2), change: .percent(60)),
            VolumeOverride(name: "Quiet day", dates: day, change: .percent(-12.5)),
            VolumeOverride(
                name: "System down", dates: DateRange(start: dates.start - 30, days: 1),
                change: .excludeHistory),
            VolumeOverride(
                name: "Desk", dates: day, hours: evening ?? .wholeDay,
                change: .minimum(TicketRate(tickets: 2.5, per: .hours(1)))),
            VolumeOverride(
                name: "Later", dates: DateRange(start: dates.end + 5, days: 1),
                change: .dailyTotal(350)),
        ]
    }

    var forecast: [ForecastLine] {
        ["en", "ms", "zh"].flatMap { language in
            ["payments", "logistics"].flatMap { category in
                [Severity.critical, .normal].map { severity in
                    let base = Double(language.count * 9 + category.count * 2)
                    let means = dates.dates.map { base + Double($0.weekday.rawValue) * 1.5 }
                    return ForecastLine(
                        ticketClass: TicketClass(
                            language: Language(language), category: TicketCategory(category),
                            severity: severity),
                        daily: DailyVolumes(
                            means: means,
                            whole: means.map {
                                Int($0.rounded(category == "payments" ? .down : .up))
                            },
                            low: means.map { $0 * 0.8 }, medians: means.map { $0 - 0.5 },
                            high: means.map { $0 * 1.25 }))
                }
            }
        }
    }
}
