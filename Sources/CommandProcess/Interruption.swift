internal import Foundation
internal import Synchronization

/// Ctrl-C: the first asks the process to stop, the second ends it.
public enum Interruption {
    private static let requests = Atomic(0)

    /// Whether Ctrl-C was pressed.
    public static var isRequested: Bool { requests.load(ordering: .relaxed) > 0 }

    /// Takes Ctrl-C over from the system.
    public static func listen() {
        // A static is made on first use, which must not be within the handler.
        _ = isRequested
        signal(SIGINT) { _ in
            guard Interruption.requests.add(1, ordering: .relaxed).newValue > 1 else { return }
            // Only calls that are safe within a signal handler: leave the line, then the process.
            _ = write(STDERR_FILENO, "\n", 1)
            _exit(130)
        }
    }
}
