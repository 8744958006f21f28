public import RosterModel
public import WorkTime

extension RuleScope {
    /// Whether the rule may bind a person on some of `dates`.
    ///
    /// A plan that is being made counts somebody as a night worker who may be given nights.
    ///
    /// - Parameters:
    ///   - specialist: The person.
    ///   - dates: The dates looked at.
    ///   - siteWords: What is on file at the site.
    ///   - isNightWorker: Whether `nightWorkers` fits the person, where it is given.
    /// - Returns: Whether some part of what the rule limits may be the person's.
    public func binds(
        _ specialist: Specialist, on dates: DateRange, siteWords: [String], isNightWorker: Bool
    ) -> Bool {
        admits(specialist, siteWords: siteWords) && (nightWorkers == nil || isNightWorker)
            && (during.isEmpty || during.contains { $0.overlaps(dates) })
            && isOfAge(specialist, onSomeOf: dates)
            && (anyOf.isEmpty
                || anyOf.contains {
                    $0.binds(
                        specialist, on: dates, siteWords: siteWords, isNightWorker: isNightWorker)
                })
    }

    /// Whether nothing in the scope depends on the date.
    var isTimeless: Bool {
        ages == nil && during.isEmpty && anyOf.allSatisfy(\.isTimeless)
    }

    /// Whether the person meets every part that does not change with dates and duties.
    func admits(_ specialist: Specialist, siteWords: [String]) -> Bool {
        let words = specialist.file.words
        let isOnFile = { (word: String) in words.contains(word) || siteWords.contains(word) }
        return staff.admits(specialist)
            && (monthlyWage?.admits(specialist.file.monthlyWage) ?? true)
            && (statuses.isEmpty || statuses.contains(where: words.contains))
            && (contract == nil || contract == specialist.contract.kind)
            && (sex == nil || sex == specialist.file.sex)
            && !unless.contains(where: isOnFile)
            && (when.isEmpty || when.contains(where: isOnFile))
    }

    /// Whether the rule holds on `date` for a person whom it may bind; nil stands for the team.
    func holds(for specialist: Specialist?, on date: LocalDate, siteWords: [String]) -> Bool {
        guard let specialist else {
            return during.isEmpty || during.contains { $0.contains(date) }
        }
        return binds(
            specialist, on: DateRange(start: date, days: 1), siteWords: siteWords,
            isNightWorker: true)
    }

    private func isOfAge(_ specialist: Specialist, onSomeOf dates: DateRange) -> Bool {
        guard let ages, dates.count > 0 else { return true }
        let youngest = specialist.file.age(on: dates.start) ?? RuleScope.assumedAge
        let oldest = specialist.file.age(on: dates.end - 1) ?? RuleScope.assumedAge
        return (youngest...oldest).contains(where: ages.contains)
    }

    /// The age of somebody whose birth date is unknown: an adult, neither young nor old.
    private static let assumedAge = 30
}
