internal import Wording

/// One line of a terminal that tells how many of some runs are done; nothing at all where nobody
/// watches.
final class RunCountLine {
    private let environment: CommandEnvironment
    private let all: Int
    private let progress: Phrase
    private let language: ReaderLanguage
    private var drawnAt: Duration?

    /// A line for `all` runs, in the words of `progress`, which have `{done}` and `{all}` in them.
    init(
        _ environment: CommandEnvironment, all: Int, progress: Phrase, language: ReaderLanguage
    ) {
        self.environment = environment
        self.all = all
        self.progress = progress
        self.language = language
    }

    /// Tells that so many runs are done.
    func show(_ done: Int) {
        guard environment.isErrorTerminal else { return }
        let now = environment.now()
        guard drawnAt.map({ now - $0 >= TerminalLine.interval }) ?? true else { return }
        drawnAt = now
        let text = progress.filled(["done": "\(done)", "all": "\(all)"])
        environment.errors(TerminalLine.rewritten(text.text(language)))
    }

    /// Leaves the line empty, as it was before.
    func clear() {
        if drawnAt != nil { environment.errors(TerminalLine.empty) }
        drawnAt = nil
    }
}
