internal import RosterModel
internal import Wording
internal import WorkTime

/// The board and the staffing of the horizon as one picture, for a page that introduces a plan.
public enum BoardPicture {
    /// A standalone SVG file in English.
    public static func svg(_ report: PlanReport) -> String {
        let content = PageContent(report, language: .english)
        let grid = PictureGrid(content)
        let curveTop = grid.bottom + 34
        let height = curveTop + 214
        let picture = Markup.element(
            "svg", Attribute("xmlns", "http://www.w3.org/2000/svg"),
            Attribute("viewBox", "0 0 \(Int(PictureGrid.width)) \(Int(height.rounded(.up)))"),
            Attribute("role", "img")
        ) {
            Markup.element("title", text: report.scenario.name)
            Markup.element("desc", text: content.facts)
            Markup.element("style") { Markup.rules(PictureStyle.rules) }
            HatchPattern.definition
            Markup.element(
                "rect", .classes("paper"), Attribute("width", PictureGrid.width),
                Attribute("height", height), Attribute("rx", "12"))
            content.pictureTitle
            grid.marks
            PictureCurve(content: content, top: curveTop).marks
        }
        return picture.written
    }
}

extension PageContent {
    /// `Objective 1,234 · Lower bound 1,230 · Gap 0.30 % · Proven optimal · …`.
    var facts: String {
        let outcome = report.outcome
        return [
            "\(words(ResultPhrase.objective)) \(points(outcome.objective))",
            "\(words(ResultPhrase.lowerBound)) \(points(outcome.lowerBound))",
            "\(words(ResultPhrase.gap)) \(Figure.percent(outcome.gap, digits: 2))",
            words(outcome.endedBy.phrase), words.verdict(report.audit),
        ].joined(separator: "  ·  ")
    }

    fileprivate var pictureTitle: [Markup] {
        [
            .element(
                "text", .classes("title"), Attribute("x", PictureGrid.margin), Attribute("y", 42),
                text: scenario.name),
            .element(
                "text", .classes("soft"), Attribute("x", PictureGrid.margin), Attribute("y", 64),
                text: facts),
        ]
    }
}

/// The board as rectangles and texts.
struct PictureGrid {
    static let width = 1200.0
    static let margin = 28.0
    private static let rowHeight = 17.0
    private static let top = 116.0
    private static let left = 236.0
    private static let right = 96.0

    private let content: PageContent

    init(_ content: PageContent) {
        self.content = content
    }

    /// Where the last row ends.
    var bottom: Double {
        let lines = content.board.rows.count + content.board.groups.count
        return PictureGrid.top + Double(lines) * PictureGrid.rowHeight
    }

    var marks: [Markup] {
        var marks = head
        var y = PictureGrid.top
        for group in content.board.groups {
            let title = content.words(group.grade?.phrase ?? .notInTeam)
            marks.append(label(title, "group", x: PictureGrid.margin, y: y))
            y += PictureGrid.rowHeight
            for row in group.rows {
                marks += line(row, y: y)
                y += PictureGrid.rowHeight
            }
        }
        return marks
    }

    private var columnWidth: Double {
        (PictureGrid.width - PictureGrid.left - PictureGrid.right)
            / Double(max(1, content.board.days.count))
    }

    private func x(_ day: Int) -> Double { PictureGrid.left + Double(day) * columnWidth }

    private var head: [Markup] {
        content.board.days.enumerated().flatMap { index, day in
            let middle = x(index) + columnWidth / 2
            let special = day.special.first?.name ?? ""
            return [
                label(
                    content.words.day(day.date), "day", x: middle, y: PictureGrid.top - 22,
                    anchor: "middle"),
                label(special, "special", x: middle, y: PictureGrid.top - 8, anchor: "middle"),
            ]
        } + [
            label(
                content.words(BoardPhrase.hours), "day",
                x: PictureGrid.width - PictureGrid.margin, y: PictureGrid.top - 22, anchor: "end")
        ]
    }

    private func line(_ row: BoardRow, y: Double) -> [Markup] {
        let name = DisplayWidth.cut(row.name, to: 30)
        let hours = Figure.hours(row.workedTime)
        return [
            .element(
                "line", .classes("rule"), Attribute("x1", PictureGrid.margin),
                Attribute("y1", y + 16.5), Attribute("x2", PictureGrid.width - PictureGrid.margin),
                Attribute("y2", y + 16.5)),
            label(name, "name", x: PictureGrid.margin, y: y),
        ] + row.cells.enumerated().flatMap { cell($0.element, day: $0.offset, y: y) } + [
            label(
                hours, "figure", x: PictureGrid.width - PictureGrid.margin, y: y, anchor: "end")
        ]
    }

