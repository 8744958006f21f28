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
    /// A set of skills and the periods in which it is known to matter.
    struct Pool {
        /// The positions of the skills, rising.
        let skills: [Int]
        /// The periods, rising.
        var periods: [Int]
    }

    /// The pools.
    private(set) var pools: [Pool]
    /// The positions of the skills that each specialist has.
    let skillsOfSpecialist: [[Int]]

    /// The pools that most likely matter: all skills, those of a language, those of a category and
    /// each alone, in all of so many periods; of those that the same people can do the largest.
    init(_ scenario: Scenario, periodCount: Int) {
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
        var likely = [Array(skills.indices)]
        likely += policy.languages.map { language in
            skills.indices.filter { skills[$0].language == language }
        }
        likely += policy.categories.map { category in
            skills.indices.filter { skills[$0].category == category }
        }
        likely += skills.indices.map { [$0] }
        for pool in likely {
            let members = members(of: pool)
            let isImplied = pools.contains {
                Set($0.skills).isSuperset(of: pool) && self.members(of: $0.skills) == members
            }
            if !isImplied {
                pools.append(Pool(skills: pool, periods: Array(0..<periodCount)))
            }
        }
    }

    /// Takes note that a set of skills matters in a period; returns whether it was not known.
    mutating func add(_ skills: [Int], in period: Int) -> Bool {
        guard let known = pools.firstIndex(where: { $0.skills == skills }) else {
            pools.append(Pool(skills: skills, periods: [period]))
            return true
        }
        guard !pools[known].periods.contains(period) else { return false }
        pools[known].periods = (pools[known].periods + [period]).sorted()
        return true
    }

    /// How many rows the pools stand for.
    var rowCount: Int { pools.reduce(0) { $0 + $1.periods.count } }

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
