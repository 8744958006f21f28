internal import CGLPK
internal import LinearModel

/// Tells a solve how much of its limits is left.
struct LimitWatch {
    let limits: SolveLimits
    private let readsClock: Bool
    private let start = ContinuousClock.now

    /// A watch that starts now, for a GLPK that reads this module's clock or does not.
    init(_ limits: SolveLimits, readsClock: Bool) {
        self.limits = limits
        self.readsClock = readsClock
    }

    /// Whole milliseconds left, rounded up; 0 once the time is over.
    var milliseconds: Int32 {
        guard let timeLimit = limits.timeLimit else { return .max }
        let left = timeLimit - (ContinuousClock.now - start)
        guard left > .zero else { return 0 }
        return Int32(min(Double(Int32.max), (left / .milliseconds(1)).rounded(.up)))
    }

    /// Iterations left when `spent` have been made; 0 once there are none.
    func iterations(after spent: Int) -> Int {
        max(0, (limits.iterationLimit ?? .max) - spent)
    }

    /// Lends `body` the watch in the form in which C can ask it.
    func withGuard<Result>(_ body: (cglpk_watch) -> Result) -> Result {
        var isCancelled = limits.isCancelled
        return withUnsafeMutablePointer(to: &isCancelled) { context in
            body(
                cglpk_watch(
                    should_stop: { context in
                        context?.assumingMemoryBound(to: (@Sendable () -> Bool).self).pointee()
                            ?? false
                    }, context: context, milliseconds: milliseconds,
                    reads_clock: readsClock))
        }
    }
}
