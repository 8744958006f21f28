import Foundation
import LaborLaw
import ScenarioFiles
import Testing
import Wording

struct RuleCatalogueTests {
    /// Written anew with `RECORD_GOLDENS=1`, which also fails so that nobody records by accident.
    @Test func `the catalogue page is up to date`() throws {
        let page = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/LaborLaw/LaborLaw.docc/RuleCatalogue.md")
        let expected = RuleCatalogue.markdown(ShippedLaw.packs)
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try expected.write(to: page, atomically: true, encoding: .utf8)
            Issue.record("recorded \(page.lastPathComponent); run again without RECORD_GOLDENS")
        } else {
            let written = try String(contentsOf: page, encoding: .utf8)
            #expect(
                written == expected,
                "record it with RECORD_GOLDENS=1 swift test --filter RuleCatalogueTests")
        }
    }

    @Test func `every clause of every jurisdiction has its entry`() {
        let page = RuleCatalogue.markdown(ShippedLaw.packs)
        for clause in ShippedLaw.packs.flatMap(\.rules) {
            #expect(page.contains("`\(clause.id)`"))
            #expect(page.contains(clause.authority.phrase.english))
            #expect(page.contains(clause.authority.phrase.chinese))
        }
        #expect(!page.contains("{"))
    }
}
