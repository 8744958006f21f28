public import RosterModel
public import Wording
public import WorkTime

extension Weekday {
    /// The short name of the day.
    public var phrase: CalendarPhrase {
        switch self {
        case .monday: .monday
        case .tuesday: .tuesday
        case .wednesday: .wednesday
        case .thursday: .thursday
        case .friday: .friday
        case .saturday: .saturday
        case .sunday: .sunday
        }
    }
}

extension CalendarPhrase {
    /// The name of a month, 1–12.
    static func month(_ number: Int) -> CalendarPhrase {
        let months: [CalendarPhrase] = [
            .january, .february, .march, .april, .may, .june, .july, .august, .september,
            .october, .november, .december,
        ]
        return months[number - 1]
    }
}

extension Grade {
    /// What people of the grade are called together.
    var phrase: BoardPhrase {
        switch self {
        case .graduate: .graduate
        case .specialist: .specialist
        case .senior: .senior
        }
    }
}

extension Absence.Kind {
    /// What the absence is called.
    var phrase: BoardPhrase {
        switch self {
        case .annualLeave: .annualLeave
        case .medicalLeave: .medicalLeave
        case .publicHoliday: .publicHoliday
        case .training: .training
        case .otherLeave: .otherLeave
        case .notEmployed: .notEmployed
        }
    }
}

extension SpecialDay.Kind {
    /// What such a day is called.
    var phrase: BoardPhrase {
        switch self {
        case .holiday: .holiday
        case .campaign: .campaign
        case .payday: .payday
        case .season: .season
        }
    }
}

extension Severity {
    /// The severity of a ticket in words.
    var phrase: ForecastPhrase {
        switch self {
        case .critical: .critical
        case .high: .high
        case .normal: .normal
        case .low: .low
        }
    }
}

extension TicketClass {
    /// The class in words: `zh · payments · critical`.
    public var phrase: Phrase {
        let severity = severity.phrase.phrase
        let parts = "\(language.rawValue) · \(category.rawValue) · "
        return Phrase(en: parts + severity.english, zh: parts + severity.chinese)
    }
}

extension VolumeLevel {
    /// What the level is called.
    var phrase: LevelPhrase {
        switch self {
        case .mean: .mean
        case .p50: .p50
        case .p80: .p80
        case .p95: .p95
        }
    }
}

extension AuditLine.Severity {
    /// The severity of a finding in words.
    var phrase: AuditPhrase {
        switch self {
        case .hardStop: .hardStop
        case .warning: .warning
        case .information: .information
        }
    }
}

extension SearchOutcome.Ending {
    /// Why the search ended, in words.
    var phrase: ResultPhrase {
        switch self {
        case .proven: .proven
        case .gapReached: .gapReached
        case .searchComplete: .searchComplete
        case .timeLimit: .timeLimit
        case .interrupted: .interrupted
        }
    }
}

extension CoverageLine.Kind {
    /// What requirements of the kind are called together.
    var phrase: CoveragePhrase {
        switch self {
        case .staff: .staff
        case .language: .language
        case .category: .category
        case .presence: .presence
        }
    }
}
