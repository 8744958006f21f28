/// What a plan must remember from one day to the next about runs of work and of days off and
/// about what may follow the last duty: a finite automaton.
///
/// Templates after which the same duties are allowed on every day share a class, so that the
/// automaton stays small.
struct RunAutomaton {
    /// Days off in a row that count, and so on: what each state stands for.
    struct State: Hashable {
        /// Days in a row with a duty; 0 on a day off.
        var workDays = 0
        /// Days off in a row, up to the shortest allowed run; 0 on a day of work.
        var daysOff = 0
        /// The class of the last duty's template; -1 on a day off or when it is not known.
        var successionClass = -1
        /// Whether the run of work began before or with the horizon, so that it may be short.
        var isExempt = false
        /// Whether this is the state before the first day.
        var isStart = false
    }

    /// The states; the first is the one before the horizon.
    private(set) var states: [State]
    /// The state after a day off; -1 where the run of work is too short to end.
    private(set) var afterOff: [Int32] = []
    /// The state after a duty of each class, `[state * classCount + class]`; -1 where the run may
    /// not go on.
    private(set) var afterWork: [Int32] = []
    /// The class of each template.
    let classOfTemplate: [Int]
    /// The number of classes, at least one.
    let classCount: Int
    /// Whether a group may follow a class on the day after: `[group * classCount + class]`.
    let mayFollow: [Bool]
    /// Whether a duty was worked on the day before each state.
    let isWorking: [Bool]

    /// The automaton of a person's rules over a problem's duties.
    init(_ who: RosterPerson, groups: VariantGroups, traits: ContiguousArray<OptionTraits>) {
        let table = SuccessionTable(who.rules, groups: groups, traits: traits)
        let templates = who.allowedTemplates.first?.count ?? 0
        var classes: [[Bool]] = []
        classOfTemplate = (0..<templates).map { template in
            let row = table.row(of: template)
            if let known = classes.firstIndex(of: row) { return known }
            classes.append(row)
            return classes.count - 1
        }
        let count = max(1, classes.count)
        classCount = count
        mayFollow = (0..<groups.options.count).flatMap { group in
            (0..<count).map { classes.isEmpty || classes[$0][group] }
        }
        let steps = RunSteps(who.rules)
        states = [steps.start(who.history)]
        var known = [states[0]: Int32(0)]
        func number(_ state: State?, _ states: inout [State]) -> Int32 {
            guard let state else { return -1 }
            if let number = known[state] { return number }
            known[state] = Int32(states.count)
            states.append(state)
            return Int32(states.count - 1)
        }
        var next = 0
        while next < states.count {
            let state = states[next]
            afterOff.append(number(steps.off(state), &states))
            for successionClass in 0..<count {
                afterWork.append(number(steps.work(state, successionClass), &states))
            }
            next += 1
        }
        isWorking = states.map { $0.workDays > 0 }
    }
}

/// How the runs of a plan go on.
private struct RunSteps {
    let longest: Int
    let shortest: Int
    let shortestOff: Int

    init(_ rules: WorkRules) {
        shortest = max(1, rules.minConsecutiveDays)
        shortestOff = max(1, rules.minConsecutiveDaysOff)
        longest = rules.maxConsecutiveDays
    }

    typealias State = RunAutomaton.State

    func start(_ history: WorkHistory) -> State {
        State(
            workDays: min(history.consecutiveDays, cap), daysOff: 0, isExempt: true, isStart: true)
    }

    /// Beyond these days in a row nothing changes any more.
    private var cap: Int { longest == .max ? shortest : longest }

    func off(_ state: State) -> State? {
        if state.isStart && state.workDays == 0 { return State(daysOff: shortestOff) }
        if state.workDays > 0 {
            guard state.isExempt || state.workDays >= shortest else { return nil }
            return State(daysOff: 1)
        }
        return State(daysOff: min(state.daysOff + 1, shortestOff))
    }

    func work(_ state: State, _ successionClass: Int) -> State? {
        if state.workDays == 0, !state.isStart, state.daysOff < shortestOff { return nil }
        if longest != .max, state.workDays >= longest { return nil }
        let days = min(state.workDays + 1, cap)
        return State(
            workDays: days, successionClass: successionClass,
            isExempt: state.isExempt && days < shortest)
    }
}

/// Which groups of duties may follow which templates on the next day.
private struct SuccessionTable {
    private let mayFollow: [[Bool]]
    private let count: Int

    init(
        _ rules: WorkRules, groups: VariantGroups, traits: ContiguousArray<OptionTraits>
    ) {
        let all = groups.options.map { traits[$0[0]].rules }
        count = all.count
        var earliestEnd: [Int32: Int32] = [:]
        let templates = Int32(all.map(\.template).max() ?? -1) + 1
        for group in all {
            let key = Int32(group.day) * templates + Int32(group.template)
            earliestEnd[key] = min(earliestEnd[key] ?? .max, group.end)
        }
        mayFollow = (0..<templates).map { first in
            all.map { group in
                let key = (Int32(group.day) - 1) * templates + first
                guard group.day > 0, let end = earliestEnd[key] else { return true }
                if Int(group.start) - Int(end) < rules.minimumRest { return false }
                return rules.forbiddenSuccessions.isEmpty
                    || !rules.forbiddenSuccessions[Int(first)][Int(group.template)]
            }
        }
    }

    /// Whether each group may follow `template`.
    func row(of template: Int) -> [Bool] {
        template < mayFollow.count ? mayFollow[template] : Array(repeating: true, count: count)
    }
}
