import JourneyCore

/// In which language the program speaks.
enum LanguagePolicy {
  /// The language of messages, which is the user's.
  ///
  /// - Parameters:
  ///   - choice: What `--lang` says.
  ///   - variable: Looks up a variable of the environment.
  /// - Returns: A language that the product speaks.
  static func user(_ choice: Language?, variable: (String) -> String?) -> Language {
    choice ?? preferred(variable) ?? locale(variable)
  }

  /// The language of the labels around a map, which is the map's unless the user says otherwise.
  ///
  /// - Parameters:
  ///   - choice: What `--lang` says.
  ///   - tag: The map's own language tag.
  ///   - variable: Looks up a variable of the environment.
  /// - Returns: A language that the product speaks.
  static func labels(
    _ choice: Language?, map tag: String?, variable: (String) -> String?
  ) -> Language {
    choice ?? preferred(variable) ?? tag.flatMap { Language(tag: $0) } ?? locale(variable)
  }

  /// The language of explanations in what programs read: English unless the user says otherwise, for
  /// it must not depend on the system.
  ///
  /// - Parameters:
  ///   - choice: What `--lang` says.
  ///   - variable: Looks up a variable of the environment.
  /// - Returns: A language that the product speaks.
  static func explanations(_ choice: Language?, variable: (String) -> String?) -> Language {
    choice ?? preferred(variable) ?? .en
  }

  private static func preferred(_ variable: (String) -> String?) -> Language? {
    variable("JOURNEY_LANG").flatMap { Language(tag: $0) }
  }

  private static func locale(_ variable: (String) -> String?) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      // The first one that says something decides, even for a language the product lacks.
      if let value = variable(name), !value.isEmpty { return Language(tag: value) ?? .en }
    }
    return .en
  }
}
