import Foundation
import RosterModel
import Testing
import Wording
import WorkTime

@testable import Reporting

/// Pages as Chromium prints them, read back by poppler.
@Suite
struct `Pages on paper` {
    /// Forty-two people on as many days as the page is to hold.
    private static func report(days: Int) throws -> PlanReport {
        let zone = try #require(Zone(identifier: "Asia/Kuala_Lumpur"))
        let start = try #require(LocalDate("2026-11-09"))
        return SampleReport(
            people: 42, dates: DateRange(start: start, days: days), interval: .hours(1),
            zone: zone
        ).report
    }

    @Test(.needsBrowser, arguments: zip([7, 28], [7...10, 7...10]))
    func `a roster is not cut, and its heads are repeated`(
        days: Int, count: ClosedRange<Int>
    ) throws {
        let report = try Self.report(days: days)
        let html = RosterPage.html(report, language: .english)
        let pages = try IndependentReader.printed(html)
        #expect(count.contains(pages.count), "\(pages.count) pages")
        #expect(pages.allSatisfy { $0.width > $0.height })
        expectNothingCut(pages)
        expectNoHeadingLeftAlone(pages, html: html)
        let points = try #require(pages.first { $0.text.contains("What the points are for") })
        #expect(report.objective.allSatisfy { points.text.contains($0.name.english) })
        // Name, first and last cells of a person are on one line of one page, below the heads.
        let board = Board(report)
        for row in board.rows.prefix(42) {
            let hours = Figure.hours(row.workedTime)
            let found = pages.filter { page in
                page.lines.contains { $0.contains(row.name) && $0.contains(hours + " /") }
            }
            #expect(!found.isEmpty, "\(row.name)")
            for page in found { #expect(page.text.contains("Wishes"), "\(row.name)") }
        }
        // Every curve is whole: below its title stands its clock, on the same page.
        var curves = 0
        for page in pages {
            let titles = page.lines.map { $0.matches(of: /Missing [0-9]/).count }
            let clocks = page.lines.map { $0.matches(of: /00 +03 +06 +09 +12/).count }
            #expect(titles.reduce(0, +) == clocks.reduce(0, +))
            curves += titles.reduce(0, +)
        }
        #expect(curves == days)
    }

    @Test(.needsBrowser, arguments: [ReportLanguage.english, .both])
    func `a compliance report is not cut, and its heads are repeated`(
        language: ReportLanguage
    ) throws {
        let html = CompliancePage.html(try SampleDossier().dossier(), language: language)
        let pages = try IndependentReader.printed(html)
        #expect((2...4).contains(pages.count), "\(pages.count) pages")
        expectNothingCut(pages)
        expectNoHeadingLeftAlone(pages, html: html)
        // The figures of a finding and its sentence are on one page.
        let together = pages.filter { page in
            page.text.contains("x.stretch") && page.text.contains("works 6h from")
        }
        #expect(!together.isEmpty)
    }

    /// Every word lies between the margins, which are ten millimeters at least.
    private func expectNothingCut(_ pages: [PrintedPage]) {
        for (number, page) in pages.enumerated() {
            #expect(!page.words.isEmpty)
            for word in page.words {
                #expect(
                    word.left >= 27 && word.right <= page.width - 27,
                    "\(word.text) on page \(number + 1)")
            }
        }
    }

    /// No page ends with a heading, the name of a group of rows or the head of a table.
    private func expectNoHeadingLeftAlone(_ pages: [PrintedPage], html: String) {
        let titles = html.matches(of: /<(?:h2|h3|summary)[^>]*>([^<]+)</).map { String($0.1) }
        let groups = html.matches(of: /<tr class="group"><th[^>]*>([^<]+)</).map { String($0.1) }
        #expect(titles.count > 5)
        for (number, page) in pages.enumerated() {
            let last = page.lines.last?.trimmingCharacters(in: .whitespaces) ?? ""
            for title in titles + groups {
                #expect(!last.hasPrefix(title), "\(title) ends page \(number + 1)")
            }
        }
    }
}
