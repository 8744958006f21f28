/// What is still open to a person: which templates on which day, and which days off.
struct PlanDomain: Hashable {
    /// The number of templates.
    let templateCount: Int
    /// Whether each template is open, `[day * (templates + 1) + template + 1]`, and in front of
    /// each day's templates whether the day off is.
    private(set) var isOpen: [Bool]

    /// Everything that `who` may be given.
    init(_ who: RosterPerson) {
        templateCount = who.allowedTemplates.first?.count ?? 0
        isOpen = who.allowedTemplates.flatMap { [true] + $0 }
    }

    /// Whether a template, or -1 for a day off, is open on a day.
    @inline(__always)
    subscript(day: Int, template: Int) -> Bool {
        get { isOpen[day * (templateCount + 1) + template + 1] }
        set { isOpen[day * (templateCount + 1) + template + 1] = newValue }
    }

    /// Leaves one template, or -1 for a day off, open on a day.
    mutating func fix(_ day: Int, to template: Int) {
        for other in -1..<templateCount where other != template {
            self[day, other] = false
        }
    }
}
