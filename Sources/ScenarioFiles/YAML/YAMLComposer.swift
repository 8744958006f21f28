internal import Yams

/// Turns the text of a YAML file into values that know where they stand.
struct YAMLComposer {
    /// Aliases of aliases can blow a short file up without end; no scenario comes near this.
    private static let valueLimit = 100_000

    private let file: SourceFile
    private var valueCount = 0

    /// The root value of `file`; nil, with the reason in `log`, when it is not well-formed.
    static func compose(
        _ file: SourceFile, kind: String = "a scenario", log: DiagnosticLog
    ) -> YAMLValue? {
        var composer = YAMLComposer(file: file)
        let start = file.location(offset: file.textStart)
        do {
            guard let root = try Parser(yaml: file.text, encoding: .utf8).singleRoot() else {
                log.error(at: start, expected: kind, found: "an empty file")
                return nil
            }
            return try composer.value(of: root, field: "")
        } catch {
            composer.report(error, log: log)
            return nil
        }
    }

    private init(file: SourceFile) {
        self.file = file
    }

    /// Something this reader does not take, though YAML does.
    private struct Refusal: Error {
        let location: SourceLocation
        let expected: String
        let found: String
    }

    private func location(_ mark: Mark?, field: String) -> SourceLocation {
        SourceLocation(
            file: file.path.shown, line: mark?.line, column: mark?.column,
            field: field.isEmpty ? nil : field)
    }

    private mutating func value(of node: Node, field: String) throws -> YAMLValue {
        let place = location(node.mark, field: field)
        valueCount += 1
        guard valueCount <= YAMLComposer.valueLimit else {
            throw Refusal(
                location: place, expected: "at most 100,000 values", found: "more, by aliases")
        }
        let content: YAMLValue.Content
        switch node {
        case .scalar(let scalar):
            content = .text(scalar.string, isPlain: scalar.style == .plain)
        case .sequence(let sequence):
            var items: [YAMLValue] = []
            for node in sequence {
                items.append(try value(of: node, field: "\(field)[\(items.count)]"))
            }
            content = .list(items)
        case .mapping(let mapping):
            content = .mapping(try entries(of: mapping, field: field))
        case .alias:
            throw Refusal(location: place, expected: "a value", found: "an alias of nothing")
        }
        return YAMLValue(file: file.path, location: place, content: content)
    }

    private mutating func entries(
        of mapping: Node.Mapping, field: String
    ) throws -> [YAMLValue.Entry] {
        var entries: [YAMLValue.Entry] = []
        for (key, node) in mapping {
            guard let name = key.scalar?.string else {
                throw Refusal(
                    location: location(key.mark, field: field), expected: "a key",
                    found: "a list or mapping")
            }
            let path = field.isEmpty ? name : "\(field).\(name)"
            entries.append(
                YAMLValue.Entry(
                    key: name, location: location(key.mark, field: path),
                    value: try value(of: node, field: path)))
        }
        return entries
    }

    private func report(_ error: any Error, log: DiagnosticLog) {
        switch error {
        case let refusal as Refusal:
            log.error(at: refusal.location, expected: refusal.expected, found: refusal.found)
        case YamlError.duplicatedKeysInMapping(let duplicates, let context):
            log.error(
                at: location(context.mark, field: ""), expected: "every key once",
                found: "\(duplicates.map(quoted).joined(separator: ", ")) more than once")
        case YamlError.scanner(_, let problem, let mark, _),
            YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            log.error(
                at: location(mark, field: ""), expected: "well-formed YAML",
                found: "a mistake: \(problem.replacing("but found ", with: ""))",
                advice: advice(at: mark))
        case YamlError.reader(let problem, let offset, _, let text):
            log.error(
                at: location(ofCharacter: offset ?? 0, in: text), expected: "well-formed YAML",
                found: "a mistake: \(problem)")
        default:
            log.error(
                at: location(nil, field: ""), expected: "well-formed YAML",
                found: "a file that cannot be taken apart")
        }
    }

    private func location(ofCharacter offset: Int, in text: String) -> SourceLocation {
        let bytes = text.prefix(offset).utf8.count
        return file.location(offset: min(file.textStart + bytes, file.bytes.count))
    }

    private func advice(at mark: Mark) -> String? {
        let lines = file.text.split(omittingEmptySubsequences: false) { $0.isNewline }
        guard lines.indices.contains(mark.line - 1),
            lines[mark.line - 1].prefix(while: \.isWhitespace).contains("\t")
        else { return nil }
        return "Maybe the line is indented with a tab; YAML takes spaces only."
    }
}
