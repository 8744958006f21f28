import Forecasting
import Testing

@Suite struct HandleTimesTests {
    @Test func `without samples the fallback stands`() {
        #expect(HandleTimes.means(samples: [], classCount: 2, fallback: [20, 45]) == [20, 45])
        #expect(HandleTimes.means(samples: [], classCount: 0, fallback: []).isEmpty)
    }

    @Test func `few samples move a mean a little and many carry it`() {
        let few = HandleTimes.means(
            samples: [HandleTime(classIndex: 0, minutes: 60, tickets: 2)], classCount: 1,
            fallback: [30])
        // Prior: ratio (120 + 600) / (60 + 600) of 30 minutes; then (2·60 + 20·prior) / 22.
        let prior = 30 * 720.0 / 660
        #expect(abs(few[0] - (120 + 20 * prior) / 22) < 1e-9)
        let many = HandleTimes.means(
            samples: [HandleTime](repeating: HandleTime(classIndex: 0, minutes: 60), count: 5000),
            classCount: 1, fallback: [30])
        #expect(abs(many[0] - 60) < 0.1)
    }

    @Test func `a team slower than assumed is slower in classes without samples too`() {
        let samples = [HandleTime(classIndex: 0, minutes: 40, tickets: 2000)]
        let means = HandleTimes.means(samples: samples, classCount: 2, fallback: [20, 50])
        #expect(abs(means[0] - 40) < 0.1)
        #expect(means[1] > 95 && means[1] < 100)
    }

    @Test func `a ticket left open for a week hardly moves the mean`() {
        let samples = [(30.0, 398.0), (10_080, 1), (5000, 1)].map {
            HandleTime(classIndex: 0, minutes: $0.0, tickets: $0.1)
        }
        let means = HandleTimes.means(samples: samples, classCount: 1, fallback: [30])
        #expect(abs(means[0] - 30) < 1e-9)
    }

    @Test func `samples without sense are ignored`() {
        let samples = [-5.0, 0, .nan, .infinity].map {
            HandleTime(classIndex: 0, minutes: $0)
        }
        #expect(HandleTimes.means(samples: samples, classCount: 1, fallback: [25]) == [25])
    }
}
