/// The names by which a report tells its maps apart: as short as they can be.
///
/// A map goes by the name of its file without ending; where several files have one name, by as many
/// of the folders before it as tell them apart; where that does not either, with the ending.
struct MapNames {
  /// The longer names, by the files that need one.
  private var long: [String: String] = [:]

  /// Names the maps of some files.
  init(_ files: some Sequence<String>) {
    var first: [String: String] = [:]
    var several: [String: [String]] = [:]
    for file in files {
      let name = FileSubject.shortName(of: file)
      guard let other = first.updateValue(file, forKey: name), other != file else { continue }
      first[name] = other
      several[name, default: [other]].append(file)
    }
    for (name, files) in several {
      for (file, name) in Self.distinct(Array(Set(files)), name) { long[file] = name }
    }
  }

  /// The name of a file.
  func name(of file: String) -> String { long[file] ?? FileSubject.shortName(of: file) }

  private static func distinct(_ files: [String], _ name: String) -> [(String, String)] {
    let paths = files.map { $0.split(separator: "/").dropLast() }
    let deepest = paths.map(\.count).max() ?? 0
    if deepest > 0 {
      for depth in 1...deepest {
        let names = paths.map { ($0.suffix(depth) + [name[...]]).joined(separator: "/") }
        if Set(names).count == names.count { return Array(zip(files, names)) }
      }
    }
    return files.map { ($0, $0) }
  }
}
