import JourneyCore

/// How a new map names its framework.
enum FrameworkPath {
  /// Names a framework by id, by the way from the map to the file, or, where no map may go that
  /// way, by putting it into the map.
  ///
  /// - Parameters:
  ///   - framework: The framework.
  ///   - word: What named it on the command line.
  ///   - map: The file that the map goes to.
  ///   - console: The world.
  /// - Returns: What the map's `framework` has to say.
  static func reference(
    to framework: Framework, _ word: String, from map: InputFile, _ console: Console
  ) -> JourneyMap.FrameworkReference {
    guard FrameworkArgument.isFile(word) else { return .id(framework.id) }
    guard word != "-", let base = try? console.files.realPath(of: map.folder),
      let file = try? console.files.realPath(of: word)
    else { return .inline(framework) }
    let reference = JourneyMap.FrameworkReference.path(SourceText(way(from: base, to: file)))
    return leads(reference, to: framework, from: map, console) ? reference : .inline(framework)
  }

  /// Whether a map in this place finds the framework by this name.
  static func leads(
    _ reference: JourneyMap.FrameworkReference, to framework: Framework, from map: InputFile,
    _ console: Console
  ) -> Bool {
    var files = FrameworkFiles(console.files)
    let found = FrameworkResolution.resolve(reference) { files.load($0, for: map) }
    return found.framework == framework
  }

  /// The relative path from a folder to a file, both without links and dots.
  private static func way(from folder: String, to file: String) -> String {
    let base = folder.split(separator: "/")
    let parts = file.split(separator: "/")
    let shared = zip(base, parts).prefix { $0 == $1 }.count
    let up = [Substring](repeating: "..", count: base.count - shared)
    let path = (up + parts[shared...]).joined(separator: "/")
    // Without a slash or its ending a path would be taken for an id.
    return JourneyMap.FrameworkReference.isPath(path) ? path : "./" + path
  }
}
