internal import RosterModel
internal import Wording
internal import WorkTime

extension PageContent {
    /// Every requirement with its curve over the horizon and the hours missing each day.
    var coverageSection: Markup {
        section("coverage", CoveragePhrase.title) {
            Markup.element("div", .classes("scroll"), Attribute("tabindex", "0")) {
                Markup.element("table", .classes("coverage")) {
                    tableHead(coverageTitles)
                    for kind in CoverageLine.Kind.allCases {
                        coverageRows(of: kind)
                    }
                }
            }
        }
    }

    private var coverageTitles: [Column] {
        let sums: [CoveragePhrase] = [.required, .scheduled, .missing]
        return [.text(words(CoveragePhrase.requirement)), .text(words.days(horizon.dates))]
            + sums.map { .figure(words($0) + " (h)") }
            + horizon.dates.dates.map { .figure(words.shortDay($0)) }
            + [.text(words(CoveragePhrase.worst))]
    }

    private func coverageRows(of kind: CoverageLine.Kind) -> [Markup] {
        let lines = report.coverage.filter { $0.kind == kind }
        guard !lines.isEmpty else { return [] }
        let rows = Markup.element("tbody") {
            Markup.element("tr", .classes("group")) {
                Markup.element("th", Attribute("scope", "rowgroup"), text: words(kind.phrase))
                Markup.element("td", Attribute("colspan", "\(horizon.dates.count + 5)"))
            }
            for line in lines { coverageRow(line) }
        }
        return [rows]
    }

    private func coverageRow(_ line: CoverageLine) -> Markup {
        let tally = line.tally(in: horizon)
        let sums = [tally.total.grossHours, tally.total.scheduledHours]
        return .element("tr") {
            Markup.element("th", Attribute("scope", "row"), text: words(line.name))
            Markup.element("td", .classes("spark")) { spark(line) }
            for hours in sums {
                Markup.element("td", .classes("figure"), text: Figure.fixed(hours, digits: 1))
            }
            missingCell(tally.total, share: 0)
            for day in tally.days {
                missingCell(day, share: day.missingHours / max(1, day.grossHours))
            }
            moment(tally.total.worst)
        }
    }

    /// Hours missing, on a ground that is the stronger the greater their share is.
    private func missingCell(_ sum: CoverageSum, share: Double) -> Markup {
        guard sum.missingHours > 0 else {
            return .element("td", .classes("figure soft"), text: "·")
        }
        let level = share >= 0.1 ? "lack3" : share >= 0.04 ? "lack2" : share > 0 ? "lack1" : ""
        return .element(
            "td", .classes("figure short", level),
            Attribute("title", sum.hidesShortage ? words(CoveragePhrase.hidden) : ""),
            text: Figure.fixed(sum.missingHours, digits: 1))
    }

    /// The heads missing at the worst moment, and when it is.
    private func moment(_ worst: CoverageValue?) -> Markup {
        guard let worst else {
            return .element("td", .classes("moment soft"), text: words(CoveragePhrase.enough))
        }
        let local = zone.local(worst.range.start)
        return .element("td", .classes("moment")) {
            Figure.short(-worst.missing, digits: 1)
            Markup.element("small", text: " \(words.shortDay(local.date)) \(local.time)")
        }
    }

    /// The curve of a requirement over the whole horizon, a mark at each midnight.
    private func spark(_ line: CoverageLine) -> Markup {
        let values = line.values(in: horizon)
        let curve = StaffingCurve(
            values: values, window: horizon.range, top: StaffingCurve.top(over: values),
            frame: StaffingCurve.Frame(x: 0, y: 2, width: 210, height: 36))
        return .element(
            "svg", Attribute("viewBox", "0 0 210 40"), Attribute("width", "210"),
            Attribute("height", "40"), Attribute("role", "img"), .classes("curve small")
        ) {
            Markup.element("title", text: words(line.name))
            for date in horizon.dates.dates.dropFirst() {
                Markup.element(
                    "line", .classes("rule"), Attribute("x1", curve.x(zone.day(date).start)),
                    Attribute("y1", 0), Attribute("x2", curve.x(zone.day(date).start)),
                    Attribute("y2", 40))
            }
            // Staff who could do the work but are not needed for it is no surplus, except of all.
            if line.kind == .staff { curve.marks } else { Array(curve.marks.dropFirst()) }
        }
    }
}
