internal import RosterModel
internal import Wording

extension PageContent {
    /// Planning people and tickets together beside planning in two steps, and the service.
    @MarkupBuilder var ticketSection: [Markup] {
        if let outcome = report.tickets {
            section("tickets", CapacityPhrase.title) {
                for sentence in words.sentences(for: outcome) {
                    Markup.element("p", text: sentence)
                }
                Markup.element("ul") {
                    for line in outcome.services {
                        Markup.element("li", text: words.sentence(for: line))
                    }
                }
            }
        }
    }
}
