import LunbanTestSupport
import RandomStreams
import ShiftSchedulingBenchmarks
import Testing

/// Two days, two shifts, two people.
private let small = """
    # a comment
    SECTION_HORIZON
    2

    SECTION_SHIFTS
    E,480,
    L , 600 , E

    SECTION_STAFF
    Ana,E=2|L=1,960,480,5,2,3,1
    Ben,L=0,960,0,6,1,2,0
    SECTION_DAYS_OFF
    Ben,1,0
    SECTION_SHIFT_ON_REQUESTS
    Ana,0,E,3
    SECTION_SHIFT_OFF_REQUESTS
    Ben,1,L,2
    SECTION_COVER
    0,E,1,100,1
    1,L,2,90,2
    """

private func problems(in text: String) -> [String] {
    do {
        _ = try BenchmarkInstance(reading: text)
        return []
    } catch {
        return error.problems.map(\.description)
    }
}

struct ReadingTests {
    @Test func `every field of a small text is read`() throws {
        let instance = try BenchmarkInstance(reading: small)
        #expect(instance.dayCount == 2)
        #expect(
            instance.shifts == [
                BenchmarkShift(id: "E", minutes: 480, forbiddenNext: []),
                BenchmarkShift(id: "L", minutes: 600, forbiddenNext: [0]),
            ])
        #expect(instance.employees.map(\.id) == ["Ana", "Ben"])
        // Ben has no limit for E, which leaves him both days.
        #expect(instance.employees.map(\.shiftLimits) == [[2, 1], [2, 0]])
        #expect(instance.employees.map(\.daysOff) == [[], [0, 1]])
        #expect(
            instance.employees[0].contract
                == BenchmarkContract(
                    totalMinutes: 480...960, maximumConsecutiveShifts: 5,
                    minimumConsecutiveShifts: 2, minimumConsecutiveDaysOff: 3, maximumWeekends: 1))
        #expect(
            instance.requests == [
                BenchmarkRequest(.on, employee: 0, day: 0, shift: 0, weight: 3),
                BenchmarkRequest(.off, employee: 1, day: 1, shift: 1, weight: 2),
            ])
        #expect(
            instance.cover == [
                BenchmarkCover(day: 0, shift: 0, requirement: 1, underWeight: 100, overWeight: 1),
                BenchmarkCover(day: 1, shift: 1, requirement: 2, underWeight: 90, overWeight: 2),
            ])
        #expect(!instance.permits(0, after: 1))
        #expect(instance.permits(1, after: 0))
    }

    @Test func `lines may end in carriage returns`() throws {
        let text = small.split(separator: "\n", omittingEmptySubsequences: false)
            .joined(separator: "\r\n")
        #expect(
            try BenchmarkInstance(reading: text) == BenchmarkInstance(reading: small))
    }

    @Test func `what is written is read back the same`() throws {
        let instance = try BenchmarkInstance(reading: small)
        #expect(try BenchmarkInstance(reading: instance.text) == instance)
    }

    @Test(arguments: [
        ("\n2\n", "\n0\n", "line 3, number of days: expected a whole number from 1 to 10000"),
        ("\n2\n", "\n2\n3\n", "line 4, SECTION_HORIZON: expected one line"),
        ("E,480,", "E,-480,", "line 6, minutes: expected a whole number from 1 to 1000000"),
        ("E,480,", "E,480,X", "line 6, shift: expected a known shift, found 'X'"),
        ("E,480,", "E,480,L|L", "line 6, shift that may not follow: expected each"),
        ("E,480,", "E", "line 6, line: expected 2 to 3 fields separated by commas, found 1"),
        ("E,480,", "E,480,\nE,480,", "line 7, shift: expected each shift once, found 'E' again"),
        ("E,480,", "E|F,480,", "line 6, shift: expected a name without |, = and #"),
        ("Ben,L=0", "Ben,N=0", "line 11, shift: expected a known shift, found 'N'"),
        ("Ben,L=0", "Ben,L", "line 11, maximum shifts: expected entries like E=14, found 'L'"),
        ("Ben,L=0", "Ben,L=0|L=1", "line 11, shift with a maximum: expected each"),
        ("960,480", "960,x", "line 10, minimum total minutes: expected a whole number"),
        ("960,480", "480,960", "line 10, minimum total minutes: expected at most the maximum"),
        (",0\n", "\n", "line 11, line: expected 8 fields separated by commas, found 7"),
        ("Ben,L", "Ana,L", "line 11, employee: expected each employee once, found 'Ana' again"),
        ("Ben,1,0", "Cy,1,0", "line 13, employee: expected a known employee, found 'Cy'"),
        ("Ben,1,0", "Ben,1,2", "line 13, day off: expected a whole number from 0 to 1, found '2'"),
        ("Ben,1,0", "Ben,1,1", "line 13, day off: expected each day off once"),
        ("Ben,1,0", "Ben,1\nBen,0", "line 14, employee with days off: expected each"),
        ("Ana,0,E,3", "Ana,2,E,3", "line 15, day: expected a whole number from 0 to 1"),
        ("Ana,0,E,3", "Ana,0,E,-3", "line 15, weight: expected a whole number"),
        ("Ana,0,E,3", "Ana,0,E,3\nAna,0,E,1", "line 16, request: expected each request once"),
        ("1,L,2,90", "0,E,2,90", "line 20, day and shift: expected each day and shift once"),
        ("1,L,2,90", "1,L,,90", "line 20, requirement: expected a whole number"),
        ("1,L,2,90", "1,L,2,9000000", "line 20, weight for under: expected a whole number"),
        ("SECTION_COVER", "SECTION_COVERS", "line 18, section: expected one of SECTION_HORIZON"),
        ("SECTION_DAYS_OFF", "SECTION_STAFF", "line 12, section: expected each section once"),
        ("# a comment", "hello", "line 1, line: expected a section to begin first, found 'hello'"),
    ])
    func `a problem is named with its line and field`(
        original: String, changed: String, message: String
    ) {
        let found = problems(in: small.replacing(original, with: changed, maxReplacements: 1))
        #expect(found.contains { $0.hasPrefix(message) }, "\(found)")
    }

    @Test func `all problems are named at once, in the order of the lines`() {
        let text = """
            SECTION_HORIZON
            14
            SECTION_SHIFTS
            D,-1,
            SECTION_STAFF
            A,D=14|X=1,10,0,5,2,2,-1
            SECTION_COVER
            14,D,5,100,1
            0,Y,5,100,1
            """
        #expect(
            problems(in: text) == [
                "line 4, minutes: expected a whole number from 1 to 1000000, found '-1'",
                "line 6, shift: expected a known shift, found 'X'",
                "line 6, maximum weekends: expected a whole number from 0 to 1000000, found '-1'",
                "line 8, day: expected a whole number from 0 to 13, found '14'",
                "line 9, shift: expected a known shift, found 'Y'",
                "SECTION_DAYS_OFF: expected the section, found no such line",
                "SECTION_SHIFT_ON_REQUESTS: expected the section, found no such line",
                "SECTION_SHIFT_OFF_REQUESTS: expected the section, found no such line",
            ])
    }

    @Test func `an empty text lacks all sections`() {
        #expect(problems(in: "").count == 7)
    }

    @Test func `changed texts are read or refused, but never trap`() {
        let texts =
            [small]
            + (1...3).map { number in
                SyntheticBenchmark(dayCount: 14, employeeCount: 4, shiftCount: number, seed: 1)
                    .instance().text
            }
        forAll(seed: 100, count: 800) { stream in
            var text = Array(stream.element(of: texts))
            for _ in 0..<stream.integer(in: 1...6) { Self.spoil(&text, &stream) }
            switch Result(catching: { () throws(BenchmarkFormatError) in
                try BenchmarkInstance(reading: String(text))
            }) {
            case .success(let instance):
                let again = try BenchmarkInstance(reading: instance.text)
                #expect(again == instance)
                let roster = BenchmarkRoster(for: instance)
                #expect(BenchmarkJudge(of: instance).penalty(of: roster).total >= 0)
            case .failure(let error):
                #expect(!error.problems.isEmpty)
            }
        }
    }

    /// Drops, doubles, swaps or replaces a piece of the text.
    private static func spoil(_ text: inout [Character], _ stream: inout RandomStream) {
        guard !text.isEmpty else { return }
        let first = stream.integer(below: text.count)
        let piece = first..<min(text.count, first + stream.integer(in: 1...12))
        let fragments = [
            ",", "|", "=", "#", "\n", "\r\n", "-1", "0", "7", "99999999999999999999", "1000000",
            "SECTION_", "SECTION_STAFF\n", "\u{0}", "é", "日", "👩‍👩‍👧", "\u{301}", " ", "E", "1e3",
        ]
        switch stream.integer(below: 4) {
        case 0: text.removeSubrange(piece)
        case 1: text.insert(contentsOf: text[piece], at: stream.integer(in: 0...text.count))
        case 2: text.replaceSubrange(piece, with: Array(stream.element(of: fragments)))
        default: text.insert(contentsOf: Array(stream.element(of: fragments)), at: first)
        }
    }
}

@Suite(.enabled(if: SharedInstances.isPresent, "\(SharedInstances.comment)"))
struct SharedReadingTests {
    @Test(arguments: BestKnown.all)
    func `a public instance has its published size and is written back the same`(
        known: BestKnown
    ) throws {
        try #require(SharedInstances.numbers.contains(known.number))
        let instance = try SharedInstances.instance(known.number)
        #expect(instance.dayCount == known.days)
        #expect(instance.employees.count == known.employees)
        #expect(instance.shifts.count == known.shifts)
        #expect(try BenchmarkInstance(reading: instance.text) == instance)
    }
}
