import Foundation
import ScenarioFiles
import Testing

struct WholeFilesTests {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test func `files appear whole, in folders made for them`() throws {
        let folder = try TemporaryFolder()
        try WholeFiles(folder: folder.path + "/out/week").write([
            ("roster.csv", bytes("a,b\n")), ("calendars/KL01.ics", bytes("BEGIN")), ("empty", []),
        ])
        #expect(
            folder.names == [
                "out", "out/week", "out/week/calendars", "out/week/calendars/KL01.ics",
                "out/week/empty", "out/week/roster.csv",
            ])
        #expect(try folder.text(of: "out/week/roster.csv") == "a,b\n")
        #expect(try folder.text(of: "out/week/empty") == "")
    }

    @Test func `files of the same name are replaced`() throws {
        let folder = try TemporaryFolder()
        try folder.write(bytes("a much longer text than the new one"), as: "plan.json")
        try WholeFiles(folder: folder.path).write([("plan.json", bytes("{}"))])
        #expect(try folder.text(of: "plan.json") == "{}")
        #expect(folder.names == ["plan.json"])
    }

    @Test func `on failure nothing new is left behind`() throws {
        let folder = try TemporaryFolder()
        try folder.write(bytes("old"), as: "roster.csv")
        try folder.write([], as: "plan.json/in-the-way")
        let before = folder.names
        let failure = #expect(throws: WholeFiles.WriteFailure.self) {
            try WholeFiles(folder: folder.path).write([
                ("roster.csv", bytes("new")), ("calendars/KL01.ics", bytes("BEGIN")),
                ("plan.json", bytes("{}")),
            ])
        }
        #expect(failure?.description == "\(folder.path)/plan.json: is a folder")
        #expect(folder.names == before)
        #expect(try folder.text(of: "roster.csv") == "old")
    }

    @Test func `a folder that cannot be made is named`() throws {
        let folder = try TemporaryFolder()
        try folder.write([], as: "file")
        let failure = #expect(throws: WholeFiles.WriteFailure.self) {
            try WholeFiles(folder: folder.path + "/file/out").write([("a", [])])
        }
        #expect(
            failure?.description == "\(folder.path)/file/out: cannot be created: Not a directory")
        #expect(folder.names == ["file"])
    }

    @Test(arguments: ["../escape", "/absolute", "a//b", "", ".", "calendars/../../x", "nul\0"])
    func `names that lead out of the folder are refused`(name: String) throws {
        let folder = try TemporaryFolder()
        #expect(throws: WholeFiles.WriteFailure.self) {
            try WholeFiles(folder: folder.path + "/out").write([("good", []), (name, [])])
        }
        #expect(folder.names == [])
    }

    @Test func `what an earlier write has left is found and read`() throws {
        let folder = try TemporaryFolder()
        let files = WholeFiles(folder: folder.path)
        #expect(files.names(in: "calendars", endingIn: ".ics") == [])
        #expect(try files.text(of: "calendars/KL01.ics") == nil)
        try files.write([
            ("calendars/KL02.ics", bytes("two")), ("calendars/KL01.ics", bytes("one")),
            ("calendars/note.txt", bytes("")), ("roster.ics", bytes("all")),
        ])
        let names = files.names(in: "calendars", endingIn: ".ics")
        #expect(names == ["calendars/KL01.ics", "calendars/KL02.ics"])
        #expect(try names.map { try files.text(of: $0) } == ["one", "two"])
        #expect(try files.text(of: "roster.ics") == "all")
    }

    @Test func `what cannot be read is no missing file`() throws {
        let folder = try TemporaryFolder()
        try folder.write([], as: "roster.ics/in-the-way")
        let failure = #expect(throws: WholeFiles.WriteFailure.self) {
            try WholeFiles(folder: folder.path).text(of: "roster.ics")
        }
        #expect(failure?.description == "\(folder.path)/roster.ics: cannot be read: a folder")
    }
}
