import LunbanTestSupport
import RandomStreams
import Testing

@testable import Reporting

@Suite
struct `Lines of calendars` {
    @Test(arguments: [
        ("a,b;c\\d", "a\\,b\\;c\\\\d"), ("one\ntwo", "one\\ntwo"), ("tab\there", "tab here"),
        ("bell\u{7}", "bell"), ("colon: \"quoted\"", "colon: \"quoted\""), ("a\r\nb", "a\\nb"),
    ])
    func `texts are escaped`(text: String, expected: String) {
        #expect(CalendarLine.escaped(text) == expected)
    }

    @Test
    func `folding keeps every character and no part is longer than 75 octets`() {
        let alphabet: [Unicode.Scalar] = ["a", " ", ":", "é", "陈", "😀", "\u{301}", ";"]
        forAll(seed: 4100, count: 200) { random in
            let lines = (0..<5).map { _ in
                let length = Int(random.next() % 300)
                return "X:"
                    + String(
                        String.UnicodeScalarView(
                            (0..<length).map { _ in
                                alphabet[Int(random.next() % UInt64(alphabet.count))]
                            }))
            }
            let file = CalendarLine.file(lines)
            let parts = file.utf8.split(separator: UInt8(ascii: "\n"))
            #expect(parts.allSatisfy { $0.count <= 76 && $0.last == UInt8(ascii: "\r") })
            #expect(
                CalendarLine.unfolded(file).map { Array($0.utf8) } == lines.map { Array($0.utf8) })
        }
    }
}
