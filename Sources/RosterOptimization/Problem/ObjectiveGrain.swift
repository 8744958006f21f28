extension RosterProblem {
    /// The step between possible objectives, when all costs and heads are whole numbers; nil when
    /// objectives may lie anywhere.
    ///
    /// A lower bound may be rounded up to the next multiple of it.
    func objectiveGrain(_ rows: CoverRows) -> Double? {
        guard linearPart == nil else { return nil }
        var grain = 0
        func take(_ number: Double) -> Bool {
            guard let whole = Int(exactly: number) else { return false }
            grain = greatestCommonDivisor(grain, abs(whole))
            return true
        }
        let heads =
            rows.entryHeads + rows.required + rows.carriedIn + cover.flatMap(\.weights)
            + rows.pieces.map(\.from)
        guard heads.allSatisfy({ Int(exactly: $0) != nil }) else { return nil }
        for person in people {
            guard person.dayOffCosts.allSatisfy(take),
                person.templateCosts.allSatisfy({ $0.allSatisfy(take) }),
                person.published.map(\.price).allSatisfy(take),
                person.rules.weeks.allSatisfy({
                    $0.targetMinutes == 0 || take($0.shortfallPerMinute)
                })
            else { return nil }
        }
        guard rows.pieces.map(\.slope).allSatisfy(take) else { return nil }
        return grain > 0 ? Double(grain) : nil
    }
}

extension Double {
    /// The least multiple of `grain` that is not below a bound; the bound itself without a grain.
    func raised(to grain: Double?) -> Double {
        grain.map { (self / $0 - 1e-6).rounded(.up) * $0 } ?? self
    }
}
