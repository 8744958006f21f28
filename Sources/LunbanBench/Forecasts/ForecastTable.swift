internal import ForecastBenchmarks
internal import Foundation

/// How good models were on public tasks, as a Markdown table.
struct ForecastTable {
    private var rows: [[String]] = []

    mutating func add(_ task: ForecastTask, _ method: ForecastMethod, _ trial: ForecastTrial) {
        let scores = trial.scores
        rows.append([
            task.name, method.rawValue, Self.figure(scores.mase, 3), Self.figure(scores.rmsse, 3),
            Self.figure(scores.wape, 3), Self.figure(scores.wql, 4),
            Self.figure(scores.coverage80, 3), Self.figure(scores.coverage95, 3),
            Self.figure(scores.bias, 3), Self.figure(trial.milliseconds, 1),
        ])
    }

    /// The table with its header, a line feed after each row.
    var text: String {
        let header = [
            "task", "model", "MASE", "RMSSE", "WAPE", "wQL", "80 % covers", "95 % covers", "bias",
            "ms a fit",
        ]
        let rule = header.indices.map { $0 < 2 ? "---" : "--:" }
        return ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }
            .joined()
    }

    private static func figure(_ number: Double?, _ digits: Int) -> String {
        number.map { String(format: "%.\(digits)f", $0) } ?? "–"
    }
}
