import RosterModel
import ScenarioFiles
import Spreadsheets
import Testing
import WorkTime

struct RosterImportTests {
    private let sample = SampleFiles.valid

    private static let grid = """
        Roster,,,,
        Name,No.,23/11/2026,24/11/2026,Hours
        Team,,,,
        lim wei ling,,E7,,9
        ,KL02,AL,p18,
        Tan 陈伟,KL03,N22,Off,
        Early,E7,1,0,
        """

    private static let earlier = """
        specialist,date,shift,start,end,breaks,activity,locked
        KL01,2026-11-23,E7,2026-11-23T07:00+08:00,2026-11-23T16:00+08:00,11:00-12:00,\
        tickets;knowledge-base 14:00-16:00,yes
        KL02,2026-11-24,P18,2026-11-24T18:00+08:00,2026-11-24T23:00+08:00,,tickets,
        KL03,2026-11-23,N22,2026-11-23T22:00+08:00,2026-11-24T07:00+08:00,02:00-03:00,tickets,

        """

    @Test func `a code grid keeps breaks and blocks of duties that are unchanged`() throws {
        let (scenario, _, roster) = try sample.read()
        let run = try SheetSample(csv: Self.grid)
            .imported(as: .roster, scenario: scenario, earlier: roster)
        #expect(run.file?.text == Self.earlier)
        #expect(
            run.complaints == [
                """
                sheet.csv:C5: warning: expected leave that the scenario knows, found AL of KL02 on \
                2026-11-23
                  Maybe import it with 'lunban import absences'.
                """
            ])
        let planned = try SheetSample(csv: Self.grid).imported(as: .roster, scenario: scenario)
        #expect(
            planned.file?.text
                == Self.earlier.replacing("11:00-12:00", with: "10:30-11:30")
                .replacing(";knowledge-base 14:00-16:00,yes", with: ","))
    }

    @Test(arguments: [
        ("23/11/2026,24/11/2026", "Mon 23,Tue 24"), ("23/11/2026,24/11/2026", "11月23日,11月24日"),
        ("23/11/2026,24/11/2026", "23/11,24/11"), ("23/11/2026,24/11/2026", "23 Nov,24 Nov"),
        ("23/11/2026,24/11/2026", "2026-11-23,2026-11-24"),
    ])
    func `dates without a year are those of the week`(old: String, new: String) throws {
        let (scenario, _, roster) = try sample.read()
        let run = try SheetSample(csv: Self.grid.replacing(old, with: new))
            .imported(as: .roster, scenario: scenario, earlier: roster)
        #expect(run.file?.text == Self.earlier)
    }

    @Test func `leave is imported from the same grid, days in a row as one`() throws {
        let scenario = try sample.read().scenario
        let grid = """
            Name,2026-11-23,2026-11-24,2026-11-25,2026-11-26
            KL01,AL,AL,MC,AL
            KL02,年假,E7,,Cuti Sakit
            """
        let run = try SheetSample(csv: grid).imported(as: .absences, scenario: scenario)
        #expect(
            run.file?.text == """
                specialist,from,to,kind
                KL01,2026-11-23,2026-11-24,AL
                KL01,2026-11-25,2026-11-25,MC
                KL01,2026-11-26,2026-11-26,AL
                KL02,2026-11-23,2026-11-23,AL
                KL02,2026-11-26,2026-11-26,MC

                """)
    }

    @Test func `everything wrong in a grid is told with its cell`() throws {
        let scenario = try sample.read().scenario
        let grid = """
            Name,2026-11-23,2026-11-24
            KL01,E8,ZZZ
            Nobody,E7,
            KL02,E7,
            kl02,,N22
            """
        let run = try SheetSample(csv: grid).imported(as: .roster, scenario: scenario)
        #expect(run.file == nil)
        #expect(
            run.complaints.map { $0.prefix { $0 != "," } } == [
                "sheet.csv:B2: error: expected a shift code of the scenario",
                "sheet.csv:C2: error: expected a shift code of the scenario",
                "sheet.csv:A3: error: expected a specialist of the team",
                "sheet.csv:A5: error: expected everybody once",
            ])
        #expect(run.complaints[0].hasSuffix("Maybe 'E7' is meant."))
        let twice = "Name,2026-11-23,2026-11-23\nKL01,E7,E7\n"
        let failed = try SheetSample(csv: twice).imported(as: .roster, scenario: scenario)
        #expect(
            failed.complaints == [
                "sheet.csv:C1: error: expected every date once, found 2026-11-23 a second time"
            ])
    }

    @Test func `codes of others are translated by a mapping`() throws {
        let (scenario, _, roster) = try sample.read()
        let grid = Self.grid.replacing("E7,,9", with: "早,,9").replacing("p18", with: "晚")
        let run = try SheetSample(csv: grid).imported(
            as: .roster, mapping: "values: { shift: { 早: E7, 晚: P18 } }", scenario: scenario,
            earlier: roster)
        #expect(run.file?.text == Self.earlier)
    }

    @Test func `a list says what a grid says`() throws {
        let (scenario, _, roster) = try sample.read()
        let tidy = try SheetSample(csv: Self.earlier).imported(as: .roster, scenario: scenario)
        #expect(tidy.complaints.isEmpty)
        #expect(tidy.file?.text == Self.earlier)
        let short =
            "Employee,Date,Shift\nLim Wei Ling,2026-11-23,e7\nKL02,2026-11-23,AL\n"
            + "KL02,2026-11-24,P18\nTan 陈伟,2026-11-23,N22\n"
        let run = try SheetSample(csv: short)
            .imported(as: .roster, scenario: scenario, earlier: roster)
        #expect(run.file?.text == Self.earlier)
    }

    @Test func `moments of a workbook are nights dated by their start`() throws {
        let scenario = try sample.read().scenario
        func moment(_ text: String) throws -> CellValue {
            .moment(try #require(LocalDateTime(text)))
        }
        let rows: [[CellValue]] = [
            ["Number", "Date", "Shift", "Start", "End", "Breaks"].map { .text($0) },
            [
                .text("KL03"), .date(.of("2026-11-23")), .text("N22"),
                try moment("2026-11-23T21:30"), try moment("2026-11-24T07:00"),
                .text("02:00–03:00"),
            ],
        ]
        let run = try SheetSample(rows: rows).imported(as: .roster, scenario: scenario)
        #expect(
            run.file?.text.split(separator: "\n").last.map(String.init)
                == "KL03,2026-11-23,N22,2026-11-23T21:30+08:00,2026-11-24T07:00+08:00,"
                + "02:00-03:00,tickets,")
    }
}
