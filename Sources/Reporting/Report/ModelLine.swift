public import RosterModel
public import Wording

/// Which models forecast the days of a class, and why.
public struct ModelLine: Hashable, Sendable {
    /// The class; nil for all tickets together.
    public let ticketClass: TicketClass?
    /// The share of each model in the daily level, by a name for scripts.
    public let weights: [String: Double]
    /// The choice in one sentence.
    public let sentence: Phrase

    /// The models of a class.
    public init(ticketClass: TicketClass?, weights: [String: Double], sentence: Phrase) {
        self.ticketClass = ticketClass
        self.weights = weights
        self.sentence = sentence
    }
}
