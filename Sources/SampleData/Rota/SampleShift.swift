/// A shift of the made-up roster; it starts on the hour.
struct SampleShift: Hashable, Sendable {
    let code: String
    let startHour: Int
    /// From start to end, the meal hour included.
    let presentHours: Int

    /// Presence less the meal hour, which shifts of five hours go without.
    var workedHours: Int { hasMeal ? presentHours - 1 : presentHours }

    var hasMeal: Bool { presentHours > 5 }

    static let night = SampleShift(code: "N22", startHour: 22, presentHours: 9)

    static let eightHours = [
        SampleShift(code: "E7", startHour: 7, presentHours: 9),
        SampleShift(code: "E8", startHour: 8, presentHours: 9),
        SampleShift(code: "D9", startHour: 9, presentHours: 9),
        SampleShift(code: "D10", startHour: 10, presentHours: 9),
        SampleShift(code: "L13", startHour: 13, presentHours: 9),
        SampleShift(code: "L15", startHour: 15, presentHours: 9),
    ]

    static let sevenHours = [
        SampleShift(code: "M7", startHour: 7, presentHours: 8),
        SampleShift(code: "M11", startHour: 11, presentHours: 8),
        SampleShift(code: "M16", startHour: 16, presentHours: 8),
    ]

    static let partTime = [
        SampleShift(code: "P10", startHour: 10, presentHours: 5),
        SampleShift(code: "P18", startHour: 18, presentHours: 5),
    ]
}
