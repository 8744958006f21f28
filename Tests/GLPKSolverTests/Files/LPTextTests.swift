import LinearModel
import LunbanTestSupport
import Testing

struct LPTextTests {
    @Test func `a program is written in the CPLEX format`() {
        var program = LinearProgram(
            name: "mixed bag", objective: .maximize, objectiveConstant: -2.5)
        let plain = program.addColumn(Column(name: "plain", cost: 3))
        let spaced = program.addColumn(
            Column(name: "Ana, night", cost: -1, bounds: .between(-1, 4), isInteger: true))
        let number = program.addColumn(Column(name: "3rd", cost: 0, bounds: .free))
        let again = program.addColumn(Column(name: "plain", cost: 0, bounds: .exactly(2)))
        program.addColumn(Column(name: "e5", cost: 0, bounds: .atMost(-7)))
        program.addRow("need", plain + 2 * spaced >= 3)
        program.addRow("range", LinearConstraint(plain - number, within: .between(-1, 1)))
        program.addRow("balance", 1 * again == 2)
        program.addRow(Row(name: "nothing", bounds: .free))
        #expect(
            program.cplexLPText() == """
                \\Problem name: mixed bag
                Maximize
                 objective: 3 plain - 1 Ana,_night + 0 x_3rd + 0 plain~2 + 0 x_e5 - 2.5
                Subject To
                 need: 1 plain + 2 Ana,_night >= 3
                 range: -1 <= 1 plain - 1 x_3rd <= 1
                 balance: 1 plain~2 = 2
                 nothing: 0 plain >= -inf
                Bounds
                 -1 <= Ana,_night <= 4
                 x_3rd free
                 plain~2 = 2
                 -inf <= x_e5 <= -7
                Generals
                 Ana,_night
                End

                """)
    }

    @Test func `the example of the format's manual is read`() throws {
        let program = try LPTextReader().program(
            from: """
                \\ The problem of the manual's tutorial, with a range and integers.
                Maximize
                 obj: x1 + 2x2 + 3 x3
                  + x4
                Subject To
                 c1: - x1 + x2 + x3 + 10 x4 <= 20
                 c2: x1 - 3 x2
                  + x3 =< 30   \\ either way round
                 c3: x2 - 3.5x4 = 0
                 -5 <= x1 + x2
                  - x3 <= 10
                Bounds
                 0 <= x1 <= 40
                 2 <= x4 <= 3
                General
                 x4
                End
                """)
        #expect(program.objective == .maximize)
        #expect(program.columns.map(\.name) == ["x1", "x2", "x3", "x4"])
        #expect(program.columns.map(\.cost) == [1, 2, 3, 1])
        #expect(program.rows.map(\.name) == ["c1", "c2", "c3", "c4"])
        #expect(
            program.rows.map(\.bounds) == [.atMost(20), .atMost(30), .exactly(0), .between(-5, 10)])
        #expect(
            program.denseRows == [
                [-1, 1, 1, 10], [1, -3, 1, 0], [0, 1, 0, -3.5], [1, 1, -1, 0],
            ])
        #expect(
            program.columns.map(\.bounds) == [
                .between(0, 40), .nonNegative, .nonNegative, .between(2, 3),
            ])
        #expect(program.columns.map(\.isInteger) == [false, false, false, true])
    }

    /// A constraint over x, y and z, and what is to become of it.
    private static let constraints: [(String, [Double], Bounds)] = [
        ("x + y <= 3", [1, 1, 0], .atMost(3)),
        ("x + y < 3", [1, 1, 0], .atMost(3)),
        ("3 >= x + y", [1, 1, 0], .atMost(3)),
        ("x + y => -3", [1, 1, 0], .atLeast(-3)),
        ("x + y > +3", [1, 1, 0], .atLeast(3)),
        ("3 = x", [1, 0, 0], .exactly(3)),
        ("2x+3y<=1e+2", [2, 3, 0], .atMost(100)),
        ("2 x + 3 y <= 1.5E1", [2, 3, 0], .atMost(15)),
        (".5 x - - 2. y <= 0", [0.5, 2, 0], .atMost(0)),
        ("x + 2 <= y + 5", [1, -1, 0], .atMost(3)),
        ("x - x + z + z >= 2 x", [-2, 0, 2], .atLeast(0)),
        ("10 >= x - y >= -5", [1, -1, 0], .between(-5, 10)),
        ("1 <= x + 1 <= 3", [1, 0, 0], .between(0, 2)),
        ("7 <= x <= 3", [1, 0, 0], .between(7, 3)),
        ("-inf <= x <= +Infinity", [1, 0, 0], .free),
        ("x >= -inf", [1, 0, 0], .free),
        ("0 >= 3", [0, 0, 0], .atLeast(3)),
        ("1 <= 0 <= 3", [0, 0, 0], .between(1, 3)),
        ("row.1(a)[b]#: x\n + y\n + z\n <= 4", [1, 1, 1], .atMost(4)),
        ("bounds: x >= 1", [1, 0, 0], .atLeast(1)),
    ]

    @Test(arguments: constraints)
    func `a constraint is read`(text: String, row: [Double], bounds: Bounds) throws {
        let program = try LPTextReader().program(
            from: "min\n x + y + z\nst\n first: x >= 1\n \(text)\n last: z >= 1\nend")
        #expect(program.rows.count == 3)
        #expect(program.denseRows[1] == row)
        #expect(program.rows[1].bounds == bounds)
        #expect(program.rows[2].name == "last")
    }

    /// Bounds of x, and what is to become of them.
    private static let bounds: [(String, Bounds)] = [
        ("x <= 4", .between(0, 4)), ("x >= 4", .atLeast(4)), ("4 <= x", .atLeast(4)),
        ("4 >= x", .between(0, 4)), ("x = -4", .exactly(-4)), ("-4 = x", .exactly(-4)),
        ("x free", .free), ("x FREE", .free), ("x >= -inf", .free), ("x <= -4", .between(0, -4)),
        ("-INF <= x <= -4", .atMost(-4)), ("-1 <= x <= 1e+10", .between(-1, 1e10)),
        ("5 >= x >= 1", .between(1, 5)), ("x >= 1\n x <= 2", .between(1, 2)),
        ("x <= 9\n x >= 1\n x <= 2", .between(1, 2)), ("x free\n x <= +inf\n x >= 3", .atLeast(3)),
        ("", .nonNegative),
    ]

    @Test(arguments: bounds)
    func `bounds are read`(text: String, expected: Bounds) throws {
        let program = try LPTextReader().program(
            from: "Minimize\nx\nSubject To\nx >= 0\nBounds\n \(text)\nEnd")
        #expect(program.columns.map(\.bounds) == [expected])
    }

    @Test func `integers and binaries are marked, and binaries kept within their bounds`() throws {
        let program = try LPTextReader().program(
            from: """
                MINIMUM
                 w + x + y + z + 7 - 2
                such that
                 w + x + y + z >= 1
                bounds
                 x <= 10
                 z = 1
                BINARY x
                 y z
                integers
                 w
                END
                anything after the end is not read
                """)
        #expect(program.objectiveConstant == 5)
        #expect(program.columns.map(\.isInteger) == [true, true, true, true])
        #expect(
            program.columns.map(\.bounds) == [
                .nonNegative, .between(0, 1), .between(0, 1), .exactly(1),
            ])
    }

    @Test(arguments: ["\r\n", "\r"])
    func `lines may end as on other systems`(lineEnd: String) throws {
        let lines = ["\u{FEFF}max", "x \\ comment", "st", "c: x <= 4", "x <= 5", "end"]
        let program = try LPTextReader().program(from: lines.joined(separator: lineEnd))
        #expect(program.rows.map(\.name) == ["c", "c2"])
    }

    @Test func `an empty objective and no rows are a program`() throws {
        let program = try LPTextReader().program(from: "Minimize\nobj:\nSubject To\nEnd")
        #expect(program.rows.isEmpty && program.columns.isEmpty)
    }
}
