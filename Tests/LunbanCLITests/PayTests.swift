import LunbanCLI
import Testing

/// What `lunban check` says of a roster's pay.
struct PayTests {
    /// The audit of the produced plan's roster for the small team with something more said of pay.
    private func check(_ pay: String, _ options: String...) async throws -> CommandRun {
        let plan = try await ProducedPlan.make()
        let team = SmallTeam.week.replacing(
            "objective: {", with: pay + "objective: {", in: "scenario.yaml")
        let folder = try team.inFolder()
        try folder.write(plan.roster().utf8, as: "roster.csv")
        return await lunban(
            [
                "check", folder.path + "/roster.csv", "--scenario",
                folder.path + "/scenario.yaml",
            ] + options)
    }

    @Test func `a roster's pay is told where wages are known`() async throws {
        let wage = "pay: { reference_wage: 2080 }\n"
        let text = try await check(wage)
        #expect(text.status == .done)
        #expect(text.output.contains("\nPay of the roster: MYR "))
        #expect(text.output.contains("\n  Paid by the reference wage: 8\n"))
        let pay = try Document(await check(wage, "--format", "json").output)["pay"]
        #expect(pay["currency"].text == "MYR")
        let totals = pay["people"].elements.compactMap { $0["total"].number }
        #expect(totals.count == 8)
        #expect(pay["total"].number == totals.reduce(0, +))
        #expect(pay["withoutWage"].elements.isEmpty)
    }

    @Test func `nothing is said of pay where no wage is known`() async throws {
        #expect(try await !check("").output.contains("Pay of the roster"))
        #expect(
            try Document(await check("", "--format", "json").output).keys.contains("pay") == false)
    }

    @Test func `wages are not read in another law's currency`() async throws {
        let wage = "pay: { reference_wage: 2080 }\n"
        #expect(try await !check(wage, "--law", "sg").output.contains("Pay of the roster"))
    }
}
