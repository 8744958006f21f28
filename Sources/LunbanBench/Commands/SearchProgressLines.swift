internal import LinearModel

/// Lines on standard error that tell how far an integer solve has come; none where nobody watches.
struct SearchProgressLines {
    private let environment: BenchmarkEnvironment
    private var incumbent: Double?
    private var toldAt: Duration?

    init(_ environment: BenchmarkEnvironment) {
        self.environment = environment
    }

    /// Tells of a new incumbent at once, of a new bound about once a second.
    mutating func tell(_ progress: IntegerSearchProgress) {
        guard environment.isErrorTerminal else { return }
        let now = environment.now()
        let isDue = toldAt.map { now - $0 >= .seconds(1) } ?? true
        guard isDue || progress.incumbent != incumbent else { return }
        incumbent = progress.incumbent
        toldAt = now
        let bound = "bound \(Self.figure(progress.bound))"
        guard let incumbent, let gap = progress.gap else {
            environment.errors("no incumbent, \(bound)\n")
            return
        }
        environment.errors(
            "incumbent \(Self.figure(incumbent)), \(bound), gap \(Self.figure(100 * gap)) %\n")
    }

    /// The number with at most two decimals.
    private static func figure(_ number: Double) -> String {
        let rounded = (number * 100).rounded() / 100
        return Int(exactly: rounded).map(String.init) ?? "\(rounded)"
    }
}
