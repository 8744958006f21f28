public import Wording
public import WorkTime

extension HistoryFinding {
    /// The finding in one sentence, with its range on the wall clock of `zone` and its class, if
    /// it concerns one, called `className`.
    public func sentence(in zone: Zone, className: Phrase? = nil) -> Phrase {
        let phrase: HistoryPhrase =
            switch kind {
            case .gap: .gap
            case .outage: .outage
            case .backfill: .backfill
            case .sameMoment: .sameMoment
            case .clockChange: .clockChange
            case .lateStart: .lateStart
            case .duplicates: .duplicates
            case .retouches: .retouches
            case .strays: .strays
            }
        let last = zone.local(range.end - Minutes(1))
        let values: KeyValuePairs<String, String> = [
            "start": zone.local(range.start).shown,
            "end": zone.local(range.end).shown,
            "firstDate": zone.local(range.start).date.description,
            "lastDate": last.date.description,
            "actual": String(actual),
            "expected": expected.map { rounded($0) } ?? "–",
            "hours": range.length.description,
        ]
        let open = phrase.phrase.filled(values)
        let whole = Phrase(
            en: open.english.replacing("{class}", with: className?.english ?? "–"),
            zh: open.chinese.replacing("{class}", with: className?.chinese ?? "–"))
        let done = treatment.phrase
        return Phrase(
            en: "\(whole.english) \(done.english)", zh: "\(whole.chinese)\(done.chinese)")
    }
}

extension HistoryFinding.Treatment {
    /// What was done, in words.
    fileprivate var phrase: Phrase {
        switch self {
        case .kept: HistoryPhrase.kept.phrase
        case .daysLeftOut(let days):
            HistoryPhrase.daysLeftOut.phrase.filled([
                "first": days.start.description, "last": (days.end - 1).description,
            ])
        case .spread: HistoryPhrase.spread.phrase
        case .rowsLeftOut: HistoryPhrase.rowsLeftOut.phrase
        case .countedApart: HistoryPhrase.countedApart.phrase
        }
    }
}

extension LocalDateTime {
    fileprivate var shown: String { "\(date) \(time)" }
}

/// The number with one decimal below ten, and none above.
func rounded(_ number: Double) -> String {
    guard number < 10 else { return String(Int(number.rounded())) }
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
}
