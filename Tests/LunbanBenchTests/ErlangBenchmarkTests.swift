import LunbanBench
import LunbanTestSupport
import Testing

struct ErlangBenchmarkTests {
    private static let header =
        "id,model,offered_load,agents,aht_s,target_wait_s,mean_patience_s,p_block,p_wait,occupancy"

    /// The cells of each line by the names of the columns.
    private func table(_ run: BenchRun) throws -> [[Substring: Substring]] {
        let lines = run.output.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        let header = try #require(lines.first)
        return lines.dropFirst().map { cells in
            #expect(cells.count == header.count)
            return Dictionary(uniqueKeysWithValues: zip(header, cells))
        }
    }

    @Test func `queues are answered and compared`() throws {
        // B(2, 2) = 2/5; C(1, 2) = 1/3, given here as 0.3; patience like handling is Poisson.
        let text = """
            \(Self.header)
            one,B,2,2,,,,0.4,,
            two,C,1,2,60,30,,,0.3,0.5
            three,A,3,0,60,30,60,,,
            """
        let run = try withFile("queues.csv", text) { bench("erlang", $0) }
        #expect(run.status == .done)
        let rows = try table(run)
        #expect(rows.map { $0["id"] } == ["one", "two", "three"])
        #expect(rows[0]["p_block"] == "0.4" && rows[0]["p_block_error"] == "0.0")
        #expect(rows[0]["p_wait"] == "" && rows[0]["p_wait_error"] == "")
        let wait = try #require(rows[1]["p_wait"].flatMap { Double($0) })
        #expect(abs(wait - 1.0 / 3) <= 1e-15)
        let error = try #require(rows[1]["p_wait_error"].flatMap { Double($0) })
        #expect(abs(error - 1.0 / 9) <= 1e-12)
        #expect(rows[1]["occupancy_error"] == "0.0" && rows[1]["asa_s_error"] == "")
        #expect(rows[1]["asa_s"].flatMap { Double($0) }.map { abs($0 - 20) <= 1e-12 } == true)
        #expect(rows[2]["p_abandon"] == "1.0" && rows[2]["p_abandon_error"] == "")
        #expect(
            run.errors.hasPrefix("3 values, 2 of them within 1e-9; largest relative error 0.11"))
        #expect(run.errors.hasSuffix("(row two, p_wait)\n"))
    }

    @Test func `rows are numbered where they have no name and timed on demand`() throws {
        let text = "agents,model,offered_load\n2,B,2\n\n3,B,2\n"
        let run = try withFile("queues.csv", text) { bench("erlang", $0, "--repetitions", "10") }
        let rows = try table(run)
        #expect(rows.map { $0["id"] } == ["2", "4"])
        // The clock gains a second whenever it is looked at: a second for ten.
        #expect(rows.allSatisfy { $0["nanoseconds"] == "100000000.0" })
        #expect(run.errors == "no references to compare with\n")
    }

    @Test func `every problem of a table is told by line`() throws {
        let text = """
            \(Self.header)
            1,B,2,2,,,,0.4,,
            2,D,2,2,,,,,,
            3,B,-1,2,,,,,,
            4,B,1,many,,,,,,
            5,C,1,2,0,30,,,,
            6,A,1,2,60,30,,,,
            7,A,1,2,60,30,1e15,,,
            8,B,1,2,,,,nearly,,
            """
        try withFile("queues.csv", text) { path in
            let run = bench("erlang", path)
            #expect(run.status == .badData && run.output.isEmpty)
            let complaints = [
                "3: error: expected the model B, C or A, found 'D'",
                "4: error: expected a number for offered_load, found '-1'",
                "5: error: expected a number of agents, found 'many'",
                "6: error: expected a number for aht_s, found '0'",
                "7: error: expected a number for mean_patience_s, found ''",
                "8: error: expected a number for mean_patience_s, found '1e15'",
                "9: error: expected a number for p_block, found 'nearly'",
            ]
            #expect(run.errors == complaints.map { "\(path):\($0)\n" }.joined())
        }
    }

    @Test func `a table without its columns, without rows or without a file has no result`() throws
    {
        try withFile("queues.csv", "id,model\n") { path in
            let run = bench("erlang", path)
            #expect(run.status == .badData)
            #expect(
                run.errors == """
                    \(path):1: error: expected a column 'offered_load', found none
                    \(path):1: error: expected a column 'agents', found none

                    """)
        }
        let empty = try withFile("queues.csv", Self.header) { bench("erlang", $0) }
        #expect(empty.status == .nothingToShow)
        #expect(bench("erlang", "/nowhere/queues.csv").status == .missingFile)
        #expect(bench("erlang", "x.csv", "--repetitions", "0").status == .usage)
    }

    @Test(
        .enabled(
            if: PackageFile("../shared/reference/staffing/erlang_reference.csv").exists,
            "the reference table ../shared/reference/staffing is not at hand"))
    func `the reference is met but for the cells it has wrong`() throws {
        let text = try PackageFile("../shared/reference/staffing/erlang_reference.csv").text()
        let run = try withFile("erlang_reference.csv", text) { bench("erlang", $0) }
        #expect(run.status == .done)
        var far: [String] = []
        for row in try table(run) {
            for (name, cell) in row where name.hasSuffix("_error") && !cell.isEmpty {
                if try #require(Double(cell)) > 1e-9 { far.append("\(row["id"] ?? "") \(name)") }
            }
        }
        // Its service level of row 315 is lost to cancellation (`StaffingTests`).
        #expect(far.sorted() == ["315 service_level_error", "315 service_level_served_error"])
    }
}
