/// What is still open to a person: which templates on which day, and which days off.
struct PlanDomain: Hashable {
    /// The number of templates.
    let templateCount: Int
    /// Whether each template is open, `[day * (templates + 1) + template + 1]`, and in front of
    /// each day's templates whether the day off is.
    private(set) var isOpen: [Bool]
    /// The one option that is open on each day, -2 where the template alone decides.
    private(set) var pinned: [Int32]

    /// Everything that `who` may be given of `options`: on locked days nothing but what is locked.
    init(_ who: RosterPerson, options: [DutyOption]) {
        templateCount = who.allowedTemplates.first?.count ?? 0
        isOpen = who.allowedTemplates.flatMap { [true] + $0 }
        pinned = who.allowedTemplates.map { _ in -2 }
        for (day, lock) in who.locks.enumerated() {
            switch lock {
            case nil: break
            case .dayOff: fix(day, to: -1)
            case .template(let template): fix(day, to: template)
            case .option(let option):
                pin(day, to: Int32(option), of: options[option].template)
            }
        }
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

    /// Leaves nothing open on a day but an option of a template; both -1 for the day off.
    mutating func pin(_ day: Int, to option: Int32, of template: Int) {
        fix(day, to: template)
        pinned[day] = option
    }

    /// Whether a template, or -1 for a day off, is all that is open on a day.
    func isFixed(_ day: Int) -> Bool {
        let first = day * (templateCount + 1)
        return isOpen[first...first + templateCount].count { $0 } == 1
    }
}
