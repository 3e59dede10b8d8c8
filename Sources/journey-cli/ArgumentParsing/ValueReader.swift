/// What a value has to be, for messages and help.
enum ValueExpectation: Sendable {
  /// Any text that is not empty.
  case anything
  /// One of these words; those that a command lists are too many to show, and serve for suggestions.
  ///
  /// What people say in place of one, in small letters, may lead to it: it is offered, not taken.
  case oneOf(
    @Sendable () -> [String], listedBy: ListedElsewhere? = nil,
    meaning: (@Sendable (String) -> String?)? = nil)
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// A number in a range.
  case number(ClosedRange<Double>)

  /// The words to show in the help.
  var listedValues: [String] {
    if case .oneOf(let values, listedBy: nil, _) = self { values() } else { [] }
  }
}

/// The way from a typed text to a value and back.
struct ValueReader<Value: Sendable>: Sendable {
  /// What a text has to be.
  let expectation: ValueExpectation
  /// What a shell can offer for it.
  let completion: ValueCompletion
  /// Reads a text; `nil` if it is not what is expected.
  let read: @Sendable (String) -> Value?
  /// Writes a value as it would be typed.
  let write: @Sendable (Value) -> String
}

extension ValueReader where Value == String {
  /// Any text but an empty one.
  static var text: ValueReader {
    ValueReader(
      expectation: .anything, completion: .freeText, read: { $0.isEmpty ? nil : $0 },
      write: { $0 })
  }

  /// One of the given words, for sets that are no Swift type, such as the ids of a catalog.
  ///
  /// - Parameters:
  ///   - values: The words; asked for only when a value or the help needs them.
  ///   - list: Where they are listed; `nil` where help and messages list them all.
  ///   - mayBeBeginning: Whether the beginning of one of them will do.
  /// - Returns: A reader that knows these words only.
  static func text(
    among values: @escaping @Sendable () -> [String], listedBy list: ListedElsewhere? = nil,
    orBeginning mayBeBeginning: Bool = false
  ) -> ValueReader {
    ValueReader(
      expectation: .oneOf(values, listedBy: list),
      completion: .words(values),
      read: { word in
        let values = values()
        if values.contains(word) { return word }
        let begun = mayBeBeginning && !word.isEmpty ? values.filter { $0.hasPrefix(word) } : []
        return begun.count == 1 ? begun[0] : nil
      },
      write: { $0 }
    )
  }
}

extension ValueReader where Value == Int {
  /// A whole number in a range.
  static func integer(in range: ClosedRange<Int>) -> ValueReader {
    ValueReader(
      expectation: .integer(range),
      completion: .freeText,
      read: { text in Int(text).flatMap { range.contains($0) ? $0 : nil } },
      write: { String($0) }
    )
  }
}

extension ValueReader where Value == Double {
  /// A number in a range.
  static func number(in range: ClosedRange<Double>) -> ValueReader {
    ValueReader(
      expectation: .number(range),
      completion: .freeText,
      read: { text in Double(text).flatMap { range.contains($0) ? $0 : nil } },
      write: { String($0) }
    )
  }
}

extension ValueReader
where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
  /// One case of an enumeration, by its raw value.
  static var choice: ValueReader {
    ValueReader(
      expectation: .oneOf({ Value.allCases.map(\.rawValue) }),
      completion: .words { Value.allCases.map(\.rawValue) },
      read: { Value(rawValue: $0) },
      write: { $0.rawValue }
    )
  }
}

extension ValueReader {
  /// Reads the one value that a parameter may have, `nil` if nothing was typed.
  func value(of texts: [String], for shape: ParameterShape) throws(ArgumentProblem) -> Value? {
    guard texts.count < 2 else { throw .repeatedOption(shape.key) }
    return try values(of: texts, for: shape).first
  }

  /// Reads every value that was typed for a parameter.
  func values(of texts: [String], for shape: ParameterShape) throws(ArgumentProblem) -> [Value] {
    var values: [Value] = []
    for text in texts {
      guard let value = read(text) else {
        throw .invalidValue(text, for: shape.label, expectation)
      }
      values.append(value)
    }
    return values
  }
}
