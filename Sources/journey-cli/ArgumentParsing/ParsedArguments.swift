/// The typed values of a command line; a declaration is the key to its own value.
struct ParsedArguments: Sendable {
  private var values: [String: any Sendable] = [:]

  /// Turns what was typed into typed values.
  ///
  /// - Parameters:
  ///   - texts: What was typed, by the parameters' keys.
  ///   - parameters: Every parameter of the command.
  /// - Throws: The first mistake; a value that is wrong before one that is missing.
  init(_ texts: [String: [String]], of parameters: [any Parameter]) throws(ArgumentProblem) {
    var missing: ArgumentProblem?
    for parameter in parameters {
      let key = parameter.shape.key
      do {
        values[key] = try parameter.hold(texts[key] ?? [])
      } catch {
        guard case .missingArgument = error else { throw error }
        missing = missing ?? error
      }
    }
    if let missing { throw missing }
  }

  /// The value of an option.
  subscript<Value>(option: Option<Value>) -> Value {
    value(of: option.shape)
  }

  /// The value of a positional argument.
  subscript<Value>(argument: Argument<Value>) -> Value {
    value(of: argument.shape)
  }

  private func value<Value: Sendable>(of shape: ParameterShape) -> Value {
    // Every declared parameter has a value, so only a slip in the source can come here.
    guard let held = values[shape.key] as? HeldValue<Value> else {
      preconditionFailure("\(shape.key) is not in the table of the command that reads it")
    }
    return held.value
  }
}

/// A value in a box: casting the box cannot confuse an absent value with a value of `nil`.
struct HeldValue<Value: Sendable>: Sendable {
  /// What is in the box.
  let value: Value
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
