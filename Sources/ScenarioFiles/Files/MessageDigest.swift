internal import CMessageDigest

/// SHA-256 of bytes as they come (FIPS 180-4).
public struct MessageDigest {
    private var context = SHA2_CTX()

    /// The digest of no bytes yet.
    init() {
        SHA256Init(&context)
    }

    /// Takes in further bytes.
    mutating func add(_ bytes: [UInt8]) {
        SHA256Update(&context, bytes, bytes.count)
    }

    /// The digest of all bytes taken in, in lowercase hexadecimal, 64 digits.
    var hexadecimal: String {
        var context = context
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256Final(&digest, &context)
        let digits = Array("0123456789abcdef")
        return String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }

    /// The digest of `bytes`.
    public static func sha256(_ bytes: [UInt8]) -> String {
        var digest = MessageDigest()
        digest.add(bytes)
        return digest.hexadecimal
    }
}
