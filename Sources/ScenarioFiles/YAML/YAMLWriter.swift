internal import Yams

extension YAMLValue {
    /// The value as a YAML document: keys in their order, comments and layers gone.
    ///
    /// What was plain stays plain and what was quoted is quoted, so that it reads back as the same.
    func document() throws -> String {
        try Yams.serialize(
            node: node, indent: 2, width: -1, allowUnicode: true, sequenceStyle: .block,
            mappingStyle: .block)
    }

    private var node: Node {
        switch content {
        case .text(let text, let isPlain):
            .scalar(
                Node.Scalar(
                    isNothing ? "null" : text, Tag(.str), isPlain ? .plain : .doubleQuoted))
        case .list(let items):
            .sequence(Node.Sequence(items.map(\.node), Tag(.seq), .block))
        case .mapping(let entries):
            .mapping(
                Node.Mapping(
                    entries.map { (Node($0.key, Tag(.str)), $0.value.node) }, Tag(.map), .block))
        }
    }
}
