import LinearModel
import LunbanTestSupport
import RandomStreams
import Testing

struct FileFuzzTests {
    private static let pieces = [
        "inf", "-", "+", "1e308", "1e999", "e5", "<=", ">=", "=", ":", "[", "]", "^", "\\", "\n",
        "\r", "\t", " ", "Bounds\n", "\nEnd\n", "Subject To\n", "free", "'MARKER'", "'INTORG'",
        "RHS\n", "ENDATA\n", "BOUNDS\n UP BND", "RANGES\n", "OBJSENSE\n", "nan", "0x1p2", "王", "\0",
        "\u{FEFF}", "\"", "x1", "row0",
    ].map { Array($0.utf8) }

    private func damaged(_ text: String, _ random: inout RandomStream) -> String {
        var bytes = Array(text.utf8)
        for _ in 0...random.integer(below: 5) {
            let place = random.integer(below: bytes.count + 1)
            let end = min(bytes.count, place + random.integer(in: 1...30))
            let piece = Array(bytes[place..<end])
            switch random.integer(below: 5) {
            case 0: bytes.replaceSubrange(place..<end, with: [])
            case 1: bytes.insert(contentsOf: piece, at: random.integer(below: bytes.count + 1))
            case 2: bytes.insert(UInt8(random.integer(below: 256)), at: place)
            case 3: bytes.removeLast(random.integer(below: bytes.count / 4 + 1))
            default: bytes.insert(contentsOf: random.element(of: Self.pieces), at: place)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Expects a program that can be worked with, or problems with places in the text.
    private func expectSense(
        _ text: String, _ read: (String) throws(UnreadableProgram) -> LinearProgram
    ) {
        do throws(UnreadableProgram) {
            let program = try read(text)
            #expect(SparseProgram(program).columnCount == program.columns.count)
            // What was read can be written and read again.
            #expect(
                complaints(read, about: program.cplexLPText()).isEmpty || !program.mpsText().isEmpty
            )
        } catch {
            #expect(!error.problems.isEmpty && error.omittedCount >= 0)
            #expect(error.problems.allSatisfy { $0.line > 0 && $0.column > 0 })
            #expect(error.problems.allSatisfy { !$0.expected.isEmpty && !$0.found.isEmpty })
        }
    }

    @Test func `damaged LP texts are read or explained`() {
        forAll(seed: 1, count: 1500) { random in
            var programs = RandomFilePrograms(random: random.substream("program"))
            let text = damaged(programs.program().cplexLPText(), &random)
            expectSense(text, LPTextReader().program)
        }
    }

    @Test func `damaged MPS texts are read or explained`() {
        forAll(seed: 1, count: 1500) { random in
            var programs = RandomFilePrograms(random: random.substream("program"))
            let text = damaged(programs.program().mpsText(), &random)
            expectSense(text, MPSReader().program)
        }
    }

    @Test func `a file of another kind is explained and does not fill the screen`() {
        let text = (0..<2000).map { "row\($0),\($0),yes\n" }.joined()
        for read in [LPTextReader().program, MPSReader().program] {
            do throws(UnreadableProgram) {
                _ = try read("Minimize\nx\nSubject To\n" + text)
                Issue.record("it was read")
            } catch {
                #expect(error.problems.count <= 200)
            }
        }
    }
}
