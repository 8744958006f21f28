import LaborLaw
import ScenarioFiles
import Testing
import WorkTime

/// One rule of a shipped pack, in the zone of the pack's place.
struct PackRule: Sendable, CustomTestStringConvertible {
    let pack: LawPack
    let rule: Rule
    let zone: Zone

    var testDescription: String { rule.id }

    /// Every rule of every shipped pack, in order.
    static let all: [PackRule] = ShippedLaw.packs.flatMap { pack -> [PackRule] in
        guard let zone = zones[pack.id] else { return [] }
        return pack.rules.map { PackRule(pack: pack, rule: $0, zone: zone) }
    }

    /// The zones of the packs' places.
    static let zones: [String: Zone] = [
        "my-kul": "Asia/Kuala_Lumpur", "us-ca-la": "America/Los_Angeles",
        "us-ny-nyc": "America/New_York", "uk-lon": "Europe/London", "fr-par": "Europe/Paris",
        "de-ber": "Europe/Berlin", "ae-dxb": "Asia/Dubai", "sg": "Asia/Singapore",
        "id-jkt": "Asia/Jakarta", "kr-sel": "Asia/Seoul", "jp-tyo": "Asia/Tokyo",
        "cn": "Asia/Shanghai",
    ].compactMapValues { Zone(identifier: $0) }

    /// The stage on which somebody bound by the rule works.
    var stage: Stage {
        Stage(
            zone: zone, monday: monday,
            start: rule.appliesTo.nightWorkers == nil ? Stage.morning : Stage.evening)
    }

    /// A Monday in late November 2026, or in the season in which the rule holds.
    private var monday: LocalDate {
        let season = rule.appliesTo.during.last { $0.start < LocalDate(dayNumber: 20_800) }
        if let season { return season.start.startOfWeek + 7 }
        return LocalDate(dayNumber: 20_780)
    }

    /// The changes of the clocks in 2026; none where the zone has none.
    var clockChanges: [ClockChange] {
        (0..<365).compactMap { day in
            // 20454 is 1 January 2026.
            let date = LocalDate(dayNumber: 20_454 + day)
            let lost = 1440 - zone.day(date).length.count
            return lost == 0 ? nil : ClockChange(date: date, lost: lost)
        }
    }
}

/// A date on which the clocks change.
struct ClockChange: Sendable {
    let date: LocalDate
    /// The minutes by which the day is shorter; negative in autumn.
    let lost: Int

    var name: String { lost > 0 ? "spring" : "autumn" }
}
