/// The identifier made of a holiday's English name: `New Year's Day` becomes `new-years-day`.
///
/// - Returns: an empty text where the name has neither letters nor digits of ASCII.
func holidayIdentifier(_ name: String) -> String {
    name.lowercased().filter { $0 != "'" && $0 != "’" }
        .split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        .joined(separator: "-")
}

/// `id`, or `id-2`, `id-3`, … where it is taken, as the days of one feast often are.
func untaken(_ id: String, among taken: [String]) -> String {
    guard taken.contains(id) else { return id }
    var number = 2
    while taken.contains("\(id)-\(number)") {
        number += 1
    }
    return "\(id)-\(number)"
}
