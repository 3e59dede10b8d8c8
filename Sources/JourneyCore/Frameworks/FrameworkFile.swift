/// What a file turned out to hold that a map names as its framework.
package enum FrameworkFile: Sendable {
  /// A framework without errors; boxed, as it is kept for every map that names it.
  indirect case framework(Framework)
  /// A map.
  case map
  /// Nothing that reads as a framework.
  case damaged

  /// Reads a file; frameworks are kept in JSON alone, whatever a file is called.
  package init(_ source: SourceFile) {
    switch FileReading.json(source) {
    case .framework(let reading):
      let isSound = reading.diagnostics.isEmpty
      self = isSound ? reading.framework.map { .framework($0) } ?? .damaged : .damaged
    case .map(let reading):
      let isMap = reading.map.map { !$0.title.isBlank && !$0.stages.isEmpty } ?? false
      self = isMap ? .map : .damaged
    }
  }

  /// What came of looking for the framework of a map that names the file by this path.
  ///
  /// The content of the file is not told before it has read as a framework: a path in a map is
  /// foreign input.
  package func resolution(of path: String) -> FrameworkResolution {
    let shown = VisibleText.escaped(path)
    switch self {
    case .framework(let framework): return .found(framework)
    case .map:
      return .missing(
        LocalizedText(
          vi: "tệp '\(shown)' là một bản đồ, không phải mô hình",
          en: "the file '\(shown)' is a map, not a framework"), help: nil)
    case .damaged:
      return .missing(
        LocalizedText(
          vi: "tệp mô hình '\(shown)' có lỗi", en: "the framework file '\(shown)' has errors"),
        help: LocalizedText(
          vi: "chạy 'journey-cli validate' với tệp đó",
          en: "run 'journey-cli validate' on that file"))
    }
  }
}
