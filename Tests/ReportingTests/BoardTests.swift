import Foundation
import RosterModel
import Testing
import Wording
import WorkTime

@testable import Reporting

@Suite
struct `The board` {
    @Test
    func `people stand under their grade, in the order of the team`() throws {
        let board = Board(try SampleReport.small())
        #expect(board.groups.map(\.grade) == [.senior, .specialist, .graduate])
        #expect(
            board.groups.map { $0.rows.map(\.id.rawValue) }
                == [["T1000", "T1004"], ["T1001", "T1002", "T1005"], ["T1003"]])
    }

    @Test
    func `somebody who is not in the team file is shown by number`() throws {
        let report = try SampleReport.small()
        let first = try #require(report.roster.assignments.first)
        let foreign = Duty(
            shift: ShiftCode("Z1"), date: first.duty.date, range: first.duty.range, breaks: [],
            isNight: true)
        let stranger = Assignment(specialist: SpecialistID("X9"), duty: foreign)
        let board = Board(report.with(roster: Roster(report.roster.assignments + [stranger])))
        let group = try #require(board.groups.last)
        #expect(group.grade == nil)
        #expect(group.rows.map(\.name) == ["X9"])
        #expect(group.rows.first?.contractedTime == nil)
        #expect(group.rows.first?.workedTime == .hours(9))
        #expect(group.rows.first?.nights == 1)
        #expect(board.counts.last?.shift == ShiftCode("Z1"))
        #expect(board.counts.last?.perDay.reduce(0, +) == 1)
    }

    @Test
    func `a night belongs to the evening on which it starts`() throws {
        let report = try SampleReport.week()
        let nights = Board(report).rows.filter { $0.nights > 0 }
        #expect(!nights.isEmpty)
        for row in nights {
            for (day, cell) in zip(report.scenario.horizon.dates.dates, row.cells) {
                #expect(cell.assignments.allSatisfy { $0.duty.date == day })
            }
        }
    }

    @Test
    func `wishes are granted or denied by the day's duties`() throws {
        let report = try SampleReport.small()
        let scenario = report.scenario
        let id = SpecialistID("T1000")
        let date = scenario.horizon.dates.start
        let wishes: [(ShiftRequest.Wish, Bool)] = [
            (.shift(ShiftCode("E6")), true), (.dayOff, false), (.notShift(ShiftCode("E6")), false),
        ]
        for (wish, isGranted) in wishes {
            let request = ShiftRequest(specialist: id, date: date, wish: wish, weight: 1)
            let team = Team(
                specialists: scenario.team.specialists, absences: [], requests: [request],
                previousRoster: Roster([]))
            let wished = Scenario(
                name: scenario.name, site: scenario.site, horizon: scenario.horizon, team: team,
                shifts: scenario.shifts, tickets: scenario.tickets, history: nil,
                policy: scenario.policy, objective: .standard, overrides: [], inputs: [])
            let row = Board(report.with(scenario: wished)).rows.first { $0.id == id }
            #expect(row?.cells.first?.areWishesGranted == isGranted)
            #expect(row?.wishes.made == 1)
        }
    }

    @Test
    func `a report of nobody is a report all the same`() throws {
        let report = PlanReport.empty(like: try SampleReport.small())
        for (output, text) in EveryOutput.markup(of: report) {
            #expect(ParsedMarkup(text).isWellFormed, "\(output)")
            #expect(text.firstMatch(of: /.*\b(nan|inf)\b.*/)?.output.0 == nil, "\(output)")
        }
        for (_, text) in EveryOutput.texts(of: report) {
            #expect(text.contains("0.00 %"))
        }
        #expect(RosterPage.html(report, language: .english).contains("No duty is planned."))
        #expect(PlanDocument.json(report).contains("\"seed\": 18446744073709551615"))
    }

    @Test
    func `shift colors follow the order of the shifts, nights apart`() {
        let palette = ShiftPalette(SampleTeam.shifts)
        #expect(palette.className(of: ShiftCode("E6")) == "d0")
        #expect(palette.className(of: ShiftCode("L15")) == "d5")
        #expect(palette.className(of: ShiftCode("N22")) == "n0")
        #expect(palette.className(of: ShiftCode("??")) == "dx")
    }

    @Test
    func `shift codes can be read on their colors`() throws {
        for (name, color) in ShiftPalette.colors {
            let ratio = try contrast(color.background, color.ink)
            #expect(ratio >= 4.5, "\(name): WCAG 2.2, success criterion 1.4.3")
        }
    }

    /// The contrast ratio of two colors as WCAG 2.2 defines it.
    private func contrast(_ first: String, _ second: String) throws -> Double {
        let luminances = try [first, second].map { color in
            let number = try #require(Int(color.dropFirst(), radix: 16))
            let channels = [number >> 16, number >> 8 & 255, number & 255].map { channel in
                let value = Double(channel) / 255
                return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
        }
        return ((luminances.max() ?? 0) + 0.05) / ((luminances.min() ?? 0) + 0.05)
    }
}
