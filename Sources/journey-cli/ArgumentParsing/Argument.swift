import JourneyCore

/// A declared positional argument; the declaration itself is the key to its typed value.
struct Argument<Value: Sendable>: Parameter {
  private(set) var shape: ParameterShape
  /// Turns what was typed into the value.
  let read: @Sendable ([String]) throws(ArgumentProblem) -> Value

  var valueType: ObjectIdentifier { ObjectIdentifier(Value.self) }

  func check(_ texts: [String]) throws(ArgumentProblem) {
    _ = try read(texts)
  }

  /// The same argument with more to say than its short text.
  func explained(_ details: LocalizedText) -> Argument {
    var argument = self
    argument.shape.details = details
    return argument
  }
}

extension Argument {
  /// Declares an argument without which the command does not run.
  static func required(
    _ name: String, _ reader: ValueReader<Value>, _ abstract: LocalizedText
  ) -> Argument {
    let shape = ParameterShape(
      role: .argument, name: name, valueName: name, abstract: abstract,
      expectation: reader.expectation, completion: reader.completion, isRequired: true)
    return Argument(shape: shape) { texts throws(ArgumentProblem) in
      guard let value = try reader.value(of: texts, for: shape) else {
        throw .missingArgument(shape.repeatableLabel)
      }
      return value
    }
  }

  /// Declares an argument that has a value even if nothing is typed.
  static func value(
    _ name: String, _ reader: ValueReader<Value>, default: Value, _ abstract: LocalizedText
  ) -> Argument {
    let shape = ParameterShape(
      role: .argument, name: name, valueName: name, abstract: abstract,
      expectation: reader.expectation, completion: reader.completion,
      defaultText: reader.write(`default`))
    return Argument(shape: shape) { texts throws(ArgumentProblem) in
      try reader.value(of: texts, for: shape) ?? `default`
    }
  }

  /// Declares an argument whose value is `nil` if nothing is typed.
  static func optional<Element>(
    _ name: String, _ reader: ValueReader<Element>, _ abstract: LocalizedText
  ) -> Argument where Value == Element? {
    let shape = ParameterShape(
      role: .argument, name: name, valueName: name, abstract: abstract,
      expectation: reader.expectation, completion: reader.completion)
    return Argument(shape: shape) { texts throws(ArgumentProblem) in
      try reader.value(of: texts, for: shape)
    }
  }

  /// Declares an argument that takes everything that is left.
  ///
  /// - Parameters:
  ///   - name: What stands for one of them in the help.
  ///   - reader: How one of them is read.
  ///   - count: How many there have to be.
  ///   - abstract: What they are for.
  /// - Returns: A declaration whose value has at least `count` elements.
  static func repeating<Element>(
    _ name: String, _ reader: ValueReader<Element>, atLeast count: Int = 1,
    _ abstract: LocalizedText
  ) -> Argument where Value == [Element] {
    let shape = ParameterShape(
      role: .argument, name: name, valueName: name, abstract: abstract,
      expectation: reader.expectation, completion: reader.completion, isRequired: count > 0,
      isRepeating: true)
    return Argument(shape: shape) { texts throws(ArgumentProblem) in
      guard texts.count >= count else { throw .missingArgument(shape.repeatableLabel) }
      return try reader.values(of: texts, for: shape)
    }
  }
}
