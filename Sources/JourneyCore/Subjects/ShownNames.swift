// Subjects: a map, framework, comparison, diff, reframing, report or rule as a document, with its
// words. One folder a subject.

/// The names of files without the folders in which they lie, where these do not tell them apart.
struct ShownNames {
  private let isShort: Bool

  /// Names some files.
  init(_ names: [String]) {
    isShort = Set(names.map(Self.short)).count == Set(names).count
  }

  /// The name of a file as people are shown it.
  subscript(name: String) -> String { isShort ? Self.short(name) : name }

  private static func short(_ name: String) -> String {
    // What git hands out in place of a file that is not there is no file in a folder.
    if name == "/dev/null" { return name }
    return name.split(separator: "/").last.map(String.init) ?? name
  }
}
