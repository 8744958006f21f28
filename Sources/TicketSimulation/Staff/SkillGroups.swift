/// Specialists with the same skills, and who answers which class.
struct SkillGroups: Sendable {
    /// The group of each specialist; groups with fewer classes have lower numbers.
    let groupOfSpecialist: [Int32]
    /// The number of groups.
    let count: Int
    /// The groups that answer class c, those with the fewest classes first.
    let groupsOfClass: [[Int32]]
    /// The classes that group g answers, by severity rank: `classes[g * ranks + rank]`.
    let classes: [[Int32]]
    /// The number of severities.
    let ranks: Int

    /// The groups of these specialists, given the rank of each class's severity, 0 for the gravest.
    init(_ staff: [DeskSpecialist], ranks severities: [Int]) {
        let skills = Set(staff.map(\.classes)).sorted { left, right in
            left.count == right.count
                ? left.lexicographicallyPrecedes(right) : left.count < right.count
        }
        let numbers = Dictionary(uniqueKeysWithValues: zip(skills, Int32(0)...))
        groupOfSpecialist = staff.map { numbers[$0.classes] ?? 0 }
        count = skills.count
        groupsOfClass = severities.indices.map { index in
            skills.indices.filter { skills[$0].contains(index) }.map { Int32($0) }
        }
        let ranks = (severities.max() ?? 0) + 1
        classes = skills.flatMap { skill in
            (0..<ranks).map { rank in
                skill.filter { severities[$0] == rank }.map { Int32($0) }
            }
        }
        self.ranks = ranks
    }
}
