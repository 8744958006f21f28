internal import Foundation

/// Runs tasks as an array job of Slurm, in a folder that all its nodes see.
struct SlurmExecutor: TaskExecutor {
    /// The path of this program, the same on all nodes.
    let program: String
    /// How many tasks run at once.
    let jobs: Int
    /// The job's name, which no other job has.
    let jobName: String
    let isCancelled: () -> Bool

    /// Nodes fail, and others take over.
    let attempts = 3

    func run(
        _ indices: [Int], in folder: TaskFolder, onWait: () -> Void
    ) throws(CommandFailure) {
        let words = folder.path + "/logs/sbatch.txt"
        _ = FileManager.default.createFile(atPath: words, contents: nil)
        let submission = try start(
            [
                "sbatch", "--wait", "--parsable", "--job-name=\(jobName)", "--cpus-per-task=1",
                "--array=\(SlurmExecutor.array(indices))%\(jobs)",
                "--output=\(folder.path.replacing("%", with: "%%"))/logs/%a.txt",
                "--wrap=exec \(quoted(program)) compare-task \(quoted(folder.path)) "
                    + "\"$SLURM_ARRAY_TASK_ID\"",
            ], output: words)
        while submission.isRunning {
            if isCancelled() {
                try start(["scancel", "--name=\(jobName)"], output: words).waitUntilExit()
                kill(submission.processIdentifier, SIGKILL)
                return
            }
            Thread.sleep(forTimeInterval: 0.1)
            onWait()
        }
        // Its status is also not 0 where some tasks failed, and then it has named the job.
        let said = (try? String(contentsOfFile: words, encoding: .utf8)) ?? ""
        let isSubmitted = said.split(whereSeparator: \.isNewline).contains { line in
            line.prefix { $0 != ";" }.allSatisfy(\.isNumber)
        }
        guard submission.terminationStatus == 0 || isSubmitted else {
            throw .missingProgram(said.split(whereSeparator: \.isNewline).joined(separator: "; "))
        }
    }

    /// The numbers as Slurm writes them: `0-3,7`.
    static func array(_ indices: [Int]) -> String {
        let runs = indices.sorted().reduce(into: [ClosedRange<Int>]()) { runs, index in
            if let last = runs.last, last.upperBound + 1 == index {
                runs[runs.count - 1] = last.lowerBound...index
            } else {
                runs.append(index...index)
            }
        }
        return runs.map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
        }.joined(separator: ",")
    }

    /// Starts one of Slurm's programs, its words going to a file.
    private func start(_ arguments: [String], output: String) throws(CommandFailure) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        let file = FileHandle(forWritingAtPath: output)
        process.standardOutput = file
        process.standardError = file
        do {
            try process.run()
        } catch {
            throw .missingProgram("\(arguments[0]): \(error.localizedDescription)")
        }
        return process
    }

    /// The text as one word of a shell.
    private func quoted(_ text: String) -> String {
        "'" + text.replacing("'", with: "'\\''") + "'"
    }
}
