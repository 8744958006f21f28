internal import RandomStreams

/// How tickets spread over the day, over severities, and over the time they take.
enum TicketProfile {
    /// Weights of the hours of the day; sellers who write Mandarin are up later, all others
    /// keep the hours of those who write English.
    static let hourWeights: [String: [Double]] = [
        "en": [
            2.5, 1.6, 1.0, 0.9, 0.9, 1.0, 2.0, 4.0, 7.0, 9.5, 12.0, 11.5,
            8.5, 8.5, 11.0, 11.5, 11.0, 9.0, 6.5, 5.5, 6.5, 6.5, 5.0, 3.5,
        ],
        "zh": [
            4.0, 2.6, 1.3, 1.0, 0.9, 0.9, 1.5, 3.0, 5.5, 8.5, 11.5, 11.0,
            8.0, 8.0, 10.5, 11.0, 10.5, 8.5, 7.0, 7.0, 9.5, 10.0, 8.0, 6.0,
        ],
    ]

    /// A severity, how common it is and how fast it is dealt with.
    struct Severity {
        let name: String
        let share: Double
        /// What it multiplies the handling time of normal tickets by.
        let handleFactor: Double
        /// Expected minutes from escalation to the first response.
        let responseMinutes: Double
        /// Expected minutes from the first response to the solution, handling not included.
        let solutionMinutes: Double
    }

    static let severities = [
        Severity(
            name: "critical", share: 0.06, handleFactor: 1.35, responseMinutes: 12,
            solutionMinutes: 60),
        Severity(
            name: "high", share: 0.22, handleFactor: 1.15, responseMinutes: 35,
            solutionMinutes: 200),
        Severity(
            name: "normal", share: 0.52, handleFactor: 1, responseMinutes: 110,
            solutionMinutes: 600),
        Severity(
            name: "low", share: 0.20, handleFactor: 0.85, responseMinutes: 260,
            solutionMinutes: 1300),
    ]

    /// The minute of the day at which a ticket in a language comes in.
    static func drawMinute(language: String, from stream: inout RandomStream) -> Int {
        let weights = hourWeights[language] ?? hourWeights["en"] ?? []
        return stream.index(weightedBy: weights) * 60 + stream.integer(below: 60)
    }
}
