import LunbanTestSupport
import RandomStreams
import Testing

@testable import RosterOptimization

/// What collides for people without a plan, held against all plans there are.
struct ConflictTests {
    /// A tiny problem of one person some of whose days are locked at random.
    private func locked(_ random: inout RandomStream) -> TinyProblem {
        var tiny = TinyProblem(&random, people: 1, planLimit: 300)
        var locks = tiny.problem.people[0].locks
        for day in locks.indices where random.happens(withProbability: 0.35) {
            let options = tiny.problem.options.indices.filter {
                tiny.problem.options[$0].day == day
            }
            let template = random.integer(below: tiny.problem.templateCount)
            locks[day] =
                random.happens(withProbability: 0.2)
                ? .dayOff
                : options.isEmpty || random.happens(withProbability: 0.5)
                    ? .template(template) : .option(random.element(of: options))
        }
        tiny = tiny.changing { $0.locks = locks }
        return tiny
    }

    /// Whether some plan is legal once restrictions are dropped, by trying all.
    private func hasPlan(_ tiny: TinyProblem, without dropped: Set<Restriction>) -> Bool {
        !BruteForce(tiny.changing { $0 = $0.dropping(dropped) }).plans[0].isEmpty
    }

    @Test func `whether there is a plan is told exactly`() {
        var counts = (plan: 0, none: 0)
        forAll(seed: 6000, count: 300) { random in
            let tiny = locked(&random)
            let force = BruteForce(tiny)
            switch LegalPlanSearch(tiny.problem).answer(for: tiny.problem.people[0]) {
            case .plan(let plan):
                counts.plan += 1
                #expect(force.judge.isLegal(plan.options.map(Int.init), of: 0))
            case .impossible:
                counts.none += 1
                #expect(force.plans[0].isEmpty)
            case .undecided: Issue.record("undecided although tiny")
            }
        }
        #expect(counts.plan > 50 && counts.none > 50, "\(counts): this test has become weak")
    }

    @Test func `a search cut short never claims that there is no plan`() {
        var undecided = 0
        forAll(seed: 7000, count: 300) { random in
            let tiny = locked(&random)
            let force = BruteForce(tiny)
            let search = LegalPlanSearch(tiny.problem, labelLimit: random.integer(in: 1...8))
            switch search.answer(for: tiny.problem.people[0]) {
            case .plan(let plan):
                #expect(force.judge.isLegal(plan.options.map(Int.init), of: 0))
            case .impossible: #expect(force.plans[0].isEmpty)
            case .undecided: undecided += 1
            }
        }
        #expect(undecided > 0)
    }

    @Test func `a conflict is one, and no part of it can be left out`() {
        var impasses = 0
        forAll(seed: 8000, count: 120) { random in
            let tiny = locked(&random)
            let search = ConflictSearch(tiny.problem)
            guard let impasse = search.impasse(of: 0) else {
                #expect(hasPlan(tiny, without: []))
                return
            }
            impasses += 1
            #expect(!hasPlan(tiny, without: []))
            let all = Set(tiny.problem.people[0].restrictions)
            for conflict in impasse.conflicts {
                let members = Set(conflict.restrictions)
                #expect(conflict.isIrreducible && members.count == conflict.restrictions.count)
                #expect(!hasPlan(tiny, without: all.subtracting(members)))
                for member in members {
                    let others = members.subtracting([member])
                    #expect(hasPlan(tiny, without: all.subtracting(others)), "\(member)")
                }
            }
            let members = impasse.conflicts.flatMap(\.restrictions)
            #expect(Set(members).count == members.count)
            #expect(hasPlan(tiny, without: Set(members)))
            // Exactly those restrictions are ways out without which there is a plan.
            for restriction in all {
                #expect(
                    hasPlan(tiny, without: [restriction])
                        == impasse.waysOut.contains(restriction), "\(restriction)")
            }
        }
        #expect(impasses > 30, "only \(impasses): this test has become weak")
    }

    @Test func `dropping a restriction never takes a plan away`() {
        forAll(seed: 9000, count: 150) { random in
            let tiny = locked(&random)
            let before = Set(BruteForce(tiny).plans[0])
            for restriction in tiny.problem.people[0].restrictions {
                let after = BruteForce(tiny.changing { $0 = $0.dropping([restriction]) })
                #expect(before.isSubset(of: after.plans[0]), "\(restriction)")
            }
            let all = Set(tiny.problem.people[0].restrictions)
            let none = BruteForce(tiny.changing { $0 = $0.dropping(all) })
            #expect(none.plans[0].contains(tiny.problem.people[0].locks.map { _ in -1 }))
        }
    }
}
