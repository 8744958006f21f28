import Foundation
import LunbanTestSupport

/// Published holidays of twelve jurisdictions, which are not part of the project.
enum ReferenceHolidays {
    static let file = PackageFile("../shared/reference/law/holidays.json")
    static let years = 2024...2027

    /// One line of the list.
    struct Entry: Decodable {
        let jurisdiction: String
        let date: String
        let name: String
        let observed: Bool
    }

    /// The entries of a jurisdiction by the identifier of its pack, such as `my-kul`.
    static func entries(_ id: String) throws -> [Entry] {
        try JSONDecoder().decode([Entry].self, from: Data(try file.text().utf8))
            .filter { $0.jurisdiction.lowercased() == id }
    }
}
