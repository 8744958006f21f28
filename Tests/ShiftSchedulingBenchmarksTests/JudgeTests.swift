import ShiftSchedulingBenchmarks
import Testing

struct JudgeTests {
    @Test(arguments: [
        ("EELLL", []), ("EELLLL", ["A: 4 shifts of type L > max 3"]),
        ("EEE", ["A: 3 shifts of type E > max 2"]),
    ])
    func `a shift is worked up to its limit`(plan: String, sentences: [String]) {
        #expect(Sketch(limits: [2, 3]).sentences(plan) == sentences)
    }

    @Test(arguments: [
        ("EE", []), ("EEE", []), ("E", ["A: 480 minutes < min 960"]),
        ("EEEE", ["A: 1920 minutes > max 1440"]),
    ])
    func `total minutes stay within their bounds`(plan: String, sentences: [String]) {
        #expect(Sketch(minutes: 960...1440).sentences(plan) == sentences)
    }

    @Test func `one minute decides`() {
        #expect(Sketch(minutes: 961...961).sentences("EE") == ["A: 960 minutes < min 961"])
        #expect(Sketch(minutes: 0...959).sentences("EE") == ["A: 960 minutes > max 959"])
    }

    @Test(arguments: [
        ("EELL", []), ("LL-E", []), ("LE", ["A: shift E on day 1 follows L"]),
        ("-LEL-LE", ["A: shift E on day 2 follows L", "A: shift E on day 6 follows L"]),
    ])
    func `a forbidden succession needs a day off between`(plan: String, sentences: [String]) {
        #expect(Sketch().sentences(plan) == sentences)
    }

    @Test(arguments: [
        ("-EEE", []), ("-EEEE", ["A: 4 consecutive shifts from day 1 > max 3"]),
        // The days before the first and after the last count as days off.
        ("EEE", []), ("EEEE", ["A: 4 consecutive shifts from day 0 > max 3"]),
        ("-----------EEE", []),
        ("----------EEEE", ["A: 4 consecutive shifts from day 10 > max 3"]),
    ])
    func `runs of work are not too long, also at the border`(plan: String, sentences: [String]) {
        #expect(Sketch(mostShifts: 3).sentences(plan) == sentences)
    }

    @Test(arguments: [
        ("-EEE", []), ("-EE", ["A: 2 consecutive shifts from day 1 < min 3"]),
        ("E", []), ("-------------E", []), ("------------EE", []),
        ("------------E-", ["A: 1 consecutive shifts from day 12 < min 3"]),
    ])
    func `runs of work are not too short, except at the border`(
        plan: String, sentences: [String]
    ) {
        #expect(Sketch(fewestShifts: 3).sentences(plan) == sentences)
    }

    @Test(arguments: [
        ("E--E", []), ("E-E", ["A: 1 consecutive days off from day 1 < min 2"]),
        ("-EEEEEEEEEEEE-", []), ("-E", []), ("--------------", []),
        ("EEEEEEEEEEEE-E", ["A: 1 consecutive days off from day 12 < min 2"]),
    ])
    func `runs of days off are not too short, except at the border`(
        plan: String, sentences: [String]
    ) {
        #expect(Sketch(fewestDaysOff: 2).sentences(plan) == sentences)
    }

    @Test(arguments: [
        // Day 0 is a Monday: days 5, 6 and 12, 13 are weekends.
        (14, "EEEEE--EEEEE--", 0), (14, "-----E--------", 1), (14, "------E-------", 1),
        (14, "-----EE-------", 1), (14, "-----E-------E", 2), (14, "------EEEEEEE-", 2),
        // A Saturday at the end is a weekend of its own; a Sunday never comes first.
        (6, "-----E", 1), (13, "------------E", 1), (12, "-----------E", 0),
    ])
    func `a weekend counts once, for Saturday, Sunday or both`(
        days: Int, plan: String, count: Int
    ) {
        #expect(Sketch(days: days, weekends: count).sentences(plan) == [])
        if count > 0 {
            let expected = ["A: \(count) weekends > max \(count - 1)"]
            #expect(Sketch(days: days, weekends: count - 1).sentences(plan) == expected)
        }
    }

    @Test func `days off stay free`() {
        let sketch = Sketch(daysOff: [0, 3])
        #expect(sketch.sentences("-EE-E") == [])
        #expect(
            sketch.sentences("EEEE")
                == ["A: works on fixed day off 0", "A: works on fixed day off 3"])
    }

    @Test func `violations name their employee`() {
        let sketch = Sketch(mostShifts: 1)
        let judge = BenchmarkJudge(of: sketch.instance(employees: 3))
        let found = judge.violations(of: sketch.roster("EE", "E", "-LL"))
        #expect(
            found == [
                BenchmarkViolation(
                    employee: 0, .tooManyConsecutiveShifts(2, firstDay: 0, limit: 1)),
                BenchmarkViolation(
                    employee: 2, .tooManyConsecutiveShifts(2, firstDay: 1, limit: 1)),
            ])
    }

    @Test func `the parts of the penalty are those of a hand calculation`() {
        let sketch = Sketch(
            days: 2,
            requests: [
                BenchmarkRequest(.on, employee: 0, day: 0, shift: 0, weight: 3),
                // Working another shift does not meet a wish for one.
                BenchmarkRequest(.on, employee: 0, day: 1, shift: 0, weight: 5),
                BenchmarkRequest(.on, employee: 1, day: 0, shift: 1, weight: 7),
                BenchmarkRequest(.off, employee: 0, day: 0, shift: 0, weight: 11),
                // Working another shift does meet a wish against one.
                BenchmarkRequest(.off, employee: 0, day: 1, shift: 0, weight: 13),
                BenchmarkRequest(.off, employee: 1, day: 1, shift: 1, weight: 17),
            ],
            cover: [
                BenchmarkCover(day: 0, shift: 0, requirement: 3, underWeight: 100, overWeight: 1),
                BenchmarkCover(day: 0, shift: 1, requirement: 0, underWeight: 100, overWeight: 1),
                BenchmarkCover(day: 1, shift: 1, requirement: 1, underWeight: 100, overWeight: 19),
            ])
        let judge = BenchmarkJudge(of: sketch.instance(employees: 2))
        // A works E and L, B nothing and L. Cover: two too few E on day 0, one L too many on day 1.
        let penalty = judge.penalty(of: sketch.roster("EL", "-L"))
        #expect(penalty.onRequests == 5 + 7)
        #expect(penalty.offRequests == 11 + 17)
        #expect(penalty.under == 200)
        #expect(penalty.over == 19)
        #expect(penalty.total == 259)
    }

    @Test func `shifts without a cover line cost nothing`() {
        let sketch = Sketch(days: 2)
        let judge = BenchmarkJudge(of: sketch.instance())
        #expect(judge.penalty(of: sketch.roster("EE")).total == 0)
    }
}
