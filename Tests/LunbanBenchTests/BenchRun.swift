import Foundation
import GLPKSolver
import LunbanBench
import Synchronization
import Testing

/// A benchmark run within the test's own process, and what came of it.
struct BenchRun {
    let status: BenchmarkStatus
    /// What it said on standard output.
    let output: String
    /// What it said on standard error.
    let errors: String

    /// The result, which must be one line of JSON.
    func result() throws -> [String: Any] {
        #expect(output.hasSuffix("}\n") && output.count { $0 == "\n" } == 1)
        let object = try JSONSerialization.jsonObject(with: Data(output.utf8))
        return try #require(object as? [String: Any])
    }
}

/// Runs `lunban-bench` with these arguments; its clock gains a second whenever it is looked at.
func bench(
    _ arguments: String..., isOutputBroken: Bool = false, isErrorTerminal: Bool = false,
    patience: Int? = nil
) -> BenchRun {
    bench(
        arguments, isOutputBroken: isOutputBroken, isErrorTerminal: isErrorTerminal,
        patience: patience)
}

/// As above, with the arguments in a list.
///
/// A search may ask `patience` times whether it should stop before it is told to; nil for always.
func bench(
    _ arguments: [String], isOutputBroken: Bool = false, isErrorTerminal: Bool = false,
    patience: Int? = nil
) -> BenchRun {
    let output = Mutex("")
    let errors = Mutex("")
    let seconds = Atomic(0)
    let questions = Atomic(0)
    let interface = BenchmarkInterface(
        solver: { GLPKSolver(log: $0, memoryLimit: $1) },
        environment: BenchmarkEnvironment(
            output: { text in
                if isOutputBroken { throw CocoaError(.fileWriteOutOfSpace) }
                output.withLock { $0 += text }
            },
            errors: { text in errors.withLock { $0 += text } },
            isErrorTerminal: isErrorTerminal,
            now: { .seconds(seconds.add(1, ordering: .relaxed).newValue) },
            isCancelled: {
                let asked = questions.add(1, ordering: .relaxed).newValue
                return patience.map { asked > $0 } ?? false
            }))
    let status = interface.run(arguments)
    return BenchRun(
        status: status, output: output.withLock { $0 }, errors: errors.withLock { $0 })
}

/// A file that exists while `body` runs.
func withFile<Result>(
    _ name: String, _ text: String, _ body: (String) throws -> Result
) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return try body(file.path)
}
