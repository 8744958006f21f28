internal import RosterModel
internal import Wording
internal import WorkTime

/// Up to seven days of the board as text, with the coverage of the same days below.
struct TextWeek {
    let board: TextBoard
    /// The days shown, as indices into the board's.
    let days: Range<Int>

    var lines: [String] {
        head + board.board.groups.flatMap(lines(of:)) + counts + [""] + coverage
    }

    private var words: Words { board.words }

    private var horizon: PlanningHorizon { board.report.scenario.horizon }

    private var grid: TextGrid {
        TextGrid(widths: [22] + days.map { _ in 10 } + [8], isTerminal: board.isTerminal)
    }

    private func row(_ title: TextCell, _ cells: [TextCell], end: TextCell = TextCell("")) -> String
    {
        grid.line([title] + cells + [end])
    }

    /// The dates, and under them the special days.
    private var head: [String] {
        let dates = days.map { index in
            TextCell(words.shortDay(board.board.days[index].date), .strong)
        }
        let special = days.map { index in
            let day = board.board.days[index]
            return TextCell(day.special.map(\.name).joined(separator: ", "), .notice)
        }
        let first = row(
            TextCell(words(BoardPhrase.title), .strong), dates,
            end: TextCell(words(BoardPhrase.hours), .strong))
        return special.allSatisfy { $0.text.isEmpty }
            ? [first] : [first, row(TextCell(""), special)]
    }

    private func lines(of group: BoardGroup) -> [String] {
        let title = words(group.grade?.phrase ?? .notInTeam)
        return [grid.styled("\(title) (\(group.rows.count))", .faint)]
            + group.rows.map { person in
                let contract = person.contractedTime.map { "/\(Figure.hours($0, digits: 1))" } ?? ""
                return row(
                    TextCell(" " + person.name), days.map { cell(person.cells[$0]) },
                    end: TextCell(Figure.hours(person.workedTime, digits: 1) + contract))
            }
    }

    /// The shift code, with `*` when locked and `+` or `!` when a wish is granted or denied.
    private func cell(_ cell: BoardCell) -> TextCell {
        let lock = cell.isLocked ? "*" : ""
        let wish = cell.areWishesGranted.map { $0 ? "+" : "!" } ?? ""
        return TextCell((cell.code ?? "·") + lock + wish, style(of: cell))
    }

    private func style(of cell: BoardCell) -> TextStyle {
        if cell.areWishesGranted == false { return .notice }
        if cell.assignments.isEmpty { return .faint }
        return cell.assignments.contains { $0.duty.isNight } ? .night : .plain
    }

    /// People on each shift.
    private var counts: [String] {
        func line(_ name: String, _ counts: [Int]) -> String {
            let cells = days.map {
                counts[$0] == 0 ? TextCell("·", .faint) : TextCell("\(counts[$0])")
            }
            return row(TextCell("  " + name), cells)
        }
        return [grid.styled(words(BoardPhrase.onShift), .faint)]
            + board.board.counts.map { line($0.shift.rawValue, $0.perDay) }
            + [line(words(BoardPhrase.allShifts), board.board.totals)]
    }

    /// The team's hours in full, and the hours missing of every other requirement.
    private var coverage: [String] {
        let others = board.report.coverage.filter { $0.kind != .staff }
        let title = row(
            TextCell("\(words(CoveragePhrase.missing)) (h)", .strong), blank,
            end: TextCell(words(CoveragePhrase.total), .faint))
        return board.report.coverage.filter { $0.kind == .staff }.flatMap(inFull)
            + (others.isEmpty ? [] : [title])
            + others.map { missing("  " + words($0.name), $0.tally(in: horizon)) }
    }

    private func inFull(_ line: CoverageLine) -> [String] {
        let tally = line.tally(in: horizon)
        func figures(_ name: CoveragePhrase, _ value: (CoverageSum) -> Double) -> String {
            row(
                TextCell("  " + words(name)), days.map { TextCell(hours(value(tally.days[$0]))) },
                end: TextCell(hours(value(tally.total))))
        }
        return [
            row(
                TextCell("\(words(line.name)) (h)", .strong), blank,
                end: TextCell(words(CoveragePhrase.total), .faint)),
            figures(.required, \.grossHours), figures(.scheduled, \.scheduledHours),
            missing("  " + words(CoveragePhrase.missing), tally),
            figures(.excess, \.excessHours),
            row(
                TextCell("  " + words(CoveragePhrase.worst)),
                days.map { worst(tally.days[$0].worst) }),
        ]
    }

    /// Hours missing on each day, a dot where none are.
    private func missing(_ name: String, _ tally: CoverageTally) -> String {
        func cell(_ hours: Double) -> TextCell {
            hours > 0 ? TextCell(self.hours(hours), .notice) : TextCell("·", .faint)
        }
        return row(
            TextCell(name), days.map { cell(tally.days[$0].missingHours) },
            end: cell(tally.total.missingHours))
    }

    /// When most heads are missing, and how many: `19:00−2.5`.
    private func worst(_ value: CoverageValue?) -> TextCell {
        guard let value else { return TextCell("·", .faint) }
        let time = horizon.zone.local(value.range.start).time
        return TextCell("\(time)−\(Figure.short(value.missing, digits: 1))", .notice)
    }

    private func hours(_ hours: Double) -> String {
        Figure.fixed(hours, digits: 1)
    }

    private var blank: [TextCell] { days.map { _ in TextCell("") } }
}
