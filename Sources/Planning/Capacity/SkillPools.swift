internal import RosterModel
internal import Staffing

/// The skills of a scenario's tickets, a language and a category each, and pools of them whose
/// work must fit into the time of those who can do any of it.
struct SkillPools {
    /// A language and a category.
    struct Skill: Hashable {
        let language: Language
        let category: TicketCategory
    }

    /// The skills, languages first.
    let skills: [Skill]
    /// The pools, each with the positions of its skills, rising.
    private(set) var pools: [[Int]]
    /// The positions of the skills that each specialist has.
    let skillsOfSpecialist: [[Int]]

    /// The pools that most likely matter: all skills, those of a language, those of a category and
    /// each alone, of those that the same people can do the largest.
    init(_ scenario: Scenario) {
        let policy = scenario.tickets
        let skills = policy.languages.flatMap { language in
            policy.categories.map { Skill(language: language, category: $0) }
        }
        self.skills = skills
        skillsOfSpecialist = scenario.team.specialists.map { specialist in
            skills.indices.filter {
                specialist.works(in: skills[$0].language)
                    && specialist.categories.contains(skills[$0].category)
            }
        }
        pools = []
        add(Array(skills.indices))
        for language in policy.languages {
            add(skills.indices.filter { skills[$0].language == language })
        }
        for category in policy.categories {
            add(skills.indices.filter { skills[$0].category == category })
        }
        for skill in skills.indices { add([skill]) }
    }

    /// Adds a pool unless the same people serve a larger one; returns whether it is new.
    ///
    /// - Parameters:
    ///   - pool: The positions of its skills, rising.
    ///   - skills: Those of somebody beyond the team who counts as well.
    /// - Returns: Whether the pool is new.
    @discardableResult
    mutating func add(_ pool: [Int], besides skills: [Int]? = nil) -> Bool {
        let members = members(of: pool)
        func isServed(_ pool: [Int]) -> Bool? { skills.map { $0.contains(where: pool.contains) } }
        let isKnown = pools.contains { known in
            Set(known).isSuperset(of: pool) && self.members(of: known) == members
                && isServed(known) == isServed(pool)
        }
        if !isKnown { pools.append(pool) }
        return !isKnown
    }

    /// Whether each specialist can do any work of a pool.
    func members(of pool: [Int]) -> [Bool] {
        skillsOfSpecialist.map { skills in skills.contains(where: pool.contains) }
    }

    /// Specialists with the same skills.
    var groups: [(skills: [Int], specialists: [Int])] {
        var groups: [(skills: [Int], specialists: [Int])] = []
        for (specialist, skills) in skillsOfSpecialist.enumerated() where !skills.isEmpty {
            if let known = groups.firstIndex(where: { $0.skills == skills }) {
                groups[known].specialists.append(specialist)
            } else {
                groups.append((skills, [specialist]))
            }
        }
        return groups
    }
}
