extension Diagnostic {
  /// A correction that a program can make without asking: the only repair that a finding has.
  public struct Fix: Sendable, Equatable {
    /// A place in the file and what stands there afterwards.
    public struct Edit: Sendable, Equatable {
      /// The bytes that go; of length 0 where something is put in between.
      public let range: Range<Int>
      /// What comes in their place; empty where they only go.
      public let text: String

      /// Creates an edit.
      ///
      /// - Parameters:
      ///   - range: The bytes that go.
      ///   - text: What comes in their place.
      public init(_ range: Range<Int>, _ text: String) {
        self.range = range
        self.text = text
      }
    }

    /// What changes, in the order of the file; no two of them touch the same bytes.
    public private(set) var edits: [Edit]

    /// Creates a correction from one edit at least, in the order of the file.
    public init(_ first: Edit, _ others: Edit...) {
      // A list of one has room for one: there may be thousands of them.
      edits = [first]
      if !others.isEmpty { edits += others }
      assert(
        zip(edits, edits.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound },
        "edits stand in the order of the file")
    }
  }
}

extension Diagnostic.Fix {
  /// Puts a text in the place of some bytes.
  static func replace(_ range: Range<Int>, with text: String) -> Diagnostic.Fix {
    Diagnostic.Fix(Edit(range, text))
  }

  /// Puts a text in between.
  static func insert(_ text: String, at offset: Int) -> Diagnostic.Fix {
    Diagnostic.Fix(Edit(offset..<offset, text))
  }

  /// Takes some bytes away.
  static func remove(_ range: Range<Int>) -> Diagnostic.Fix {
    Diagnostic.Fix(Edit(range, ""))
  }

  /// Adds an edit behind all others; one that does not stand there is left out.
  mutating func append(_ edit: Edit) {
    guard let last = edits.last, last.range.upperBound <= edit.range.lowerBound else { return }
    edits.append(edit)
  }

  /// From the first changed byte to the last, what stays between them included.
  package var range: Range<Int> {
    guard let first = edits.first, let last = edits.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// What the correction touches, as it will stand there.
  ///
  /// - Parameter bytes: The file.
  /// - Returns: The text of ``range`` with all edits made.
  package func result(in bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    var index = range.lowerBound
    for edit in edits {
      output += bytes[index..<edit.range.lowerBound]
      output += edit.text.utf8
      index = edit.range.upperBound
    }
    return String(decoding: output, as: UTF8.self)
  }
}
