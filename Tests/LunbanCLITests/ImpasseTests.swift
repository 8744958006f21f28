import LunbanCLI
import Testing

/// What `lunban plan` says of people without a legal plan.
struct ImpasseTests {
    private static let locks = """
        specialist,date,shift,start,end,breaks,activity,locked
        S05,2026-11-23,L13,13:00,22:00,17:00-18:00,tickets,yes
        S05,2026-11-24,D10,10:00,19:00,14:00-15:00,tickets,yes
        S07,2026-11-28,D11,11:00,20:00,15:00-16:00,tickets,yes

        """

    private static let stuck = SmallTeam.week
        .replacing(
            "previousRoster: previous.csv", with: "previousRoster: previous.csv\nroster: draft.csv",
            in: "scenario.yaml"
        ).replacing("minimumRest: 8h", with: "minimumRest: 13h", in: "scenario.yaml")
        .setting("draft.csv", to: locks)

    @Test func `conflicts are told with rules, people and days, and what would help`() async throws
    {
        let folder = try Self.stuck.inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--out", folder.path + "/out")
        #expect(run.status == .no)
        #expect(run.output.isEmpty)
        #expect(
            run.errors == """
                No roster: these people have no legal plan, whatever the others do.
                  Ee Jia Wen: These cannot all be kept:
                    - Rest between duties (team policy): At least 13h from the end of a duty to \
                the start of the next.
                    - Locked: L13 on Mon 2026-11-23, 13:00–22:00
                    - Locked: D10 on Tue 2026-11-24, 10:00–19:00
                    Any one of these changes alone leaves a legal plan (each was tried; points by \
                a quick search):
                    + unlock D10 on Tue 2026-11-24 (455807.2 points)
                    + unlock L13 on Mon 2026-11-23 (456624.4 points)
                    + relax the policy “Rest between duties” (459572.2 points)
                  Goh Shu Fen: These cannot all be kept:
                    - Annual leave: Sat 2026-11-28 to Sun 2026-11-29 (Employment Act 1955 \
                (Act 265) s.60E)
                    - Locked: D11 on Sat 2026-11-28, 11:00–20:00
                    Any one of these changes alone leaves a legal plan (each was tried; points by \
                a quick search):
                    + withdraw the annual leave of Sat 2026-11-28 (462934.7 points)
                    + unlock D11 on Sat 2026-11-28 (484090.5 points)

                """)
        #expect(!folder.names.contains("out"))
    }

    @Test func `conflicts are told in Chinese`() async throws {
        let folder = try Self.stuck.inFolder()
        let run = await lunban("plan", folder.path + "/scenario.yaml", "--language", "zh")
        #expect(run.status == .no)
        for text in [
            "Ee Jia Wen: 以下各项无法同时满足：", "规则“班间休息”（团队规定）：从一班结束到下一班开始，至少休息13小时。",
            "已锁定：2026-11-23（周一） L13，13:00–22:00", "放宽规定“班间休息”",
            "取消2026-11-28（周六）的年假", "解除2026-11-28（周六）D11的锁定",
        ] {
            #expect(run.errors.contains(text), "\(text)")
        }
    }

    @Test func `conflicts are a document where JSON is asked for`() async throws {
        let folder = try Self.stuck.inFolder()
        let run = await lunban("plan", folder.path + "/scenario.yaml", "--format", "json")
        #expect(run.status == .no)
        #expect(run.errors.isEmpty)
        let document = try Document(run.output)
        #expect(document["outcome"].text == "noLegalPlan")
        let people = document["people"].elements
        #expect(people.compactMap { $0["specialist"].text } == ["S05", "S07"])
        let conflict = try #require(people[0]["conflicts"].elements.first)
        #expect(conflict["irreducible"].boolean == true)
        let reasons = conflict["reasons"].elements
        #expect(reasons.compactMap { $0["kind"].text } == ["rule", "lock", "lock"])
        #expect(reasons[0]["rule"].text == "policy.minimum-rest")
        #expect(reasons[1]["from"].text == "2026-11-23" && reasons[1]["shift"].text == "L13")
        #expect(
            people[1]["waysOut"].elements.compactMap { $0["kind"].text } == ["absence", "lock"])
        #expect(people[1]["waysOut"].elements[0]["to"].text == "2026-11-28")
        #expect(people[1]["waysOut"].elements[0]["objective"].number != nil)
    }

    @Test func `locked duties are in the roster, marked`() async throws {
        let team = Self.stuck.replacing(
            "minimumRest: 13h", with: "minimumRest: 8h", in: "scenario.yaml"
        )
        .replacing(
            "S07,2026-11-28,D11,11:00,20:00,15:00-16:00,tickets,yes\n", with: "",
            in: "draft.csv")
        let folder = try team.inFolder()
        let run = await lunban(
            "plan", folder.path + "/scenario.yaml", "--out", folder.path + "/out",
            in: Surroundings(rounds: 3))
        #expect(run.status == .done)
        let rows = try folder.text(of: "out/roster.csv").split(separator: "\n")
        #expect(
            rows.filter { $0.hasSuffix(",yes") }.map { $0.prefix(18) } == [
                "S05,2026-11-23,L13", "S05,2026-11-24,D10",
            ])
    }
}
