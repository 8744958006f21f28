/// Looks for a set of skills whose work is more than the time of all who can do any of it.
///
/// Work of skills flows to groups that have them, and from there into their time: all of it fits
/// exactly when the largest flow carries it, and where it does not, the skills on the near side of a
/// smallest cut are such a set (L. R. Ford, D. R. Fulkerson, "Maximal flow through a network",
/// doi:10.4153/CJM-1956-045-5).
public struct OverloadedPool {
    /// The positions of the skills each group has.
    private let groups: [[Int]]
    private let skillCount: Int

    /// A search among `skillCount` skills for groups with these skills, by position.
    public init(skillCount: Int, groups: [[Int]]) {
        self.groups = groups
        self.skillCount = skillCount
    }

    /// The positions of overloaded skills, rising; nil when all the work can be done.
    ///
    /// - Parameters:
    ///   - work: Hours of work by skill.
    ///   - time: Hours of time by group.
    ///   - tolerance: Hours by which a pool may be overloaded.
    /// - Returns: The positions, or nil.
    /// - Complexity: O(skills · edges) augmenting paths at most, of O(edges) each.
    public func skills(work: [Double], time: [Double], tolerance: Double = 1e-7) -> [Int]? {
        var left = work
        var free = time
        // Hours of each skill that each group does.
        var done = groups.map { _ in [Double](repeating: 0, count: skillCount) }
        while let path = path(left: left, free: free, done: done, tolerance: tolerance) {
            var amount = min(left[path.start], free[path.end])
            for step in path.steps where step.isBack {
                amount = min(amount, done[step.group][step.skill])
            }
            for step in path.steps {
                done[step.group][step.skill] += step.isBack ? -amount : amount
            }
            left[path.start] -= amount
            free[path.end] -= amount
        }
        guard left.contains(where: { $0 > tolerance }) else { return nil }
        let reached = reach(left: left, done: done, tolerance: tolerance)
        return reached.skills.indices.filter { reached.skills[$0] }
    }

    private struct Step {
        let group: Int
        let skill: Int
        /// Whether the group gives up work of the skill.
        let isBack: Bool
    }

    private struct Path {
        let start: Int
        let end: Int
        let steps: [Step]
    }

    /// What can be reached from skills with work left: a skill's groups, and the skills whose work
    /// these do now.
    private struct Reach {
        var skills: [Bool]
        var groups: [Bool]
        /// The group through which each skill was reached first, and the skill of each group.
        var groupBefore: [Int?]
        var skillBefore: [Int?]
    }

    private func reach(left: [Double], done: [[Double]], tolerance: Double) -> Reach {
        var reach = Reach(
            skills: left.map { $0 > tolerance }, groups: groups.map { _ in false },
            groupBefore: left.map { _ in nil }, skillBefore: groups.map { _ in nil })
        var queue = left.indices.filter { left[$0] > tolerance }
        var next = 0
        while next < queue.count {
            let skill = queue[next]
            next += 1
            for group in groups.indices
            where !reach.groups[group] && groups[group].contains(skill) {
                reach.groups[group] = true
                reach.skillBefore[group] = skill
                for other in groups[group]
                where !reach.skills[other] && done[group][other] > tolerance {
                    reach.skills[other] = true
                    reach.groupBefore[other] = group
                    queue.append(other)
                }
            }
        }
        return reach
    }

    /// A shortest way for more work into free time; nil when there is none.
    private func path(
        left: [Double], free: [Double], done: [[Double]], tolerance: Double
    ) -> Path? {
        let reach = reach(left: left, done: done, tolerance: tolerance)
        guard
            let end = groups.indices.first(where: { reach.groups[$0] && free[$0] > tolerance })
        else { return nil }
        var steps: [Step] = []
        var group = end
        while let skill = reach.skillBefore[group] {
            steps.append(Step(group: group, skill: skill, isBack: false))
            guard let before = reach.groupBefore[skill] else {
                return Path(start: skill, end: end, steps: steps)
            }
            steps.append(Step(group: before, skill: skill, isBack: true))
            group = before
        }
        return nil
    }
}
