import Foundation
import Testing

/// A value of a JSON document, looked into by key and position.
struct Document {
    private let value: Any?

    /// The document that `text` holds.
    init(_ text: String) throws {
        value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }

    private init(value: Any?) {
        self.value = value
    }

    subscript(key: String) -> Document {
        Document(value: (value as? [String: Any])?[key])
    }

    var elements: [Document] { (value as? [Any] ?? []).map { Document(value: $0) } }
    var keys: [String] { (value as? [String: Any] ?? [:]).keys.sorted() }
    var text: String? { value as? String }
    var number: Double? { (value as? NSNumber)?.doubleValue }
    var numbers: [Double] { elements.compactMap(\.number) }
    var boolean: Bool? { value as? Bool }
    var isNull: Bool { value is NSNull }
}

/// Reads the plan in `text` and expects of it what must hold of every plan.
///
/// No roster's objective is below the bound, the parts make up the objective, and the gap is the
/// difference as a share of the objective.
func soundPlan(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Document
{
    let plan = try Document(text)
    let objective = try #require(plan["objective"].number, sourceLocation: sourceLocation)
    let parts = plan["objectiveParts"].elements.compactMap { $0["points"].number }
    #expect(parts.count == 11, sourceLocation: sourceLocation)
    #expect(abs(parts.reduce(0, +) - objective) < 0.01, sourceLocation: sourceLocation)
    #expect(parts == parts.sorted(by: >), sourceLocation: sourceLocation)
    // A search that was ended too early has no bound, and says so.
    if let bound = plan["lowerBound"].number, let gap = plan["gap"].number {
        #expect(bound <= objective + 1e-6, sourceLocation: sourceLocation)
        // The document has three decimals of each.
        #expect(
            abs(gap - (objective - bound) / objective) < 1e-5, sourceLocation: sourceLocation)
    } else {
        #expect(plan["lowerBound"].isNull && plan["gap"].isNull, sourceLocation: sourceLocation)
        #expect(plan["proven"].boolean == false, sourceLocation: sourceLocation)
    }
    return plan
}
