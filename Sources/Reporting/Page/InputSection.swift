internal import RosterModel
internal import Wording
internal import WorkTime

extension PageContent {
    /// The legend of the shifts, and the files the plan was made from.
    var inputSection: Markup {
        .element("div", .classes("pair")) {
            section("shifts", InputPhrase.shifts) { shiftTable }
            section("inputs", InputPhrase.title) { fileTable }
        }
    }

    private var shiftTable: Markup {
        let texts: [InputPhrase] = [.code, .name, .time]
        let figures: [InputPhrase] = [.present, .worked]
        let columns = texts.map { Column.text(words($0)) } + figures.map { .figure(words($0)) }
        return .element("table", .classes("shifts")) {
            tableHead(columns + [.text(words(InputPhrase.meal))])
            Markup.element("tbody") {
                for shift in scenario.shifts { shiftRow(shift) }
            }
        }
    }

    private func shiftRow(_ shift: ShiftTemplate) -> Markup {
        .element("tr") {
            Markup.element("th", Attribute("scope", "row")) {
                Markup.element(
                    "span", .classes("chip", palette.className(of: shift.code)),
                    text: shift.code.rawValue)
            }
            Markup.element("td", text: shift.name)
            Markup.element("td", text: clock(shift))
            Markup.element("td", .classes("figure"), text: Figure.hours(shift.length) + " h")
            Markup.element("td", .classes("figure"), text: Figure.hours(shift.workedTime) + " h")
            Markup.element("td", text: shift.meal.map { mealTimes($0, of: shift) } ?? "–")
        }
    }

    private func mealTimes(_ meal: MealWindow, of shift: ShiftTemplate) -> String {
        func time(_ offset: Minutes) -> String {
            let minute = (shift.start.minuteOfDay + offset.count) % 1440
            return "\(LocalTime(minuteOfDay: minute) ?? .midnight)"
        }
        return words(
            InputPhrase.mealTimes,
            [
                "length": "\(meal.length)", "from": time(meal.earliest), "until": time(meal.latest),
            ])
    }

    private var fileTable: Markup {
        .element("table", .classes("inputs")) {
            tableHead(
                [InputPhrase.role, .file, .digest].map { .text(words($0)) })
            Markup.element("tbody") {
                for input in scenario.inputs {
                    Markup.element("tr") {
                        Markup.element("th", Attribute("scope", "row"), text: input.role)
                        Markup.element("td", text: input.path)
                        Markup.element("td") {
                            Markup.element("code", .classes("digest"), text: input.digest)
                        }
                    }
                }
            }
        }
    }
}
