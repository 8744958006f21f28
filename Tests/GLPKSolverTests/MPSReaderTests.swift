import GLPKSolver
import LinearModel
import Testing

struct MPSReaderTests {
    /// Fixed columns, with a blank inside a name.
    private let fixed = """
        * a comment
        NAME          SMALL ONE
        ROWS
         N  COST
         L  LIM 1
         G  LIM2
         E  MYEQN
         N  SPARE
        COLUMNS
            X ONE     COST               1.0   LIM 1              1.0
            X ONE     LIM2               1.0
            MARKER                 'MARKER'                 'INTORG'
            Y         COST               2.0   LIM 1              1.0
            Y         MYEQN             -1.0   SPARE              9.0
            MARKER                 'MARKER'                 'INTEND'
            Z         COST              -1.0   MYEQN              1.0
        RHS
            RHS       COST              -5.0   LIM 1              4.0
            RHS       LIM2               1.0   MYEQN              7.0
            OTHER     LIM2              99.0
        RANGES
            RNG       LIM 1              2.5   MYEQN             -3.0
        BOUNDS
         UP BND       X ONE              4.0
         MI BND       Y
         UP BND       Y                  1.0
         UP OTHER     Z                  1.0
        ENDATA
        """

    @Test func `a file in fixed columns is read`() throws {
        let program = try MPSReader().program(from: fixed)
        #expect(program.name == "SMALL ONE")
        #expect(program.objectiveConstant == 5)
        #expect(program.rows.map(\.name) == ["LIM 1", "LIM2", "MYEQN"])
        #expect(program.rows.map(\.bounds) == [.between(1.5, 4), .atLeast(1), .between(4, 7)])
        #expect(program.columns.map(\.name) == ["X ONE", "Y", "Z"])
        #expect(program.columns.map(\.cost) == [1, 2, -1])
        #expect(program.columns.map(\.isInteger) == [false, true, false])
        #expect(program.columns.map(\.bounds) == [.between(0, 4), .atMost(1), .nonNegative])
        #expect(program.denseRows == [[1, 1, 0], [1, 0, 0], [0, -1, 1]])
    }

    @Test func `a file with fields set apart by blanks is read`() throws {
        let program = try MPSReader().program(
            from: """
                NAME tiny
                OBJSENSE
                 MAX
                ROWS
                 N profit
                 L a_row_with_a_long_name
                COLUMNS
                 a_column_with_a_long_name profit 3 a_row_with_a_long_name 2
                 y profit 1 a_row_with_a_long_name 1
                RHS
                 a_row_with_a_long_name 8
                BOUNDS
                 UP y 3
                ENDATA
                """)
        #expect(program.objective == .maximize)
        // x = 4 earns 12; x = 2.5 and y = 3 earn 10.5.
        let solution = GLPKSolver().withSession(program) { $0.solve(.dual) }.optimum
        #expect(solution?.objective == 12)
    }

    @Test(arguments: [
        ("ROWS\n N  C\nCOLUMNS\n    X         C               abc", 4, "'abc'"),
        ("ROWS\n N  C\nCOLUMNS\n    X         D                 1", 4, "unknown row 'D'"),
        ("ROWS\n Q  C", 2, "N, E, L or G"),
        ("ROWS\n N  C\nBOUNDS\n UP BND       X                 1", 4, "unknown column 'X'"),
        ("WHAT\n  ever", 2, "unknown section 'WHAT'"),
        ("ROWS\n N  C\nCOLUMNS\n    X         C               nan", 4, "'nan'"),
        ("ROWS\n L  C\nENDATA", 3, "no objective"),
    ])
    func `a line that makes no sense is named`(text: String, line: Int, part: String) {
        do throws(MPSError) {
            _ = try MPSReader().program(from: text)
            Issue.record("it was read")
        } catch {
            #expect(error.line == line)
            #expect(error.message.contains(part))
        }
    }
}
