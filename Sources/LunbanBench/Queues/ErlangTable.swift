internal import Foundation
internal import Staffing

/// A table of queues, with what a reference says of them where it says something.
struct ErlangTable {
    /// A queue and its reference values, in the order of `ErlangMeasure`.
    struct Row {
        let id: String
        let question: ErlangQuestion
        let references: [Double?]
    }

    let rows: [Row]

    /// The table of a file whose first line names the columns.
    ///
    /// - Throws: every problem of the file, by line.
    init(file path: String) throws(BenchmarkFailure) {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .missingFile(path)
        }
        let lines = String(decoding: data, as: UTF8.self)
            .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let columns = ErlangColumns(header: lines.first ?? "")
        var problems = columns.problems
        var rows: [Row] = []
        if problems.isEmpty {
            for (number, line) in zip(2..., lines.dropFirst()) where !line.isEmpty {
                do {
                    rows.append(try columns.row(line, id: "\(number)"))
                } catch {
                    problems.append("\(number): error: \(error.text)")
                }
            }
        }
        guard problems.isEmpty else { throw .badTable(file: path, problems) }
        self.rows = rows
    }
}

/// What is wrong with a cell.
private struct BadCell: Error {
    let text: String
}

/// Where the columns of a table of queues are.
private struct ErlangColumns {
    private static let needed = ["model", "offered_load", "agents"]
    /// Larger queues than this take a second each.
    private static let mostAgents = 100_000_000

    private let places: [String: Int]

    init(header: Substring) {
        let names = header.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        places = Dictionary(zip(names, 0...), uniquingKeysWith: { first, _ in first })
    }

    var problems: [String] {
        ErlangColumns.needed.filter { places[$0] == nil }
            .map { "1: error: expected a column '\($0)', found none" }
    }

    func row(_ line: Substring, id: String) throws(BadCell) -> ErlangTable.Row {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false)
        let letter = cell("model", cells)
        guard let model = ErlangQuestion.Model(rawValue: letter) else {
            throw BadCell(text: "expected the model B, C or A, found '\(letter)'")
        }
        let count = cell("agents", cells)
        guard let agents = Int(count), (0...ErlangColumns.mostAgents).contains(agents) else {
            throw BadCell(text: "expected a number of agents, found '\(count)'")
        }
        let load = try number("offered_load", cells) { $0 >= 0 }
        var handle = 1.0
        var target = 0.0
        if model != .loss {
            handle = try number("aht_s", cells) { $0 > 0 }
            target = try number("target_wait_s", cells) { $0 >= 0 }
        }
        var patience = Double.infinity
        if model == .abandonment {
            let most = ErlangA.mostPatience / max(load, Double(agents), 1)
            patience = try number("mean_patience_s", cells) { $0 > 0 && $0 / handle <= most }
        }
        var references: [Double?] = []
        for measure in ErlangMeasure.allCases {
            let isEmpty = cell(measure.rawValue, cells).isEmpty
            references.append(isEmpty ? nil : try number(measure.rawValue, cells) { _ in true })
        }
        let name = cell("id", cells)
        return ErlangTable.Row(
            id: name.isEmpty ? id : name,
            question: ErlangQuestion(
                model: model, load: load, agents: agents, handle: handle, target: target,
                patience: patience),
            references: references)
    }

    private func cell(_ column: String, _ cells: [Substring]) -> String {
        guard let place = places[column], place < cells.count else { return "" }
        return String(cells[place])
    }

    private func number(
        _ column: String, _ cells: [Substring], _ isValid: (Double) -> Bool
    ) throws(BadCell) -> Double {
        let text = cell(column, cells)
        guard let number = Double(text), number.isFinite, isValid(number) else {
            throw BadCell(text: "expected a number for \(column), found '\(text)'")
        }
        return number
    }
}
