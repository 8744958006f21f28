/// The variants of each duty, put together where the rules cannot tell them apart.
///
/// Where breaks and blocks lie matters to no rule of a plan, but for how a duty over Sunday's
/// midnight splits between the weeks.
struct VariantGroups {
    /// The options of each group.
    let options: [[Int]]
    /// The groups of each day and template: `[day * templateCount + template]`.
    let range: [Range<Int>]

    /// Groups the options of `problem`.
    init(_ problem: RosterProblem) {
        let templates = problem.templateCount
        var groups: [[Int]] = []
        var ranges: [Range<Int>] = []
        let byKey = Dictionary(grouping: problem.options.indices) {
            problem.options[$0].day * templates + problem.options[$0].template
        }
        for key in 0..<problem.dayCount * templates {
            let first = groups.count
            for option in byKey[key] ?? [] {
                let split = problem.options[option].workedNextWeek
                let same = groups[first...].firstIndex {
                    problem.options[$0[0]].workedNextWeek == split
                }
                if let same {
                    groups[same].append(option)
                } else {
                    groups.append([option])
                }
            }
            ranges.append(first..<groups.count)
        }
        options = groups
        range = ranges
    }
}
