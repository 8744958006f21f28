import Foundation
import Testing

/// Comparisons on a real Slurm of one node, which is started and stopped by a script.
struct SlurmTests {
    private static let canRun =
        getuid() == 0
        && ["sbatch", "slurmctld", "slurmd", "munged"].allSatisfy { name in
            ["/usr/bin", "/usr/sbin", "/usr/local/bin"].contains {
                FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
            }
        }

    @Test(
        .enabled(if: canRun, "needs root and the packages slurm-wlm and munge"),
        .timeLimit(.minutes(10)))
    func `an array job gives the bytes that local processes give`() throws {
        let folder = try WhatIf.inFolder()
        let program = try #require(Surroundings().program)
        let common = [
            "compare", folder.path + "/scenario.yaml", folder.path + "/more.yaml", "--vary",
            "volumes=120%", "--rounds", "1", "--replications", "3",
        ]
        #expect(try status(of: program, common + ["--out", folder.path + "/local"]) == 0)
        let script =
            URL(filePath: #filePath).deletingLastPathComponent().path
            + "/Slurm/slurm-node.sh"
        #expect(
            try status(
                of: "/usr/bin/env",
                ["bash", script, program] + common
                    + ["--executor", "slurm", "--out", folder.path + "/slurm"]) == 0)
        let local = folder.names.filter { $0.hasPrefix("local") }
        let slurm = folder.names.filter { $0.hasPrefix("slurm") }
        #expect(local.map { $0.dropFirst(5) } == slurm.map { $0.dropFirst(5) })
        #expect(local.count > 20)
        for name in local where name.contains(".") {
            let other = "slurm" + name.dropFirst(5)
            #expect(try folder.bytes(of: name) == folder.bytes(of: other), "\(name)")
        }
    }

    private func status(of program: String, _ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
