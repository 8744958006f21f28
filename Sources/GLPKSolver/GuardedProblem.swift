internal import CGLPK
internal import LinearModel

/// GLPK's copy of a program, behind calls that keep track of whether it can still be used.
///
/// Once a call has failed, every later call is refused, and `trouble` says why.
final class GuardedProblem {
    /// Why a problem can no longer be used.
    enum Trouble: Equatable {
        /// It wanted more memory than it may have.
        case memory
        /// Anything else, in words.
        case failure(String)
    }

    private var pointer: OpaquePointer?
    private let log: Log?
    /// Why the problem can no longer be used; `nil` while it can.
    private(set) var trouble: Trouble?

    init(maximize: Bool, constant: Double, solver: GLPKSolver) {
        log = solver.log.map(Log.init)
        var settings = cglpk_settings()
        settings.megabytes = Int32(clamping: solver.memoryLimit ?? Int(Int32.max))
        if let log {
            settings.log = { context, line in
                guard let context else { return }
                Unmanaged<Log>.fromOpaque(context).takeUnretainedValue().write(
                    String(cString: line))
            }
            settings.log_context = Unmanaged.passUnretained(log).toOpaque()
        }
        pointer = cglpk_create(maximize, constant, settings)
        if pointer == nil {
            trouble = .failure("GLPK could not create a problem: \(Self.message)")
        }
    }

    /// Deletes GLPK's copy; must run on the thread that made it.
    func close() {
        if let pointer { cglpk_close(pointer) }
        pointer = nil
        trouble = .failure("session closed")
    }

    /// Runs one call and returns GLPK's return code, or `nil` when the problem cannot be used.
    @discardableResult
    func call(_ body: (OpaquePointer) -> Int32) -> Int32? {
        guard let pointer, trouble == nil else { return nil }
        let code = body(pointer)
        switch code {
        case CGLPK_FAILED: trouble = .failure("GLPK met an internal error: \(Self.message)")
        case CGLPK_MEMORY: trouble = .memory
        case CGLPK_GONE:
            trouble = .failure("GLPK's memory was freed after an internal error on this thread")
        case CGLPK_BUSY:
            trouble = .failure("the session was used from within one of its own solves")
        default: return code
        }
        return nil
    }

    private static var message: String { String(cString: cglpk_message()) }
}

/// Carries a closure through C.
private final class Log {
    let write: @Sendable (String) -> Void

    init(_ write: @escaping @Sendable (String) -> Void) {
        self.write = write
    }
}

extension GuardedProblem {
    /// How a solve ends that cannot use the problem; `nil` when it can.
    var brokenTermination: Termination? {
        switch trouble {
        case nil: nil
        case .memory: .limitReached(nil, .memory)
        case .failure(let text): .numericalTrouble(text)
        }
    }
}
