import Foundation
import Testing

/// Programs by other people that read our files; a machine may lack them, CI does not.
enum IndependentReader {
    /// Debian's Python, which knows Debian's modules.
    static let python = "/usr/bin/python3"

    /// Whether Python has openpyxl.
    static let hasSpreadsheets = imports("openpyxl")
    /// Whether Python has icalendar.
    static let hasCalendars = imports("icalendar")
    /// Whether Python has python-docx.
    static let hasDocuments = imports("docx")
    /// Whether LibreOffice Writer is installed, and what reads its pages.
    static let hasWriter =
        FileManager.default.fileExists(atPath: "/usr/lib/libreoffice/program/libswlo.so")
        && isRunnable("/usr/bin/soffice") && isRunnable("/usr/bin/pdftotext")
    /// Whether Chromium is installed, and what reads its pages.
    static let hasBrowser = isRunnable("/usr/bin/chromium") && isRunnable("/usr/bin/pdftotext")
    /// Whether LibreOffice is installed.
    static let hasOffice = isRunnable("/usr/bin/soffice")

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// What the script of `Readers` prints of a file.
    static func output(of script: String, reading file: URL, _ more: [String] = []) throws -> String
    {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Readers/\(script)").path
        return try run([python, path, file.path] + more)
    }

    /// The sheets of a workbook as CSV by their names, calculated anew by LibreOffice.
    static func officeSheets(of workbook: [UInt8]) throws -> [String: String] {
        try inFolder { folder in
            let file = folder.appending(path: "roster.xlsx")
            try Data(workbook).write(to: file)
            let profile = folder.appending(path: "profile")
            try calculatingProfile(at: profile)
            // Commas, quotation marks, UTF-8, from row 1, values as shown, every sheet.
            let filter =
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
            _ = try run([
                "/usr/bin/soffice", "--headless", "-env:UserInstallation=file://\(profile.path)",
                "--convert-to", filter, "--outdir", folder.appending(path: "csv").path, file.path,
            ])
            let names = try FileManager.default.contentsOfDirectory(
                atPath: folder.appending(path: "csv").path)
            return try names.reduce(into: [:]) { sheets, name in
                let text = try String(
                    contentsOf: folder.appending(path: "csv/\(name)"), encoding: .utf8)
                sheets[String(name.dropFirst("roster-".count).dropLast(".csv".count))] = text
            }
        }
    }

    /// What `body` makes of a folder that is gone afterwards.
    static func inFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    /// Settings under which LibreOffice trusts no value that a file brings along.
    private static func calculatingProfile(at profile: URL) throws {
        let settings = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
            <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """
        let user = profile.appending(path: "user")
        try FileManager.default.createDirectory(at: user, withIntermediateDirectories: true)
        try Data(settings.utf8).write(to: user.appending(path: "registrymodifications.xcu"))
    }

    private static func imports(_ module: String) -> Bool {
        isRunnable(python) && (try? run([python, "-c", "import \(module)"])) != nil
    }

    private static func isRunnable(_ path: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: path)
    }

    static func run(_ command: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        var environment = ProcessInfo.processInfo.environment
        environment["PYTHONIOENCODING"] = "utf-8"
        process.environment = environment
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: String(decoding: complaint, as: UTF8.self))
        }
        return String(decoding: data, as: UTF8.self)
    }
}

extension Trait where Self == ConditionTrait {
    /// Needs openpyxl.
    static var needsSpreadsheetReader: Self {
        .enabled(
            if: IndependentReader.hasSpreadsheets,
            "python3-openpyxl is not installed; CI runs this test")
    }
    /// Needs icalendar.
    static var needsCalendarReader: Self {
        .enabled(
            if: IndependentReader.hasCalendars,
            "python3-icalendar is not installed; CI runs this test")
    }
    /// Needs python-docx.
    static var needsDocumentReader: Self {
        .enabled(
            if: IndependentReader.hasDocuments,
            "python3-docx is not installed; CI runs this test")
    }
    /// Needs LibreOffice Writer and poppler.
    static var needsWriter: Self {
        .enabled(
            if: IndependentReader.hasWriter,
            "libreoffice-writer-nogui or poppler-utils is not installed; CI runs this test")
    }
    /// Needs Chromium and poppler.
    static var needsBrowser: Self {
        .enabled(
            if: IndependentReader.hasBrowser,
            "chromium or poppler-utils is not installed; CI runs this test")
    }
    /// Needs LibreOffice.
    static var needsOffice: Self {
        .enabled(
            if: IndependentReader.hasOffice,
            "libreoffice-calc-nogui is not installed; CI runs this test")
    }
}
