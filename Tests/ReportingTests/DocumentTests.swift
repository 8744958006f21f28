import Foundation
import RosterModel
import Testing
import Wording
import WorkTime

@testable import Reporting

@Suite
struct `JSON documents` {
    private static func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test
    func `plan.json holds the result under the names scripts rely on`() throws {
        let plan = try Self.object(PlanDocument.json(try SampleReport.week()))
        #expect(plan["objective"] as? Double == 2437.75)
        #expect(plan["lowerBound"] as? Double == 2421.4)
        #expect(plan["gap"] as? Double == 0.00671)
        #expect(plan["proven"] as? Bool == false)
        #expect(plan["endedBy"] as? String == "timeLimit")
        #expect(plan["seed"] as? Int == 1)
        let coverage = try #require(plan["coverage"] as? [[String: Any]])
        #expect((coverage[0]["scheduled"] as? [Double])?.count == 336)
        #expect((coverage[4]["scheduled"] as? [Double])?.count == 84)
        let inputs = try #require(plan["inputs"] as? [[String: String]])
        #expect(inputs[0]["sha256"]?.count == 64)
    }

    @Test
    func `both documents tell forecast, history and accuracy under the same names`() throws {
        let plan = try Self.object(PlanDocument.json(try SampleReport.small()))
        let forecast = try Self.object(ForecastDocument.json(try SampleReport.forecast()))
        for name in ["scenario", "site", "horizon", "inputs", "version", "history", "forecast"] {
            #expect(plan[name] != nil && forecast[name] != nil, "\(name)")
        }
        let accuracy = try #require(plan["forecastAccuracy"] as? [[String: Any]])
        #expect(accuracy[0]["wape"] as? Double == 0.084)
        #expect(accuracy[0]["rmsse"] as? Double == 0.68)
        #expect(accuracy[0]["quantileLoss"] as? Double == 0.067)
        #expect(accuracy[0]["baselineWape"] as? Double == 0.127)
        #expect(accuracy[0]["baselineCoverage80"] as? Double == 0.83)
        let history = try #require(plan["history"] as? [[String: Any]])
        #expect(history[1]["kind"] as? String == "outage")
        #expect(history[1]["daysLeftOut"] as? [String] == ["2026-10-21", "2026-10-22"])
        let series = try #require(forecast["forecastAccuracyByClass"] as? [[String: Any]])
        #expect(series[0]["language"] is NSNull && series[5]["language"] as? String == "en")
        #expect(series[7]["firstDayAhead"] as? Int == 2 && series[7]["lastDayAhead"] as? Int == 3)
    }

