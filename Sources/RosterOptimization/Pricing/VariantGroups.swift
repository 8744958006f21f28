/// The variants of each duty, put together where the rules cannot tell them apart.
///
/// Where breaks and blocks lie matters to no rule of a plan, but for how a duty over Sunday's
/// midnight splits between the weeks.
struct VariantGroups {
    /// The options of each group.
    let options: [[Int]]
    /// The groups of each day, in order of template.
    let range: [Range<Int>]

    /// Groups the options of `problem`.
    init(_ problem: RosterProblem) {
        var groups: [[Int]] = []
        var ranges: [Range<Int>] = []
        let byDay = Dictionary(grouping: problem.options.indices) { problem.options[$0].day }
        for day in 0..<problem.dayCount {
            let first = groups.count
            for option in byDay[day] ?? [] {
                let traits = OptionTraits(problem.options[option]).rules
                let same = groups[first...].firstIndex {
                    OptionTraits(problem.options[$0[0]]).rules == traits
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
