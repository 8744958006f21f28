import GLPKSolver
import LinearModel
import LunbanTestSupport
import RandomStreams
import Testing

struct RoundTripTests {
    @Test func `a program comes back from LP text as it was`() {
        forAll(seed: 1, count: 400) { random in
            var programs = RandomFilePrograms(random: random)
            let program = programs.program()
            let read = try LPTextReader().program(from: program.cplexLPText())
            #expect(ProgramContent(read) == ProgramContent(program))
            #expect(read.names == program.names)
            #expect(read.name == program.name)
        }
    }

    @Test func `a program comes back from MPS text as it was`() {
        forAll(seed: 1, count: 400) { random in
            var programs = RandomFilePrograms(random: random, hasTameRanges: true)
            let program = programs.program()
            let read = try MPSReader().program(from: program.mpsText())
            #expect(ProgramContent(read) == ProgramContent(program))
            #expect(read.names == program.names)
            #expect(read.name == program.name)
        }
    }

    @Test func `bounds no MPS row can hold become two rows`() throws {
        var program = LinearProgram(name: "wide", objective: .minimize)
        let x = program.addColumn(Column(name: "x", cost: 1, bounds: .free))
        program.addRow("far", LinearConstraint(2 * x + 0, within: .between(-1e300, 1 / 3)))
        // Between −1 and 1 + 2⁻⁵² lies a distance of 53 bits and one more.
        program.addRow("odd", LinearConstraint(x + 0, within: .between(-1, 1.0.nextUp)))
        program.addRow("crossed", LinearConstraint(3 * x + 0, within: .between(2, 1)))
        program.addRow("plain", LinearConstraint(5 * x + 0, within: .between(1, 2)))
        let read = try MPSReader().program(from: program.mpsText())
        #expect(
            read.rows.map(\.name) == [
                "far", "odd", "crossed", "plain", "odd_upper",
                "crossed_upper",
            ])
        #expect(
            read.rows.map(\.bounds) == [
                .between(-1e300, 1 / 3), .atLeast(-1), .atLeast(2), .between(1, 2),
                .atMost(1.0.nextUp), .atMost(1),
            ])
        #expect(read.denseRows == [[2], [1], [3], [5], [1], [3]])
    }

    /// Names to be mended, clashing with keywords, numbers, each other and themselves.
    private let wildNames = (
        ["", "R1", "R1", "row one", "row_one", "'MARKER'", "$r", "*r", "end", "e5", "COST", "王"],
        [
            "", "x", "x", "x y", "x_y", "3rd", ".5", "inf", "Free", "st", "Subject", "a+b", "[q]",
            "x:", "\\c", "<=", "'MARKER'", "INTORG", "a\nb", "王嘉豪",
            String(repeating: "long", count: 100),
        ]
    )

    @Test func `names are mended and no two are alike`() {
        forAll(seed: 1, count: 400) { random in
            var programs = RandomFilePrograms(random: random, hasTameRanges: true)
            let program = programs.program(names: wildNames)
            let content = ProgramContent(program)
            let fromLP = try LPTextReader().program(from: program.cplexLPText())
            let fromMPS = try MPSReader().program(from: program.mpsText())
            for read in [fromLP, fromMPS] {
                #expect(ProgramContent(read) == content)
                #expect(Set(read.rows.map(\.name)).count == program.rows.count)
                #expect(Set(read.columns.map(\.name)).count == program.columns.count)
            }
        }
    }

    @Test func `short names and numbers are written in fixed columns`() throws {
        let fixed = LinearProgram(.maximize, [3, -1], [DenseRow([1, 2], .between(1, 4))])
        #expect(
            fixed.mpsText() == """
                NAME          test
                OBJSENSE
                    MAX
                ROWS
                 N  COST
                 L  row1
                COLUMNS
                    x1        COST      3
                    x1        row1      1
                    x2        COST      -1
                    x2        row1      2
                RHS
                    RHS       row1      4
                RANGES
                    RNG       row1      3
                BOUNDS
                ENDATA

                """)
    }

    @Test func `a number too long for fixed columns is written in free ones`() throws {
        var program = LinearProgram(
            .minimize, [1 / 3, 0], [DenseRow([0, 0], .free)], columns: [.free, .atMost(-2)],
            constant: 7, integer: true)
        program.addColumn(Column(name: "night shift", cost: 0, bounds: .exactly(1)))
        #expect(
            program.mpsText() == """
                NAME test
                ROWS
                 N COST
                 N row1
                COLUMNS
                    MARKER    'MARKER'                 'INTORG'
                 x1 COST 0.3333333333333333
                 x2 COST 0
                    MARKER    'MARKER'                 'INTEND'
                 night_shift COST 0
                RHS
                 RHS COST -7
                BOUNDS
                 FR BND x1
                 MI BND x2
                 UP BND x2 -2
                 FX BND night_shift 1
                ENDATA

                """)
    }
}

@Suite(.enabled(if: Netlib.isPresent, "../shared/reference/netlib is not there"))
struct NetlibRoundTripTests {
    @Test(arguments: Netlib.optima.map(\.name))
    func `a problem comes back from either format as it was`(name: String) throws {
        let program = try Netlib.program(name)
        let content = ProgramContent(program)
        let fromLP = try LPTextReader().program(from: program.cplexLPText())
        #expect(ProgramContent(fromLP) == content)
        let fromMPS = try MPSReader().program(from: program.mpsText())
        #expect(ProgramContent(fromMPS) == content)
        // Numbers with many digits need free fields, whose names have no blanks.
        #expect(
            fromMPS.names == program.names
                || fromMPS.names == program.names.map { $0.replacing(" ", with: "_") })
    }
}
