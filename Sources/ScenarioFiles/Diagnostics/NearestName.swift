/// The sentence that offers the known name nearest to what somebody wrote; nil when none is near.
func suggestion(for written: String, among known: [String]) -> String? {
    nearest(to: written, among: known).map { "Maybe '\($0)' is meant." }
}

/// The name with the fewest typing errors between it and `written`, the first one of equals; nil
/// when more than a third of the name would be wrong.
///
/// - Complexity: O(n m²) for n names of m characters.
func nearest(to written: String, among known: [String]) -> String? {
    let text = folded(written)
    var best: (name: String, errors: Int)?
    for name in known {
        let other = folded(name)
        let errors = typingErrors(text, other)
        guard errors <= max(1, max(text.count, other.count) / 3), errors < other.count else {
            continue
        }
        if errors < best?.errors ?? Int.max {
            best = (name, errors)
        }
    }
    return best?.name
}

/// Lowercase and with one kind of joint, since people mix `weekly hours` and `weekly_hours`.
private func folded(_ text: String) -> [Character] {
    text.lowercased().prefix(60).map { $0 == " " || $0 == "-" ? "_" : $0 }
}

/// Insertions, deletions, replacements and swaps of neighbors that lead from one text to the
/// other: the restricted Damerau–Levenshtein distance, <https://doi.org/10.1145/363958.363994>.
private func typingErrors(_ left: [Character], _ right: [Character]) -> Int {
    var older: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
        var current = [row + 1]
        for column in 0..<right.count {
            let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
            var errors = min(replaced, previous[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, left[row] == right[column - 1],
                left[row - 1] == right[column]
            {
                errors = min(errors, older[column - 1] + 1)
            }
            current.append(errors)
        }
        older = previous
        previous = current
    }
    return previous[right.count]
}
