import LaborLaw
import RosterModel
import ScenarioFiles
import Testing
import WorkTime

/// Every rule of every shipped pack, kept and broken by a minute, a day or a duty.
struct PackProofTests {
    @Test func `every pack has a zone, and every rule a scene`() {
        #expect(Set(ShippedLaw.ids) == Set(PackRule.zones.keys))
        #expect(PackRule.all.count == ShippedLaw.packs.reduce(0) { $0 + $1.rules.count })
        for rule in PackRule.all {
            let scene = rule.rule.kind.scene
            #expect(scene != nil, "\(rule.rule.id)")
            #expect(scene?.atLimit(rule.stage).isEmpty == false, "\(rule.rule.id)")
            #expect(scene?.beyond(rule.stage).isEmpty == false, "\(rule.rule.id)")
        }
    }

    @Test(arguments: PackRule.all)
    func `at its limit a rule finds nothing`(_ subject: PackRule) throws {
        let scene = try #require(subject.rule.kind.scene)
        for play in scene.atLimit(subject.stage) {
            #expect(play.breaches.isEmpty, "\(play.title)")
            for cast in casting(subject, play).insiders {
                subject.expect(play, cast)
            }
        }
    }

    @Test(arguments: PackRule.all)
    func `beyond its limit a rule finds that and no more`(_ subject: PackRule) throws {
        let scene = try #require(subject.rule.kind.scene)
        for play in scene.beyond(subject.stage) {
            #expect(!play.breaches.isEmpty, "\(play.title)")
            for cast in casting(subject, play).insiders {
                subject.expect(play, cast)
            }
        }
    }

    @Test(arguments: PackRule.all)
    func `a rule binds nobody out of its scope`(_ subject: PackRule) throws {
        let scene = try #require(subject.rule.kind.scene)
        for play in scene.beyond(subject.stage) {
            for cast in casting(subject, play).outsiders {
                subject.expectNothing(play, cast)
            }
        }
        for (name, stage) in subject.emptyStages {
            for play in scene.beyond(stage) {
                for cast in casting(subject, play).insiders.prefix(1) {
                    subject.expectNothing(play, cast.but(name) { _ in })
                }
            }
        }
    }

    @Test(arguments: PackRule.all.filter { !$0.clockChanges.isEmpty })
    func `when the clocks change a rule counts time that passes`(_ subject: PackRule) throws {
        let scene = try #require(subject.rule.kind.scene)
        for change in subject.clockChanges {
            for play in scene.clockChange(change, subject.stage(of: change)) {
                for cast in casting(subject, play).insiders.prefix(1) {
                    subject.expect(play, cast)
                }
            }
        }
    }

    private func casting(_ subject: PackRule, _ play: Play) -> Casting {
        Casting(scope: subject.rule.appliesTo, horizon: play.horizon)
    }
}
