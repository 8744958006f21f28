internal import ArgumentParser
internal import ForecastBenchmarks
internal import Forecasting
internal import Foundation

/// A file with public series, and the holidays beside it.
struct ForecastFiles {
    /// The series.
    let path: String
    /// The holidays; `calendars.csv` in the folder of the series unless told.
    var calendarsPath: String?

    func series() throws(BenchmarkFailure) -> [BenchmarkSeries] {
        let text = try ForecastFiles.text(of: path)
        do {
            return try SeriesFile(reading: text).series
        } catch {
            throw .badSeries(file: path, error)
        }
    }

    /// The holidays of a calendar; none when no calendar is asked for.
    func specialDays(_ calendar: String?) throws -> SpecialDays {
        guard let calendar else { return SpecialDays() }
        let path = calendarsPath ?? beside
        let text = try ForecastFiles.text(of: path)
        let file: HolidayFile
        do {
            file = try HolidayFile(reading: text)
        } catch {
            throw BenchmarkFailure.badSeries(file: path, error)
        }
        guard let days = file.specialDays(calendar) else {
            let known = file.calendars.joined(separator: ", ")
            throw ValidationError(
                "expected a calendar of \(path) (\(known)), found '\(calendar)'")
        }
        return days
    }

    private var beside: String {
        URL(filePath: path).deletingLastPathComponent().appending(path: "calendars.csv").path
    }

    private static func text(of path: String) throws(BenchmarkFailure) -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .missingFile(path)
        }
        return String(decoding: data, as: UTF8.self)
    }
}
