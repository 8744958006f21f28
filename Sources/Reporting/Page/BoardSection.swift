internal import RosterModel
internal import Wording
internal import WorkTime

extension PageContent {
    /// The board: people down, days across, counts and missing hours below.
    var boardSection: Markup {
        section("board", BoardPhrase.title) {
            if report.roster.assignments.isEmpty {
                Markup.element("p", .classes("notice"), text: words(BoardPhrase.empty))
            }
            boardLegend
            Markup.element("div", .classes("scroll"), Attribute("tabindex", "0")) {
                Markup.element("table", .classes("board")) {
                    boardHead
                    Markup.element("tbody") {
                        for group in board.groups { rows(of: group) }
                    }
                    boardFoot
                }
            }
        }
    }

    private var boardLegend: Markup {
        .element("ul", .classes("legend")) {
            for shift in scenario.shifts {
                Markup.element("li") {
                    Markup.element(
                        "span", .classes("chip", palette.className(of: shift.code)),
                        text: shift.code.rawValue)
                    " \(shift.name) \(clock(shift))"
                }
            }
            sample("draft", "", .draft)
            sample("", "", .locked)
            Markup.element("li") {
                Markup.element("span", .classes("mark good"), text: "✓")
                " \(words(BoardPhrase.wishGranted))"
            }
            Markup.element("li") {
                Markup.element("span", .classes("mark short"), text: "✗")
                " \(words(BoardPhrase.wishDenied))"
            }
            sample("dx development", "", .development)
        }
    }

    private func sample(_ style: String, _ text: String, _ phrase: BoardPhrase) -> Markup {
        .element("li") {
            Markup.element("span", .classes("chip dx", style), text: text)
            " \(words(phrase))"
        }
    }

    /// `07:00–15:30`.
    func clock(_ shift: ShiftTemplate) -> String {
        let end = (shift.start.minuteOfDay + shift.length.count) % 1440
        return words.clock(shift.start, LocalTime(minuteOfDay: end) ?? .midnight)
    }

    private var boardHead: Markup {
        .element("thead") {
            Markup.element("tr") {
                Markup.element(
                    "th", Attribute("scope", "col"), .classes("person"),
                    text: words(BoardPhrase.person))
                for day in board.days {
                    Markup.element(
                        "th", Attribute("scope", "col"), .classes(day.isHoliday ? "holiday" : "")
                    ) {
                        Markup.element(
                            "a", Attribute("href", "#\(anchor(day.date))"),
                            text: words.day(day.date))
                        for special in day.special {
                            Markup.element(
                                "span", .classes("special", special.kind.rawValue),
                                Attribute("title", words(special.kind.phrase)), text: special.name)
                        }
                    }
                }
                Markup.element(
                    "th", Attribute("scope", "col"), .classes("narrow"),
                    Attribute("title", words(BoardPhrase.hoursOfContract)),
                    text: words(BoardPhrase.hours))
                for title in [BoardPhrase.nights, .wishes] {
                    Markup.element(
                        "th", Attribute("scope", "col"), .classes("narrow"), text: words(title))
                }
            }
        }
    }

    /// The name by which links find a day's curve.
    func anchor(_ date: LocalDate) -> String { "day-\(date)" }

    private func rows(of group: BoardGroup) -> [Markup] {
        let title = "\(words(group.grade?.phrase ?? .notInTeam)) (\(group.rows.count))"
        let head = Markup.element("tr", .classes("group")) {
            Markup.element("th", Attribute("scope", "rowgroup"), text: title)
            Markup.element("td", Attribute("colspan", "\(board.days.count + 3)"))
        }
        return [head] + group.rows.map(row)
    }

    private func row(_ row: BoardRow) -> Markup {
        let languages = (row.specialist?.languages ?? []).filter { $0.level >= .b2 }
        let contract = row.contractedTime.map { " / \(Figure.hours($0, digits: 1))" } ?? ""
        let wishes = row.wishes
        return .element("tr") {
            Markup.element("th", Attribute("scope", "row"), .classes("person")) {
                row.name
                Markup.element(
                    "small",
                    text: " " + languages.map(\.language.rawValue).joined(separator: " "))
            }
            for cell in row.cells { boardCell(cell) }
            Markup.element("td", .classes("figure"), text: Figure.hours(row.workedTime) + contract)
            Markup.element("td", .classes("figure"), text: row.nights == 0 ? "" : "\(row.nights)")
            Markup.element(
                "td", .classes("figure"),
                text: wishes.made == 0 ? "" : "\(wishes.granted) / \(wishes.made)")
        }
    }

    private func boardCell(_ cell: BoardCell) -> Markup {
        .element("td", .classes("cell")) {
            if cell.assignments.isEmpty {
                if let absence = cell.absence {
                    Markup.element(
                        "span", .classes("chip absence"),
                        Attribute("title", words(absence.phrase)), text: absence.rawValue)
                } else {
                    Markup.element(
                        "span", .classes("off"), Attribute("title", words(BoardPhrase.dayOff)),
                        text: "·")
                }
            }
            for assignment in cell.assignments { chip(assignment) }
            if let areGranted = cell.areWishesGranted {
                Markup.element(
                    "span", .classes("mark", areGranted ? "good" : "short"),
                    Attribute(
                        "title", words(areGranted ? BoardPhrase.wishGranted : .wishDenied)),
                    text: areGranted ? "✓" : "✗")
            }
        }
    }

    private func chip(_ assignment: Assignment) -> Markup {
        let duty = assignment.duty
        let breaks = duty.breaks.map { words.times($0, in: zone) }
        let pause =
            breaks.isEmpty
            ? "" : " · \(words(InputPhrase.meal)) \(breaks.joined(separator: ", "))"
        let development = assignment.development.map {
            " · \($0.activity) \(words.times($0.range, in: zone))"
        }
        return .element(
            "span",
            .classes(
                "chip", palette.className(of: duty.shift), assignment.isLocked ? "" : "draft",
                assignment.development.isEmpty ? "" : "development"),
            Attribute("title", words.times(duty.range, in: zone) + pause + development.joined()),
            text: duty.shift.rawValue)
    }

    private var boardFoot: Markup {
        .element("tfoot") {
            for count in board.counts {
                footRow(count.shift.rawValue, count.perDay.map { $0 == 0 ? "" : "\($0)" })
            }
            footRow(words(BoardPhrase.allShifts), board.totals.map { "\($0)" }, style: "total")
            if let days = staff?.tally(in: horizon).days {
                footRow(
                    "\(words(CoveragePhrase.missing)) (h)",
                    days.map { day in
                        day.missingHours > 0 ? Figure.fixed(day.missingHours, digits: 1) : ""
                    }, style: "short")
            }
        }
    }

    private func footRow(_ title: String, _ figures: [String], style: String = "") -> Markup {
        .element("tr", .classes(style)) {
            Markup.element("th", Attribute("scope", "row"), .classes("person"), text: title)
            for figure in figures { Markup.element("td", text: figure) }
            Markup.element("td", Attribute("colspan", "3"))
        }
    }
}
