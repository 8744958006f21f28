internal import Foundation
internal import SampleData

/// Writes the sample of a seed below a folder, saying what it wrote.
func writeSample(seed: UInt64, below folder: URL) throws {
    for file in KualaLumpurSample(seed: seed).files() + SisterSample(seed: seed).files() {
        let url = folder.appending(path: file.path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: url)
        print("\(url.path): \(file.text.utf8.count) bytes")
    }
}

/// The folder and seed asked for; nil when the arguments make no sense.
func parsed(_ arguments: [String]) -> (folder: String, seed: UInt64)? {
    var rest = arguments
    var seed = KualaLumpurSample.defaultSeed
    if let option = rest.firstIndex(of: "--seed") {
        guard option + 1 < rest.count, let number = UInt64(rest[option + 1]) else { return nil }
        seed = number
        rest.removeSubrange(option...(option + 1))
    }
    guard rest.count == 1, !rest[0].hasPrefix("-") else { return nil }
    return (rest[0], seed)
}

guard let (folder, seed) = parsed(Array(CommandLine.arguments.dropFirst())) else {
    let usage = "Usage: lunban-sample-data OUTPUT_DIR [--seed \(KualaLumpurSample.defaultSeed)]\n"
    FileHandle.standardError.write(Data(usage.utf8))
    exit(64)
}
do {
    try writeSample(seed: seed, below: URL(filePath: folder))
} catch {
    FileHandle.standardError.write(Data("error: \(error)\n".utf8))
    exit(1)
}
