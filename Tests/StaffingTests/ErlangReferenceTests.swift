import Foundation
import Staffing
import Testing

/// A table of reference values computed elsewhere to 25 digits; nil where it is not at hand.
private func referenceRows(_ name: String) -> [[String]]? {
    let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "../shared/reference/staffing/\(name)").standardizedFileURL
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
        line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
}

private let isReferenceAtHand = referenceRows("erlang_reference.csv") != nil

/// Whether two numbers agree to 1e−9 of their size, or both vanish in double precision.
private func agree(_ value: Double, _ reference: Double) -> Bool {
    if abs(reference) < 1e-290 { return abs(value) < 1e-290 }
    return abs(value - reference) <= 1e-9 * abs(reference)
}

@Suite(
    .enabled(
        if: isReferenceAtHand,
        "the reference tables ../shared/reference/staffing are not at hand"))
struct ErlangReferenceTests {
    @Test func `Erlang B agrees with the reference to nine digits`() throws {
        let rows = try #require(referenceRows("erlang_reference.csv")).filter { $0[1] == "B" }
        #expect(rows.count == 88)
        for row in rows {
            let load = try #require(Double(row[2]))
            let agents = try #require(Int(row[3]))
            let blocking = try #require(Double(row[7]))
            #expect(agree(ErlangB(load: load, agents: agents).blocking, blocking), "row \(row[0])")
        }
    }

    @Test func `Erlang C agrees with the reference to nine digits`() throws {
        let rows = try #require(referenceRows("erlang_reference.csv")).filter { $0[1] == "C" }
        #expect(rows.count == 143)
        for row in rows {
            let load = try #require(Double(row[2]))
            let agents = try #require(Int(row[3]))
            let handle = try #require(Double(row[4]))
            let target = try #require(Double(row[5]))
            let queue = ErlangC(load: load, agents: agents)
            let wait = try #require(Double(row[8]))
            let meanWait = try #require(Double(row[10]))
            let level = try #require(Double(row[15]))
            let occupancy = try #require(Double(row[18]))
            #expect(agree(queue.waitProbability, wait), "row \(row[0])")
            #expect(agree(queue.meanWait * handle, meanWait), "row \(row[0])")
            #expect(agree(queue.serviceLevel(within: target / handle), level), "row \(row[0])")
            #expect(agree(queue.occupancy, occupancy), "row \(row[0])")
        }
    }

    @Test func `the fewest agents for a service level agree with the reference`() throws {
        let rows = try #require(referenceRows("erlang_staffing_reference.csv"))
        var checked = 0
        for row in rows where row[0] == "C" && row[1].hasPrefix("service_level>=") {
            let criterion = row[1].dropFirst("service_level>=".count)
            let share = try #require(Double(criterion.prefix { $0 != " " }))
            let limit = criterion.contains("occupancy<=0.85") ? 0.85 : 1
            let load = try #require(Double(row[2]))
            let handle = try #require(Double(row[3]))
            let target = try #require(Double(row[4]))
            let agents = try #require(Int(row[6]))
            let found = ErlangC.fewestAgents(
                load: load, share: share, within: target / handle, maximumOccupancy: limit)
            #expect(found == agents, "\(row)")
            checked += 1
        }
        #expect(checked == 96)
    }
}
