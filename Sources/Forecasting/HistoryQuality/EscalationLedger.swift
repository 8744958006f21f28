/// When each ticket first entered the Tier 2 group, and what a further row about it is.
///
/// Tickets are known by a 64-bit fingerprint of their number: two of n tickets share one with
/// probability n²/2⁶⁵, one in a million for five million tickets. Open addressing with linear
/// probing (D. E. Knuth, "The Art of Computer Programming" 3, section 6.4, algorithm L), at most
/// three quarters full, 16 bytes a place.
struct EscalationLedger: Sendable {
    /// What a row says about its ticket.
    enum Entry: Hashable, Sendable {
        /// The ticket enters Tier 2 for the first time.
        case arrival
        /// It has been there before.
        case retouch
        /// The row is there already.
        case duplicate
        /// It is the first entry after all; the one taken for it came later.
        case earlierArrival(formerMinute: Int, formerClass: Int)
    }

    private var keys: [UInt64]
    private var minutes: [Int32]
    private var classes: [Int32]
    private var retouches: Set<UInt64> = []
    private(set) var count = 0

    init() {
        keys = Array(repeating: 0, count: 1 << 10)
        minutes = Array(repeating: 0, count: keys.count)
        classes = minutes
    }

    /// Takes down that ticket `fingerprint` entered Tier 2 at `minute`.
    ///
    /// - Complexity: O(1) on average.
    mutating func enter(_ fingerprint: UInt64, at minute: Int, classIndex: Int) -> Entry {
        // Zero marks a free place.
        let key = max(1, fingerprint)
        let place = place(of: key)
        guard keys[place] != 0 else {
            keys[place] = key
            minutes[place] = Int32(clamping: minute)
            classes[place] = Int32(clamping: classIndex)
            count += 1
            if count * 4 > keys.count * 3 { grow() }
            return .arrival
        }
        let first = Int(minutes[place])
        if minute == first { return .duplicate }
        let isNew = retouches.insert(mixed(key, with: max(minute, first))).inserted
        if minute > first { return isNew ? .retouch : .duplicate }
        let former = Int(classes[place])
        minutes[place] = Int32(clamping: minute)
        classes[place] = Int32(clamping: classIndex)
        return .earlierArrival(formerMinute: first, formerClass: former)
    }

    private func place(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var place = Int(truncatingIfNeeded: mixed(key, with: 0)) & mask
        while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let old = (keys, minutes, classes)
        keys = Array(repeating: 0, count: old.0.count * 2)
        minutes = Array(repeating: 0, count: keys.count)
        classes = minutes
        for index in old.0.indices where old.0[index] != 0 {
            let place = place(of: old.0[index])
            keys[place] = old.0[index]
            minutes[place] = old.1[index]
            classes[place] = old.2[index]
        }
    }

    /// A number in which every bit of both depends on every other.
    ///
    /// It is the finalizer of SplitMix64 by Steele, Lea and Flood, doi:10.1145/2660193.2660195.
    private func mixed(_ key: UInt64, with minute: Int) -> UInt64 {
        var bits = key &+ UInt64(bitPattern: Int64(minute)) &* 0x9E37_79B9_7F4A_7C15
        bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
        return bits ^ bits >> 31
    }
}

/// Fingerprints of ticket numbers.
public enum TicketFingerprint {
    /// The fingerprint of a ticket number, the same as that of its UTF-8 bytes.
    public static func of(_ number: String) -> UInt64 {
        of(Array(number.utf8).span)
    }

    /// The FNV-1a hash of `bytes` (RFC 9923).
    public static func of(_ bytes: Span<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in bytes.indices {
            hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
        }
        return hash
    }
}
