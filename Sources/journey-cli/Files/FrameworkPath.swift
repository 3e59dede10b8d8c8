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
    guard FrameworkArgument.isFile(word) else {
      let reference = JourneyMap.FrameworkReference.id(framework.id)
      return leads(reference, to: framework, from: map, console) ? reference : .inline(framework)
    }
    guard word != "-", let base = try? console.files.realPath(of: map.folder),
      let file = try? console.files.realPath(of: word)
    else { return .inline(framework) }
    let reference = JourneyMap.FrameworkReference.path(
      SourceText(relativePath(from: base, to: file)))
    return leads(reference, to: framework, from: map, console) ? reference : .inline(framework)
  }

  /// Returns a map that names its framework file as seen from its new place.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - framework: Its framework.
  ///   - input: The file that it comes from.
  ///   - output: The file that it goes to; a map for a stream stays as it is.
  ///   - console: The world.
  /// - Returns: The map, with a framework that is found from there.
  static func placed(
    _ map: JourneyMap, in framework: Framework?, from input: InputFile, to output: OutputFile?,
    _ console: Console
  ) -> JourneyMap {
    guard let output, let framework, case .path(let path) = map.framework else { return map }
    let place = InputFile(path: output.path)
    if leads(map.framework, to: framework, from: place, console) { return map }
    var map = map
    map.framework = reference(
      to: framework, input.folder + "/" + path.string, from: place, console)
    return map
  }

  /// Whether a map in this place finds the framework by this name.
  static func leads(
    _ reference: JourneyMap.FrameworkReference, to framework: Framework, from map: InputFile,
    _ console: Console
  ) -> Bool {
    var files = FrameworkFiles(console.files)
    var settings = SettingsFiles(console)
    let found = FrameworkResolution.resolve(
      reference, own: { files.own(settings.settings(for: map).frameworks) },
      load: { files.load($0, for: map) })
    return found.framework == framework
  }

  /// The relative path from a folder to a file, both without links and dots.
  static func relativePath(from folder: String, to file: String) -> String {
    // Behind the last step, which is the file, stands no slash.
    let steps = RepositoryPaths.relativePath(from: folder, to: file).utf8.dropLast()
    let written = String(decoding: steps, as: UTF8.self)
    // Without a slash or its ending a path would be taken for an id.
    return JourneyMap.FrameworkReference.isPath(written) ? written : "./" + written
  }
}
