import LunbanTestSupport
import RandomStreams
import ShiftSchedulingBenchmarks
import ShiftSchedulingTestSupport
import Testing

@Suite(.enabled(if: ReferenceChecker.isPresent, "\(ReferenceChecker.comment)"))
struct CheckerAgreementTests {
    @Test(.enabled(if: SharedInstances.isPresent, "\(SharedInstances.comment)"))
    func `the judge and the checker agree on rosters of every public instance`() throws {
        let stream = RandomStream(seed: 1)
        let cases = try SharedInstances.numbers.flatMap { number in
            let text = try SharedInstances.file(number).text()
            let instance = try BenchmarkInstance(reading: text)
            var own = stream.substream(number)
            let rosters = [
                BenchmarkRoster(for: instance), RandomBenchmark.roster(of: instance, &own),
                RandomBenchmark.roster(of: instance, &own), Self.orderly(instance, &own),
                Self.orderly(instance, &own),
            ]
            return rosters.map { Case(text: text, instance: instance, roster: $0) }
        }
        try expectAgreement(on: cases)
    }

    @Test func `the judge and the checker agree on small random instances`() throws {
        let cases = (0..<150).flatMap { seed in
            var stream = RandomStream(seed: 900).substream(seed)
            let instance = RandomBenchmark.instance(&stream)
            let rosters = [
                RandomBenchmark.roster(of: instance, &stream), Self.orderly(instance, &stream),
                ExactRoster(of: instance)?.roster ?? BenchmarkRoster(for: instance),
            ]
            return rosters.map { Case(text: instance.text, instance: instance, roster: $0) }
        }
        try expectAgreement(on: cases)
    }

    private struct Case {
        let text: String
        let instance: BenchmarkInstance
        let roster: BenchmarkRoster
    }

    private func expectAgreement(on cases: [Case]) throws {
        let findings = try ReferenceChecker.findings(
            on: cases.map { ($0.text, $0.roster.csv(for: $0.instance)) })
        try #require(findings.count == cases.count)
        for (test, finding) in zip(cases, findings) {
            let judge = BenchmarkJudge(of: test.instance)
            let sentences = judge.violations(of: test.roster).map {
                $0.sentence(in: test.instance)
            }
            #expect(sentences.sorted() == finding.sentences)
            let penalty = judge.penalty(of: test.roster)
            #expect(
                finding.penalty == "penalty=\(penalty.total)  (on=\(penalty.onRequests) "
                    + "off=\(penalty.offRequests) under=\(penalty.under) over=\(penalty.over))")
        }
    }

    /// A roster near the rules: runs of one shift, then days off, now and then a slip.
    private static func orderly(
        _ instance: BenchmarkInstance, _ stream: inout RandomStream
    ) -> BenchmarkRoster {
        var roster = BenchmarkRoster(for: instance)
        for (place, employee) in instance.employees.enumerated() {
            let shifts = instance.shifts.indices.filter { employee.shiftLimits[$0] > 0 }
            guard !shifts.isEmpty else { continue }
            var day = stream.integer(in: 0...3)
            while day < instance.dayCount {
                let shift = stream.element(of: shifts)
                let end = min(instance.dayCount, day + stream.integer(in: 3...5))
                for worked in day..<end where !employee.daysOff.contains(worked) {
                    roster[place, worked] = shift
                }
                day = end + stream.integer(in: 1...3)
            }
        }
        return roster
    }
}
