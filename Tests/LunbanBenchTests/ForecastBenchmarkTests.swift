import Foundation
import LunbanBench
import Testing
import WorkTime

struct ForecastBenchmarkTests {
    /// Five weeks of two hours a day from a Monday on, closed on Sundays, and two days more, on the
    /// last of which the second hour is closed.
    private static func tiny() throws -> String {
        let monday = try #require(LocalDate("2024-01-01"))
        let rows = (0..<37).flatMap { day -> [String] in
            guard day % 7 != 6 else { return [] }
            let hours = day == 36 ? [9] : [9, 10]
            return hours.map { hour in
                let value = (hour == 9 ? 8 : 4) + day % 7 % 3 + day * day * 3 % 5
                let time = hour == 9 ? "09" : "10"
                return "tiny,\(monday + day)T\(time):00:00,\(value)"
            }
        }
        return "series_id,timestamp,value\n" + rows.map { $0 + "\n" }.joined()
    }

    private func withFolder(_ body: (_ series: String, _ folder: String) throws -> Void) throws {
        try withFile("tiny.csv", Self.tiny()) { path in
            let folder = URL(filePath: path).deletingLastPathComponent().path
            let calendars = """
                calendar,date,name
                XX,2024-01-10,Founders
                XX,2024-02-06,Jubilee

                """
            try Data(calendars.utf8).write(to: URL(filePath: folder + "/calendars.csv"))
            try body(path, folder)
        }
    }

    @Test(arguments: [2, 3, 8])
    func `forecasts are the same on any number of threads`(threads: Int) throws {
        let rows = try Self.tiny().split(separator: "\n")
        let other = rows.dropFirst().map { String($0).replacing("tiny", with: "other") }
        try withFile("two.csv", (rows.map(String.init) + other).joined(separator: "\n") + "\n") {
            series in
            let folder = URL(filePath: series).deletingLastPathComponent().path
            let written = try [1, threads].map { (count: Int) -> String in
                let out = folder + "/forecasts-\(count).csv"
                let run = bench(
                    "forecast", series, "--origins", "2024-01-29", "2024-02-05", "--model",
                    "combined", "--threads", "\(count)", "--out", out)
                #expect(run.status == .done)
                #expect(try run.result()["threads"] as? Int == count)
                return try String(contentsOfFile: out, encoding: .utf8)
            }
            #expect(written[0] == written[1] && written[0].contains("other,2024-02-05"))
        }
    }

    @Test func `a number of threads that makes no sense is refused`() throws {
        try withFolder { series, _ in
            let run = bench("forecast", series, "--origins", "2024-02-05", "--threads", "0")
            #expect(run.status != .done && run.errors.contains("1 to 64 threads"))
        }
    }

    @Test func `forecasts of a tiny series are those kept here`() throws {
        try withFolder { series, folder in
            let out = folder + "/forecasts.csv"
            let run = bench(
                "forecast", series, "--origins", "2024-02-05", "--calendar", "XX", "--out", out)
            #expect(run.status == .done && run.errors.isEmpty)
            let result = try run.result()
            #expect(result["rows"] as? Int == 3)
            #expect(result["origins"] as? Int == 1)
            #expect(result["millisecondsPerFit"] as? Double == 1000)
            #expect(result["coverage80"] as? Double == 1)
            let written = try String(contentsOfFile: out, encoding: .utf8)
            #expect(
                written == """
                    series_id,origin,timestamp,mean,q0.1,q0.2,q0.3,q0.4,q0.5,q0.6,\
                    q0.7,q0.8,q0.9,q0.025,q0.975
                    tiny,2024-02-05T00:00:00,2024-02-05T09:00:00,10.0505,6.0,7.0,\
                    8.0,9.0,10.0,11.0,12.0,13.0,14.0,4.0,17.0
                    tiny,2024-02-05T00:00:00,2024-02-05T10:00:00,6.3315,3.0,4.0,\
                    5.0,6.0,6.0,7.0,8.0,8.0,10.0,2.0,12.0
                    tiny,2024-02-05T00:00:00,2024-02-06T09:00:00,12.4709,8.0,9.0,\
                    11.0,11.0,12.0,13.0,14.0,15.0,17.0,6.0,20.0

                    """)
        }
    }

    @Test func `every model forecasts each open interval of each origin`() throws {
        try withFolder { series, folder in
            let models = [
                "combined", "multiplicative", "weekday-mean-8", "weekday-mean-4", "seasonal-naive",
            ]
            for model in models {
                let run = bench(
                    "forecast", series, "--origins", "2024-01-22", "2024-02-05", "--model", model)
                #expect(run.status == .done)
                let result = try run.result()
                #expect(result["model"] as? String == model)
                #expect(result["rows"] as? Int == 24 + 3)
                #expect(try #require(result["mase"] as? Double) > 0)
            }
            let naive = folder + "/naive.csv"
            _ = bench(
                "forecast", series, "--origins", "2024-02-05", "--model", "seasonal-naive",
                "--out", naive)
            let rows = try String(contentsOfFile: naive, encoding: .utf8).split(separator: "\n")
            // Monday, January 29: 8 + 0 + 28² · 3 mod 5 = 10.
            #expect(rows[1].hasPrefix("tiny,2024-02-05T00:00:00,2024-02-05T09:00:00,10.0,"))
        }
    }

    @Test func `what cannot be forecast is told`() throws {
        try withFolder { series, folder in
            #expect(bench("forecast", series).status == .usage)
            #expect(bench("forecast", series, "--task", "none").status == .usage)
            #expect(bench("forecast", series, "--origins", "2024-02-30").status == .usage)
            let unknown = bench("forecast", series, "--origins", "2024-02-05", "--calendar", "YY")
            #expect(unknown.status == .usage && unknown.errors.contains("(XX), found 'YY'"))
            let missing = bench("forecast", folder + "/no.csv", "--origins", "2024-02-05")
            #expect(missing.status == .missingFile)
            let bad = bench("forecast", folder + "/calendars.csv", "--origins", "2024-02-05")
            #expect(bad.status == .badData)
            #expect(bad.errors.contains("calendars.csv:1: error: header: expected"))
            let past = bench("forecast", series, "--origins", "2030-01-01")
            #expect(past.status == .nothingToShow)
            let unwritable = bench(
                "forecast", series, "--origins", "2024-02-05", "--out", "/nowhere/at/all.csv")
            #expect(unwritable.status == .cannotWrite)
        }
    }

    @Test func `a table has a row for each task at hand and each model`() throws {
        try withFolder { _, folder in
            #expect(bench("forecast-table", folder).status == .missingFile)
            try Data(Self.tiny().utf8).write(
                to: URL(filePath: folder + "/bankcalls_30min.csv"))
            let run = bench("forecast-table", folder, "--out", folder + "/table.md")
            #expect(run.status == .done)
            let lines = run.output.split(separator: "\n")
            #expect(lines.count == 7)
            #expect(lines[2].hasPrefix("| bankcalls_30min | combined | "))
            #expect(Set(lines.map { line in line.count { $0 == "|" } }) == [11])
            let written = try String(contentsOfFile: folder + "/table.md", encoding: .utf8)
            #expect(written == run.output)
        }
    }
}