    private func cell(_ cell: BoardCell, day: Int, y: Double) -> [Markup] {
        let middle = x(day) + columnWidth / 2
        guard let code = cell.code else {
            return [label("·", "off", x: middle, y: y, anchor: "middle")]
        }
        let style =
            cell.assignments.first.map { content.palette.className(of: $0.duty.shift) }
            ?? "absence"
        let width = min(columnWidth - 6, 66)
        return [
            .element(
                "rect", .classes("chip", style), Attribute("x", middle - width / 2),
                Attribute("y", y + 1), Attribute("width", width), Attribute("height", 15),
                Attribute("rx", 3.5)),
            label(code, "code \(style)", x: middle, y: y - 0.5, anchor: "middle"),
        ]
    }

    /// A text on the row that begins at `y`.
    private func label(
        _ text: String, _ style: String, x: Double, y: Double, anchor: String = "start"
    ) -> Markup {
        .element(
            "text", .classes(style), Attribute("x", x), Attribute("y", y + 12.5),
            Attribute("text-anchor", anchor), text: text)
    }
}

/// The staffing curve of the whole horizon below the board.
struct PictureCurve {
    let content: PageContent
    let top: Double

    var marks: [Markup] {
        guard let staff = content.staff else { return [] }
        let values = staff.values(in: content.horizon)
        let curve = StaffingCurve(
            values: values, window: content.horizon.range,
            top: StaffingCurve.top(over: values),
            frame: StaffingCurve.Frame(
                x: PictureGrid.margin + 24, y: top + 22,
                width: PictureGrid.width - 2 * PictureGrid.margin - 24, height: 150))
        let midnights = content.board.days.dropFirst().map { day in
            let x = curve.x(content.zone.day(day.date).start)
            return Markup.element(
                "line", .classes("midnight"), Attribute("x1", x), Attribute("y1", curve.frame.y),
                Attribute("x2", x), Attribute("y2", curve.frame.y + curve.frame.height))
        }
        return legend + curve.scale + midnights
            + HourAxis(curve: curve, zone: content.zone, every: 12).marks + curve.marks
    }

    private var legend: [Markup] {
        var x = PictureGrid.margin + 24
        return CurveKey.entries.map { style, phrase in
            let text = content.words(phrase)
            defer { x += 60 + Double(DisplayWidth.columns(of: text)) * 6.6 }
            return .element("g", Attribute("transform", "translate(\(Int(x)) \(Int(top)))")) {
                Markup.element(
                    "path", .classes("\(style)"),
                    Attribute("d", CurveKey.shape(style)))
                Markup.element(
                    "text", .classes("soft"), Attribute("x", 34), Attribute("y", 10), text: text)
            }
        }
    }
}

/// The style sheet of the picture.
enum PictureStyle {
    static let rules =
        """
        text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC",
        "Microsoft YaHei","Noto Sans CJK SC",sans-serif;fill:#17212b}
        .paper{fill:#fff;stroke:#dde3e9}
        text.title{font-size:24px;font-weight:650}
        text.soft,text.tick{fill:#55616e}text.tick{font-size:11px}
        text.day{font-weight:650}text.special{font-size:11px;font-weight:600;fill:#a83a00}
        text.group{font-weight:650;fill:#55616e;font-size:11.5px}
        text.figure,text.off{fill:#55616e}
        text.code{font-size:11px;font-weight:600}
        .rule{stroke:#e6ebef}.midnight{stroke:#c3ccd5}.clock{stroke:#55616e}
        rect.absence{fill:#d5d9de}
        path.gross,path.net,path.scheduled{fill:none;stroke-linejoin:round}
        path.gross{stroke:#17212b;stroke-width:1.8}
        path.net{stroke:#55616e;stroke-width:1.2;stroke-dasharray:3 2}
        path.scheduled{stroke:#0b5cad;stroke-width:2.2}
        path.over{fill:#56b4e9;fill-opacity:.35}
        path.under{fill:url(#hatch);stroke:#d55e00;stroke-width:.6}
        .hatch-ground{fill:#fbe3d2}.hatch-line{stroke:#d55e00;stroke-width:3}

        """
        + ShiftPalette.colors.map { name, color in
            "rect.\(name){fill:\(color.background)}text.\(name){fill:\(color.ink)}\n"
        }.joined()
}
