import Foundation
import Testing
import WorkTime

/// A calendar as an independent parser reads it.
struct ReadCalendar {
    let head: String
    let events: [Event]

    struct Event: Equatable {
        let uid: String
        let stamp: String
        let sequence: Int
        let status: String
        let transparency: String
        /// In UTC, or the date of an event that lasts whole days.
        let start: String
        let end: String
        let summary: String
        let description: String
    }

    init(_ text: String) throws {
        let read = try IndependentReader.inFolder { folder in
            let file = folder.appending(path: "calendar.ics")
            try Data(text.utf8).write(to: file)
            return try IndependentReader.output(of: "calendar_file.py", reading: file)
        }
        let lines = read.split(separator: "\n").map(String.init)
        head = try #require(lines.first)
        events = try lines.dropFirst().map { line in
            let fields = line.components(separatedBy: " | ")
            try #require(fields.count == 9, "\(line)")
            return Event(
                uid: fields[0], stamp: fields[1], sequence: try #require(Int(fields[2])),
                status: fields[3], transparency: fields[4], start: fields[5], end: fields[6],
                summary: fields[7], description: fields[8])
        }
    }

    /// An instant as the parser's script prints it.
    static func utc(_ instant: Instant) -> String { "\(Zone.utc.local(instant))Z" }
}
