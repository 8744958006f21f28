internal import RosterModel

/// The colors of shift codes: light ones for days and dark ones for nights, in shift order.
///
/// P. Tol, "Colour Schemes", SRON technical note EPS/TN/09-002, issue 3.2 (2021): the schemes
/// *light* and *muted*, which readers with any color vision can tell apart.
struct ShiftPalette {
    /// A background and the color of the text on it.
    struct Color: Hashable {
        let background: String
        let ink: String
    }

    static let days = [
        "#77aadd", "#eedd88", "#44bb99", "#ffaabb", "#99ddff", "#ee8866", "#bbcc33", "#aaaa00",
    ].map { Color(background: $0, ink: "#10202e") }

    static let nights = ["#332288", "#882255", "#117733", "#004488"].map {
        Color(background: $0, ink: "#ffffff")
    }

    private let classes: [ShiftCode: String]

    /// The palette of a scenario's shifts; after the last color the first comes again.
    init(_ shifts: [ShiftTemplate]) {
        var classes: [ShiftCode: String] = [:]
        let (nightShifts, dayShifts) = (shifts.filter(\.isNight), shifts.filter { !$0.isNight })
        for (index, shift) in dayShifts.enumerated() {
            classes[shift.code] = "d\(index % ShiftPalette.days.count)"
        }
        for (index, shift) in nightShifts.enumerated() {
            classes[shift.code] = "n\(index % ShiftPalette.nights.count)"
        }
        self.classes = classes
    }

    /// The class that style sheets know the shift's color by; `dx` for a code of no template.
    func className(of shift: ShiftCode) -> String {
        classes[shift] ?? "dx"
    }

    /// The class and color of every shift, the one of unknown codes last.
    static let colors: [(className: String, color: Color)] =
        days.enumerated().map { ("d\($0.offset)", $0.element) }
        + nights.enumerated().map { ("n\($0.offset)", $0.element) }
        + [("dx", Color(background: "#cfd4da", ink: "#10202e"))]
}
