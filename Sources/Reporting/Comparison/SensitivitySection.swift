internal import RosterModel
internal import Wording

extension ComparisonContent {
    /// For each value that was varied, what depends on it.
    var sweepSections: [Markup] { report.axes.map(sweepSection) }

    private func sweepSection(_ key: ScenarioVariation.Key) -> Markup {
        let groups = groups(besides: key)
        let title = words(ComparisonPhrase.sweep, ["what": words(key.phrase)])
        return section("sweep-\(key.rawValue)", title) {
            Markup.element("ul", .classes("legend")) {
                for (color, group) in groups.enumerated() {
                    sample(color, isDashed: false, .plannedLine, group.name)
                    if report.replications > 0 {
                        sample(color, isDashed: true, .simulatedLine, group.name)
                    }
                }
            }
            Markup.element("div", .classes("days")) {
                figure(.objectiveChart, key, groups) { figures in
                    [
                        Series(
                            isDashed: false, y: figures.search.objective,
                            low: figures.search.lowerBound)
                    ]
                }
                figure(.lateChart, key, groups) { figures in
                    [Series(isDashed: false, y: figures.tickets.late)]
                        + (figures.simulation.map {
                            [
                                Series(
                                    isDashed: true, y: $0.late.mean,
                                    halfWidth: $0.late.halfWidth)
                            ]
                        } ?? [])
                }
                figure(.serviceChart, key, groups) { figures in
                    let planned = figures.tickets.inTime.map {
                        Series(isDashed: false, y: $0 * 100)
                    }
                    let simulated = figures.simulation?.inTime.map {
                        Series(isDashed: true, y: $0.mean * 100, halfWidth: $0.halfWidth * 100)
                    }
                    return [planned, simulated].compactMap { $0 }
                }
            }
            Markup.element("p", .classes("soft"), text: words(ComparisonPhrase.band))
        }
    }

    /// Scenarios that differ in one value alone.
    private struct Group {
        let name: String
        let scenarios: [ComparedScenario]
    }

    /// A value of one of a chart's lines.
    private struct Series {
        let isDashed: Bool
        let y: Double
        var low: Double?
        var halfWidth: Double?
    }

    /// The scenarios by their other values, as many groups as there are colors.
    private func groups(besides key: ScenarioVariation.Key) -> [Group] {
        let others = report.points.map { $0.variations.filter { $0.key != key } }
        let kinds = others.reduce(into: [[ScenarioVariation]]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        return kinds.prefix(LinePicture.colorCount).map { kind in
            let name = kind.map {
                "\(words($0.key.phrase)) \(Figure.short($0.share * 100, digits: 3)) %"
            }.joined(separator: ", ")
            return Group(
                name: name.isEmpty ? words(key.phrase) : name,
                scenarios: zip(report.points, others).filter { $0.1 == kind }.map(\.0))
        }
    }

    private func figure(
        _ title: ComparisonPhrase, _ key: ScenarioVariation.Key, _ groups: [Group],
        values: (PlanFigures) -> [Series]
    ) -> Markup {
        let lines = groups.enumerated().flatMap { color, group in
            [false, true].compactMap { isDashed -> LinePicture.Line? in
                let points = group.scenarios.flatMap { scenario -> [LinePicture.Point] in
                    guard let figures = scenario.outcome.figures, let x = share(key, of: scenario)
                    else { return [] }
                    return values(figures).filter { $0.isDashed == isDashed }.map {
                        LinePicture.Point(x: x, y: $0.y, low: $0.low, halfWidth: $0.halfWidth)
                    }
                }
                return points.isEmpty
                    ? nil : LinePicture.Line(color: color, isDashed: isDashed, points: points)
            }
        }
        return .element("figure") {
            Markup.element("h3", text: words(title))
            LinePicture(title: words(title), lines: lines, ticks: ticks(key), size: (400, 220))
                .picture
        }
    }

    /// At most six of the values, in percent.
    private func ticks(_ key: ScenarioVariation.Key) -> [LinePicture.Tick] {
        let shares = Set(report.points.compactMap { share(key, of: $0) }).sorted()
        return stride(from: 0, to: shares.count, by: max(1, (shares.count + 5) / 6)).map {
            LinePicture.Tick(x: shares[$0], label: Figure.short(shares[$0], digits: 1) + " %")
        }
    }

    private func share(_ key: ScenarioVariation.Key, of scenario: ComparedScenario) -> Double? {
        scenario.variations.first { $0.key == key }.map { $0.share * 100 }
    }
}
