import Foundation
import RosterModel
import Testing

@testable import ScenarioFiles

/// The folder of sample scenarios and their schema.
private let scenarios = #filePath.components(separatedBy: "/Tests/")[0] + "/scenarios"

struct SchemaTests {
    private func definitions() throws -> [String: [String: Any]] {
        let data = try Data(contentsOf: URL(fileURLWithPath: scenarios + "/scenario.schema.json"))
        let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
        #expect(schema["$ref"] as? String == "#/$defs/scenario")
        return try #require(schema["$defs"] as? [String: [String: Any]])
    }

    @Test(arguments: SectionKind.allCases)
    func `schema and reader know the same keys`(kind: SectionKind) throws {
        let definition = try #require(try definitions()[kind.rawValue])
        let properties = try #require(definition["properties"] as? [String: Any])
        #expect(properties.keys.sorted() == kind.keys.all.sorted())
        #expect(definition["additionalProperties"] as? Bool == false)
        // Mappings that a scenario may inherit in part cannot demand keys of one file.
        if let required = definition["required"] as? [String] {
            #expect(required == kind.keys.required)
        }
    }

    @Test func `every mapping of the schema is one the reader knows`() throws {
        let mappings = try definitions().filter { $0.value["properties"] != nil }
        #expect(mappings.keys.sorted() == SectionKind.allCases.map(\.rawValue).sorted())
    }

    @Test func `every reference of the schema leads somewhere`() throws {
        let text = try String(
            contentsOfFile: scenarios + "/scenario.schema.json", encoding: .utf8)
        let names = text.matches(of: /"#\/\$defs\/([a-zA-Z]+)"/).map { String($0.1) }
        #expect(Set(names).subtracting(try definitions().keys) == [])
        #expect(Set(names) == Set(try definitions().keys))
    }

    @Test func `the weights of the schema are the weights of the model`() throws {
        let objective = try #require(try definitions()["objective"])
        let properties = try #require(objective["properties"] as? [String: [String: Any]])
        let factors = try #require(
            try definitions()["lateness"]?["properties"] as? [String: [String: Any]])
        #expect(
            factors.mapValues { $0["default"] as? Double }
                == Dictionary(
                    uniqueKeysWithValues: ObjectiveWeights.standard.latenessFactors.map {
                        ($0.key.rawValue, Optional($0.value))
                    }))
        for child in Mirror(reflecting: ObjectiveWeights.standard).children
        where child.label != "latenessFactors" {
            let name = try #require(child.label)
            let weight = try #require(properties[name]?["default"] as? Double, "\(name)")
            #expect(weight == child.value as? Double, "\(name)")
        }
        #expect(properties.count == Mirror(reflecting: ObjectiveWeights.standard).children.count)
    }

    @Test func `the sample scenario has no fault of its own`() throws {
        let reader = ScenarioReader(jurisdictions: ["my-kul"])
        do throws(ReadFailure) {
            let scenario = try reader.read(path: scenarios + "/kuala-lumpur-week.yaml").scenario
            #expect(scenario.shifts.count == 13)
        } catch {
            // Without its tables nothing else may be wrong with it.
            #expect(error.missingFiles.count == error.diagnostics.count, "\(error)")
        }
    }

    /// Every key is really read: nonsense behind it is found there.
    @Test(arguments: [SampleFiles.valid, .changed])
    func `nonsense behind any key is found at that key`(sample: SampleFiles) throws {
        let text = sample.text(of: "scenario.yaml")
        let value = try #require(
            YAMLComposer.compose(
                SourceFile(path: FilePath(path: "scenario.yaml"), bytes: Array(text.utf8)),
                log: DiagnosticLog()))
        for (path, place) in leaves(value) {
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let line = try #require(place.line) - 1
            let column = try #require(place.column) - 1
            let start = lines[line].index(lines[line].startIndex, offsetBy: column)
            let rest = lines[line][start...]
            let isFlow = lines[line].contains("{") || lines[line].contains("[")
            let end = isFlow ? rest.firstIndex { ",}]".contains($0) } : nil
            let after = end.map { rest[$0...] } ?? ""
            // A list within a list is the right value nowhere.
            lines[line] = lines[line][..<start] + "[[?]]" + after
            let broken = sample.setting(
                "scenario.yaml", to: Array(lines.joined(separator: "\n").utf8))
            let complaints = try broken.complaints()
            #expect(
                complaints.contains {
                    $0.hasPrefix("scenario.yaml:\(line + 1):") && $0.contains(": error: \(path)")
                }, "\(path): \(complaints)")
        }
    }

    private func leaves(_ value: YAMLValue) -> [(path: String, place: ScenarioFiles.SourceLocation)]
    {
        switch value.content {
        case .text: [(value.location.field ?? "", value.location)]
        case .list(let items): items.flatMap(leaves)
        case .mapping(let entries): entries.flatMap { leaves($0.value) }
        }
    }
}
