/// A line of a terminal that is written again and again in the same place.
enum TerminalLine {
    /// The shortest time between two writings.
    static let interval = Duration.milliseconds(100)
    /// Leaves the line empty.
    static let empty = start + eraseRest

    /// The return to the line's start, and the sequence that empties the rest of it.
    private static let (start, eraseRest) = ("\r", "\u{1B}[K")
    /// A line longer than the terminal is wide must not wrap, or it could not be rewritten.
    private static let (wrapOff, wrapOn) = ("\u{1B}[?7l", "\u{1B}[?7h")

    /// What replaces the line by `text`.
    static func rewritten(_ text: String) -> String {
        start + wrapOff + text + eraseRest + wrapOn
    }
}
