/// What a reader of tables has to be told, because a table does not say it.
package struct GridOptions: Sendable {
  /// The framework that the user names; the table's own stages make one if there is none.
  package var framework: NamedFramework?
  /// The built-in frameworks, which a table may name and of which one may fit.
  var known = KnownFrameworks.none
  /// The map of several in one table: its number, from 1, or its title.
  package var journey: String?
  /// Words for emotions besides those of the table's own legend.
  package var emotionWords: [EmotionWord] = []
  /// Whether anybody asks where things stand; who only compares maps does not.
  var keepsPlaces = true

  /// A framework, and how a map names it.
  package struct NamedFramework: Sendable {
    /// The framework.
    package let framework: Framework
    /// How a map names it.
    package let reference: JourneyMap.FrameworkReference

    /// Creates the framework of a user's choice.
    package init(_ framework: Framework, as reference: JourneyMap.FrameworkReference) {
      self.framework = framework
      self.reference = reference
    }
  }

  /// Creates options that decide nothing.
  package init() {}

  /// The same for who only compares the map with another one.
  var withoutPlaces: GridOptions {
    var options = self
    options.keepsPlaces = false
    return options
  }
}
