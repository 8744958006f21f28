public import RosterModel
public import WorkTime

/// What one person's pay depends on besides the duties.
public struct PayTerms: Hashable, Sendable {
    /// The person, with the contract and what is on file; the wage there is not looked at.
    public let specialist: Specialist
    /// The wage for plain work.
    public let wage: Wage
    /// The normal hours of a working day by contract, by which day rates are measured.
    public let normalDay: Minutes
    /// The permits, agreements and schemes on file at the site.
    public let siteWords: [String]

    /// The terms of somebody's pay.
    ///
    /// - Precondition: `normalDay` is positive and the wage is not negative.
    public init(
        _ specialist: Specialist, wage: Wage, normalDay: Minutes = .hours(8),
        siteWords: [String] = []
    ) {
        precondition(normalDay > .zero, "a normal day has hours")
        precondition(wage.money.minorUnits >= 0, "a wage is not negative")
        self.specialist = specialist
        self.wage = wage
        self.normalDay = normalDay
        self.siteWords = siteWords
    }

    /// The same terms with the month's wage on the person's file, where scopes look for it.
    ///
    /// The wage of an hour is turned into that of a month. Limits are in whole units, so that a
    /// part of a unit, which is beyond a limit, is rounded up.
    func withWageOnFile(_ basis: PayBasis) -> PayTerms {
        let month = WageRates.month(of: self, basis: basis)
        let unit = month.currency.minorUnitsPerUnit
        let file = specialist.file
        return PayTerms(
            Specialist(
                id: specialist.id, name: specialist.name, grade: specialist.grade,
                joined: specialist.joined, contract: specialist.contract,
                languages: specialist.languages, categories: specialist.categories,
                file: PersonalFile(
                    born: file.born, sex: file.sex,
                    monthlyWage: (month.minorUnits + unit - 1) / unit, words: file.words)),
            wage: wage, normalDay: normalDay, siteWords: siteWords)
    }
}
