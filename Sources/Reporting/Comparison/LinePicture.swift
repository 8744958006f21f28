/// Lines over one scale in both directions, with bands and intervals around them.
struct LinePicture {
    /// What the picture is called.
    let title: String
    let lines: [Line]
    /// Marks of the horizontal scale, in its values.
    let ticks: [Tick]
    /// The picture's size in pixels.
    let size: (width: Double, height: Double)

    /// One line of the chart.
    struct Line {
        /// Which of the colors it has.
        let color: Int
        var isDashed = false
        /// Whether a value holds until the next one.
        var isStepped = false
        let points: [Point]
    }

    /// A point of a line.
    struct Point {
        let x: Double
        let y: Double
        /// The lower edge of the band below it; nil for none.
        var low: Double?
        /// How far the interval around it reaches; nil for none.
        var halfWidth: Double?
    }

    /// A mark of the horizontal scale with its name.
    struct Tick {
        let x: Double
        let label: String
    }

    /// How many colors there are.
    static let colorCount = 6

    /// The picture.
    var picture: Markup {
        .element(
            "svg", Attribute("viewBox", "0 0 \(pixel(size.width)) \(pixel(size.height))"),
            Attribute("role", "img"), .classes("curve")
        ) {
            Markup.element("title", text: title)
            scale
            for line in lines { marks(line) }
        }
    }

    private var frame: StaffingCurve.Frame {
        StaffingCurve.Frame(x: 58, y: 8, width: size.width - 80, height: size.height - 34)
    }

    private var points: [Point] { lines.flatMap(\.points) }

    private var columns: ClosedRange<Double> {
        let values = points.map(\.x) + ticks.map(\.x)
        let (first, last) = (values.min() ?? 0, values.max() ?? 1)
        return first < last ? first...last : first - 0.5...first + 0.5
    }

    /// The values of the vertical scale, from a round number to a round number.
    private var rows: (range: ClosedRange<Double>, step: Double) {
        let values = points.flatMap { point -> [Double] in
            let width = point.halfWidth.flatMap { $0.isFinite ? $0 : nil } ?? 0
            return [point.y - width, point.y + width, point.low ?? point.y]
        }
        let highest = values.max() ?? 1
        let lowest = values.min() ?? 0
        // A scale that begins at nought is honest, unless all there is to see is far from it.
        let start = lowest > 0 && lowest < highest / 2 ? 0 : lowest
        let step = LinePicture.step(for: highest - start)
        let first = (start / step).rounded(.down) * step
        let last = max((highest / step).rounded(.up) * step, first + step)
        return (first...last, step)
    }

    /// A round distance that cuts `length` into at most five parts.
    private static func step(for length: Double) -> Double {
        guard length > 0 else { return 1 }
        var power = 1.0
        while power * 5 < length { power *= 10 }
        while power > length { power /= 10 }
        return [0.2, 0.5, 1, 2, 5].map { $0 * power }.first { length / $0 <= 5 } ?? length
    }

    private func x(_ value: Double) -> Double {
        let share =
            (value - columns.lowerBound) / (columns.upperBound - columns.lowerBound)
        return frame.x + share * frame.width
    }

    private func y(_ value: Double) -> Double {
        let range = rows.range
        let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
        return frame.y + (1 - min(max(share, 0), 1)) * frame.height
    }

    private var scale: [Markup] {
        let (range, step) = rows
        let count = Int(((range.upperBound - range.lowerBound) / step).rounded())
        let bottom = frame.y + frame.height
        let horizontal = (0...count).flatMap { number -> [Markup] in
            let value = range.lowerBound + Double(number) * step
            return [
                .element(
                    "line", .classes("rule"), Attribute("x1", frame.x), Attribute("y1", y(value)),
                    Attribute("x2", frame.x + frame.width), Attribute("y2", y(value))),
                .element(
                    "text", .classes("tick"), Attribute("x", frame.x - 6),
                    Attribute("y", y(value) + 4), Attribute("text-anchor", "end"),
                    text: Figure.short(value, digits: 3)),
            ]
        }
        return horizontal
            + ticks.flatMap { tick -> [Markup] in
                [
                    .element(
                        "line", .classes("clock"), Attribute("x1", x(tick.x)),
                        Attribute("y1", bottom), Attribute("x2", x(tick.x)),
                        Attribute("y2", bottom + 5)),
                    .element(
                        "text", .classes("tick"), Attribute("x", x(tick.x)),
                        Attribute("y", bottom + 18), Attribute("text-anchor", "middle"),
                        text: tick.label),
                ]
            }
    }

    private func marks(_ line: Line) -> [Markup] {
        let color = "line\(line.color % LinePicture.colorCount)"
        let intervals = line.points.compactMap { point -> Markup? in
            guard let width = point.halfWidth, width.isFinite, width > 0 else { return nil }
            return .element(
                "line", .classes(color), Attribute("x1", x(point.x)),
                Attribute("y1", y(point.y - width)), Attribute("x2", x(point.x)),
                Attribute("y2", y(point.y + width)))
        }
        let path = Markup.element(
            "path", .classes(color, line.isDashed ? "dashed" : ""), Attribute("d", path(line)))
        return [band(line)].compactMap { $0 } + intervals + [path]
    }

    /// The area between the line and the lower edges of its points.
    private func band(_ line: Line) -> Markup? {
        let points = line.points.filter { $0.low != nil }
        guard points.count > 1 else { return nil }
        let upper = points.map { position($0.x, $0.y) }
        let lower = points.reversed().map { position($0.x, $0.low ?? $0.y) }
        return .element(
            "path", .classes("line\(line.color % LinePicture.colorCount)", "band"),
            Attribute("d", "M" + (upper + lower).joined(separator: "L") + "Z"))
    }

    private func path(_ line: Line) -> String {
        guard let first = line.points.first else { return "" }
        // A line of one point is still to be seen.
        let start = "M\(position(first.x, first.y))" + (line.points.count == 1 ? "h4" : "")
        return line.points.dropFirst().reduce(into: start) { path, point in
            path +=
                line.isStepped
                ? "H\(pixel(x(point.x)))V\(pixel(y(point.y)))"
                : "L\(position(point.x, point.y))"
        }
    }

    private func position(_ x: Double, _ y: Double) -> String {
        "\(pixel(self.x(x))) \(pixel(self.y(y)))"
    }

    private func pixel(_ value: Double) -> String {
        Figure.plain(value, digits: 1) ?? "0"
    }
}
