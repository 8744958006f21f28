internal import Foundation
internal import ScenarioFiles

/// A folder through which a comparison and the processes that do its work know of each other:
/// `tasks.json`, and for each task `results/INDEX.json`, there whole or not at all, and what it said
/// in `logs/INDEX.txt`.
struct TaskFolder {
    let path: String

    /// Writes the tasks down, and makes room for what they say.
    func write(_ tasks: [PlanningTask]) throws {
        let logs = tasks.indices.map { (name: log(of: $0), bytes: [UInt8]()) }
        try WholeFiles(folder: path).write([("tasks.json", json(tasks))] + logs)
    }

    /// The task with this number; nil where there is none.
    func task(_ index: Int) -> PlanningTask? {
        let tasks: [PlanningTask]? = read("tasks.json")
        return tasks.flatMap { $0.indices.contains(index) ? $0[index] : nil }
    }

    /// Writes the result of a task.
    func write(_ result: TaskResult, of index: Int) throws {
        try WholeFiles(folder: path).write([(self.result(of: index), json(result))])
    }

    /// What came of a task; nil where it has not ended well.
    func result(_ index: Int) -> TaskResult? {
        read(result(of: index))
    }

    /// How many tasks have a result.
    var resultCount: Int {
        let names = try? FileManager.default.contentsOfDirectory(atPath: path + "/results")
        return names?.count { $0.hasSuffix(".json") } ?? 0
    }

    /// The last thing a task said; nil where it said nothing.
    func lastWords(of index: Int) -> String? {
        let text = try? String(contentsOfFile: "\(path)/\(log(of: index))", encoding: .utf8)
        return text?.split(whereSeparator: \.isNewline).last.map(String.init)
    }

    /// The path of the file to which a task's words go.
    func logPath(of index: Int) -> String { "\(path)/\(log(of: index))" }

    /// Takes the folder away.
    func remove() {
        // What is left behind does no harm.
        try? FileManager.default.removeItem(atPath: path)
    }

    private func log(of index: Int) -> String { "logs/\(index).txt" }

    private func result(of index: Int) -> String { "results/\(index).json" }

    private func read<Value: Decodable>(_ name: String) -> Value? {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        guard let data = FileManager.default.contents(atPath: "\(path)/\(name)") else { return nil }
        return try? decoder.decode(Value.self, from: data)
    }

    /// The bytes of a value, the same for the same value.
    private func json(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
    }
}
