internal import RosterModel
internal import Wording
internal import WorkTime

extension JSONValue {
    /// A text in every language: `{"en": …, "zh": …}`.
    static func phrase(_ phrase: Phrase) -> JSONValue {
        let texts = ReaderLanguage.allCases.map { ($0.rawValue, text(phrase.text($0))) }
        return object(Dictionary(uniqueKeysWithValues: texts))
    }

    /// An instant as ISO 8601 with its offset: `2026-11-09T07:00+08:00`.
    static func instant(_ instant: Instant, in zone: Zone) -> JSONValue {
        text(stamp(instant, in: zone))
    }

    /// The text of an instant.
    static func stamp(_ instant: Instant, in zone: Zone) -> String {
        let offset = zone.offset(at: instant).count
        let (hours, minutes) = offset.magnitude.quotientAndRemainder(dividingBy: 60)
        func two(_ number: UInt) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let sign = offset < 0 ? "-" : "+"
        return "\(zone.local(instant))\(sign)\(two(hours)):\(two(minutes))"
    }

    /// A stretch of time: `{"start": …, "end": …}`.
    static func range(_ range: TimeRange, in zone: Zone) -> JSONValue {
        object(["start": instant(range.start, in: zone), "end": instant(range.end, in: zone)])
    }

    /// The site's zone and law.
    static func site(_ site: Site) -> JSONValue {
        object(["zone": text(site.zone.identifier), "jurisdiction": text(site.jurisdiction)])
    }

    /// The dates planned and the length of an interval.
    static func horizon(_ horizon: PlanningHorizon) -> JSONValue {
        object([
            "start": text("\(horizon.dates.start)"), "days": integer(horizon.dates.count),
            "intervalMinutes": integer(horizon.interval.count),
            "intervals": integer(horizon.intervalCount),
        ])
    }

    /// The files read, with their digests.
    static func inputs(_ inputs: [InputFile]) -> JSONValue {
        array(
            inputs.map { input in
                object([
                    "role": text(input.role), "path": text(input.path),
                    "sha256": text(input.digest),
                ])
            })
    }
}
