import LunbanTestSupport
import Staffing
import Testing

@Suite(
    .enabled(
        if: StaffingReference.isAtHand,
        "the reference tables ../shared/reference/staffing are not at hand"))
struct ErlangReferenceTests {
    @Test func `Erlang B agrees with the reference to nine digits`() throws {
        let rows = try StaffingReference.rows(StaffingReference.erlang, model: "B")
        #expect(rows.count == 88)
        for row in rows {
            let queue = ErlangB(
                load: try row.number("offered_load"), agents: try row.count("agents"))
            try row.expect("p_block", queue.blocking)
            try row.expect("ln_p", queue.logBlocking)
        }
    }

    @Test func `Erlang C agrees with the reference to nine digits`() throws {
        let rows = try StaffingReference.rows(StaffingReference.erlang, model: "C")
        #expect(rows.count == 143)
        for row in rows {
            let queue = ErlangC(
                load: try row.number("offered_load"), agents: try row.count("agents"))
            let handle = try row.number("aht_s")
            let target = try row.number("target_wait_s") / handle
            try row.expect("p_wait", queue.waitProbability)
            try row.expect("ln_p", queue.logWaitProbability)
            try row.expect("asa_s", queue.meanWait * handle)
            try row.expect("mean_wait_given_wait_s", queue.meanWaitOfWaiting * handle)
            try row.expect("mean_queue", queue.meanQueue)
            try row.expect("service_level", queue.serviceLevel(within: target))
            try row.expect("p_wait_gt_T", queue.shareWaiting(longerThan: target))
            try row.expect("occupancy", queue.occupancy)
        }
    }

    @Test func `Erlang A agrees with the reference to nine digits`() throws {
        let rows = try StaffingReference.rows(StaffingReference.erlang, model: "A")
        #expect(rows.count == 89)
        for row in rows {
            let handle = try row.number("aht_s")
            let queue = ErlangA(
                load: try row.number("offered_load"), agents: try row.count("agents"),
                patience: try row.number("mean_patience_s") / handle)
            let target = try row.number("target_wait_s") / handle
            try row.expect("p_wait", queue.waitProbability)
            try row.expect("ln_p", queue.logWaitProbability)
            try row.expect("mean_wait_all_s", queue.meanWait * handle)
            try row.expect("mean_wait_given_wait_s", queue.meanWaitOfWaiting * handle)
            try row.expect("mean_wait_served_s", queue.meanWaitOfServed * handle)
            try row.expect("mean_queue", queue.meanQueue)
            try row.expect("service_level", queue.serviceLevel(within: target))
            try row.expect("service_level_served", queue.serviceLevelOfServed(within: target))
            try row.expect("p_wait_gt_T", queue.shareWaiting(longerThan: target))
            try row.expect("occupancy", queue.occupancy)
            try row.expect("p_abandon", queue.abandonment)
            try row.expect("p_abandon_given_wait", queue.abandonmentOfWaiting)
        }
    }

    @Test func `the agents found are the fewest of the reference`() throws {
        let rows = try StaffingReference.rows(StaffingReference.agents)
        #expect(rows.count == 296)
        for row in rows {
            #expect(try fewestAgents(row) == row.count("min_agents"), "\(row)")
        }
    }

    @Test func `square-root staffing agrees with the reference`() throws {
        let rows = try StaffingReference.rows(StaffingReference.squareRoot)
        #expect(rows.count == 12)
        for row in rows {
            let share = try row.number("target_p_wait")
            let rule = SquareRootStaffing(waitProbability: share)
            try row.expect("beta(Halfin-Whitt)", rule.quality)
            for (column, cell) in zip(row.header, row.cells).dropFirst(2) {
                let name = try #require(column.split(separator: "=").last)
                let load = try #require(Double(name))
                let pair = cell.split(separator: "/").compactMap { Int($0) }
                let exact = ErlangC.smallest(load: load, meeting: .waiting(atMost: share)).agents
                #expect([exact, rule.agents(for: load)] == pair, "\(column) of \(row)")
            }
        }
    }

    private func fewestAgents(_ row: ReferenceRow) throws -> Int {
        let load = try row.number("offered_load")
        let criterion = try row.text("criterion").split(separator: " ")
        let limit = criterion.last == "occupancy<=0.85" ? 0.85 : 1
        let first = try #require(criterion.first)
        let bound = try #require(Double(first.drop { $0 != "=" }.dropFirst()))
        if first.hasPrefix("p_block") {
            return ErlangB.smallest(load: load, blockingAtMost: bound).agents
        }
        let handle = try row.number("aht_s")
        let goal: ServiceGoal
        switch first.prefix(while: { $0 != "<" && $0 != ">" }) {
        case "service_level":
            goal = .answered(share: bound, within: try row.number("target_wait_s") / handle)
        case "p_wait": goal = .waiting(atMost: bound)
        case "asa_s": goal = .meanWait(atMost: bound / handle)
        default: goal = .abandoned(atMost: bound)
        }
        guard try row.text("model") == "A" else {
            return ErlangC.smallest(load: load, meeting: goal, maximumOccupancy: limit).agents
        }
        let patience = try row.number("mean_patience_s") / handle
        return ErlangA.smallest(load: load, patience: patience, meeting: goal).agents
    }
}
