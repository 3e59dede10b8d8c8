/// Reads the logo of a theme: a picture as a `data:` address, so that nothing is fetched.
enum LogoReader {
  /// Why a text is no logo.
  enum Problem: Error, Equatable {
    /// It is no `data:` address of a picture in Base64.
    case noAddress
    /// Behind the comma there is no Base64.
    case notBase64
    /// The bytes are not those of a picture of the kind that the address says.
    case noPicture(kind: String)
    /// The picture has more bytes than ``maximumBytes``.
    case tooLarge(bytes: Int)
  }

  /// The most bytes of a picture.
  static let maximumBytes = 1_000_000

  /// The kinds of pictures that every browser and `rsvg-convert` draw.
  static let kinds = ["png", "jpeg", "gif", "webp", "svg+xml"]

  /// Reads an address.
  ///
  /// - Parameter text: The address, as in `data:image/png;base64,iVBORw0…`.
  /// - Returns: The logo.
  /// - Throws: `Problem`.
  static func logo(_ text: String) throws(Problem) -> PictureTheme.Logo {
    let bytes = Array(text.utf8)
    guard
      let kind = kinds.first(where: { bytes.starts(with: Array("data:image/\($0);base64,".utf8)) })
    else { throw .noAddress }
    let start = "data:image/\(kind);base64,".utf8.count
    guard let picture = Base64.decoded(bytes[start...]), !picture.isEmpty else {
      throw .notBase64
    }
    guard picture.count <= maximumBytes else { throw .tooLarge(bytes: picture.count) }
    guard isPicture(picture, kind) else { throw .noPicture(kind: kind) }
    return PictureTheme.Logo(address: text)
  }

  private static func isPicture(_ bytes: [UInt8], _ kind: String) -> Bool {
    switch kind {
    case "png": bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    case "jpeg": bytes.starts(with: [0xFF, 0xD8, 0xFF])
    case "gif": bytes.starts(with: Array("GIF8".utf8))
    case "webp":
      bytes.starts(with: Array("RIFF".utf8)) && bytes.dropFirst(8).starts(with: Array("WEBP".utf8))
    default: bytes.hold(Array("<svg".utf8))
    }
  }
}
