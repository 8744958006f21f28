import LinearModel
import LunbanTestSupport
import RandomStreams
import Testing

/// What the writers write, read by GLPK.
struct SecondReaderTests {
    /// A program of what GLPK's readers know: they refuse empty ranges, the constant and ranges in
    /// LP text, and the sense of the objective in MPS, where they drop rows without bounds.
    private func program(_ random: RandomStream, ranges: Bool) -> LinearProgram {
        var programs = RandomFilePrograms(
            random: random, hasTameRanges: ranges, hasTameNumbers: true)
        let drawn = programs.program()
        var program = LinearProgram(
            name: drawn.name, objective: .minimize,
            objectiveConstant: ranges ? drawn.objectiveConstant : 0)
        for row in drawn.rows {
            let (low, high) = (row.bounds.lower, row.bounds.upper)
            let isKnown = ranges ? row.bounds != .free : !low.isFinite != !high.isFinite
            program.addRow(Row(name: row.name, bounds: isKnown ? row.bounds : .exactly(1)))
        }
        if drawn.rows.isEmpty { program.addRow(Row(name: "only", bounds: .atMost(1))) }
        for var column in drawn.columns {
            let isOrdered = column.bounds.lower <= column.bounds.upper
            if !isOrdered { column.bounds = .between(column.bounds.upper, column.bounds.lower) }
            program.addColumn(column)
        }
        return program
    }

    @Test func `GLPK reads the same program from LP text`() {
        forAll(seed: 1, count: 200) { random in
            let program = program(random, ranges: false)
            let read = try GLPKFile.program(from: program.cplexLPText(), as: .lpText)
            #expect(ProgramContent(read) == ProgramContent(program))
            #expect(read.names == program.names)
        }
    }

    @Test func `GLPK reads the same program from MPS text`() {
        forAll(seed: 1, count: 200) { random in
            let program = program(random, ranges: true)
            let text = program.mpsText()
            let isFree = !text.hasPrefix("NAME     ")
            let read = try GLPKFile.program(from: text, as: isFree ? .freeMPS : .fixedMPS)
            #expect(ProgramContent(read) == ProgramContent(program))
            #expect(read.names == program.names)
        }
    }
}

@Suite(.enabled(if: Netlib.isPresent, "../shared/reference/netlib is not there"))
struct NetlibSecondReaderTests {
    @Test(arguments: Netlib.optima.map(\.name))
    func `GLPK and this reader see the same problem`(name: String) throws {
        let content = ProgramContent(try Netlib.program(name))
        let text = try Netlib.text(name)
        #expect(ProgramContent(try GLPKFile.program(from: text, as: .fixedMPS)) == content)
    }
}
