import Foundation

/// Workbooks that Python's openpyxl makes; a machine may lack it, CI does not.
enum Openpyxl {
    private static let python = "/usr/bin/python3"

    /// Whether Python has openpyxl.
    static let isThere = (try? run(["-c", "import openpyxl"])) == 0

    /// The workbook of the script in `Makers`.
    static func workbook(_ options: [String]) throws -> [UInt8] {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "\(UUID().uuidString).xlsx")
        defer { try? FileManager.default.removeItem(at: file) }
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Makers/workbook.py").path
        guard try run([script, file.path] + options) == 0 else { throw POSIXError(.EIO) }
        return try Array(Data(contentsOf: file))
    }

    private static func run(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: python)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