    @Test
    func `both documents tell overrides with tickets before and after, and every level`() throws {
        let plan = try Self.object(PlanDocument.json(try SampleReport.small()))
        let forecast = try Self.object(ForecastDocument.json(try SampleReport.forecast()))
        for document in [plan, forecast] {
            let overrides = try #require(document["overrides"] as? [[String: Any]])
            let changes = overrides.map { $0["change"] as? [String: Any] ?? [:] }
            #expect(changes[0]["percent"] as? Double == 60)
            #expect(changes[1]["percent"] as? Double == -12.5)
            #expect(changes[2]["excludeHistory"] as? Bool == true)
            #expect(changes[3]["minimum"] as? Double == 2.5)
            #expect(changes[3]["perMinutes"] as? Int == 60)
            #expect(changes[4]["dailyTotal"] as? Double == 350)
            #expect(overrides[0]["ticketsBefore"] as? Double == 131.25)
            #expect(overrides[0]["ticketsAfter"] as? Double == 210)
            #expect(overrides[0]["severities"] as? [String] == ["critical"])
            #expect(overrides[3]["from"] as? String == "20:00")
            for index in [2, 4] { #expect(overrides[index]["ticketsBefore"] is NSNull) }
            let levels = try #require(document["volumeLevels"] as? [[String: Any]])
            #expect(levels.map { $0["level"] as? String } == ["mean", "P50", "P80", "P95"])
            #expect(levels.map { $0["staffed"] as? Bool } == [true, false, false, false])
            #expect(levels[2]["staffHours"] as? Double == 2398.5)
        }
    }

    @Test
    func `a forecast tells models, handle times and what drives escalations`() throws {
        let forecast = try Self.object(ForecastDocument.json(try SampleReport.forecast()))
        let models = try #require(forecast["models"] as? [[String: Any]])
        #expect(models.count == 13 && models[0]["language"] is NSNull)
        #expect((models[0]["weights"] as? [String: Double])?["theta"] == 0.4)
        #expect((models[1]["sentence"] as? [String: String])?.keys.sorted() == ["en", "zh"])
        let times = try #require(forecast["handleTimes"] as? [[String: Any]])
        #expect(times.count == 12 && times[1]["meanMinutes"] as? Double == 25.5)
        #expect(times[0]["p95Minutes"] as? Double == 61.8)
        #expect((forecast["handleTimeFindings"] as? [Any])?.count == 1)
        let escalations = try #require(forecast["escalations"] as? [[String: Any]])
        #expect(escalations[0]["category"] as? String == "payments")
        #expect(escalations[0]["hoursSavedWeeklyByTenthFewer"] as? Double == 19.8)
    }

    @Test
    func `an assignment is written with its offset, breaks and lock`() throws {
        let plan = try Self.object(PlanDocument.json(try SampleReport.small()))
        let roster = try #require(plan["roster"] as? [[String: Any]])
        let first = try #require(roster.first)
        #expect(first["specialist"] as? String == "T1000")
        #expect(first["start"] as? String == "2026-11-10T06:00+08:00")
        #expect(first["end"] as? String == "2026-11-10T15:00+08:00")
        #expect(first["locked"] as? Bool == false)
        let breaks = try #require(first["breaks"] as? [[String: String]])
        #expect(
            breaks == [["start": "2026-11-10T09:00+08:00", "end": "2026-11-10T10:00+08:00"]])
    }

    @Test
    func `audit.json speaks both languages`() throws {
        let audit = try Self.object(AuditDocument.json(try SampleDossier().dossier()))
        let findings = try #require(audit["findings"] as? [[String: Any]])
        let sentence = try #require(findings[0]["sentence"] as? [String: String])
        #expect(sentence.keys.sorted() == ["en", "zh"])
        #expect(findings[0]["severity"] as? String == "hardStop")
        #expect(findings[0]["limit"] as? String == "5h")
        let amounts = try #require(findings[0]["amounts"] as? [String: Any])
        #expect(amounts["unit"] as? String == "minutes")
        #expect(amounts["margin"] as? Int == -60)
        let decision = try #require(findings[0]["override"] as? [String: String])
        #expect(decision["by"] == "Nadia Rahman")
        let clause = try #require(findings[0]["clause"] as? [String: Any])
        #expect(clause["section"] as? String == "s.1(a)")
        #expect(clause["lawVersion"] as? String == "2026-10-01")
        #expect((audit["nearMisses"] as? [[String: Any]])?.isEmpty == false)
        #expect(audit["legal"] as? Bool == false)
        #expect(audit["cleared"] as? Bool == false)
    }

    @Test(arguments: `Pages and pictures are well-formed`.hostileNames + ["\u{0}\n\t\"\\\u{2028}"])
    func `any name survives`(name: String) throws {
        let report = try SampleReport.small().named(name)
        for (_, text) in EveryOutput.documents(of: report) {
            #expect(try Self.object(text)["scenario"] as? String == name)
        }
    }

    @Test
    func `numbers that are not finite become null`() throws {
        let value = JSONValue.decimals([1, .nan, .infinity, 0.126, -2.5])
        #expect(value.document == "[1, null, null, 0.13, -2.5]\n")
    }

    @Test
    func `keys are sorted and empty containers are short`() {
        let value = JSONValue.object(["b": .array([]), "a": .object([:]), "c": .null])
        #expect(value.document == "{\n  \"a\": {},\n  \"b\": [],\n  \"c\": null\n}\n")
    }
}
