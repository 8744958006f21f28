internal import WorkTime

/// Reads and writes stretches within a duty by the times on the wall.
///
/// A reading such as `01:30` means the first moment within the duty at which the wall shows it.
/// Where that would be the wrong one, because the clocks go back during the duty or the moment
/// lies a day later, full stamps are written instead.
struct DutyClock {
    /// From the duty's start to its end.
    let duty: TimeRange
    /// The zone of the wall.
    let zone: Zone

    /// The stretch that `text` means, `11:00-12:00` or two full stamps with a slash between; nil
    /// for other texts and for stretches beyond the duty.
    func range(written text: String) -> TimeRange? {
        if text.contains("/") {
            let stamps = text.split(separator: "/", omittingEmptySubsequences: false)
                .compactMap { Timestamp($0) }
            guard stamps.count == 2 else { return nil }
            return range(from: stamps[0].instant(in: zone), to: stamps[1].instant(in: zone))
        }
        let times = text.split(separator: "-", omittingEmptySubsequences: false)
            .compactMap { LocalTime($0) }
        guard times.count == 2, let start = first(times[0], from: duty.start),
            let end = first(times[1], from: start + Minutes(1))
        else { return nil }
        return range(from: start, to: end)
    }

    /// The text that `range(written:)` reads as `range`.
    func text(_ range: TimeRange) -> String {
        let short = "\(zone.local(range.start).time)-\(zone.local(range.end).time)"
        if self.range(written: short) == range { return short }
        return "\(stamp(range.start))/\(stamp(range.end))"
    }

    /// `2026-11-23T07:00+08:00`.
    func stamp(_ instant: Instant) -> String {
        zone.stamp(instant)
    }

    private func range(from start: Instant, to end: Instant) -> TimeRange? {
        guard duty.start <= start, start < end, end <= duty.end else { return nil }
        return TimeRange(start: start, end: end)
    }

    /// The first moment at or after `earliest` at which the wall shows `time`.
    private func first(_ time: LocalTime, from earliest: Instant) -> Instant? {
        let date = zone.local(earliest).date
        let moments = (0...2).flatMap { days in
            [OverlapPolicy.earlier, .later].map { overlap in
                zone.instant(
                    at: LocalDateTime(date: date + days, time: time), overlap: overlap)
            }
        }
        return moments.filter { $0 >= earliest }.min()
    }
}
