import Testing

@testable import ScenarioFiles

struct CSVScannerTests {
    /// The texts of all records, doubled quotes left as they are.
    private func records(_ text: String) throws -> [[String]] {
        let bytes = Array(text.utf8)
        var scanner = CSVScanner(bytes, from: 0)
        var fields: [CSVField] = []
        var records: [[String]] = []
        while try scanner.next(into: &fields) {
            records.append(fields.map { String(decoding: bytes[$0.range], as: UTF8.self) })
        }
        return records
    }

    @Test(arguments: [
        ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
        ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]),
        ("a\rb\r", [["a"], ["b"]]),
        ("\"a,b\",\"c\nd\"\n", [["a,b", "c\nd"]]),
        ("\"say \"\"hi\"\"\",\"\"\n", [["say \"\"hi\"\"", ""]]),
        (",\n", [["", ""]]),
        ("a,", [["a", ""]]),
        ("\"\"\"\"", [["\"\""]]),
        ("陈,\"é\"\n", [["陈", "é"]]),
        ("\n\na\n", [[""], [""], ["a"]]),
        ("", []),
    ])
    func `records are cut after RFC 4180`(text: String, expected: [[String]]) throws {
        #expect(try records(text) == expected)
    }

    @Test(arguments: ["\"", "a,\"b", "\"a\"\"", "\"a\n\n"])
    func `an open quote is located where it opens`(text: String) throws {
        let mistake = try #require(throws: CSVMistake.self) { try records(text) }
        #expect(mistake.offset == (text.hasPrefix("a") ? 2 : 0))
        #expect(mistake.line == 1)
        #expect(mistake.expected == "a closing quote")
    }

    @Test func `lines and columns are counted through quoted line ends`() throws {
        let bytes = Array("\"a\r\nb\",x\r\ny,é\"\n".utf8)
        var scanner = CSVScanner(bytes, from: 0)
        var fields: [CSVField] = []
        #expect(try scanner.next(into: &fields))
        #expect(fields.map(\.line) == [1, 2])
        #expect(fields.map { $0.start - $0.lineStart } == [0, 3])
        let mistake = try #require(throws: CSVMistake.self) { try scanner.next(into: &fields) }
        #expect(mistake.line == 3)
    }
}
