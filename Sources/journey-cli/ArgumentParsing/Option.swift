import JourneyCore

/// A declared option; the declaration itself is the key to its typed value.
struct Option<Value: Sendable>: Parameter {
  private(set) var shape: ParameterShape
  /// Turns what was typed into the value.
  let read: @Sendable ([String]) throws(ArgumentProblem) -> Value

  var valueType: ObjectIdentifier { ObjectIdentifier(Value.self) }

  func check(_ texts: [String]) throws(ArgumentProblem) {
    _ = try read(texts)
  }

  /// The same option with more to say than its short text.
  func explained(_ details: LocalizedText) -> Option {
    var option = self
    option.shape.details = details
    return option
  }
}

extension Option where Value == Bool {
  /// Declares a flag, which is true if it is typed.
  static func flag(
    _ name: String, short: Character? = nil, _ abstract: LocalizedText,
    group: LocalizedText? = nil, isHidden: Bool = false
  ) -> Option {
    let shape = ParameterShape(
      role: .flag, name: name, short: short, valueName: "", abstract: abstract, group: group,
      isHidden: isHidden)
    return Option(shape: shape) { texts throws(ArgumentProblem) in !texts.isEmpty }
  }
}

extension Option {
  /// Declares an option that has a value even if nothing is typed.
  static func value(
    _ name: String, short: Character? = nil, _ reader: ValueReader<Value>, default: Value,
    valueName: String? = nil, _ abstract: LocalizedText, group: LocalizedText? = nil,
    isHidden: Bool = false
  ) -> Option {
    let shape = ParameterShape(
      role: .option, name: name, short: short, valueName: valueName ?? name, abstract: abstract,
      expectation: reader.expectation, completion: reader.completion,
      defaultText: reader.write(`default`), group: group,
      isHidden: isHidden)
    return Option(shape: shape) { texts throws(ArgumentProblem) in
      try reader.value(of: texts, for: shape) ?? `default`
    }
  }

  /// Declares an option without which the command does not run.
  static func required(
    _ name: String, short: Character? = nil, _ reader: ValueReader<Value>,
    valueName: String? = nil, _ abstract: LocalizedText, group: LocalizedText? = nil
  ) -> Option {
    let shape = ParameterShape(
      role: .option, name: name, short: short, valueName: valueName ?? name, abstract: abstract,
      expectation: reader.expectation, completion: reader.completion, isRequired: true, group: group
    )
    return Option(shape: shape) { texts throws(ArgumentProblem) in
      guard let value = try reader.value(of: texts, for: shape) else {
        throw .missingArgument(shape.repeatableLabel)
      }
      return value
    }
  }

  /// Declares an option whose value is `nil` if nothing is typed.
  static func optional<Element>(
    _ name: String, short: Character? = nil, _ reader: ValueReader<Element>,
    valueName: String? = nil, _ abstract: LocalizedText, group: LocalizedText? = nil,
    isHidden: Bool = false
  ) -> Option where Value == Element? {
    let shape = ParameterShape(
      role: .option, name: name, short: short, valueName: valueName ?? name, abstract: abstract,
      expectation: reader.expectation, completion: reader.completion, group: group,
      isHidden: isHidden)
    return Option(shape: shape) { texts throws(ArgumentProblem) in
      try reader.value(of: texts, for: shape)
    }
  }

  /// Declares an option that may be typed any number of times.
  ///
  /// Where it is parted by commas, one text may hold several values, as in `a,b`.
  static func repeating<Element>(
    _ name: String, short: Character? = nil, _ reader: ValueReader<Element>,
    valueName: String? = nil, _ abstract: LocalizedText, group: LocalizedText? = nil,
    isPartedByCommas: Bool = false, isHidden: Bool = false
  ) -> Option where Value == [Element] {
    let shape = ParameterShape(
      role: .option, name: name, short: short, valueName: valueName ?? name, abstract: abstract,
      expectation: reader.expectation, completion: reader.completion, isRepeating: true,
      group: group, isHidden: isHidden)
    return Option(shape: shape) { texts throws(ArgumentProblem) in
      try reader.values(of: isPartedByCommas ? texts.partedByCommas : texts, for: shape)
    }
  }
}

extension [String] {
  /// The parts of each text between commas; of one without any the text itself.
  fileprivate var partedByCommas: [String] {
    flatMap { text in
      let parts = text.split(separator: ",").map { String($0).trimmingBlanks }
      return parts.isEmpty ? [text] : parts
    }
  }
}
