import LunbanTestSupport
import RandomStreams
import Testing

@testable import Staffing

struct OverloadedPoolTests {
    /// Hours by which the work of some skills exceeds the time of all who can do any of it.
    private func excess(
        _ skills: [Int], work: [Double], groups: [[Int]], time: [Double]
    ) -> Double {
        let needed = skills.reduce(0) { $0 + work[$1] }
        let given = zip(groups, time).reduce(0) { sum, group in
            group.0.contains(where: skills.contains) ? sum + group.1 : sum
        }
        return needed - given
    }

    @Test func `a set of skills is found exactly when one is overloaded`() {
        var (overloaded, fitting) = (0, 0)
        forAll(seed: 100, count: 300) { random in
            let skillCount = 1 + random.integer(below: 5)
            let groups = (0..<random.integer(below: 5)).map { _ in
                (0..<skillCount).filter { _ in random.happens(withProbability: 0.5) }
            }
            let work = (0..<skillCount).map { _ in 4 * random.uniform() }
            let time = groups.map { _ in 8 * random.uniform() }
            let most =
                (1..<1 << skillCount).map { mask in
                    excess(
                        (0..<skillCount).filter { mask & (1 << $0) != 0 }, work: work,
                        groups: groups, time: time)
                }.max() ?? 0
            let found = OverloadedPool(skillCount: skillCount, groups: groups)
                .skills(work: work, time: time)
            if let found {
                overloaded += 1
                #expect(excess(found, work: work, groups: groups, time: time) > 0)
                #expect(found == found.sorted())
            } else {
                fitting += 1
                #expect(most <= 1e-6)
            }
            #expect((found != nil) == (most > 1e-6))
        }
        #expect(overloaded >= 50 && fitting >= 50)
    }

    @Test func `the bilingual's hour is not counted twice`() {
        // English and Mandarin ask for an hour each; one group has both, and an hour.
        let pool = OverloadedPool(skillCount: 2, groups: [[0, 1]])
        #expect(pool.skills(work: [1, 0], time: [1]) == nil)
        #expect(pool.skills(work: [0, 1], time: [1]) == nil)
        #expect(pool.skills(work: [1, 1], time: [1]) == [0, 1])
    }

    @Test func `work moves on to make room`() {
        // Whoever can do both must leave the first skill to the group that knows nothing else.
        let pool = OverloadedPool(skillCount: 2, groups: [[0, 1], [0]])
        #expect(pool.skills(work: [1, 1], time: [1, 1]) == nil)
        #expect(pool.skills(work: [1, 1.5], time: [1, 1]) == [1])
    }

    @Test func `nobody at all overloads whatever asks for work`() {
        #expect(OverloadedPool(skillCount: 2, groups: []).skills(work: [0, 2], time: []) == [1])
        #expect(OverloadedPool(skillCount: 2, groups: []).skills(work: [0, 0], time: []) == nil)
    }
}
