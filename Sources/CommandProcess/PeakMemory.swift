internal import Foundation

/// How much memory the process has held at most.
public enum PeakMemory {
    /// The largest resident set so far in megabytes of 1,048,576 bytes; nil where the system does
    /// not tell.
    public static var megabytes: Double? {
        var usage = rusage()
        guard getrusage(RUSAGE_SELF.rawValue, &usage) == 0 else { return nil }
        // Linux counts kilobytes.
        return Double(usage.ru_maxrss) / 1024
    }
}
