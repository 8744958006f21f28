public import Forecasting
public import RosterModel
public import Wording

/// Writes which categories come back most as CSV for spreadsheets: one row a category.
public enum KnowledgeWriter {
    /// The columns of `KnowledgePhrase`, named in the reader's language.
    ///
    /// Shares and changes are fractions, and what is not known is empty. Lines end in LF.
    ///
    /// - Precondition: the contacts are those of these classes, in order.
    public static func csv(
        _ contacts: RepeatContacts, classes: [TicketClass], byLanguage: Bool,
        language: ReaderLanguage
    ) -> String {
        let heads = KnowledgePhrase.columns(byLanguage: byLanguage).map {
            $0.phrase.text(language).csvText
        }
        let rows = contacts.groups.map { group in
            let ticketClass = classes[group.firstClass]
            let tally = group.tally
            let share = contacts.total.hours > 0 ? tally.hours / contacts.total.hours : 0
            let figures: [Double?] = [
                tally.repeatShare, tally.hours, tally.repeatHours, share, tally.meanMinutes,
                group.change,
            ]
            return [ticketClass.category.rawValue.csvText]
                + (byLanguage ? [ticketClass.language.rawValue.csvText] : [])
                + ["\(tally.tickets)", "\(tally.repeats)"]
                + figures.map { $0?.csvFigure ?? "" }
        }
        return ([heads] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
    }
}
