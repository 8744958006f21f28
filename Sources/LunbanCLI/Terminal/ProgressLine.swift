internal import RosterOptimization
internal import Synchronization
internal import Wording

/// One line of a terminal that tells how far a search has come and is rewritten as it goes on;
/// nothing at all where nobody watches.
final class ProgressLine: Sendable {
    private let environment: CommandEnvironment
    private let timeLimit: Duration
    private let language: ReaderLanguage
    private let state = Mutex(State())

    private struct State {
        var latest: SearchProgress?
        /// When `latest` was told, and when the line was last drawn.
        var toldAt = Duration.zero
        var drawnAt: Duration?
    }

    init(_ environment: CommandEnvironment, timeLimit: Duration, language: ReaderLanguage) {
        self.environment = environment
        self.timeLimit = timeLimit
        self.language = language
    }

    /// Takes what the search tells.
    func show(_ progress: SearchProgress) {
        guard environment.isErrorTerminal else { return }
        state.withLock { state in
            if state.latest?.stage != progress.stage { state.drawnAt = nil }
            state.latest = progress
            state.toldAt = environment.now()
            draw(&state)
        }
    }

    /// Lets the clock go on.
    func refresh() {
        guard environment.isErrorTerminal else { return }
        state.withLock { draw(&$0) }
    }

    /// Leaves the line empty, as it was before.
    func clear() {
        state.withLock { state in
            if state.drawnAt != nil {
                environment.errors(TerminalLine.empty)
            }
            state = State()
        }
    }

    private func draw(_ state: inout State) {
        let now = environment.now()
        guard let latest = state.latest,
            state.drawnAt.map({ now - $0 >= TerminalLine.interval }) ?? true
        else { return }
        state.drawnAt = now
        let elapsed = latest.elapsed + (now - state.toldAt)
        environment.errors(TerminalLine.rewritten(text(latest, elapsed: elapsed)))
    }

    /// `Improving ████░░░░░░ 24.1 / 60 s · 3456.0 ≥ 3310.2 · gap 4.22 %`.
    private func text(_ progress: SearchProgress, elapsed: Duration) -> String {
        let share = min(1, elapsed / timeLimit)
        let filled = Int(share * 10)
        let bar =
            String(repeating: "█", count: filled) + String(repeating: "░", count: 10 - filled)
        let seconds =
            "\(elapsed.inSeconds.figure(digits: 1)) / \(timeLimit.inSeconds.figure(digits: 0)) s"
        let figures = [progress.incumbent, progress.lowerBound].compactMap { $0?.figure(digits: 1) }
        let gap = progress.gap.map { gap in
            words(.gap, ["gap": (gap * 100).figure(digits: 2) + " %"])
        }
        let parts = [figures.joined(separator: " ≥ "), gap ?? ""].filter { !$0.isEmpty }
        return (["\(words(progress.stage.phrase)) \(bar) \(seconds)"] + parts)
            .joined(separator: " · ")
    }

    private func words(
        _ phrase: ProgressPhrase, _ values: KeyValuePairs<String, String> = [:]
    ) -> String {
        phrase.phrase.filled(values).text(language)
    }
}

extension SearchStage {
    /// What the stage is called.
    fileprivate var phrase: ProgressPhrase {
        switch self {
        case .construction: .construction
        case .bound: .bound
        case .dive: .dive
        case .improvement: .improvement
        }
    }
}
