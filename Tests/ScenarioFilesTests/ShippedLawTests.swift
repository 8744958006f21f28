import LaborLaw
import ScenarioFiles
import Testing

struct ShippedLawTests {
    @Test(arguments: ShippedLaw.ids)
    func `every pack reads without fault and bears its name`(id: String) throws {
        let text = try #require(ShippedLaw.text(id: id))
        do throws(ReadFailure) {
            let pack = try LawPackReader().read(text: text, name: "\(id).yaml")
            #expect(pack.id == id)
            #expect(!pack.rules.isEmpty && !pack.facts.isEmpty)
            #expect(pack.currency?.count == 3 && pack.country?.count == 2)
            #expect(pack.rules.allSatisfy { $0.id.hasPrefix("\(id).") })
        } catch {
            Issue.record("\(error)")
        }
    }
}
