public import WorkTime

/// What is on file of a person beyond the contract, as far as labor law asks for it.
///
/// Every part may be unknown; what a rule makes of that is the rule's matter.
public struct PersonalFile: Hashable, Sendable {
    /// The date of birth; nil when unknown.
    public let born: LocalDate?
    /// The sex; nil when unknown.
    public let sex: Sex?
    /// The wage of a month in whole units of the site's currency; nil when unknown.
    public let monthlyWage: Int?
    /// Statuses, consents and agreements, such as `pregnant` or `overtime-agreement`, in order,
    /// each once.
    public let words: [String]

    /// A file; words are put in order.
    public init(
        born: LocalDate? = nil, sex: Sex? = nil, monthlyWage: Int? = nil, words: [String] = []
    ) {
        self.born = born
        self.sex = sex
        self.monthlyWage = monthlyWage
        self.words = Set(words).sorted()
    }

    /// Completed years of age on `date`; nil when the date of birth is unknown.
    ///
    /// A year is complete as the birthday begins; one on 29 February falls on 1 March in years
    /// that have no such day.
    public func age(on date: LocalDate) -> Int? {
        guard let born else { return nil }
        let (from, to) = (born.parts, date.parts)
        let isBeforeBirthday = (to.month, to.day) < (from.month, from.day)
        return to.year - from.year - (isBeforeBirthday ? 1 : 0)
    }
}

/// The sex that some labor laws distinguish by.
public enum Sex: String, CaseIterable, Sendable {
    case female
    case male
}
