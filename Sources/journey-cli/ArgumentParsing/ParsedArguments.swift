/// The typed values of a command line; a declaration is the key to its own value.
///
/// The texts are kept as they were typed and read again when asked for: they have been found
/// right, so this never fails, and nothing has to be boxed.
struct ParsedArguments: Sendable {
  private let typed: TypedTexts
  private let table: [Entry]

  /// A parameter of the command, by what tells it from those of other commands.
  private struct Entry: Sendable, Equatable {
    let key: String
    let type: ObjectIdentifier
  }

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
    table = parameters.map { Entry(key: $0.shape.key, type: $0.valueType) }
  }

  /// The value of an option.
  subscript<Value>(option: Option<Value>) -> Value {
    value(option.shape, option.read)
  }

  /// The value of a positional argument.
  subscript<Value>(argument: Argument<Value>) -> Value {
    value(argument.shape, argument.read)
  }

  /// Whether an option was typed, and does not only have its default.
  func isTyped<Value>(_ option: Option<Value>) -> Bool { !typed[option.shape.key].isEmpty }

  private func value<Value>(
    _ shape: ParameterShape, _ read: ([String]) throws(ArgumentProblem) -> Value
  ) -> Value {
    // Without the table an option that cannot be typed would always have its default.
    let key = shape.key
    precondition(
      table.contains(Entry(key: key, type: ObjectIdentifier(Value.self))),
      "\(key) is not in the table of the command that asks for it")
    do {
      return try read(typed[key])
    } catch {
      preconditionFailure("\(key) was found right and is wrong now")
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
