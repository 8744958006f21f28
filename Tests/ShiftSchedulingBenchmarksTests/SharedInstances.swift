import LunbanTestSupport
import ShiftSchedulingBenchmarks

/// The public instances beside the repository, of which they are no part.
enum SharedInstances {
    static let comment = "../shared/reference/nrp is not beside the repository"

    /// Those of the published ones that are there.
    static let numbers = BestKnown.all.map(\.number).filter { file($0).exists }

    static var isPresent: Bool { !numbers.isEmpty }

    static func file(_ number: Int) -> PackageFile {
        PackageFile("../shared/reference/nrp/Instance\(number).txt")
    }

    static func instance(_ number: Int) throws -> BenchmarkInstance {
        try BenchmarkInstance(reading: file(number).text())
    }
}
