import JourneyCore

/// An entry of a command's table: a positional argument or an option.
protocol Parameter: Sendable {
  /// What the table says about it.
  var shape: ParameterShape { get }
  /// What tells the type of its value from every other type.
  var valueType: ObjectIdentifier { get }

  /// Finds out whether what was typed for it makes a value.
  ///
  /// - Parameter texts: The values in the order typed; one empty text for each flag.
  /// - Throws: What is wrong with the texts, or that there are too few.
  func check(_ texts: [String]) throws(ArgumentProblem)
}

/// What the table says about a parameter; help, completions and the manual read nothing else.
struct ParameterShape: Sendable {
  /// How the parameter is typed.
  enum Role: Sendable {
    /// By its place.
    case argument
    /// By its name alone.
    case flag
    /// By its name and a value.
    case option
  }

  /// How it is typed.
  let role: Role
  /// The long name without dashes, or the name of an argument without brackets.
  let name: String
  /// The one letter that may be typed instead of the name.
  var short: Character?
  /// What stands for the value in the help, without brackets.
  var valueName: String
  /// What it is for, in one sentence.
  let abstract: LocalizedText
  /// What else the help says about it, in full sentences.
  var details: LocalizedText?
  /// The values that are listed in the help.
  var expectation: ValueExpectation = .anything
  /// What a shell can offer for the value; nothing for a flag, which has none.
  var completion: ValueCompletion?
  /// The value that holds if nothing is typed, as it would be typed.
  var defaultText: String?
  /// Whether the command does not run without it.
  var isRequired = false
  /// Whether it may be typed several times.
  var isRepeating = false
  /// The heading in the help, if not the general one.
  var group: LocalizedText?
  /// Whether the help keeps silent about it.
  var isHidden = false
}

extension ParameterShape {
  /// Finds the option that other tools call so: by one of its values, as `--json`, by what it turns
  /// off, as `--no-color`, or by a part of its name, as `--level`.
  ///
  /// - Parameters:
  ///   - name: What was typed, without dashes.
  ///   - options: The options that there are.
  /// - Returns: What has to be typed; nothing where several may be meant, or none.
  static func meant(by name: String, among options: [ParameterShape]) -> String? {
    let name = name.lowercased()
    func valued(_ word: String, _ isMeant: (ParameterShape) -> Bool) -> String? {
      let found = options.first { $0.expectation.listedValues.contains(word) && isMeant($0) }
      return found.map { "\($0.key) \(word)" }
    }
    if let text = valued(name, { _ in true }) { return text }
    if let text = valued("never", { "no-" + $0.name == name }) { return text }
    let parts = Set(name.split(separator: "-"))
    let found = options.filter { option in
      name.hasPrefix(option.name) || !parts.isDisjoint(with: option.name.split(separator: "-"))
    }
    return found.count == 1 ? found[0].key : nil
  }

  /// What the typed values are kept under; an option and an argument of one name do not meet.
  var key: String { role == .argument ? "<\(name)>" : "--\(name)" }

  /// The parameter as messages and the usage line name it, such as `--format <format>`.
  var label: String { role == .option ? "--\(name) <\(valueName)>" : key }

  /// The label of the help, with the short name.
  var fullLabel: String { short.map { "-\($0), \(label)" } ?? label }

  /// The label as asked for when it is missing, with dots if more can follow.
  var repeatableLabel: String { isRepeating ? "\(label) ..." : label }

  /// The part of the usage line, in brackets unless required.
  var synopsis: String { isRequired ? repeatableLabel : "[\(repeatableLabel)]" }
}
