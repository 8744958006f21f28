/// What the rules ask of an option.
struct OptionTraits {
    let start: Int32
    let end: Int32
    let worked: Int32
    let workedNextWeek: Int32
    let day: Int16
    let template: Int16
    let activity: Int16
    let isNight: Bool

    init(_ option: DutyOption) {
        start = Int32(option.start)
        end = Int32(option.end)
        worked = Int32(option.worked)
        workedNextWeek = Int32(option.workedNextWeek)
        day = Int16(option.day)
        template = Int16(option.template)
        activity = Int16(option.activity ?? -1)
        isNight = option.isNight
    }
}
