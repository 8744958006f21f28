internal import RosterModel
internal import Wording
internal import WorkTime

extension Words {
    /// A change that people made to the forecast, in a sentence.
    func sentence(for change: VolumeOverride) -> String {
        let sign = change.increase > 0 ? "+" : ""
        let scope =
            change.languages.map(\.rawValue) + change.categories.map(\.rawValue)
        let days =
            change.dates.count == 1
            ? day(change.dates.start)
            : "\(day(change.dates.start)) – \(day(change.dates.end - 1))"
        // The name last: people's texts may hold braces of their own.
        return self(
            ForecastPhrase.override,
            [
                "percent": sign + Figure.short(change.increase * 100, digits: 1) + " %",
                "days": days,
                "classes": scope.isEmpty
                    ? self(ForecastPhrase.everyClass) : scope.joined(separator: ", "),
                "name": change.name,
            ])
    }
}
