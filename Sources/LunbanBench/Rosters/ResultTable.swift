internal import CommandProcess
internal import Foundation
internal import RosterOptimization
internal import ShiftSchedulingBenchmarks

/// What searches came to on public instances, as a Markdown table.
struct ResultTable {
    private var rows: [[String]] = []

    /// Adds what a search came to; nil when somebody has no legal plan.
    mutating func add(_ number: Int, _ instance: BenchmarkInstance, _ best: InstanceRoster?) {
        let size = [instance.dayCount, instance.employees.count, instance.shifts.count]
        let bound = best?.found.lowerBound
        rows.append([
            "\(number)", size.map(String.init).joined(separator: " × "),
            best.map { "\($0.penalty)" } ?? "none",
            bound.map { $0.isFinite ? Self.figure($0, digits: 1) : "none" } ?? "none",
            best.map { Self.share($0.found.gap) } ?? "–",
            PublishedResults.bestKnown(instance: number).map(String.init) ?? "–",
            Self.seconds(best?.trace.firstSolution), Self.seconds(best?.trace.bound),
            Self.seconds(best?.trace.bestSolution),
        ])
    }

    /// The last row, cells apart by bars.
    var lastRow: String { rows.last.map(Self.line) ?? "" }

    /// The table with its header, a line feed after each row.
    var text: String {
        let header = [
            "instance", "days × staff × shifts", "objective", "lower bound", "gap", "best known",
            "first roster, s", "bound, s", "best roster, s",
        ]
        let rule = header.indices.map { $0 == 1 ? "---" : "--:" }
        return ([header, rule] + rows).map { Self.line($0) + "\n" }.joined()
    }

    private static func line(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }

    private static func share(_ gap: OptimalityGap) -> String {
        guard gap.share.isFinite else { return "–" }
        return gap.share == 0 ? "proven" : figure(100 * gap.share, digits: 2) + " %"
    }

    private static func seconds(_ seconds: Double?) -> String {
        seconds.map { figure($0, digits: 1) } ?? "–"
    }

    /// The number with exactly `digits` decimals.
    private static func figure(_ number: Double, digits: Int) -> String {
        String(format: "%.\(digits)f", number)
    }
}
