import RosterModel
import ScenarioFiles
import Spreadsheets
import Testing
import WorkTime

struct TableImportTests {
    private let sample = SampleFiles.valid

    @Test(arguments: [
        (ImportedTable.team, "team.csv"), (.absences, "absences.csv"), (.requests, "requests.csv"),
    ])
    func `our own tables are imported as they are`(table: ImportedTable, file: String) throws {
        let text = sample.text(of: file)
        let scenario = try sample.read().scenario
        for scenario in [scenario, nil] {
            let run = try SheetSample(csv: text).imported(as: table, scenario: scenario)
            #expect(run.complaints.isEmpty)
            #expect(run.file?.text == text)
        }
        let semicolons = text.replacing(";", with: "|").replacing("\"Lim, Wei Ling\"", with: "Lim")
            .replacing(",", with: ";").replacing("|", with: "/")
        let again = try SheetSample(csv: semicolons).imported(as: table, scenario: scenario)
        #expect(again.file?.text == text.replacing("\"Lim, Wei Ling\"", with: "Lim"))
    }

    private static let team = """
        id,name,grade,joined,contract,weekly_hours,languages,categories
        S1,陈美玲,senior,2018-03-01,full-time,40,en:C1;zh:native,account-health;payments

        """

    @Test(arguments: [
        """
        Staff No.,Full Name,JOB  LEVEL,Date of joining,Employment Type,Hours (per week),Languages,Queues
        S1,陈美玲,Senior Executive,1 Mar 2018,Full Time,40:00:00,"English (C1), Mandarin - native","Account Health, payments"
        """,
        """
        工号;姓名;职级;入职日期;合同类型;每周工时;语言;业务类别
        S1;陈美玲;高级;2018年3月1日;全职;40 小时;英语 C1、中文 母语;Account Health、payments
        """,
        """
        No. Pekerja\tNama Penuh\tGred\tTarikh Mula Kerja\tJenis Kontrak\tJam Seminggu\tBahasa\tKategori
        S1\t陈美玲\tkanan\t1 Mac 2018\tsepenuh masa\t40 jam\tInggeris fasih/Cina asli\tAccount Health/payments
        """,
    ])
    func `columns and words are known in three languages`(text: String) throws {
        let run = try SheetSample(csv: text).imported(as: .team)
        #expect(run.complaints.isEmpty)
        #expect(run.file?.text == Self.team)
    }

    @Test func `a workbook gives what a text gives`() throws {
        let rows: [[CellValue]] = [
            [.text("Team list")], [],
            [
                "ID", "Name", "Grade", "Joined", "Contract", "Hours", "Languages", "Categories",
            ].map { .text($0) },
            [
                .text("S1"), .text("陈美玲"), .text("Lead"), .date(.of("2018-03-01")), .text("FT"),
                .number(40), .text("en: C1\nzh: native"), .text("Account Health\nPayments"),
            ],
        ]
        let run = try SheetSample(rows: rows).imported(as: .team)
        #expect(run.complaints.isEmpty)
        #expect(run.file?.text == Self.team)
    }

