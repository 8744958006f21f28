/// Ticket classes put together into groups, such as all of one language.
public struct ClassGroups: Hashable, Sendable {
    /// The group of each class, numbered in the order in which groups first appear.
    public let groupOfClass: [Int]
    /// The position of the first class of each group, by which a group can be named.
    public let firstClass: [Int]

    /// The groups of classes with equal keys, such as the language of each class.
    public init<Key: Hashable>(_ keys: [Key]) {
        var groups: [Key: Int] = [:]
        var firstClass: [Int] = []
        groupOfClass = keys.enumerated().map { index, key in
            if let group = groups[key] { return group }
            groups[key] = firstClass.count
            firstClass.append(index)
            return firstClass.count - 1
        }
        self.firstClass = firstClass
    }

    /// All classes in one group.
    public static func total(classCount: Int) -> ClassGroups {
        ClassGroups(Array(repeating: 0, count: classCount))
    }

    /// Every class in a group of its own.
    public static func each(classCount: Int) -> ClassGroups {
        ClassGroups(Array(0..<classCount))
    }

    /// The number of groups.
    public var count: Int { firstClass.count }

    /// The number of classes.
    public var classCount: Int { groupOfClass.count }

    /// The classes of each group, in order.
    public var members: [[Int]] {
        groupOfClass.enumerated().reduce(into: Array(repeating: [], count: count)) {
            $0[$1.element].append($1.offset)
        }
    }
}
