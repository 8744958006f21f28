import Reporting
import RosterModel
import Wording
import WorkTime

extension SampleReport {
    /// Coverage of the team, some languages and categories, and a presence.
    var coverage: [CoverageLine] {
        [
            line(Phrase(en: "All staff", zh: "全体人员"), .staff, StaffFilter(), 1),
            line(
                Phrase(en: "English", zh: "英语"), .language, StaffFilter(language: Language("en")),
                0.5),
            line(
                Phrase(en: "Mandarin", zh: "普通话"), .language,
                StaffFilter(language: Language("zh")), 0.34),
            line(
                Phrase(en: "Thai", zh: "泰语"), .language, StaffFilter(language: Language("th")),
                0.15),
            line(
                Phrase(en: "Payments", zh: "支付"), .category,
                StaffFilter(category: TicketCategory("payments")), 0.4, slots: 4),
            line(
                Phrase(en: "A senior specialist", zh: "资深专员"), .presence,
                StaffFilter(grades: [.senior]), 0),
        ]
    }

    /// A line whose schedule is counted from the roster and whose need follows the clock.
    private func line(
        _ name: Phrase, _ kind: CoverageLine.Kind, _ filter: StaffFilter, _ share: Double,
        slots: Int = 1
    ) -> CoverageLine {
        let counted = Set(team.specialists.filter(filter.admits).map(\.id))
        let worked = team.roster(dates, in: zone).assignments
            .filter { counted.contains($0.specialist) }.flatMap(\.duty.workedRanges)
        let firsts = stride(from: 0, to: horizon.intervalCount, by: slots)
        let ranges = firsts.map { first in
            let last = min(first + slots, horizon.intervalCount) - 1
            return TimeRange(
                start: horizon.interval(at: first).start, end: horizon.interval(at: last).end)
        }
        let scheduled = ranges.map { range in
            worked.reduce(0) { $0 + (range.intersection($1)?.length.inHours ?? 0) }
                / range.length.inHours
        }
        let gross = ranges.map { kind == .presence ? 1 : share * need(at: $0.start) }
        let net = kind == .presence ? gross : gross.map { $0 * 0.7 }
        return CoverageLine(
            name: name, kind: kind, slotsPerValue: slots, netRequired: net, grossRequired: gross,
            scheduled: scheduled)
    }

    /// Staff to schedule: few at night, most before noon, a third more on the campaign's date.
    private func need(at instant: Instant) -> Double {
        let local = zone.local(instant)
        let shape = [
            3, 3, 3, 3, 3, 3, 5, 8, 10, 12, 14, 14, 12, 14, 16, 16, 14, 13, 11, 9, 8, 7, 6, 4,
        ]
        let heads = Double(shape[local.time.minuteOfDay / 60]) * Double(people) / 42
        let isCampaign = local.date.parts.month == 11 && local.date.parts.day == 11
        let isWeekend = local.date.weekday >= .saturday
        return heads * (isCampaign ? 1.35 : 1) * (isWeekend ? 0.85 : 1)
    }
}
