/// A roster to be found: people, the duties they may be given, and what must be covered.
///
/// The problem knows nothing of tickets, laws or scenarios; a weekly roster of a ticket team and
/// a benchmark instance are both described by it.
public struct RosterProblem: Sendable {
    /// The number of days.
    public let dayCount: Int
    /// The number of shift templates.
    public let templateCount: Int
    /// The duties by day, template and variant; variants place breaks and blocks.
    public let options: [DutyOption]
    /// The people.
    public let people: [RosterPerson]
    /// The requirements.
    public let cover: [CoverLine]
    /// What else is decided, in the light of the heads on the requirements; nil for nothing.
    public private(set) var linearPart: LinearPart?

    /// A problem.
    ///
    /// - Precondition: `options` are in order of day, then template; every line has a weight for
    ///   every person; a locked option is one of its day, and what was made known is so for every
    ///   day or none; the linear part names lines and spans that exist.
    public init(
        dayCount: Int, templateCount: Int, options: [DutyOption], people: [RosterPerson],
        cover: [CoverLine], linearPart: LinearPart? = nil
    ) {
        precondition(cover.allSatisfy { $0.weights.count == people.count })
        precondition(
            people.allSatisfy { person in
                zip(person.locks, person.locks.indices).allSatisfy { lock, day in
                    guard case .option(let option) = lock else { return true }
                    return options.indices.contains(option) && options[option].day == day
                }
            }, "a locked option must be one of its day")
        precondition(
            people.allSatisfy { $0.published.isEmpty || $0.published.count == dayCount })
        precondition(
            linearPart?.heads.allSatisfy {
                cover.indices.contains($0.line) && cover[$0.line].spans.indices.contains($0.span)
            } ?? true)
        self.dayCount = dayCount
        self.templateCount = templateCount
        self.options = options
        self.people = people
        self.cover = cover
        self.linearPart = linearPart
    }

    /// The problem with as many other people.
    public func with(_ people: [RosterPerson]) -> RosterProblem {
        RosterProblem(
            dayCount: dayCount, templateCount: templateCount, options: options, people: people,
            cover: cover, linearPart: linearPart)
    }

    /// The problem without its linear part.
    var alone: RosterProblem {
        var problem = self
        problem.linearPart = nil
        return problem
    }
}

/// One person of a roster problem.
public struct RosterPerson: Sendable {
    /// The name in the linear program.
    public let name: String
    /// The templates that may be given, by day; templates by position.
    public var allowedTemplates: [[Bool]]
    /// The development activities that may be given, by position.
    public var allowedActivities: [Bool]
    /// What planning must leave as it is, by day; nil for a day that is free to be planned.
    ///
    /// A lock opens nothing: where its template is not allowed, the person has no legal plan.
    public var locks: [DutyLock?]
    /// Points for working a template, by day and template: `[day][template]`.
    public var templateCosts: [[Double]]
    /// Points for a day without a duty, by day.
    public var dayOffCosts: [Double]
    /// What was made known, by day, and what it costs to change it; empty where nothing was.
    public var published: [PublishedDuty]
    /// The rules of the plan.
    public var rules: WorkRules
    /// What came before.
    public var history: WorkHistory

    /// A person who may work any template on any day at no cost.
    public init(name: String, dayCount: Int, templateCount: Int, activityCount: Int) {
        self.name = name
        allowedTemplates = Array(
            repeating: Array(repeating: true, count: templateCount), count: dayCount)
        allowedActivities = Array(repeating: true, count: activityCount)
        locks = Array(repeating: nil, count: dayCount)
        templateCosts = Array(
            repeating: Array(repeating: 0, count: templateCount), count: dayCount)
        dayOffCosts = Array(repeating: 0, count: dayCount)
        published = []
        rules = WorkRules()
        history = WorkHistory()
    }
}
