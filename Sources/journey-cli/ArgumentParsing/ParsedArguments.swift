/// The typed values of a command line; a declaration is the key to its own value.
///
/// The texts are kept as they were typed and read again when asked for: they have been found
/// right, so this never fails, and nothing has to be boxed.
struct ParsedArguments: Sendable {
  private let typed: TypedTexts

  /// Takes what was typed, if it is right.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - parameters: Every parameter of the command.
  /// - Throws: The first mistake; a value that is wrong before one that is missing.
  init(_ typed: TypedTexts, of parameters: [any Parameter]) throws(ArgumentProblem) {
    var missing: ArgumentProblem?
    for parameter in parameters {
      do {
        try parameter.check(typed[parameter.shape.key])
      } catch {
        guard case .missingArgument = error else { throw error }
        missing = missing ?? error
      }
    }
    if let missing { throw missing }
    self.typed = typed
  }

  /// The value of an option.
  subscript<Value>(option: Option<Value>) -> Value {
    value(option.shape, option.read)
  }

  /// The value of a positional argument.
  subscript<Value>(argument: Argument<Value>) -> Value {
    value(argument.shape, argument.read)
  }

  private func value<Value>(
    _ shape: ParameterShape, _ read: ([String]) throws(ArgumentProblem) -> Value
  ) -> Value {
    do {
      return try read(typed[shape.key])
    } catch {
      // Everything in the table has been read before, so only a slip in the source can come here.
      preconditionFailure("\(shape.key) is not in the table of the command that asks for it")
    }
  }
}

/// What was typed for each parameter, under its key.
struct TypedTexts: Sendable {
  // A handful of entries: a list is as fast as a dictionary and starts faster.
  private var entries: [Entry] = []

  private struct Entry: Sendable {
    let key: String
    let text: String
  }

  /// The texts of one parameter in the order typed.
  subscript(key: String) -> [String] {
    entries.filter { $0.key == key }.map(\.text)
  }

  /// Adds a text.
  mutating func append(_ text: String, for key: String) {
    entries.append(Entry(key: key, text: text))
  }
}
