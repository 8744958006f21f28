import Foundation
import LaborLaw
import ScenarioFiles
import Testing
import Wording

struct RuleCatalogueTests {
    /// A page of the catalogue and what it should say.
    private static func pages() -> [(path: String, text: String)] {
        let packs = ShippedLaw.packs
        return [("RuleCatalogue.md", RuleCatalogue.markdown(packs))]
            + packs.map { ("Packs/\($0.id).md", RuleCatalogue.page($0)) }
    }

    /// Written anew with `RECORD_GOLDENS=1`, which also fails so that nobody records by accident.
    @Test func `the pages of the catalogue are up to date`() throws {
        let folder = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/LaborLaw/LaborLaw.docc")
        for (path, expected) in RuleCatalogueTests.pages() {
            let page = folder.appending(path: path)
            if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
                try expected.write(to: page, atomically: true, encoding: .utf8)
                Issue.record("recorded \(path); run again without RECORD_GOLDENS")
            } else {
                let written = try? String(contentsOf: page, encoding: .utf8)
                #expect(
                    written == expected,
                    "\(path): RECORD_GOLDENS=1 swift test --filter RuleCatalogueTests records it")
            }
        }
    }

    @Test func `every provision of every jurisdiction has its entry`() throws {
        for pack in ShippedLaw.packs {
            let page = RuleCatalogue.page(pack)
            for clause in pack.ruleProvisions + pack.payProvisions + pack.factProvisions {
                #expect(page.contains("`\(clause.id)`"))
                #expect(page.contains(clause.authority.phrase.english))
                #expect(page.contains(clause.authority.phrase.chinese))
                if let address = clause.source?.address {
                    #expect(page.contains(address))
                }
            }
            #expect(!page.contains("{"))
        }
    }
}
