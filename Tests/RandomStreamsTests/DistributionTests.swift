import LunbanTestSupport
import RandomStreams
import Testing

/// Mean and variance of `count` draws.
private func moments<Value>(
    of distribution: some Distribution<Value>, count: Int, seed: UInt64,
    as number: (Value) -> Double
) -> (mean: Double, variance: Double) {
    var stream = RandomStream(seed: seed)
    let draws = (0..<count).map { _ in number(distribution.draw(from: &stream)) }
    let mean = draws.reduce(0, +) / Double(count)
    let squares = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, squares / Double(count - 1))
}

/// A distribution of real numbers with the moments a textbook gives it.
struct RealCase: Sendable, CustomTestStringConvertible {
    let distribution: any Distribution<Double>
    let mean: Double
    let variance: Double
    var testDescription: String { "\(distribution)" }
}

/// A distribution of counts with the moments a textbook gives it.
struct CountCase: Sendable, CustomTestStringConvertible {
    let distribution: any Distribution<Int>
    let mean: Double
    let variance: Double
    var testDescription: String { "\(distribution)" }
}

@Suite struct `Distributions` {
    static let draws = 200_000

    @Test(arguments: [
        RealCase(distribution: Exponential(mean: 4), mean: 4, variance: 16),
        RealCase(distribution: Normal(mean: -3, standardDeviation: 2), mean: -3, variance: 4),
        RealCase(
            distribution: LogNormal(mean: 30, coefficientOfVariation: 0.6), mean: 30,
            variance: 324),
        RealCase(distribution: Gamma(shape: 0.5, scale: 3), mean: 1.5, variance: 4.5),
        RealCase(distribution: Gamma(shape: 9, scale: 0.5), mean: 4.5, variance: 2.25),
        RealCase(
            distribution: Gamma(mean: 10, coefficientOfVariation: 0.5), mean: 10, variance: 25),
    ])
    func `real numbers have the right mean and variance`(example: RealCase) {
        let (mean, variance) = moments(
            of: example.distribution, count: Self.draws, seed: 2, as: { $0 })
        expect(mean, variance, near: (example.mean, example.variance))
        #expect(abs(example.distribution.mean - example.mean) < 1e-12)
        #expect(abs(example.distribution.variance - example.variance) < 1e-9)
    }

    @Test(arguments: [
        CountCase(distribution: Poisson(mean: 0.2), mean: 0.2, variance: 0.2),
        CountCase(distribution: Poisson(mean: 9.99), mean: 9.99, variance: 9.99),
        CountCase(distribution: Poisson(mean: 10), mean: 10, variance: 10),
        CountCase(distribution: Poisson(mean: 1234.5), mean: 1234.5, variance: 1234.5),
        CountCase(
            distribution: NegativeBinomial(mean: 6, shape: 4), mean: 6, variance: 15),
        CountCase(
            distribution: NegativeBinomial(mean: 300, shape: 100), mean: 300, variance: 1200),
    ])
    func `counts have the right mean and variance`(example: CountCase) {
        let (mean, variance) = moments(
            of: example.distribution, count: Self.draws, seed: 3, as: { Double($0) })
        expect(mean, variance, near: (example.mean, example.variance))
        #expect(abs(example.distribution.mean - example.mean) < 1e-12)
        #expect(abs(example.distribution.variance - example.variance) < 1e-9)
    }

    /// Five standard errors for the mean; five for the variance of draws with a kurtosis of 12.
    private func expect(
        _ mean: Double, _ variance: Double, near expected: (mean: Double, variance: Double)
    ) {
        let count = Double(Self.draws)
        #expect(abs(mean - expected.mean) < 5 * (expected.variance / count).squareRoot())
        #expect(abs(variance / expected.variance - 1) < 5 * (11 / count).squareRoot())
    }

    @Test func `a Poisson count of mean 0 is 0`() {
        var stream = RandomStream(seed: 1)
        #expect((0..<100).allSatisfy { _ in Poisson(mean: 0).draw(from: &stream) == 0 })
        #expect(NegativeBinomial(mean: 0, shape: 2).draw(from: &stream) == 0)
    }

    @Test(arguments: [
        // P(N = k) of published Poisson tables: mean 4 (inversion), mean 12 (rejection).
        (4.0, 2, 0.146_525), (4.0, 4, 0.195_367), (4.0, 8, 0.029_770),
        (12.0, 8, 0.065_523), (12.0, 12, 0.114_368), (12.0, 18, 0.025_550),
    ])
    func `Poisson counts come up as the tables say`(mean: Double, count: Int, chance: Double) {
        var stream = RandomStream(seed: 13)
        let poisson = Poisson(mean: mean)
        let hits = (0..<Self.draws).count { _ in poisson.draw(from: &stream) == count }
        let error = (chance * (1 - chance) / Double(Self.draws)).squareRoot()
        #expect(abs(Double(hits) / Double(Self.draws) - chance) < 5 * error)
    }

    @Test(arguments: [(1.0, 0.841_345), (0.0, 0.5), (-1.645, 0.049_985), (2.326, 0.989_991)])
    func `normal numbers fall below the quantiles of the tables`(bound: Double, share: Double) {
        var stream = RandomStream(seed: 19)
        let below = (0..<Self.draws).count { _ in Normal().draw(from: &stream) < bound }
        let error = (share * (1 - share) / Double(Self.draws)).squareRoot()
        #expect(abs(Double(below) / Double(Self.draws) - share) < 5 * error)
    }

    @Test func `half of the log-normal times lie below the median`() {
        // The median is the mean over √(1 + c²): 30 / √1.36 = 25.725.
        var stream = RandomStream(seed: 21)
        let times = LogNormal(mean: 30, coefficientOfVariation: 0.6)
        let below = (0..<Self.draws).count { _ in times.draw(from: &stream) < 25.7248 }
        #expect(abs(Double(below) / Double(Self.draws) - 0.5) < 0.0056)
    }

    @Test func `gamma numbers of shape 1 are exponential`() {
        // 1 − 1/e of the waiting times are shorter than their mean.
        var stream = RandomStream(seed: 25)
        let gamma = Gamma(shape: 1, scale: 7)
        let below = (0..<Self.draws).count { _ in gamma.draw(from: &stream) < 7 }
        #expect(abs(Double(below) / Double(Self.draws) - 0.632_121) < 0.0054)
    }

    @Test func `the same seed gives the same draws`() {
        forAll(seed: 400, count: 50) { stream in
            var (first, second) = (stream, stream)
            let mean = 50 * stream.uniform() + 0.1
            let counts = NegativeBinomial(mean: mean, shape: 3)
            let times = LogNormal(mean: mean, coefficientOfVariation: 0.8)
            #expect(counts.draw(from: &first) == counts.draw(from: &second))
            #expect(times.draw(from: &first) == times.draw(from: &second))
            #expect(first.next() == second.next())
        }
    }
}
