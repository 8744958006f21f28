/// A way in which a value is written: what to expect and how to read it.
///
/// The same forms serve YAML files and tables, so that both say the same when something is wrong.
struct TextForm<Value: Sendable>: Sendable {
    /// What to expect, such as `a date such as 2026-11-23`.
    let expected: String
    /// What the text means; nil for text of another form.
    let read: @Sendable (String) -> Value?
    /// A sentence on what may have been meant by text of another form.
    let advice: @Sendable (String) -> String?

    init(
        _ expected: String, advice: @escaping @Sendable (String) -> String? = { _ in nil },
        read: @escaping @Sendable (String) -> Value?
    ) {
        self.expected = expected
        self.read = read
        self.advice = advice
    }

    /// The value that `text`, which stands at `location`, means; nil, with a line in `log`, when
    /// it is of another form.
    func value(of text: String, at location: SourceLocation, log: DiagnosticLog) -> Value? {
        if let value = read(text) { return value }
        log.error(
            at: location, expected: expected, found: text.isEmpty ? "nothing" : quoted(text),
            advice: advice(text))
        return nil
    }

    /// The form of the same texts, of which each means something else.
    func map<Other: Sendable>(_ transform: @escaping @Sendable (Value) -> Other) -> TextForm<Other>
    {
        let read = self.read
        return TextForm<Other>(expected, advice: advice) { read($0).map(transform) }
    }
}

extension TextForm where Value == String {
    /// Any text that is not empty.
    static func text(_ noun: String) -> TextForm {
        TextForm(noun) { $0.isEmpty ? nil : $0 }
    }

    /// One of the `known` names.
    static func oneOf(_ known: [String], _ noun: String) -> TextForm {
        let names = Set(known)
        return TextForm(noun, advice: { suggestion(for: $0, among: known) }) {
            names.contains($0) ? $0 : nil
        }
    }

    /// One of the `known` names, or any text where nobody knows which there are.
    static func oneOf(_ known: [String]?, _ noun: String) -> TextForm {
        known.map { .oneOf($0, noun) } ?? .text(noun)
    }
}

extension TextForm where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// The raw value of one of the cases.
    static func oneOfCases(_ noun: String) -> TextForm {
        let known = Value.allCases.map(\.rawValue)
        return TextForm(
            "\(noun): \(alternatives(known))", advice: { suggestion(for: $0, among: known) }
        ) { Value(rawValue: $0) }
    }
}
