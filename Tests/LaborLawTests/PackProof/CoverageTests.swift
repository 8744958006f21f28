import LaborLaw
import LunbanTestSupport
import Testing

/// The list of what is shown of every rule.
struct PackCoverageTests {
    @Test func `the list of what is proved is up to date`() throws {
        var lines = [
            "# What is proved of every rule", "",
            "Written by `PackCoverageTests`; `RECORD_GOLDENS=1 swift test --filter "
                + "PackCoverageTests` records it anew.",
            "Numbers count rosters. *Exempt* names who is not bound, or says that the rule binds "
                + "everybody.", "",
        ]
        var pack = ""
        for subject in PackRule.all {
            if subject.pack.id != pack {
                pack = subject.pack.id
                lines += [
                    "## `\(pack)`", "",
                    "| rule | kind | at limit | beyond | exempt | daylight saving |",
                    "|---|---|---|---|---|---|",
                ]
            }
            let scene = try #require(subject.rule.kind.scene, "\(subject.rule.id) has no scene")
            lines.append(line(subject, scene))
            if subject.rule.id == subject.pack.rules.last?.id { lines.append("") }
        }
        expectGolden(
            lines.joined(separator: "\n"), at: "Tests/LaborLawTests/PackProof/Coverage.md")
    }

    private func line(_ subject: PackRule, _ scene: any RuleScene) -> String {
        let casting = Casting(scope: subject.rule.appliesTo, horizon: subject.stage.week)
        let others = casting.outsiders.map(\.name) + subject.emptyStages.map(\.name)
        let isForAll = others.allSatisfy { $0 == PackRule.notYetInForce }
        let exempt = (isForAll ? ["binds everybody"] : []) + others
        let cells = [
            "`\(subject.rule.id)`", scene.kind, "\(scene.atLimit(subject.stage).count)",
            "\(scene.beyond(subject.stage).count)",
            exempt.joined(separator: "; "),
            clockChanges(subject, scene),
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private func clockChanges(_ subject: PackRule, _ scene: any RuleScene) -> String {
        guard !subject.clockChanges.isEmpty else { return "no clock changes" }
        let counts = subject.clockChanges.map { change in
            (change.name, scene.clockChange(change, subject.stage(of: change)).count)
        }
        guard counts.contains(where: { $0.1 > 0 }) else { return "measures no night" }
        return counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}
