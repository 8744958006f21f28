import LunbanTestSupport
import ShiftSchedulingBenchmarks
import ShiftSchedulingTestSupport
import Testing

struct RosterTests {
    private let instance = Sketch(days: 3, shifts: "EL").instance(employees: 2)

    @Test func `a roster begins with everybody off`() {
        let roster = BenchmarkRoster(for: instance)
        #expect(roster.plan(of: 0) == [nil, nil, nil])
        #expect(roster.csv(for: instance) == "employee,day,shift\n")
    }

    @Test func `shifts are written by employee and day, days off left out`() {
        var roster = BenchmarkRoster(for: instance)
        roster[1, 2] = 0
        roster[1, 0] = 1
        roster[0, 1] = 0
        #expect(roster.csv(for: instance) == "employee,day,shift\nA,1,E\nB,0,L\nB,2,E\n")
    }

    @Test func `lines are read in any order, with or without the header`() throws {
        let roster = BenchmarkRoster(plans: [[nil, 0, nil], [1, nil, 0]])
        for text in ["B,2,E\nA,1,E\n\nB,0,L", "employee,day,shift\r\nB,0,L\r\nA,1,E\r\nB,2,E\r\n"] {
            #expect(try BenchmarkRoster(reading: text, for: instance) == roster)
        }
    }

    @Test func `all problems of a roster are named at once`() {
        let text = "employee,day,shift\nC,0,E\nA,3,E\nA,0,N\nA,1\nA,1,E\nA,1,L\n"
        let error = #expect(throws: BenchmarkFormatError.self) {
            try BenchmarkRoster(reading: text, for: instance)
        }
        #expect(
            error?.description == """
                line 2, employee: expected a known employee, found 'C'
                line 3, day: expected a whole number from 0 to 2, found '3'
                line 4, shift: expected a known shift, found 'N'
                line 5, line: expected 3 fields separated by commas, found 2
                line 7, employee and day: expected each employee and day once, found 'A,1' again \
                after line 6
                """)
    }

    @Test func `a random roster is read back the same`() {
        forAll(seed: 300, count: 100) { stream in
            let instance = RandomBenchmark.instance(&stream)
            let roster = RandomBenchmark.roster(of: instance, &stream)
            let again = try BenchmarkRoster(reading: roster.csv(for: instance), for: instance)
            #expect(again == roster)
        }
    }
}
