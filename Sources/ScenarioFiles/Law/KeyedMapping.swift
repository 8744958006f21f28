/// A mapping of a law pack whose keys are known.
///
/// Law packs are read on their own and are not part of a scenario's schema, so their mappings are
/// no `Section`; they say the same when something is wrong.
struct KeyedMapping {
    /// Which keys it must and may hold.
    let keys: SectionKeys
    /// The mapping.
    let value: YAMLValue
    /// Where complaints go.
    let log: DiagnosticLog

    /// Looks at the keys of `value` and complains about unknown and missing ones; nil when it is
    /// no mapping at all.
    init?(_ value: YAMLValue, _ keys: SectionKeys, log: DiagnosticLog) {
        let known = keys.all
        guard case .mapping(let entries) = value.content else {
            log.error(
                at: value.location, expected: "a mapping with the keys \(enumeration(known))",
                found: value.shown)
            return nil
        }
        self.keys = keys
        self.value = value
        self.log = log
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
    /// - Precondition: the mapping knows the key.
    subscript(_ key: String) -> YAMLValue? {
        precondition(keys.all.contains(key), "the mapping does not know the key \(key)")
        guard let value = value.entry(key)?.value, !value.isNothing else { return nil }
        return value
    }

    /// What the text at `key` means; nil where it is left out or wrong.
    func read<Value: Sendable>(_ key: String, _ form: TextForm<Value>) -> Value? {
        self[key].flatMap { $0.read(form, log: log) }
    }

    /// What the texts of the list at `key` mean; nil where it is left out or no list.
    func list<Value: Sendable>(_ key: String, of form: TextForm<Value>) -> [Value]? {
        items(key)?.compactMap { $0.read(form, log: log) }
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
    func mapping(_ key: String, _ keys: SectionKeys) -> KeyedMapping? {
        self[key].flatMap { KeyedMapping($0, keys, log: log) }
    }

    /// The mappings of the list at `key`; none where it is left out or no list.
    func mappings(_ key: String, _ keys: SectionKeys) -> [KeyedMapping] {
        (items(key) ?? []).compactMap { KeyedMapping($0, keys, log: log) }
    }

    /// Complains about the value at `key`, or about the mapping where the key is left out.
    func complain(about key: String, expected: String, found: String, advice: String? = nil) {
        let place = self[key]?.location ?? value.location
        log.error(at: place, expected: expected, found: found, advice: advice)
    }
}

extension YAMLValue {
    /// What the text means; nil, with a line in `log`, where it is wrong or no text.
    func read<Value: Sendable>(_ form: TextForm<Value>, log: DiagnosticLog) -> Value? {
        guard let text else {
            log.error(at: location, expected: form.expected, found: shown)
            return nil
        }
        return form.value(of: text, at: location, log: log)
    }
}
