import CCrypto
import LedgerCore

extension Digest {
  /// The SHA-256 (FIPS 180-4) of `bytes`, computed by OpenSSL's libcrypto, which uses the
  /// processor's own instructions where it has them. O(n).
  public init(sha256 bytes: [UInt8]) {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    _ = CCrypto.SHA256(bytes, bytes.count, &digest)
    self = Digest(bytes: digest) ?? .zero
  }
}
