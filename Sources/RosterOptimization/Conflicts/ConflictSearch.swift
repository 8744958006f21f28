/// Finds out why a person has no legal plan: a minimal set of restrictions that collide.
///
/// A deletion filter (J. W. Chinneck, *Feasibility and Infeasibility in Optimization*, Springer
/// 2008, chapter 6, doi:10.1007/978-0-387-74932-7): a restriction is dropped; when there is still
/// no plan it stays dropped, else it belongs to the conflict. Blocks of restrictions are tried
/// before their halves, as most play no part.
public struct ConflictSearch {
    private let problem: RosterProblem
    private let search: LegalPlanSearch

    /// A search for the people of `problem`; once `isCancelled`, what is left is not minimal.
    ///
    /// - Precondition: every person's weeks cover the days of the problem one after another.
    public init(
        _ problem: RosterProblem, isCancelled: @escaping () -> Bool = { false }
    ) {
        self.problem = problem
        search = LegalPlanSearch(problem, isCancelled: isCancelled)
    }

    /// Whether `who`, who may differ from all people of the problem, has a legal plan.
    public func answer(for who: RosterPerson) -> LegalPlanAnswer {
        search.answer(for: who)
    }

    /// Why a person has no legal plan; nil when they have one, or when none is proven.
    ///
    /// - Complexity: O(c log n) searches for a plan, for n restrictions of which c collide.
    public func impasse(of person: Int) -> Impasse? {
        let who = problem.people[person]
        guard search.answer(for: who) == .impossible else { return nil }
        var left = who.restrictions
        var conflicts: [Conflict] = []
        repeat {
            var filter = DeletionFilter(
                who, search: search, dropped: Set(conflicts.flatMap(\.restrictions)))
            let members = filter.needed(of: left[...], isNeeded: true)
            conflicts.append(
                Conflict(restrictions: members, isIrreducible: filter.isIrreducible))
            left.removeAll { members.contains($0) }
        } while search.answer(for: who.dropping(Set(conflicts.flatMap(\.restrictions))))
            == .impossible
        return Impasse(
            person: person, conflicts: conflicts,
            // Whoever gets a plan by dropping one restriction finds it in every conflict.
            waysOut: conflicts.count > 1
                ? []
                : conflicts[0].restrictions.filter {
                    search.answer(for: who.dropping([$0])).plan != nil
                })
    }
}

/// Drops restrictions of a person for as long as there is no plan.
private struct DeletionFilter {
    private let who: RosterPerson
    private let search: LegalPlanSearch
    private var dropped: Set<Restriction>
    /// Whether every restriction kept is proven to be needed.
    private(set) var isIrreducible = true

    init(_ who: RosterPerson, search: LegalPlanSearch, dropped: Set<Restriction>) {
        self.who = who
        self.search = search
        self.dropped = dropped
    }

    /// The restrictions of a block that cannot be dropped, those of the block before being dropped
    /// as far as they can be; `isNeeded` when the block is known not to go as a whole.
    mutating func needed(
        of block: ArraySlice<Restriction>, isNeeded: Bool = false
    ) -> [Restriction] {
        if !isNeeded {
            switch search.answer(for: who.dropping(dropped.union(block))) {
            case .impossible:
                dropped.formUnion(block)
                return []
            case .plan: break
            case .undecided: isIrreducible = false
            }
        }
        guard block.count > 1 else { return Array(block) }
        let half = block.startIndex + block.count / 2
        let first = needed(of: block[..<half])
        return first + needed(of: block[half...], isNeeded: first.isEmpty)
    }
}
