public import RosterOptimization

/// When a search found its first roster, its best one and its best bound, and a line of JSON for
/// each step on the way.
public final class SearchTrace {
    private let tell: ((String) -> Void)?
    private var last: (incumbent: Double?, bound: Double?) = (nil, nil)
    /// Seconds from the search's start to the first roster; nil before it.
    public private(set) var firstSolution: Double?
    /// Seconds to the best roster so far; nil before the first.
    public private(set) var bestSolution: Double?
    /// Seconds to the best bound so far; nil before the first.
    public private(set) var bound: Double?

    /// A trace whose lines, each with its line feed, go to `tell`; nil for none.
    public init(_ tell: ((String) -> Void)?) {
        self.tell = tell
    }

    /// Takes a step; those that change neither incumbent nor bound are left out.
    public func take(_ progress: SearchProgress) {
        guard progress.incumbent != last.incumbent || progress.lowerBound != last.bound else {
            return
        }
        let seconds = progress.elapsed / .seconds(1)
        if progress.incumbent != last.incumbent {
            firstSolution = firstSolution ?? seconds
            bestSolution = seconds
        }
        if progress.lowerBound != last.bound { bound = seconds }
        last = (progress.incumbent, progress.lowerBound)
        let line: JSONLine = [
            "seconds": .number(seconds), "stage": .text(progress.stage.rawValue),
            "incumbent": .number(progress.incumbent), "lowerBound": .number(progress.lowerBound),
        ]
        tell?(line.text + "\n")
    }
}
