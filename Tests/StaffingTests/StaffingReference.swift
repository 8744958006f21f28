import LunbanTestSupport
import Testing

/// Tables of reference values computed elsewhere to 25 digits, kept beside the package.
enum StaffingReference {
    static let erlang = PackageFile("../shared/reference/staffing/erlang_reference.csv")
    static let agents = PackageFile("../shared/reference/staffing/erlang_staffing_reference.csv")
    static let squareRoot = PackageFile("../shared/reference/staffing/square_root_staffing.csv")

    /// Cells of the table that are wrong, with the right value, by row and column.
    ///
    /// M/M/1000+M at load 1500 and patience 2.5: c = 2500 is whole, so its incomplete gamma
    /// functions are sums of Poisson probabilities; summed with 400 digits, the service level
    /// within 1/12 is this. The table's 6.2132…e−88 is what is left of a difference of two ones.
    static let corrections = [
        "315 service_level": 6.214_858_476_837_899e-88,
        "315 service_level_served": 9.322_287_715_256_848e-88,
    ]

    static var isAtHand: Bool { erlang.exists && agents.exists && squareRoot.exists }

    /// The rows of one model, or all rows.
    static func rows(_ file: PackageFile, model: String? = nil) throws -> [ReferenceRow] {
        let lines = try file.text().split(whereSeparator: \.isNewline).map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        let header = try #require(lines.first)
        return lines.dropFirst().map { ReferenceRow(header: header, cells: $0) }
            .filter { row in model.map { row.cells.contains($0) } ?? true }
    }
}

/// A row of a reference table by the names of its columns.
struct ReferenceRow: CustomStringConvertible {
    let header: [String]
    let cells: [String]

    var description: String { cells.joined(separator: ",") }

    func text(_ column: String) throws -> String {
        let place = try #require(header.firstIndex(of: column))
        return cells[place]
    }

    func number(_ column: String) throws -> Double {
        if let corrected = StaffingReference.corrections["\(cells.first ?? "") \(column)"] {
            return corrected
        }
        let text = try text(column)
        return try #require(Double(text))
    }

    func count(_ column: String) throws -> Int {
        let text = try text(column)
        return try #require(Int(text))
    }

    /// Expects `value` to agree with a column to 1e−9 of its size, or both to vanish in doubles.
    func expect(
        _ column: String, _ value: Double, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let reference = try number(column)
        let agrees =
            abs(reference) < 1e-290
            ? abs(value) < 1e-290 : abs(value - reference) <= 1e-9 * abs(reference)
        #expect(
            agrees, "\(column) \(value) in \(description)", sourceLocation: sourceLocation)
    }
}