    @Test func `everything wrong is told at once with sheet and cell`() throws {
        let rows: [[CellValue]] = [
            [
                "id", "name", "grade", "joined", "contract", "weekly_hours", "languages",
                "categories",
            ].map { .text($0) },
            [
                .text("S1"), .text("A"), .text("wizard"), .text("31/31/2018"), .text("FT"),
                .text("many"), .text("en:C9"), .text("payments"),
            ],
            [
                .text("S1"), .text("B"), .text("senior"), .date(.of("2018-03-01")), .text("FT"),
                .number(400), .text("en:C1"), .text("payment"),
            ],
        ]
        let scenario = try sample.read().scenario
        let run = try SheetSample(rows: rows).imported(as: .team, scenario: scenario)
        #expect(run.file == nil)
        #expect(
            run.complaints.map { $0.prefix { $0 != "," } } == [
                "sheet.xlsx:Team!C2: error: grade: expected a grade: graduate",
                "sheet.xlsx:Team!D2: error: joined: expected a date such as 2026-11-23",
                "sheet.xlsx:Team!F2: error: weekly_hours: expected a number of hours from 1 to 168",
                "sheet.xlsx:Team!G2: error: languages: expected a language and level such as en:C1 "
                    + "or zh:native",
                "sheet.xlsx:Team!A3: error: id: expected every personnel number once",
                "sheet.xlsx:Team!F3: error: weekly_hours: expected a number of hours from 1 to 168",
                "sheet.xlsx:Team!H3: error: categories: expected a category of the scenario's "
                    + "tickets",
            ])
    }

    @Test func `missing columns are named with those not used`() throws {
        let text = "Staff No,Name,Colour\nS1,A,red\n"
        let run = try SheetSample(csv: text).imported(as: .team)
        #expect(run.complaints.count == 6)
        #expect(
            run.complaints[0].hasPrefix(
                "sheet.csv:A1: error: expected a column for grade, found none; not used are Colour")
        )
    }

    @Test func `a mapping names columns, values and what all rows have`() throws {
        let text = "Who,Label,Rank,Since\n7,A,M2,03/04/2020\n8,B,M9,04/04/2020\n"
        let mapping = """
            columns: { id: Who, name: [Nick, Label], grade: Rank, joined: Since }
            values: { grade: { M2: senior, other: graduate } }
            defaults: { contract: full-time, weekly_hours: 38, languages: "en:C1", categories: payments }
            dates: dmy
            """
        let expected = """
            id,name,grade,joined,contract,weekly_hours,languages,categories
            7,A,senior,2020-04-03,full-time,38,en:C1,payments
            8,B,graduate,2020-04-04,full-time,38,en:C1,payments

            """
        let run = try SheetSample(csv: text).imported(as: .team, mapping: mapping)
        #expect(run.complaints.isEmpty)
        #expect(run.file?.text == expected)
        // What was used says the same when it is used again.
        let saved = try #require(run.file?.mapping)
        let again = try SheetSample(csv: text).imported(as: .team, mapping: saved)
        #expect(again.file?.text == expected)
        #expect(again.file?.mapping == saved)

        let wrong = mapping.replacing("Rank", with: "Ran")
        let failed = try SheetSample(csv: text).imported(as: .team, mapping: wrong)
        #expect(
            failed.complaints.first?.hasPrefix("mapping.yaml:1:49: error: columns.grade") == true)
        #expect(failed.complaints.first?.hasSuffix("Maybe 'Rank' is meant.") == true)
    }

    @Test(
        arguments: [
            ("3/4/2026", nil, nil), ("3/4/2026", DateOrder.dayFirst, "2026-04-03"),
            ("3/4/2026", .monthFirst, "2026-03-04"), ("23/4/2026", nil, "2026-04-23"),
            ("4/23/2026", nil, "2026-04-23"), ("4/4/26", nil, "2026-04-04"),
            ("2026.4.3", nil, "2026-04-03"), ("Fri, 3 April 2026", nil, "2026-04-03"),
            ("2026年4月3日", nil, "2026-04-03"), ("3-Apr-26", nil, "2026-04-03"),
            ("3 Ogos 2026", nil, "2026-08-03"), ("30/2/2026", nil, nil),
        ] as [(String, DateOrder?, String?)])
    func `dates are read as they are written`(
        text: String, order: DateOrder?, date: String?
    ) throws {
        let lines = "id,from,type\nKL01,\"\(text)\",Annual leave\n"
        let run = try SheetSample(csv: lines).imported(as: .absences, dates: order)
        let rows = run.file?.text.split(separator: "\n").last.map(String.init)
        #expect(rows == date.map { "KL01,\($0),\($0),AL" })
        #expect(run.complaints.isEmpty == (date != nil))
    }

    @Test func `one clear date tells the order of all`() throws {
        let lines = "id,from,to,type\nKL01,3/4/2026,4/4/2026,AL\nKL02,23/4/2026,24/4/2026,病假\n"
        let run = try SheetSample(csv: lines).imported(as: .absences)
        #expect(
            run.file?.text == """
                specialist,from,to,kind
                KL01,2026-04-03,2026-04-04,AL
                KL02,2026-04-23,2026-04-24,MC

                """)
        let mixed = lines.replacing("24/4/2026", with: "4/24/2026")
        #expect(try SheetSample(csv: mixed).imported(as: .absences).file == nil)
    }

    @Test func `leave has two heads, the upper one merged, and people by name`() throws {
        let rows: [[CellValue]] = [
            [], [.blank, .text("From"), .text("To"), .text("Type")],
            [
                .text("  LIM, wei ling "), .date(.of("2026-11-23")), .blank, .text("Annual Leave"),
            ],
            [
                .text("kl02"), .date(.of("2026-11-24")), .date(.of("2026-11-25")),
                .text("cuti sakit"),
            ],
        ]
        func cells(_ row: Int, _ column: Int, _ lastRow: Int, _ lastColumn: Int) -> CellRange {
            CellRange(
                CellPosition(row: row, column: column),
                CellPosition(row: lastRow, column: lastColumn))
        }
        let merged = [("Employee", cells(0, 0, 1, 0)), ("Leave", cells(0, 1, 0, 2))]
        let scenario = try sample.read().scenario
        let run = try SheetSample(rows: rows, merging: merged)
            .imported(as: .absences, scenario: scenario)
        #expect(run.complaints.isEmpty)
        #expect(
            run.file?.text == """
                specialist,from,to,kind
                KL01,2026-11-23,2026-11-23,AL
                KL02,2026-11-24,2026-11-25,MC

                """)
    }

    @Test func `people nobody knows are told with who is meant`() throws {
        let lines = "Employee,From,Type\nAisyah binte Omar,2026-11-23,AL\nNobody,2026-11-23,AL\n"
        let scenario = try sample.read().scenario
        let run = try SheetSample(csv: lines).imported(as: .absences, scenario: scenario)
        #expect(
            run.complaints == [
                """
                sheet.csv:A2: error: name: expected a specialist of the team, by number or name, \
                found 'Aisyah binte Omar'
                  Maybe 'Aisyah binti Omar' is meant.
                """,
                """
                sheet.csv:A3: error: name: expected a specialist of the team, by number or name, \
                found 'Nobody'
                """,
            ])
    }

    @Test func `a code in the column of wishes wishes for that shift`() throws {
        let lines = "Name,Date,Request\nTan 陈伟,2026-11-23,e7\nKL01,2026-11-24,rest day\n"
        let scenario = try sample.read().scenario
        let run = try SheetSample(csv: lines).imported(as: .requests, scenario: scenario)
        #expect(
            run.file?.text == """
                specialist,date,wish,shift,weight
                KL03,2026-11-23,shift,E7,1
                KL01,2026-11-24,off,,1

                """)
    }

    @Test func `shifts become the part of a scenario that defines them`() throws {
        let lines = """
            Shift,Name,Start,End,Break,Night
            E7,Early,7:00,16:00,60,
            N22,夜班,10 pm,7am,02:00–03:00,yes
            P18,Part,1800,23:00,,no
            """
        let run = try SheetSample(csv: lines).imported(as: .shifts)
        #expect(run.complaints.isEmpty)
        let text = try #require(run.file?.text)
        let old = sample.text(of: "scenario.yaml")
        let start = try #require(old.firstRange(of: "shifts:"))
        let end = try #require(old.firstRange(of: "tickets:"))
        let whole = old[..<start.lowerBound] + text + old[end.lowerBound...]
        let shifts = try sample.setting("scenario.yaml", to: Array(whole.utf8)).read()
            .scenario.shifts
        #expect(shifts.map(\.code.rawValue) == ["E7", "N22", "P18"])
        #expect(shifts.map(\.length) == [.hours(9), .hours(9), .hours(5)])
        #expect(shifts.map(\.isNight) == [false, true, false])
        #expect(shifts.map { $0.meal?.starts } == [[.hours(4)], [.hours(4)], nil])
        #expect(shifts.map(\.start.description) == ["07:00", "22:00", "18:00"])
        let faulty = lines.replacing("7:00,16:00", with: "7:00,16:00x")
            .replacing(",no", with: ",perhaps")
        #expect(
            try SheetSample(csv: faulty).imported(as: .shifts).complaints.map { $0.prefix(13) } == [
                "sheet.csv:D2:", "sheet.csv:F4:",
            ])
    }

    @Test(arguments: ["", "\n\n", "1,2\n3,4\n"])
    func `a file without names of columns is told so`(text: String) throws {
        let run = try SheetSample(csv: text).imported(as: .team)
        #expect(run.complaints.count == 1)
        #expect(run.complaints[0].contains("expected a row with names of columns such as id, name"))
    }
}
