/// A mapping of a scenario file or a law pack whose keys are known.
struct Section {
    /// Which keys it must and may hold.
    let keys: SectionKeys
    /// The mapping.
    let value: YAMLValue
    /// Where complaints go.
    let log: DiagnosticLog

    /// A mapping of a scenario file.
    init?(_ value: YAMLValue, _ kind: SectionKind, log: DiagnosticLog) {
        self.init(value, kind.keys, log: log)
    }

    /// Looks at the keys of `value` and complains about unknown and missing ones; nil when it is
    /// no mapping at all.
    init?(_ value: YAMLValue, _ keys: SectionKeys, log: DiagnosticLog) {
        guard case .mapping(let entries) = value.content else {
            log.error(
                at: value.location,
                expected: "a mapping with the keys \(enumeration(keys.all))",
                found: value.shown)
            return nil
        }
        self.keys = keys
        self.value = value
        self.log = log
        let known = keys.all
        for entry in entries where !known.contains(entry.key) {
            log.error(
                at: entry.location, expected: "one of the keys \(enumeration(known))",
                found: quoted(entry.key), advice: suggestion(for: entry.key, among: known))
        }
        for key in keys.required where self[key] == nil {
            if let entry = value.entry(key) {
                log.error(at: entry.location, expected: "a value", found: "nothing")
            } else {
                log.error(at: value.location, expected: "the key '\(key)'", found: "none")
            }
        }
    }

    /// The value of a key; nil where it is left out or empty.
    ///
    /// - Precondition: the section knows the key.
    subscript(_ key: String) -> YAMLValue? {
        precondition(keys.all.contains(key), "nobody knows the key \(key) here")
        guard let value = value.entry(key)?.value, !value.isNothing else { return nil }
        return value
    }

    /// What the text at `key` means; nil where it is left out or wrong.
    func read<Value: Sendable>(_ key: String, _ form: TextForm<Value>) -> Value? {
        self[key].flatMap { read($0, form) }
    }

    /// What the texts of the list at `key` mean; nil where it is left out or no list.
    func list<Value: Sendable>(_ key: String, of form: TextForm<Value>) -> [Value]? {
        items(key)?.compactMap { read($0, form) }
    }

    /// The values of the list at `key`; nil where it is left out or no list.
    func items(_ key: String) -> [YAMLValue]? {
        guard let value = self[key] else { return nil }
        guard case .list(let items) = value.content else {
            log.error(
                at: value.location, expected: "a list", found: value.shown,
                advice: value.text.map { "Maybe [\($0)]." })
            return nil
        }
        return items
    }

    /// The mapping at `key`; nil where it is left out or no mapping.
    func section(_ key: String, _ kind: SectionKind) -> Section? {
        section(key, kind.keys)
    }

    /// The mapping at `key` with these keys; nil where it is left out or no mapping.
    func section(_ key: String, _ keys: SectionKeys) -> Section? {
        self[key].flatMap { Section($0, keys, log: log) }
    }

    /// The mappings of the list at `key`; none where it is left out or no list.
    func sections(_ key: String, _ kind: SectionKind) -> [Section] {
        sections(key, kind.keys)
    }

    /// The mappings of the list at `key` with these keys; none where it is left out or no list.
    func sections(_ key: String, _ keys: SectionKeys) -> [Section] {
        sections(key, keysOf: { _ in keys })
    }

    /// The mappings of the list at `key`, each with keys of its own.
    func sections(_ key: String, keysOf: (YAMLValue) -> SectionKeys) -> [Section] {
        guard let value = self[key] else { return [] }
        guard case .list(let items) = value.content else {
            log.error(at: value.location, expected: "a list of mappings", found: value.shown)
            return []
        }
        return items.compactMap { Section($0, keysOf($0), log: log) }
    }

    /// Complains about the value at `key`, or about the section where the key is left out.
    func complain(
        about key: String, expected: String, found: String, advice: String? = nil
    ) {
        let place = self[key]?.location ?? value.location
        log.error(at: place, expected: expected, found: found, advice: advice)
    }

    /// What the text `value` within the section means; nil where it is wrong or no text.
    func read<Value: Sendable>(_ value: YAMLValue, _ form: TextForm<Value>) -> Value? {
        guard let text = value.text else {
            log.error(at: value.location, expected: form.expected, found: value.shown)
            return nil
        }
        return form.value(of: text, at: value.location, log: log)
    }
}
