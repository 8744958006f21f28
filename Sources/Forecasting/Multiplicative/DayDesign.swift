internal import WorkTime

/// The columns that describe each day to the regression, all of them 0 or 1.
///
/// Every day has the intercept and its weekday; days that are special, or lie beside special ones,
/// also have their effects. Only effects of some day at hand have a column.
struct DayDesign {
    /// The days described: those of the history, then those to forecast.
    let dates: [LocalDate]
    /// The index of each day's weekday, Monday 0.
    let weekdays: [Int]
    /// The columns that are 1 on each day, in ascending order:
    /// `columns[firstColumn[day]..<firstColumn[day + 1]]`.
    private(set) var columns: [Int] = []
    private(set) var firstColumn: [Int] = [0]
    /// What each column's effect is before any data, as a normal distribution.
    private(set) var priors: [Prior]

    /// A normal distribution of an effect on the logarithm of a day's volume.
    struct Prior {
        let mean: Double
        let standardDeviation: Double
        /// Whether the deviation is in units of the data's own scatter: for effects that are often
        /// none, which a single odd day must not teach.
        var isCautious = false
    }

    /// The column of the overall level.
    static let intercept = 0
    /// The column of Mondays; those of the other weekdays follow.
    static let firstWeekday = 1
    /// The first of the columns that only special days and those beside them have.
    static let firstSpecial = 8

    /// Whether any day has more than its weekday.
    var hasEffects: Bool { priors.count > DayDesign.firstSpecial }

    /// The days at the start of a month that differ, on banks' calls by a tenth.
    private static let monthStart = 4
    /// With a shorter history the start of a month cannot be told from any other odd days.
    private static let daysToSeeMonths = 90

    /// Describes the days of `history` and then the days of `horizon`.
    init(history: DateRange, horizon: DateRange, specialDays: SpecialDays) {
        dates = history.dates + horizon.dates
        weekdays = dates.map { $0.weekday.rawValue - 1 }
        priors =
            [Prior(mean: 0, standardDeviation: 2)]
            + [Prior](repeating: Prior(mean: 0, standardDeviation: 1), count: 7)
        let names = DayDesign.names(in: specialDays, history: history, horizon: horizon)
        let seesMonths = history.count >= DayDesign.daysToSeeMonths
        var places: [DayEffect: Int] = [:]
        for (date, weekday) in zip(dates, weekdays) {
            columns += [DayDesign.intercept, DayDesign.firstWeekday + weekday]
            var effects = specialDays.effects(on: date, names: names)
            if seesMonths, date.parts.day <= DayDesign.monthStart {
                effects.append(.monthStart)
            }
            for effect in effects where places[effect] == nil {
                places[effect] = priors.count
                priors.append(effect.prior)
            }
            columns += effects.compactMap { places[$0] }.sorted()
            firstColumn.append(columns.count)
        }
    }

    /// The names the history can teach: seen in it, and needed again or seen more than once.
    private static func names(
        in specialDays: SpecialDays, history: DateRange, horizon: DateRange
    ) -> Set<DayEffect> {
        var dates: [DayEffect: Set<LocalDate>] = [:]
        for day in specialDays.days {
            dates[.occasion(day.kind, name: day.name), default: []].insert(day.date)
        }
        return Set(
            dates.filter { _, dates in
                let past = dates.count(where: history.contains)
                return past >= 2 || (past == 1 && dates.contains(where: horizon.contains))
            }.keys)
    }
}
