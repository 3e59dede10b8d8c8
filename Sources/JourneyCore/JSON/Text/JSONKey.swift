/// A key of the product's own objects: a text, or where there are hundreds of thousands of objects its
/// bytes, made once.
protocol JSONKeyBytes {
  /// Appends what stands before a value: for all members but the first a comma, then the key.
  func append(to bytes: inout [UInt8], isFirst: Bool)
}

extension String: JSONKeyBytes {
  func append(to bytes: inout [UInt8], isFirst: Bool) {
    bytes.append(contentsOf: (isFirst ? " \"" : ", \"").utf8)
    bytes.append(contentsOf: utf8)
    bytes.append(contentsOf: "\": ".utf8)
  }
}

/// A key as it stands behind another member.
struct JSONKey: Sendable, JSONKeyBytes {
  /// The comma before it, the key with its quotes, and the colon.
  private let bytes: [UInt8]

  init(_ key: String) { bytes = Array(", \"\(key)\": ".utf8) }

  func append(to bytes: inout [UInt8], isFirst: Bool) {
    if isFirst {
      bytes.append(contentsOf: self.bytes[1...])
    } else {
      bytes.append(contentsOf: self.bytes)
    }
  }
}
