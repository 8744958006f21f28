import RosterModel
import Testing
import Wording

@testable import Reporting

struct ComparisonTests {
    private let ticketClass = TicketClass(
        language: Language("zh"), category: TicketCategory("payments & <more>"), severity: .high)

    /// A plan whose objective lies between `bound` and `objective`.
    private func figures(
        _ objective: Double, bound: Double, hours: Double = 100, hardStops: Int = 0,
        inTime: Estimate = Estimate(mean: 0.9, halfWidth: 0.02), late: [Int] = [4, 6],
        cost: StaffFigures.Cost? = nil
    ) -> PlanFigures {
        PlanFigures(
            title: "A & B",
            search: SearchFigures(
                objective: objective, lowerBound: bound, endedBy: .searchComplete),
            staff: StaffFigures(
                hours: hours, overtimeHours: 2, cost: cost, hardStops: hardStops,
                nights: BurdenSpread([0, 3, 3]), weekendDays: BurdenSpread([1, 1, 1])),
            tickets: TicketFigures(due: 200, late: 20, open: 7.25),
            classes: [
                ClassFigures(ticketClass, promised: 0.8, planned: 0.9, simulated: inTime)
            ],
            simulation: SimulationFigures(
                lateByRun: late,
                late: Estimate(
                    mean: Double(late.reduce(0, +)) / Double(late.count), halfWidth: 3),
                inTime: inTime),
            curve: StaffSteps(intervalMinutes: 720, required: [3, 5], scheduled: [2.5, 6]))
    }

    private func report(
        _ others: [PlanFigures], weights: Bool = true, lateDifference: Estimate? = nil
    ) -> ComparisonReport {
        ComparisonReport(
            scenarios: [
                ComparedScenario(
                    name: "base", outcome: .planned(figures: figures(100, bound: 90)))
            ]
                + others.enumerated().map { number, figures in
                    ComparedScenario(
                        name: "what-if <\(number)>", outcome: .planned(figures: figures),
                        isWeighedAlike: weights, lateDifference: lateDifference)
                }, replications: 2, seed: 7, version: "1.2.3")
    }

    private func isSure(
        _ measure: ComparisonMeasure, _ other: PlanFigures, weights: Bool = true,
        lateDifference: Estimate? = nil
    ) -> Bool? {
        let report = report([other], weights: weights, lateDifference: lateDifference)
        return report.judge(report.scenarios[1]).difference(measure)?.isSure
    }

    @Test func `rosters differ where no objective can be both's`() {
        // The intervals 90…100 and 100.1…120, 95…105, 70…89.9, 70…91.
        #expect(isSure(.objective, figures(120, bound: 100.1)) == true)
        #expect(isSure(.objective, figures(105, bound: 95)) == false)
        #expect(isSure(.objective, figures(89.9, bound: 70)) == true)
        #expect(isSure(.objective, figures(91, bound: 70)) == false)
        #expect(isSure(.objective, figures(500, bound: -.infinity)) == false)
        #expect(isSure(.staffHours, figures(120, bound: 100.1, hours: 110)) == true)
        #expect(isSure(.staffHours, figures(105, bound: 95, hours: 110)) == false)
        #expect(isSure(.staffHours, figures(120, bound: 100.1)) == false)
        #expect(isSure(.gap, figures(120, bound: 100.1)) == false)
        #expect(isSure(.objective, figures(120, bound: 110), weights: false) == false)
    }

    @Test func `hard stops differ whatever the objective`() {
        #expect(isSure(.hardStops, figures(100, bound: 90, hardStops: 1)) == true)
        #expect(isSure(.hardStops, figures(100, bound: 90)) == false)
    }

    @Test func `simulated figures differ beyond their intervals`() {
        let near = Estimate(mean: 0.87, halfWidth: 0.02)
        let far = Estimate(mean: 0.85, halfWidth: 0.02)
        #expect(isSure(.simulatedInTime, figures(100, bound: 90, inTime: near)) == false)
        #expect(isSure(.simulatedInTime, figures(100, bound: 90, inTime: far)) == true)
        let more = figures(100, bound: 90, late: [6, 8])
        let sure = Estimate(mean: 2, halfWidth: 1.9)
        let unsure = Estimate(mean: 2, halfWidth: 2.1)
        #expect(isSure(.simulatedLate, more, lateDifference: sure) == true)
        #expect(isSure(.simulatedLate, more, lateDifference: unsure) == false)
        #expect(isSure(.simulatedLate, more) == false)
    }

