internal import Foundation

/// The states of M/M/n+M in which arrivals wait, weighed against the likeliest of them.
///
/// With c = n·p and x = a·p for a mean patience p, k waiting are x/(c + k) times as likely as
/// k − 1. Every sum is of positive terms and starts at the largest, so that nothing cancels,
/// overflows or takes more than O(√(a·p)) steps.
struct AbandonmentTail: Hashable, Sendable {
    let shape: Double
    let limit: Double
    /// The number waiting in the likeliest of the states; 0 unless arrivals outrun the agents.
    private let peak: Double
    /// The weight of all agents busy and nobody waiting.
    let boundary: Double
    /// The weight of all states together.
    let total: Double
    /// The weight of the states in which somebody waits.
    let waiting: Double
    /// The number waiting, summed over the states with their weights.
    let queue: Double

    /// - Precondition: both numbers are positive.
    init(shape: Double, limit: Double) {
        self.shape = shape
        self.limit = limit
        let peak = max(0, (limit - shape).rounded(.down))
        self.peak = peak
        var above = 0.0
        var queue = peak
        var term = 1.0
        var count = peak
        var distance = 0.0
        repeat {
            count += 1
            term *= limit / (shape + count)
            above += term
            queue += count * term
            // Beyond the peak the ratio falls, so a geometric series bounds what is left.
            distance = (shape + count + 1) / (shape + count + 1 - limit)
        } while term * (count + distance) * distance > IncompleteGamma.negligible * queue
        var below = 0.0
        term = 1
        count = peak
        while count >= 1, term * count > IncompleteGamma.negligible * (1 + below + above) {
            term *= (shape + count) / limit
            count -= 1
            below += term
            queue += count * term
        }
        self.queue = queue
        total = 1 + above + below
        boundary =
            peak == 0
            ? 1
            : exp(
                IncompleteGamma.logDensity(shape, limit)
                    - IncompleteGamma.logDensity(shape + peak, limit))
        waiting = peak == 0 ? above : total - boundary
    }

    /// The time waited by those who find k waiting and are served, summed over the states.
    ///
    /// Whoever joins k others waits for k + 1 exits at rates n + i/p, i in 0...k, and outlasts them
    /// with probability c/(c + k + 1); given that, each exit i takes 1/(n + (i + 1)/p) on average.
    /// In units of the mean patience.
    func servedWait() -> Double {
        let served = { (count: Double) in shape / (shape + count + 1) }
        let peakWait = AbandonmentTail.harmonicSum(after: shape, count: peak + 1)
        var sum = peakWait * served(peak)
        var term = 1.0
        var wait = peakWait
        var count = peak
        var distance = 0.0
        repeat {
            count += 1
            term *= limit / (shape + count)
            wait += 1 / (shape + count + 1)
            sum += term * wait * served(count)
            distance = (shape + count + 1) / (shape + count + 1 - limit)
        } while term * (wait + 1) * distance * distance > IncompleteGamma.negligible * sum
        term = 1
        wait = peakWait
        count = peak
        while count >= 1, term * count > 0x1p-90 {
            wait -= 1 / (shape + count + 1)
            term *= (shape + count) / limit
            count -= 1
            sum += term * wait * served(count)
        }
        return sum
    }

    /// Σ 1/(c + i) for i in 1...count.
    ///
    /// A long sum is a difference of digamma functions (NIST Digital Library of Mathematical
    /// Functions, 5.5.2 and 5.11.2).
    static func harmonicSum(after shape: Double, count: Double) -> Double {
        var sum = 0.0
        var place = 1.0
        while place <= count, count <= 64 || shape + place < 32 {
            sum += 1 / (shape + place)
            place += 1
        }
        guard place <= count else { return sum }
        let first = shape + place
        let steps = count - place + 1
        let correction = digammaTail(first) - digammaTail(first + steps)
        return sum + (log1p(steps / first) + correction)
    }

    /// ln y − ψ(y) for y of 32 and more.
    private static func digammaTail(_ number: Double) -> Double {
        let square = 1 / (number * number)
        return 1 / (2 * number) + square * (1.0 / 12 - square * (1.0 / 120 - square / 252))
    }
}
