/// What the rules ask of an option.
struct OptionTraits {
    let rules: Rules
    let activity: Int16

    /// What options of one variant group have in common.
    struct Rules: Hashable {
        let day: Int16
        let template: Int16
        let start: Int32
        let end: Int32
        let worked: Int32
        let workedNextWeek: Int32
        let isNight: Bool
    }

    init(_ option: DutyOption) {
        rules = Rules(
            day: Int16(option.day), template: Int16(option.template), start: Int32(option.start),
            end: Int32(option.end), worked: Int32(option.worked),
            workedNextWeek: Int32(option.workedNextWeek), isNight: option.isNight)
        activity = Int16(option.activity ?? -1)
    }
}
