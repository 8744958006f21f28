/// Which specialists count towards a requirement: those who meet every part that is set.
public struct StaffFilter: Hashable, Sendable {
    /// Any of these grades; empty means every grade.
    public let grades: [Grade]
    /// Works in this language; nil means any.
    public let language: Language?
    /// Is trained for this category; nil means any.
    public let category: TicketCategory?

    /// A filter; a part left out lets everybody pass.
    public init(grades: [Grade] = [], language: Language? = nil, category: TicketCategory? = nil) {
        self.grades = grades
        self.language = language
        self.category = category
    }

    /// Whether `specialist` meets every part.
    public func admits(_ specialist: Specialist) -> Bool {
        (grades.isEmpty || grades.contains(specialist.grade))
            && (language.map(specialist.works(in:)) ?? true)
            && (category.map(specialist.categories.contains) ?? true)
    }
}
