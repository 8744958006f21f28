internal import CGLPK

/// GLPK's copy of a program, behind calls that keep track of whether it can still be used.
///
/// Once a call has failed, every later call is refused, and `trouble` says why.
final class GuardedProblem {
    private var pointer: OpaquePointer?
    /// Why the problem can no longer be used; `nil` while it can.
    private(set) var trouble: String?

    init(maximize: Bool, constant: Double) {
        pointer = cglpk_create(maximize, constant)
        if pointer == nil { trouble = "GLPK could not create a problem: \(Self.message)" }
    }

    /// Deletes GLPK's copy; must run on the thread that made it.
    func close() {
        if let pointer { cglpk_close(pointer) }
        pointer = nil
        trouble = "session closed"
    }

    /// Runs one call and returns GLPK's return code, or `nil` when the problem cannot be used.
    @discardableResult
    func call(_ body: (OpaquePointer) -> Int32) -> Int32? {
        guard let pointer, trouble == nil else { return nil }
        let code = body(pointer)
        switch code {
        case CGLPK_FAILED: trouble = "GLPK met an internal error: \(Self.message)"
        case CGLPK_GONE: trouble = "GLPK's memory was freed after an internal error on this thread"
        case CGLPK_BUSY: trouble = "the session was used from within one of its own solves"
        default: return code
        }
        return nil
    }

    private static var message: String { String(cString: cglpk_message()) }
}
