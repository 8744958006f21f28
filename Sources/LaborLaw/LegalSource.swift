public import Wording
public import WorkTime

/// Where a rule stands in the law, and when it is in force.
public struct LegalSource: Hashable, Sendable {
    /// The act or regulation, such as `Employment Act 1955 (Act 265)`.
    public let instrument: Phrase
    /// The section, such as `s.60A(1)(a)`; several are parted by a comma and a space.
    public let section: String
    /// The first date in force; nil when it was in force before any roster made here.
    public let inForceFrom: LocalDate?
    /// The first date no longer in force; nil while no end is known.
    public let inForceUntil: LocalDate?
    /// Where the text can be read; nil where no address is known.
    public let address: String?

    /// A section of a legal instrument.
    public init(
        instrument: Phrase, section: String, inForceFrom: LocalDate? = nil,
        inForceUntil: LocalDate? = nil, address: String? = nil
    ) {
        self.instrument = instrument
        self.section = section
        self.inForceFrom = inForceFrom
        self.inForceUntil = inForceUntil
        self.address = address
    }

    /// Whether the section is in force on `date`.
    public func isInForce(on date: LocalDate) -> Bool {
        (inForceFrom.map { $0 <= date } ?? true) && (inForceUntil.map { date < $0 } ?? true)
    }

    /// Instrument and section as one cites them; the section `-` stands for the whole.
    public var citation: Phrase {
        guard section != "-" else { return instrument }
        let articles = section.split(separator: ", ").map(LegalSource.chinese)
        return Phrase(
            en: "\(instrument.english) \(section)",
            zh: instrument.chinese + articles.joined(separator: "、"))
    }

    /// The number of a section as it is cited in Chinese; anything else as it is written.
    private static func chinese(_ section: Substring) -> String {
        guard !section.contains(" "),
            let prefix = ["s.", "art.", "reg.", "sec."].first(where: section.hasPrefix)
        else { return String(section) }
        return "第\(section.dropFirst(prefix.count))条"
    }
}
