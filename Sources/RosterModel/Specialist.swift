public import WorkTime

/// A person of the Tier 2 team.
public struct Specialist: Hashable, Sendable {
    /// The personnel number.
    public let id: SpecialistID
    /// The name shown on the board.
    public let name: String
    /// The experience grade.
    public let grade: Grade
    /// The first working day, from which tenure counts.
    public let joined: LocalDate
    /// The contracted hours.
    public let contract: Contract
    /// The languages the person works in, in order of the tag.
    public let languages: [LanguageSkill]
    /// The ticket categories the person is trained for, in order of the name.
    public let categories: [TicketCategory]
    /// What else is on file that labor law asks for.
    public let file: PersonalFile

    /// A specialist; languages and categories are put in order.
    public init(
        id: SpecialistID, name: String, grade: Grade, joined: LocalDate, contract: Contract,
        languages: [LanguageSkill], categories: [TicketCategory],
        file: PersonalFile = PersonalFile()
    ) {
        self.id = id
        self.name = name
        self.grade = grade
        self.joined = joined
        self.contract = contract
        self.languages = languages.sorted { $0.language < $1.language }
        self.categories = categories.sorted()
        self.file = file
    }

    /// Completed months of tenure on `date`; zero before the first day.
    ///
    /// A month is complete on the date with the number of the joining day, or on the first of the
    /// next month where there is no such date: the way of the German Civil Code (BGB), sections
    /// 187(2) and 188(2)–(3), for periods whose first day counts.
    public func tenureMonths(on date: LocalDate) -> Int {
        let (from, to) = (joined.parts, date.parts)
        let months = (to.year - from.year) * 12 + to.month - from.month
        return max(0, to.day < from.day ? months - 1 : months)
    }

    /// Whether the person answers tickets in `language`: conversation level B2 or better.
    public func works(in language: Language) -> Bool {
        languages.contains { $0.language == language && $0.level >= .b2 }
    }
}

/// The experience grade of a specialist.
public enum Grade: String, CaseIterable, Sendable {
    case graduate
    case specialist
    case senior
}

/// What a contract promises in a week.
public struct Contract: Hashable, Sendable {
    /// Full time or part time.
    public let kind: Kind
    /// Contracted hours of work a week, meal breaks excluded.
    public let weeklyHours: Minutes

    /// The two kinds of contract.
    public enum Kind: String, CaseIterable, Sendable {
        case fullTime = "full-time"
        case partTime = "part-time"
    }

    /// A contract of `weeklyHours` of work a week.
    public init(kind: Kind, weeklyHours: Minutes) {
        self.kind = kind
        self.weeklyHours = weeklyHours
    }
}

/// How well a person masters a language.
public struct LanguageSkill: Hashable, Sendable {
    /// The language.
    public let language: Language
    /// The level.
    public let level: LanguageLevel

    /// The mastery of a language at a level.
    public init(language: Language, level: LanguageLevel) {
        self.language = language
        self.level = level
    }
}

/// Levels of the Common European Framework of Reference, and native speakers above them.
public enum LanguageLevel: String, CaseIterable, Comparable, Sendable {
    case a1 = "A1"
    case a2 = "A2"
    case b1 = "B1"
    case b2 = "B2"
    case c1 = "C1"
    case c2 = "C2"
    case native

    /// Whether `left` comes before `right`.
    public static func < (left: LanguageLevel, right: LanguageLevel) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int { LanguageLevel.allCases.firstIndex(of: self) ?? 0 }
}
