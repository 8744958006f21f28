internal import RosterModel
internal import Wording

extension PageContent {
    /// What everybody has borne and wished for over time.
    @MarkupBuilder var fairnessSection: [Markup] {
        if !report.fairness.isEmpty {
            section("fairness", FairnessPhrase.heading) {
                Markup.element("p", .classes("soft"), text: words(FairnessPhrase.note))
                Markup.element("div", .classes("scroll"), Attribute("tabindex", "0")) {
                    Markup.element("table", .classes("fairness")) {
                        tableHead(
                            [.text(words(BoardPhrase.person))]
                                + Burden.allCases.flatMap { burden in
                                    [
                                        .figure(words(burden.phrase)),
                                        .figure(words(FairnessPhrase.difference)),
                                    ]
                                } + [.figure(words(FairnessPhrase.wishes))])
                        Markup.element("tbody") {
                            for line in report.fairness { fairnessRow(line) }
                        }
                    }
                }
            }
        }
    }

    private func fairnessRow(_ line: FairnessLine) -> Markup {
        .element("tr") {
            Markup.element("th", Attribute("scope", "row"), text: name(of: line.specialist))
            for tally in line.tallies {
                Markup.element("td", .classes("figure"), text: tally.counted)
                Markup.element("td", .classes("figure"), text: tally.signedDifference)
            }
            Markup.element("td", .classes("figure"), text: line.wishes)
        }
    }

    /// What the scenario changes of the team and its shifts.
    @MarkupBuilder var changeSection: [Markup] {
        if !scenario.changes.isEmpty {
            section("changes", ChangePhrase.heading) {
                Markup.element("ul") {
                    for change in scenario.changes {
                        Markup.element("li", text: words.sentence(for: change))
                    }
                }
            }
        }
    }
}
