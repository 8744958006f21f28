/// The kinds of rules a law pack may hold, by the names they have in its file.
enum LawRuleForm: String, CaseIterable {
    case maxContinuousWork = "max-continuous-work"
    case maxSpanOfDay = "max-span-of-day"
    case maxTotal = "max-total"
    case maxOvertime = "max-overtime"
    case maxAverage = "max-average"
    case maxAverageOvertime = "max-average-overtime"
    case minDaysOff = "min-days-off"
    case maxConsecutiveDays = "max-consecutive-days"
    case minRest = "min-rest"
    case weeklyRest = "weekly-rest"
    case breakOwed = "break-owed"
    case mealInWindow = "meal-in-window"
    case gapInDay = "gap-in-day"
    case prohibitedWindow = "prohibited-window"
    case publicationNotice = "publication-notice"
    case substituteRest = "substitute-rest"
    case noWorkDuringAbsence = "no-work-during-absence"
    case maxNightWeeks = "max-night-weeks"

    /// The keys of the kind's own parameters.
    var keys: SectionKeys {
        switch self {
        case .maxContinuousWork: SectionKeys(required: ["limit", "interruptedBy"], optional: [])
        case .maxSpanOfDay, .maxConsecutiveDays, .minRest:
            SectionKeys(required: ["limit"], optional: [])
        case .maxTotal: SectionKeys(required: ["window", "limit"], optional: [])
        case .maxOvertime:
            SectionKeys(
                required: ["window", "limit"],
                optional: [
                    "normalDay", "normalWeek", "excludingRestDays", "holidaysAreRestDays",
                ])
        case .maxAverage:
            SectionKeys(required: ["weeks", "weeklyLimit"], optional: ["neutralLeave"])
        case .maxAverageOvertime:
            SectionKeys(
                required: ["months", "monthlyLimit"],
                optional: ["normalDay", "normalWeek", "holidaysAreRestDays"])
        case .minDaysOff: SectionKeys(required: ["count", "window"], optional: ["weekday"])
        case .weeklyRest:
            SectionKeys(required: ["limit"], optional: ["weeks", "count", "lateStart"])
        case .breakOwed:
            SectionKeys(required: ["steps"], optional: ["minPiece", "counts", "startsBetween"])
        case .mealInWindow:
            SectionKeys(
                required: ["from", "to", "length"],
                optional: ["over", "startsBefore", "endsAfter"])
        case .gapInDay: SectionKeys(required: [], optional: ["maxGaps", "maxGap"])
        case .prohibitedWindow: SectionKeys(required: [], optional: ["days", "from", "to"])
        case .publicationNotice: SectionKeys(required: [], optional: ["days", "beforeMonth"])
        case .substituteRest: SectionKeys(required: ["after", "withinDays"], optional: [])
        case .noWorkDuringAbsence: SectionKeys(required: ["kinds"], optional: [])
        case .maxNightWeeks: SectionKeys(required: ["limit", "weeks"], optional: [])
        }
    }
}

extension SectionKeys {
    /// The keys of a law pack.
    static let lawPack = SectionKeys(
        required: ["id", "name", "version", "instruments"],
        optional: ["currency", "country", "nightWorker", "rules", "pay", "holidays", "facts"])

    /// The keys that rules of every kind have.
    static let lawRule = SectionKeys(
        required: ["id", "title", "kind", "source", "confidence"],
        optional: ["severity", "appliesTo", "unless", "when", "during", "note"])

    /// The keys of a fact.
    static let lawFact = SectionKeys(
        required: ["id", "title", "kind", "text", "source", "confidence"], optional: [])

    /// The keys of a text in both languages.
    static let phrase = SectionKeys(required: ["en", "zh"], optional: [])

    /// The keys of the place of a clause.
    static let lawSource = SectionKeys(
        required: ["instrument", "section"], optional: ["from", "until", "url"])

    /// The keys of the definition of a night worker.
    static let nightWorker = SectionKeys(
        required: ["from", "to", "atLeast", "nights", "weeks"], optional: [])

    /// The keys of whom a rule binds.
    static let lawScope = SectionKeys(
        required: [],
        optional: [
            "ages", "monthlyWage", "status", "contract", "sex", "nightWorkers", "anyOf",
        ])

    /// Both sets of keys.
    static func + (left: SectionKeys, right: SectionKeys) -> SectionKeys {
        SectionKeys(
            required: left.required + right.required, optional: left.optional + right.optional)
    }
}
