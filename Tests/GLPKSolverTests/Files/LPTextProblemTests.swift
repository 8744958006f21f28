import LinearModel
import Testing

struct LPTextProblemTests {
    private func complaints(about text: String) -> [String] {
        GLPKSolverTests.complaints(LPTextReader().program, about: text)
    }

    @Test func `all that is wrong is told at once`() {
        let text = """
            Minimize
             cost: 3 x + 4 4 y
            Subject To
             a: x + y
             b: x + y <= three
             b: x - <= 3
             x >= inf
             c: 1 <= x >= 0
             d: x y <= 3
             e: - x <= 4 4
            Bounds
             x <= ten
             q >= 3
             2 x <= 4
             y >= 1
             q <= 4
            Semi-Continuous
             y
            Generals
             x 5
            End
            """
        #expect(
            complaints(about: text) == [
                "2:16: error: expected a sign, a number or a section such as Subject To, found '4'",
                "5:2: error: expected <=, >= or =, found 'b'",
                "6:2: error: expected a name no other constraint has, found 'b'",
                "6:9: error: expected a number or a variable, found '<='",
                "7:7: error: expected a value that numbers can meet, found infinity",
                "8:5: error: expected a range such as 1 <= x + y <= 5, found another double "
                    + "constraint",
                "9:7: error: expected <=, >= or =, found 'y'",
                "10:14: error: expected the end of the line, found '4'",
                "12:7: error: expected a number or infinity, found 'ten'",
                "13:2: error: expected a variable of the objective or the constraints, found 'q'",
                "14:4: error: expected <=, >= or =, found 'x'",
                "17:1: error: expected linear rows and columns only, found semi-continuous "
                    + "variables",
                "20:4: error: expected a variable, found '5'",
            ])
    }

    @Test(arguments: [
        ("", "1:1: error: expected Minimize or Maximize, found the end of the file"),
        ("Minimize\nx", "2:2: error: expected End, found the end of the file"),
        ("x + y\nSubject To\nEnd", "1:1: error: expected Minimize or Maximize, found 'x'"),
        ("Subject To\nx >= 1\nEnd", "1:1: error: expected Minimize or Maximize, found 'Subject'"),
        ("Min\nx\nMax\nx\nEnd", "3:1: error: expected one objective only, found 'Max'"),
        (
            "Min\nx + [ x ^ 2 ] / 2\nEnd",
            "2:5: error: expected a linear term, found a quadratic one"
        ),
        ("Min\nx ^ 2\nEnd", "2:3: error: expected a linear term, found a '^'"),
        ("Min\nx\nSt\nx * y >= 2\nEnd", "4:3: error: expected a linear term, found a '*'"),
        ("Min\nx + inf\nEnd", "2:1: error: expected a finite sum, found infinity in it"),
        (
            "Min\n1e999 x\nEnd",
            "2:1: error: expected a number of a size computers can hold, found '1e999'"
        ),
        (
            "Min\n1e308 x + 1e308 x\nEnd",
            "2:17: error: expected costs whose sum is finite, found 'x'"
        ),
        (
            "Min\nx\nSt\n1e308 x + 1e308 x >= 1\nEnd",
            "4:17: error: expected coefficients whose sum is finite, found 'x'"
        ),
        (
            "Min\nx\nSt\nx + 1e308 >= -1e308\nEnd",
            "4:14: error: expected sides whose difference is finite, found '-'"
        ),
        (
            "Min\nx\nSt\nx + inf - inf >= 0\nEnd",
            "4:1: error: expected a finite sum, found infinity in it"
        ),
        (
            "Min\nx\nBounds\nx = inf\nEnd",
            "4:5: error: expected a value that numbers can meet, found infinity"
        ),
        (
            "Min\nx\nBounds\n1 <= x = 3\nEnd",
            "4:1: error: expected a range such as 1 <= x <= 5, found another double bound"
        ),
        (
            "Min\nx\nSOS\ns1: S1 :: x:1\nEnd",
            "3:1: error: expected linear rows and columns only, found special ordered sets"
        ),
        (
            "Min\nx\nSt\nx >= 1 \u{7}\nEnd",
            "4:8: error: expected the end of the line, found '\u{FFFD}'"
        ),
    ])
    func `a mistake is told with its place`(text: String, complaint: String) {
        #expect(complaints(about: text).first == complaint)
    }
}
