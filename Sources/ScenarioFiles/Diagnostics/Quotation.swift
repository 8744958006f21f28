/// `text` in single quotes, on one line and no longer than a line can bear.
func quoted(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars.prefix(60) {
        shown += isPrintable(scalar) ? String(scalar) : scalar.escaped(asASCII: true)
    }
    let isCut = text.unicodeScalars.dropFirst(60).isEmpty == false
    return "'\(shown)\(isCut ? "…" : "")'"
}

private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned: false
    default: true
    }
}

/// `a, b or c`.
func alternatives(_ names: [String]) -> String { joined(names, by: "or") }

/// `a, b and c`.
func enumeration(_ names: [String]) -> String { joined(names, by: "and") }

private func joined(_ names: [String], by word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "none" }
    return "\(names.dropLast().joined(separator: ", ")) \(word) \(last)"
}
