public import RosterModel
public import WorkTime

/// The skills of somebody hired: a language with every category, a category in every language, or
/// one category in one language.
public struct HiredSkill: Hashable, Sendable {
    /// The language; nil for all of them.
    public let language: Language?
    /// The category; nil for all of them.
    public let category: TicketCategory?

    /// Whether somebody with these skills can do work of a skill.
    func includes(_ skill: SkillPools.Skill) -> Bool {
        (language ?? skill.language) == skill.language
            && (category ?? skill.category) == skill.category
    }
}

/// What one more hour of an experienced specialist with some skill is worth in a period.
public struct HourWorth: Sendable {
    /// The skill.
    public let skill: HiredSkill
    /// The period.
    public let range: TimeRange
    /// Points a small part of an hour saves, for a whole one: the dual price.
    public let price: Double
    /// Points that the whole hour saves, by planning the tickets anew with it.
    public let points: Double
    /// Tickets fewer that are late then; below zero where more are late, each for less long.
    public let lateTickets: Double
}
