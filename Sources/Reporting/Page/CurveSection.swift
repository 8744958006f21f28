internal import RosterModel
internal import Wording
internal import WorkTime

extension PageContent {
    /// Required and scheduled staff, one picture for each day.
    var curveSection: Markup {
        section("curves", CoveragePhrase.curves) {
            curveLegend
            if let staff {
                let values = staff.values(in: horizon)
                let tally = staff.tally(in: horizon)
                let top = StaffingCurve.top(over: values)
                Markup.element("div", .classes("days")) {
                    for (date, sum) in zip(horizon.dates.dates, tally.days) {
                        dayFigure(date, sum, values: values, top: top)
                    }
                }
            }
        }
    }

    private var curveLegend: Markup {
        .element("ul", .classes("legend")) {
            for (style, phrase) in CurveKey.entries {
                Markup.element("li") {
                    CurveKey.picture(style)
                    " \(words(phrase))"
                }
            }
        }
    }

    private func dayFigure(
        _ date: LocalDate, _ sum: CoverageSum, values: [CoverageValue], top: Double
    ) -> Markup {
        let window = zone.day(date)
        let hours = Figure.hours(window.length)
        return .element("figure", Attribute("id", anchor(date))) {
            Markup.element("h3") {
                words.day(date)
                for special in board.days.first(where: { $0.date == date })?.special ?? [] {
                    Markup.element(
                        "span", .classes("special", special.kind.rawValue), text: special.name)
                }
                if window.length != .days(1) {
                    Markup.element(
                        "span", .classes("special"),
                        text: words(CoveragePhrase.clocksChange, ["hours": hours]))
                }
                Markup.element(
                    "span", .classes("sum", sum.worst == nil ? "good" : "short"),
                    text: shortage(sum))
            }
            Markup.element("p", .classes("worst"), text: worst(sum))
            DayCurve(
                title: words.day(date), summary: summary(sum),
                curve: StaffingCurve(
                    values: values.filter { window.contains($0.range.start) }, window: window,
                    top: top, frame: DayCurve.frame), zone: zone
            ).picture
        }
    }

    /// `Missing 3.5 h`, or that there is enough.
    private func shortage(_ sum: CoverageSum) -> String {
        guard sum.worst != nil else { return words(CoveragePhrase.enough) }
        return "\(words(CoveragePhrase.missing)) \(Figure.fixed(sum.missingHours, digits: 1)) h"
    }

    /// `Worst moment: 2 short at 19:00`, and whether the day's total hides it.
    private func worst(_ sum: CoverageSum) -> String {
        guard let worst = sum.worst else { return "" }
        let time = zone.local(worst.range.start).time
        let short = words(
            CoveragePhrase.shortAt,
            ["heads": Figure.short(worst.missing, digits: 1), "time": "\(time)"])
        let hidden = sum.hidesShortage ? " (\(words(CoveragePhrase.hidden)))" : ""
        return "\(words(CoveragePhrase.worst)): \(short)\(hidden)"
    }

    private func summary(_ sum: CoverageSum) -> String {
        func hours(_ value: Double) -> String { Figure.fixed(value, digits: 1) }
        return words(
            CoveragePhrase.summary,
            [
                "gross": hours(sum.grossHours), "scheduled": hours(sum.scheduledHours),
                "missing": hours(sum.missingHours), "excess": hours(sum.excessHours),
            ])
    }
}

/// The staffing of one day as a picture with clock and scale.
struct DayCurve {
    let title: String
    let summary: String
    let curve: StaffingCurve
    let zone: Zone

    static let frame = StaffingCurve.Frame(x: 28, y: 8, width: 362, height: 118)

    var picture: Markup {
        .element(
            "svg", Attribute("viewBox", "0 0 400 148"), Attribute("role", "img"), .classes("curve")
        ) {
            Markup.element("title", text: title)
            Markup.element("desc", text: summary)
            curve.scale
            HourAxis(curve: curve, zone: zone, every: 3).marks
            curve.marks
        }
    }
}

/// The clock below a curve: one mark for each full hour that the wall shows in the window.
struct HourAxis {
    let curve: StaffingCurve
    let zone: Zone
    /// Hours whose number this divides are labeled.
    let every: Int

    var marks: [Markup] {
        let bottom = curve.frame.y + curve.frame.height
        let end = curve.window.end
        return hours.flatMap { instant -> [Markup] in
            let hour = zone.local(instant).time.minuteOfDay / 60
            let isLabeled = hour.isMultiple(of: every)
            let tick = Markup.element(
                "line", .classes("clock"), Attribute("x1", curve.x(instant)),
                Attribute("y1", bottom), Attribute("x2", curve.x(instant)),
                Attribute("y2", bottom + (isLabeled ? 5 : 3)))
            guard isLabeled else { return [tick] }
            let label = instant == end && hour == 0 ? 24 : hour
            return [
                tick,
                .element(
                    "text", .classes("tick"), Attribute("x", curve.x(instant)),
                    Attribute("y", bottom + 16), Attribute("text-anchor", "middle"),
                    text: label < 10 ? "0\(label)" : "\(label)"),
            ]
        }
    }

    /// The instants at which the wall shows a full hour, both ends of the window included.
    private var hours: [Instant] {
        stride(from: 0, through: curve.window.length.count, by: 15)
            .map { curve.window.start + Minutes($0) }
            .filter { zone.local($0).time.minuteOfDay.isMultiple(of: 60) }
    }
}

/// A sample of a line or area of the curves.
enum CurveKey {
    /// The classes of the lines and areas, with what they mean.
    static let entries: [(style: StaticString, meaning: CoveragePhrase)] = [
        ("gross", .gross), ("net", .net), ("scheduled", .scheduled), ("under", .missing),
        ("over", .excess),
    ]

    static func picture(_ style: StaticString) -> Markup {
        .element(
            "svg", Attribute("viewBox", "0 0 28 12"), Attribute("width", "28"),
            Attribute("height", "12"), Attribute("aria-hidden", "true")
        ) {
            Markup.element(
                "path", .classes("\(style)"), Attribute("d", shape(style)))
        }
    }

    /// The path of a sample, 28 pixels wide and 12 high.
    static func shape(_ style: StaticString) -> String {
        ["under", "over"].contains("\(style)") ? "M1 1H27V11H1Z" : "M1 6H27"
    }
}

/// The hatching of missing staff, drawn once and used by every curve.
enum HatchPattern {
    static var definition: Markup {
        .element("defs") {
            Markup.element(
                "pattern", Attribute("id", "hatch"), Attribute("width", "5"),
                Attribute("height", "5"), Attribute("patternUnits", "userSpaceOnUse"),
                Attribute("patternTransform", "rotate(45)")
            ) {
                Markup.element(
                    "rect", .classes("hatch-ground"), Attribute("width", "5"),
                    Attribute("height", "5"))
                Markup.element(
                    "line", .classes("hatch-line"), Attribute("x1", 0), Attribute("y1", 0),
                    Attribute("x2", 0), Attribute("y2", 5))
            }
        }
    }

    static var hidden: Markup {
        .element(
            "svg", .classes("hidden"), Attribute("width", "0"), Attribute("height", "0"),
            Attribute("aria-hidden", "true")
        ) { definition }
    }
}
