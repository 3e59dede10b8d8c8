/// Values by the paths of files, which are told apart by their bytes: a file system may hold two files
/// whose names read the same and are composed in different ways.
package struct ValuesByPath<Value: Sendable>: Sendable {
  private var values: [PathBytes: Value] = [:]

  /// Creates a list of nothing.
  package init() {}

  /// Whether there is none.
  package var isEmpty: Bool { values.isEmpty }

  /// The value of a file; nothing where it has none.
  package subscript(path: String) -> Value? {
    get { values[PathBytes(path: path)] }
    set { values[PathBytes(path: path)] = newValue }
  }
}

/// A path by its bytes.
struct PathBytes: Hashable, Sendable {
  let path: String

  static func == (left: PathBytes, right: PathBytes) -> Bool {
    left.path.utf8.elementsEqual(right.path.utf8)
  }

  func hash(into hasher: inout Hasher) {
    let bytes = path.utf8.span
    WordScan.hash(bytes, 0..<bytes.count, into: &hasher)
  }
}
