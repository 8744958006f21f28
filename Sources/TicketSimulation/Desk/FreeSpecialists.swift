/// Specialists who wait for tickets, a line for each skill group; who is free longest comes first.
struct FreeSpecialists {
    private static let nobody: Int32 = -1

    private var before: [Int32]
    private var behind: [Int32]
    private var fronts: [Int32]
    private var backs: [Int32]

    init(specialists: Int, groups: Int) {
        before = Array(repeating: FreeSpecialists.nobody, count: specialists)
        behind = before
        fronts = Array(repeating: FreeSpecialists.nobody, count: groups)
        backs = fronts
    }

    mutating func join(_ specialist: Int32, group: Int32) {
        let last = backs[Int(group)]
        before[Int(specialist)] = last
        behind[Int(specialist)] = FreeSpecialists.nobody
        if last == FreeSpecialists.nobody {
            fronts[Int(group)] = specialist
        } else {
            behind[Int(last)] = specialist
        }
        backs[Int(group)] = specialist
    }

    /// Lets a specialist go who is free.
    mutating func leave(_ specialist: Int32, group: Int32) {
        let ahead = before[Int(specialist)]
        let next = behind[Int(specialist)]
        if ahead == FreeSpecialists.nobody {
            fronts[Int(group)] = next
        } else {
            behind[Int(ahead)] = next
        }
        if next == FreeSpecialists.nobody {
            backs[Int(group)] = ahead
        } else {
            before[Int(next)] = ahead
        }
    }

    /// Takes the one of a group who has been free longest; nil when nobody is.
    mutating func takeFirst(of group: Int32) -> Int32? {
        let first = fronts[Int(group)]
        guard first != FreeSpecialists.nobody else { return nil }
        leave(first, group: group)
        return first
    }
}
