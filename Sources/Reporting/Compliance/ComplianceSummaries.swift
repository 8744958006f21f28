internal import LaborLaw
internal import RosterModel
internal import Wording

extension ComplianceContent {
    /// Every rule that concerns something in the roster, with what came of it; the others by name.
    var ruleSection: [Markup] {
        let tallies = dossier.byRule
        let quiet = tallies.filter { !$0.isConcerned }
        let figures: [CompliancePhrase] = [.checks, .broken, .near, .unknown, .overridden]
        let columns: [Heading] =
            [.text(CompliancePhrase.rule.phrase)] + figures.map { .figure($0.phrase) }
            + [.text(CompliancePhrase.confidence.phrase)]
        return section(.byRule) {
            table(
                "rules", columns,
                rows: [
                    .element("tbody") {
                        for tally in tallies where tally.isConcerned { row(tally) }
                    }
                ])
            if !quiet.isEmpty {
                Markup.element("div", .classes("soft")) {
                    read.lines { words in
                        let names = quiet.map { words($0.title) }
                        return words(
                            CompliancePhrase.notConcerned,
                            [
                                "rules": names.joined(
                                    separator: words.language == .english ? "; " : "；")
                            ])
                    }
                }
            }
        }
    }

    private func row(_ tally: RuleTally) -> Markup {
        .element("tr") {
            Markup.element("th", Attribute("scope", "row")) {
                read.lines { $0(tally.title) }
                Markup.text(" ")
                Markup.element("code", text: tally.ruleID)
            }
            count(tally.checks)
            count(tally.broken)
            count(tally.nearMisses)
            count(tally.undecided)
            count(tally.overridden)
            Markup.element("td") {
                switch tally.confidence {
                case .high: Markup.text(read(CompliancePhrase.isHigh))
                case .medium: Markup.text(read(CompliancePhrase.isMedium))
                case .low: unverified
                }
            }
        }
    }

    /// Everybody of whom something was found, the team's matters first.
    var personSection: [Markup] {
        let people = dossier.byPerson
        let team = dossier.scenario.team.specialists.count
        let quiet = team - people.count { $0.specialist.flatMap(dossier.name(of:)) != nil }
        let figures: [CompliancePhrase] = [.hardStops, .warnings, .notes, .near, .overridden]
        return section(.byPerson) {
            if !people.isEmpty {
                table(
                    "people",
                    [.text(AuditPhrase.person.phrase)] + figures.map { .figure($0.phrase) },
                    rows: [
                        .element("tbody") {
                            for tally in people { row(tally) }
                        }
                    ])
            }
            Markup.element("div", .classes("soft")) {
                read.lines {
                    $0(
                        CompliancePhrase.others,
                        ["count": "\(quiet)", "people": "\(team)"])
                }
            }
        }
    }

    private func row(_ tally: PersonTally) -> Markup {
        .element("tr") {
            Markup.element("th", Attribute("scope", "row"), text: person(tally.specialist))
            count(tally.hardStops)
            count(tally.warnings)
            count(tally.information)
            count(tally.nearMisses)
            count(tally.overridden)
        }
    }
}
