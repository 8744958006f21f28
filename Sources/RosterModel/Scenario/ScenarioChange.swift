public import WorkTime

/// A change that a scenario makes to the team and shifts its tables name.
public struct ScenarioChange: Hashable, Sendable {
    /// What reports call it.
    public let name: String
    /// What it does.
    public let effect: Effect

    /// A change with a name.
    public init(name: String, effect: Effect) {
        self.name = name
        self.effect = effect
    }

    /// What changes do to a team and its shifts.
    public enum Effect: Hashable, Sendable {
        /// People start on a date.
        case hire([Specialist], from: LocalDate)
        /// People have no duty from a date on.
        case leave([Specialist], from: LocalDate)
        /// People have learned languages and categories; a level never falls.
        case train([SpecialistID], languages: [LanguageSkill], categories: [TicketCategory])
        /// People are away.
        case absent([Absence])
        /// A share of all person-days, drawn by a seed, falls to sickness.
        case sickness(share: Double, seed: UInt64, [Absence])
        /// People have another contract.
        case contract([SpecialistID], Contract.Kind?, weeklyHours: Minutes?)
        /// A shift takes the place of the one with its code, or is added as the last.
        case shift(ShiftTemplate)
        /// A shift is given no more.
        case dropShift(ShiftCode)
    }
}
