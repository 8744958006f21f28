internal import RosterModel

/// The mappings of a scenario file, by the names their definitions have in the JSON Schema.
enum SectionKind: String, CaseIterable {
    case scenario
    case site
    case holidays
    case holidayExchange
    case horizon
    case history
    case historyColumns
    case historyValues
    case shift
    case meal
    case tickets
    case handleTime
    case serviceLevel
    case promise
    case businessHours
    case rampUpStep
    case policy
    case nightWeeks
    case onDuty
    case development
    case fairness
    case objective
    case lateness
    case pay
    case override
    case change
    case hire
    case leave
    case train
    case absent
    case sickness
    case contractChange
    case who
}

/// The keys a mapping must and may hold.
struct SectionKeys {
    let required: [String]
    let optional: [String]

    /// All keys, those required first.
    var all: [String] { required + optional }
}

extension SectionKind {
    /// The keys of this kind of mapping.
    var keys: SectionKeys {
        switch self {
        case .scenario:
            SectionKeys(
                required: ["name", "site", "horizon", "team", "history", "shifts", "tickets"],
                optional: [
                    "extends", "absences", "requests", "previousRoster", "roster", "backlog",
                    "policy", "objective", "pay", "overrides", "changes",
                ])
        case .site:
            SectionKeys(
                required: ["zone", "jurisdiction"],
                optional: ["law", "on_file", "holidays", "calendar"])
        case .holidays: SectionKeys(required: [], optional: ["elected", "exchange"])
        case .holidayExchange: SectionKeys(required: ["holiday", "from", "to"], optional: [])
        case .horizon: SectionKeys(required: ["start", "days", "interval"], optional: [])
        case .history, .historyColumns, .historyValues: historyKeys
        case .shift:
            SectionKeys(
                required: ["code", "name", "start", "length"],
                optional: ["night", "contracts", "meal"])
        case .meal:
            SectionKeys(required: ["length", "earliest", "latest", "step"], optional: [])
        case .tickets, .handleTime, .serviceLevel, .promise, .businessHours, .rampUpStep:
            ticketKeys
        case .policy, .nightWeeks, .onDuty, .development, .fairness: policyKeys
        case .objective:
            SectionKeys(
                required: [],
                optional: [
                    "understaffedHour", "lateness", "waitingHour", "severeShortageFactor",
                    "delayedHour", "overstaffedHour", "urgentShortHour", "categoryShortHour",
                    "unusedContractHour", "deniedWish", "unfairNight", "unfairWeekend",
                    "unfairHoliday",
                    "unfairStart", "missedDevelopmentHour", "money",
                ])
        case .lateness:
            SectionKeys(required: [], optional: Severity.allCases.map(\.rawValue))
        case .pay: SectionKeys(required: [], optional: ["reference_wage"])
        case .override:
            SectionKeys(
                required: ["name"],
                optional: [
                    "dates", "days", "from", "until", "classes", "languages", "categories",
                    "severities",
                ] + VolumeChangeKey.allCases.map(\.rawValue))
        case .change, .hire, .leave, .train, .absent, .sickness, .contractChange, .who:
            changeKeys
        }
    }

    private var changeKeys: SectionKeys {
        switch self {
        case .hire:
            SectionKeys(
                required: ["id", "from"],
                optional: [
                    "name", "count", "like", "grade", "contract", "weeklyHours", "languages",
                    "categories", "monthlyWage",
                ])
        case .leave: SectionKeys(required: ["who", "from"], optional: [])
        case .train:
            SectionKeys(required: ["who", "from"], optional: ["languages", "categories"])
        case .absent: SectionKeys(required: ["who", "dates"], optional: ["kind"])
        case .sickness: SectionKeys(required: ["rate", "seed"], optional: ["who", "dates"])
        case .contractChange:
            SectionKeys(required: ["who"], optional: ["kind", "weeklyHours"])
        case .who:
            SectionKeys(required: [], optional: ["grades", "language", "category", "contract"])
        default:
            SectionKeys(required: ["name"], optional: ChangeKey.allCases.map(\.rawValue))
        }
    }

    private var historyKeys: SectionKeys {
        switch self {
        case .historyColumns:
            SectionKeys(
                required: [],
                optional: [
                    "id", "escalatedAt", "language", "category", "severity", "handleMinutes",
                    "answeredAt",
                ])
        case .historyValues:
            SectionKeys(required: [], optional: ["language", "category", "severity"])
        default: SectionKeys(required: ["file"], optional: ["zone", "columns", "values"])
        }
    }

    private var ticketKeys: SectionKeys {
        switch self {
        case .handleTime, .serviceLevel:
            SectionKeys(required: ["critical", "high", "normal", "low"], optional: [])
        case .promise: SectionKeys(required: ["share", "within"], optional: ["clock"])
        case .businessHours: SectionKeys(required: ["weekdays", "from", "until"], optional: [])
        case .rampUpStep: SectionKeys(required: ["fromMonth", "efficiency"], optional: [])
        default:
            SectionKeys(
                required: [
                    "languages", "categories", "handleTime", "serviceLevel", "urgent",
                    "shrinkage", "maxOccupancy", "rampUp", "categoryBucket",
                ], optional: ["volumeLevel", "businessHours"])
        }
    }

    private var policyKeys: SectionKeys {
        switch self {
        case .nightWeeks: SectionKeys(required: ["limit", "weeks"], optional: [])
        case .fairness: SectionKeys(required: [], optional: ["earlyBefore", "lateFrom"])
        case .onDuty:
            SectionKeys(
                required: ["name", "atLeast"], optional: ["grades", "language", "category"])
        case .development:
            SectionKeys(
                required: ["name", "weeklyHours", "weekdays", "from", "until", "block"],
                optional: [])
        default:
            SectionKeys(
                required: [],
                optional: [
                    "minimumRest", "maxConsecutiveDays", "nightWeeks", "onDuty", "neverAlone",
                    "development", "fairness",
                ])
        }
    }
}
