import Testing

/// The sample with one thing wrong, and what must be said about it.
struct BrokenInput: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let old: String
    let new: String
    let complaints: [String]

    init(
        _ name: String, in file: String, _ old: String, with new: String, complaints: [String]
    ) {
        self.name = name
        self.file = file
        self.old = old
        self.new = new
        self.complaints = complaints
    }

    var testDescription: String { "\(name) (\(file))" }
}

struct BrokenInputTests {
    private let sample = SampleFiles.valid

    @Test(
        arguments: BrokenInput.scenarioMistakes + BrokenInput.scenarioMistakesContinued
            + BrokenInput.tableMistakes + BrokenInput.tableMistakesContinued
            + BrokenInput.rosterMistakes + BrokenInput.flowMistakes)
    func `a mistake is told with place, expectation and advice`(input: BrokenInput) throws {
        let broken = sample.replacing(input.old, with: input.new, in: input.file)
        #expect(try broken.complaints() == input.complaints)
    }

    @Test(arguments: [
        ("team.csv", "team.csv:1:1: error: expected a line with column names, found an empty file"),
        ("scenario.yaml", "scenario.yaml:1:1: error: expected a scenario, found an empty file"),
    ])
    func `empty files are no files`(name: String, complaint: String) throws {
        for bytes: [UInt8] in [[], [0xEF, 0xBB, 0xBF], Array("\n \n\r\n".utf8)] {
            #expect(try sample.setting(name, to: bytes).complaints() == [complaint])
        }
    }

    @Test func `text of another encoding is located`() throws {
        // 陈 in GB 18030.
        let bytes = try #require(sample.files["team.csv"])
        let place = try #require(bytes.firstRange(of: Array("陈".utf8)))
        let foreign = Array(bytes[..<place.lowerBound]) + [0xB3, 0xC2] + bytes[place.upperBound...]
        #expect(
            try sample.setting("team.csv", to: foreign).complaints() == [
                """
                team.csv:4:10: error: expected text in UTF-8, found the byte 0xB3
                  Maybe a spreadsheet saved it in another encoding, such as GB 18030 or UTF-16; \
                save it as 'CSV UTF-8'.
                """
            ])
    }

    @Test func `UTF-16 is recognized`() throws {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in sample.text(of: "roster.csv").utf16 {
            bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
        let complaints = try sample.setting("roster.csv", to: bytes).complaints()
        #expect(
            complaints.map { $0.prefix { $0 != "\n" } } == [
                "roster.csv:1:1: error: expected text in UTF-8, found the byte 0xFF"
            ])
    }

    @Test func `every mistake of a row is told`() throws {
        let broken = sample.replacing(
            "KL02,Aisyah binti Omar,specialist,2024-08-15,part-time,37.5,en:C2,logistics",
            with: "KL01,,specialst,15.8.2024,part,0,C2,cargo", in: "team.csv")
        #expect(
            try broken.complaints().map { $0.prefix { $0 != "," } } == [
                "team.csv:3:1: error: id: expected every personnel number once",
                "team.csv:3:6: error: name: expected a name",
                "team.csv:3:7: error: grade: expected a grade: graduate",
                "team.csv:3:17: error: joined: expected a date such as 2026-11-23",
                "team.csv:3:27: error: contract: expected a contract: full-time or part-time",
                "team.csv:3:32: error: weekly_hours: expected a number of hours from 1 to 168",
                "team.csv:3:34: error: languages: expected a language and level such as en:C1 or "
                    + "zh:native",
                "team.csv:3:37: error: categories: expected a category of the scenario's tickets",
            ])
    }
}