    @Test func `pay is compared within a currency`() {
        func cost(_ currency: String) -> StaffFigures.Cost {
            StaffFigures.Cost(minorUnits: 123_450, currency: currency, decimals: 2)
        }
        let base = figures(100, bound: 90, cost: cost("MYR"))
        func difference(_ currency: String) -> Double? {
            DifferenceJudge(
                base: base,
                other: ComparedScenario(
                    name: "x",
                    outcome: .planned(figures: figures(100, bound: 90, cost: cost(currency))))
            ).difference(.cost)?.amount
        }
        #expect(difference("MYR") == 0 && difference("USD") == nil)
        #expect(cost("MYR").units == 1234.5)
    }

    @Test func `fairness is spread and deviation`() {
        #expect(BurdenSpread([0, 3, 3]).spread == 3)
        #expect(abs(BurdenSpread([0, 3, 3]).deviation - 2.0.squareRoot()) < 1e-12)
        #expect(BurdenSpread([]).spread == 0 && BurdenSpread([]).deviation == 0)
        #expect(BurdenSpread([2, 2]).deviation == 0)
    }

    @Test(arguments: ReaderLanguage.allCases)
    func `page and text are sound whatever the names`(language: ReaderLanguage) {
        var report = report([figures(120, bound: 110, late: [9, 9]), figures(101, bound: 91)])
        for isSweep in [false, true] {
            if isSweep { report = sweep() }
            let page = ComparisonPage.html(report, language: language)
            let parsed = ParsedMarkup(page.replacing("<!DOCTYPE html>\n", with: ""))
            #expect(parsed.isWellFormed)
            let text = ComparisonText.text(report, language: language)
            for output in [parsed.text, text] {
                #expect(
                    ParsedMarkup.values(
                        leftOpenIn: output.replacing(ComparisonStyle.rules, with: "")
                    ).isEmpty)
                #expect(output.contains(isSweep ? "volumes=50%" : "what-if <0>"))
            }
            #expect(
                text.split(separator: "\n").allSatisfy { DisplayWidth.columns(of: "\($0)") <= 100 })
            let pictures = parsed.elements.filter {
                $0.name == "svg" && $0.attributes["role"] == "img"
            }
            #expect(pictures.count == (isSweep ? 7 : 1))
            let numbers = parsed.elements.compactMap { $0.attributes["d"] }
            #expect(numbers.allSatisfy { !$0.contains("nan") && !$0.contains("inf") })
        }
    }

    /// Two values varied, and a scenario without a roster.
    private func sweep() -> ComparisonReport {
        let points = [0.5, 1.5].flatMap { volume in
            [0.1, 0.2].map { lost in
                ComparedScenario(
                    name: "volumes=\(Int(volume * 100))%,shrinkage=\(Int(lost * 100))%",
                    variations: [
                        ScenarioVariation(.volumes, share: volume),
                        ScenarioVariation(.shrinkage, share: lost),
                    ],
                    outcome: volume == 1.5 && lost == 0.2
                        ? .noLegalPlan(people: ["Aina & co"])
                        : .planned(figures: figures(volume * 1000, bound: volume * 900)))
            }
        }
        return ComparisonReport(
            scenarios: report([]).scenarios + points, axes: [.volumes, .shrinkage],
            replications: 2, seed: 1, version: "1.2.3")
    }

    @Test func `the text says why a scenario has no roster`() {
        let text = ComparisonText.text(sweep(), language: .english)
        #expect(text.contains("volumes=150%,shrinkage=20%: no legal plan: Aina & co"))
        let document = ComparisonDocument.json(sweep())
        #expect(document.contains("\"status\": \"noLegalPlan\""))
    }

    @Test func `a comparison reads as its golden`() throws {
        let report = report([figures(120, bound: 110, hours: 98, late: [9, 9])])
        try Golden.expect(
            ComparisonText.text(report, language: .english), isGolden: "comparison-en.txt")
        try Golden.expect(
            ComparisonText.text(report, language: .chinese), isGolden: "comparison-zh.txt")
        try Golden.expect(ComparisonDocument.json(report), isGolden: "comparison.json")
        try Golden.expect(
            ComparisonPage.html(sweep(), language: .english), isGolden: "comparison.html")
    }
}
