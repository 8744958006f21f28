internal import WorkTime

/// Required and scheduled staff drawn over time: two lines for what is required, one for what is
/// scheduled, and the areas between them.
struct StaffingCurve {
    /// The values drawn.
    let values: [CoverageValue]
    /// The stretch of time from the left edge to the right.
    let window: TimeRange
    /// The heads at the upper edge.
    let top: Double
    /// Where the curve stands in its picture.
    let frame: Frame

    /// A rectangle in pixels.
    struct Frame {
        let x: Double
        let y: Double
        let width: Double
        let height: Double
    }

    /// The areas, then the lines on top of them.
    var marks: [Markup] {
        [
            .element("path", .classes("over"), Attribute("d", area { $0.excess > 0 })),
            .element("path", .classes("under"), Attribute("d", area { $0.missing > 0 })),
            .element("path", .classes("net"), Attribute("d", line(\.netRequired))),
            .element("path", .classes("gross"), Attribute("d", line(\.grossRequired))),
            .element("path", .classes("scheduled"), Attribute("d", line(\.scheduled))),
        ]
    }

    /// The pixel column of an instant.
    func x(_ instant: Instant) -> Double {
        let share = Double((instant - window.start).count) / Double(max(1, window.length.count))
        return frame.x + share * frame.width
    }

    /// The pixel row of a number of heads.
    func y(_ heads: Double) -> Double {
        frame.y + frame.height * (1 - min(max(heads, 0), top) / top)
    }

    /// Horizontal lines at round numbers of heads, with the numbers.
    var scale: [Markup] {
        let step = StaffingCurve.step(for: top)
        return stride(from: 0, through: top, by: step).flatMap { heads in
            [
                Markup.element(
                    "line", .classes("rule"), Attribute("x1", frame.x), Attribute("y1", y(heads)),
                    Attribute("x2", frame.x + frame.width), Attribute("y2", y(heads))),
                .element(
                    "text", .classes("tick"), Attribute("x", frame.x - 4),
                    Attribute("y", y(heads) + 3), Attribute("text-anchor", "end"),
                    text: Figure.short(heads, digits: 1)),
            ]
        }
    }

    /// The upper edge that leaves room above the highest of `values`.
    static func top(over values: [CoverageValue]) -> Double {
        let highest = values.reduce(1) { max($0, $1.grossRequired, $1.scheduled) }
        let step = step(for: highest)
        return (highest / step).rounded(.up) * step
    }

    /// A round distance that cuts `top` into at most four parts.
    private static func step(for top: Double) -> Double {
        let steps = [0.5, 1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000]
        return steps.first { top / $0 <= 4 } ?? top / 4
    }

    /// A stepped line through one figure of the values.
    private func line(_ heads: (CoverageValue) -> Double) -> String {
        var path = ""
        var previous: Double?
        for value in values {
            let row = y(heads(value))
            if previous == nil {
                path = "M\(pixel(x(value.range.start))) \(pixel(row))"
            } else if previous != row {
                path += "H\(pixel(x(value.range.start)))V\(pixel(row))"
            }
            previous = row
        }
        guard let last = values.last else { return path }
        return path + "H\(pixel(x(last.range.end)))"
    }

    /// The rectangles between required and scheduled staff where `isDrawn`.
    private func area(where isDrawn: (CoverageValue) -> Bool) -> String {
        values.filter(isDrawn).map { value in
            let (left, right) = (x(value.range.start), x(value.range.end))
            let (required, scheduled) = (y(value.grossRequired), y(value.scheduled))
            return "M\(pixel(left)) \(pixel(required))H\(pixel(right))V\(pixel(scheduled))"
                + "H\(pixel(left))Z"
        }.joined()
    }

    private func pixel(_ value: Double) -> String {
        Figure.plain(value, digits: 1) ?? "0"
    }
}
