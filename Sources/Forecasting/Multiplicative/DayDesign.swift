internal import WorkTime

/// The columns that describe each day to the regression, all of them 0 or 1.
///
/// Every day has the intercept and its weekday; a special day also has its kind, and its name where
/// the past can tell something about days of that name.
struct DayDesign {
    /// The days described: those of the history, then those to forecast.
    let dates: [LocalDate]
    /// The index of each day's weekday, Monday 0.
    let weekdays: [Int]
    /// The columns that are 1 on each day: `columns[firstColumn[day]..<firstColumn[day + 1]]`.
    private(set) var columns: [Int] = []
    private(set) var firstColumn: [Int] = [0]
    /// What each column's effect is before any data, as a normal distribution.
    let priors: [Prior]

    /// A normal distribution of an effect on the logarithm of a day's volume.
    struct Prior {
        let mean: Double
        let standardDeviation: Double
    }

    /// The column of the overall level.
    static let intercept = 0
    private static let firstWeekday = 1
    /// The first of the columns that only special days have.
    static let firstSpecial = 8
    private static let firstName = firstSpecial + SpecialDayKind.allCases.count

    /// Describes the days of `history` and then the days of `horizon`.
    init(history: DateRange, horizon: DateRange, specialDays: SpecialDays) {
        dates = history.dates + horizon.dates
        weekdays = dates.map { $0.weekday.rawValue - 1 }
        let names = DayDesign.names(in: specialDays, history: history, horizon: horizon)
        priors = DayDesign.priors(nameCount: names.count)
        for (date, weekday) in zip(dates, weekdays) {
            let special = specialDays.on(date)
            var present = [DayDesign.intercept, DayDesign.firstWeekday + weekday]
            present += SpecialDayKind.allCases
                .filter { kind in special.contains { $0.kind == kind } }
                .map { DayDesign.firstSpecial + $0.rawValue }
            present += names.indices
                .filter { index in special.contains { names[index].matches($0) } }
                .map { DayDesign.firstName + $0 }
            columns += present
            firstColumn.append(columns.count)
        }
    }

    /// Days of one kind and name, which share an effect.
    private struct Occasion: Hashable {
        let kind: SpecialDayKind
        let name: String

        func matches(_ day: SpecialDay) -> Bool { day.kind == kind && day.name == name }
    }

    /// The names the history can teach: seen in it, and needed again or seen more than once.
    private static func names(
        in specialDays: SpecialDays, history: DateRange, horizon: DateRange
    ) -> [Occasion] {
        var seen: Set<Occasion> = []
        return specialDays.days.map { Occasion(kind: $0.kind, name: $0.name) }.filter { occasion in
            guard seen.insert(occasion).inserted else { return false }
            let dates = Set(specialDays.days.filter(occasion.matches).map(\.date))
            let past = dates.count(where: history.contains)
            return past >= 2 || (past == 1 && dates.contains(where: horizon.contains))
        }
    }

    /// Weak priors: they matter for days seen once or never, and fade with evidence.
    private static func priors(nameCount: Int) -> [Prior] {
        let kinds = SpecialDayKind.allCases.map { kind in
            switch kind {
            case .holiday: Prior(mean: -0.7, standardDeviation: 0.7)
            case .campaign: Prior(mean: 0.2, standardDeviation: 0.5)
            case .payday: Prior(mean: 0.05, standardDeviation: 0.2)
            }
        }
        return [Prior(mean: 0, standardDeviation: 2)]
            + [Prior](repeating: Prior(mean: 0, standardDeviation: 1), count: 7)
            + kinds
            + [Prior](repeating: Prior(mean: 0, standardDeviation: 0.4), count: nameCount)
    }
}
