import GLPKSolver
import LinearModel
import LunbanTestSupport
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
        #expect(program.rows.map(\.name) == ["LIM 1", "LIM2", "MYEQN", "SPARE"])
        #expect(
            program.rows.map(\.bounds) == [.between(1.5, 4), .atLeast(1), .between(4, 7), .free])
        #expect(program.columns.map(\.name) == ["X ONE", "Y", "Z"])
        #expect(program.columns.map(\.cost) == [1, 2, -1])
        #expect(program.columns.map(\.isInteger) == [false, true, false])
        #expect(program.columns.map(\.bounds) == [.between(0, 4), .atMost(1), .nonNegative])
        #expect(program.denseRows == [[1, 1, 0], [1, 0, 0], [0, -1, 1], [0, 9, 0]])
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

    private func complaints(about text: String) -> [String] {
        GLPKSolverTests.complaints(MPSReader().program, about: text)
    }

    @Test func `all that is wrong is told at once, and each unknown name once`() {
        let text = """
            NAME          BROKEN
            ROWS
             N  COST
             Q  LIM1
             L  LIM2
             G  LIM2
            COLUMNS
                X         COST               abc   LIM2               1.0
                X         LIM9               1.0   COST               1.0
                Y         LIM9               1.0   LIM2
                W         COST               nan
            RHS
                RHS       LIM8               1.0
            BOUNDS
             UP BND       V                  4.0
             XX BND       X                  4.0
             UP BND       X                 four
             LO BND       X                  inf
             UP BND       V                  4.0
            QUADOBJ
                X         X                  1.0
            ENDATA
            """
        #expect(
            complaints(about: text) == [
                "4:2: error: expected a row of type N, E, L or G, found 'Q'",
                "6:5: error: expected a name no other row has, found 'LIM2'",
                "8:34: error: expected a number, found 'abc'",
                "9:15: error: expected the name of a row, found 'LIM9'",
                "10:44: error: expected a number, found nothing",
                "11:34: error: expected a number, found 'nan'",
                "13:15: error: expected the name of a row, found 'LIM8'",
                "15:15: error: expected the name of a column, found 'V'",
                "16:2: error: expected a bound: LO, UP, FX, FR, MI, PL, BV, LI, UI, found 'XX'",
                "17:33: error: expected a number, found 'four'",
                "18:34: error: expected a bound that numbers can meet, found 'inf'",
                "20:1: error: expected a section of linear programs: NAME, OBJSENSE, ROWS, "
                    + "COLUMNS, RHS, RANGES, BOUNDS, ENDATA, found 'QUADOBJ'",
            ])
    }

    @Test func `a number that leaves its column is not cut`() {
        let text = fixed.replacing(
            "COST              -1.0   MYEQN              1.0", with: "COST      -1.2345678901234567"
        )
        #expect(
            complaints(about: text).first
                == "16:37: error: expected a blank between fields, found '1'")
    }

    @Test(arguments: [
        ("", "1:1: error: expected ENDATA, found the end of the file"),
        (
            "ROWS\n L  C\nENDATA",
            "3:1: error: expected a row of type N, the objective, before, found 'ENDATA'"
        ),
        ("ROWS\n N  C\n", "3:1: error: expected ENDATA, found the end of the file"),
        (
            "hello\n",
            "1:1: error: expected a section of linear programs: NAME, OBJSENSE, ROWS, COLUMNS, RHS, RANGES, BOUNDS, ENDATA, found 'hello'"
        ),
        ("  hello\nENDATA", "1:3: error: expected a section such as NAME, found 'hello'"),
        ("OBJSENSE\n  BEST\nROWS\n N c\nENDATA", "2:3: error: expected MIN or MAX, found 'BEST'"),
        (
            "ROWS\n N c\nCOLUMNS\n x c 1 c 2 c 3\nENDATA",
            "4:12: error: expected the end of the line, found 'c'"
        ),
        ("ROWS\n N c\nCOLUMNS\n x c\nENDATA", "4:5: error: expected a number, found nothing"),
        (
            "ROWS\n N c\nCOLUMNS\n x\nENDATA",
            "4:3: error: expected the name of a row, found nothing"
        ),
        (
            "ROWS\n N c\nCOLUMNS\n x c 1e308\n x c 1e308\nENDATA",
            "5:4: error: expected costs whose sum is finite, found 'c'"
        ),
        (
            "ROWS\n N c\nCOLUMNS\n x c 1\nRANGES\n r c 1\nENDATA",
            "6:4: error: expected a row other than the objective, found 'c'"
        ),
        (
            "ROWS\n N c\nCOLUMNS\n m 'MARKER' 'SOSORG'\nENDATA",
            "4:13: error: expected 'INTORG' or 'INTEND', found ''SOSORG''"
        ),
    ])
    func `a mistake is told with its place`(text: String, complaint: String) {
        #expect(complaints(about: text).first == complaint)
    }
}
