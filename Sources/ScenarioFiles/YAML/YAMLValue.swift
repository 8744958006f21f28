/// A value of a YAML file and where it stands.
struct YAMLValue {
    /// The file, against which paths in the value are resolved.
    let file: FilePath
    /// Where the value begins, and the keys that lead to it.
    let location: SourceLocation
    /// What it is.
    let content: Content

    /// The three shapes of YAML values.
    indirect enum Content {
        case text(String, isPlain: Bool)
        case list([YAMLValue])
        case mapping([Entry])
    }

    /// A key of a mapping with its value.
    struct Entry {
        let key: String
        let location: SourceLocation
        let value: YAMLValue
    }

    /// The text; nil for a list or mapping.
    var text: String? {
        if case .text(let text, _) = content { text } else { nil }
    }

    /// Whether nothing stands there, or `~` or `null`, which take back what a base file says.
    var isNothing: Bool {
        if case .text(let text, isPlain: true) = content {
            ["", "~", "null"].contains(text)
        } else {
            false
        }
    }

    /// The value in the words of a diagnostic.
    var shown: String {
        switch content {
        case .text(let text, _): isNothing ? "nothing" : quoted(text)
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }

    /// The value laid over `base`: mappings are merged key by key, all else is replaced, but for the
    /// lists at the keys `stacking`, which follow those of `base`.
    func laid(over base: YAMLValue, stacking: [String] = []) -> YAMLValue {
        guard case .mapping(let own) = content, case .mapping(let inherited) = base.content
        else { return self }
        let merged = inherited.map { entry in
            guard let new = own.first(where: { $0.key == entry.key }) else { return entry }
            let value =
                stacking.contains(entry.key)
                ? new.value.following(entry.value) : new.value.laid(over: entry.value)
            return Entry(key: new.key, location: new.location, value: value)
        }
        let added = own.filter { entry in !inherited.contains { $0.key == entry.key } }
        return YAMLValue(file: file, location: location, content: .mapping(merged + added))
    }

    /// The list with the items of `base` before its own; anything else as it is.
    private func following(_ base: YAMLValue) -> YAMLValue {
        guard case .list(let own) = content, case .list(let inherited) = base.content else {
            return self
        }
        return YAMLValue(file: file, location: location, content: .list(inherited + own))
    }

    /// The mapping without one of its keys.
    func removing(_ key: String) -> YAMLValue {
        guard case .mapping(let entries) = content else { return self }
        return YAMLValue(
            file: file, location: location, content: .mapping(entries.filter { $0.key != key }))
    }

    /// The entry of a mapping with this key.
    func entry(_ key: String) -> Entry? {
        guard case .mapping(let entries) = content else { return nil }
        return entries.first { $0.key == key }
    }
}
