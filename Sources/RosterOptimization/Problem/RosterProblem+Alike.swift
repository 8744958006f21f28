extension RosterProblem {
    /// For each of `people` the first of them that nothing but the name tells apart: the same
    /// rules, history, absences, locks and wishes, the same weight on every requirement, and the
    /// same `kind`.
    ///
    /// - Complexity: O(n · m) for n people, m of them unlike one another.
    func models(of people: [Int], kind: (Int) -> Int) -> [Int] {
        var models: [Int] = []
        return people.map { person in
            let model = models.first { kind($0) == kind(person) && areAlike($0, person) }
            if let model { return model }
            models.append(person)
            return person
        }
    }

    private func areAlike(_ first: Int, _ second: Int) -> Bool {
        people[first].isLike(people[second])
            && cover.allSatisfy { $0.weights[first] == $0.weights[second] }
    }
}

extension RosterPerson {
    fileprivate func isLike(_ other: RosterPerson) -> Bool {
        dayOffCosts == other.dayOffCosts && templateCosts == other.templateCosts
            && published == other.published && allowedTemplates == other.allowedTemplates
            && allowedActivities == other.allowedActivities && locks == other.locks
            && history == other.history && rules == other.rules
    }
}
