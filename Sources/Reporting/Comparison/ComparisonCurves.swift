internal import Wording

extension ComparisonContent {
    /// Required and scheduled staff of the scenarios over each other.
    @MarkupBuilder var curveSection: [Markup] {
        if !drawn.isEmpty {
            section("curves", words(ComparisonPhrase.curves)) {
                Markup.element("ul", .classes("legend")) {
                    for (color, scenario) in drawn.enumerated() {
                        sample(color, isDashed: true, .required, scenario.name)
                        sample(color, isDashed: false, .scheduled, scenario.name)
                    }
                }
                LinePicture(
                    title: words(ComparisonPhrase.curves), lines: staffLines, ticks: days,
                    size: (1240, 300)
                ).picture
                Markup.element(
                    "p", .classes("soft"),
                    text: words(
                        ComparisonPhrase.curveNote,
                        ["shown": "\(drawn.count)", "all": "\(report.scenarios.count)"]))
            }
        }
    }

    /// A sample of a line with its meaning.
    func sample(
        _ color: Int, isDashed: Bool, _ phrase: ComparisonPhrase, _ name: String
    ) -> Markup {
        .element("li") {
            Markup.element(
                "svg", Attribute("viewBox", "0 0 28 12"), Attribute("width", "28"),
                Attribute("height", "12"), Attribute("aria-hidden", "true"), .classes("curve"),
                Attribute("style", "display:inline;width:28px")
            ) {
                Markup.element(
                    "path", .classes("line\(color)", isDashed ? "dashed" : ""),
                    Attribute("d", "M1 6H27"))
            }
            " " + words(phrase, ["name": name])
        }
    }

    /// As many scenarios as there are colors, evenly from the first to the last.
    private var drawn: [ComparedScenario] {
        let all = report.scenarios.filter { $0.outcome.figures != nil }
        let count = LinePicture.colorCount
        guard all.count > count else { return all }
        return (0..<count).map { all[$0 * (all.count - 1) / (count - 1)] }
    }

    private var staffLines: [LinePicture.Line] {
        drawn.enumerated().flatMap { color, scenario -> [LinePicture.Line] in
            guard let curve = scenario.outcome.figures?.curve else { return [] }
            func points(_ heads: [Double]) -> [LinePicture.Point] {
                let steps = heads.enumerated().map {
                    LinePicture.Point(
                        x: Double($0.offset * curve.intervalMinutes) / 1440, y: $0.element)
                }
                // The last value holds until the end.
                return steps
                    + (heads.last.map {
                        [
                            LinePicture.Point(
                                x: Double(heads.count * curve.intervalMinutes) / 1440, y: $0)
                        ]
                    } ?? [])
            }
            return [
                LinePicture.Line(
                    color: color, isDashed: true, isStepped: true, points: points(curve.required)),
                LinePicture.Line(color: color, isStepped: true, points: points(curve.scheduled)),
            ]
        }
    }

    /// A mark at the start of each day; of fewer days where there are many.
    private var days: [LinePicture.Tick] {
        let count =
            drawn.compactMap(\.outcome.figures?.curve).map {
                ($0.required.count * $0.intervalMinutes + 1439) / 1440
            }.max() ?? 0
        return stride(from: 0, to: count, by: max(1, (count + 13) / 14)).map {
            LinePicture.Tick(
                x: Double($0), label: words(ComparisonPhrase.day, ["number": "\($0 + 1)"]))
        }
    }
}
