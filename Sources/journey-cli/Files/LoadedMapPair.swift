import JourneyCore

/// The two maps of a comparison; one of them may not be there, as `/dev/null` is for git.
struct LoadedMapPair {
  /// The name that git gives to a file that does not exist in one version.
  private static let nothing = "/dev/null"

  /// What was read.
  let loaded: [LoadedMap]
  /// The old map as far as it was understood.
  let old: JourneyMap?
  /// The new map as far as it was understood.
  let new: JourneyMap?
  /// The frameworks, as far as they were found.
  let frameworks: (old: Framework?, new: Framework?)
  /// The channels that are known where the new map lies, else the old one.
  let channels: ChannelCatalog
  /// The files, as the comparison speaks of them.
  let origin: DiffOrigin

  /// Reads both maps.
  ///
  /// - Throws: `CommandFailure` if there is nothing to read, or a framework in place of a map.
  init(old: InputFile, new: InputFile, _ console: Console) throws(CommandFailure) {
    let first = try Self.load(old, beside: new, console)
    let second = try Self.load(new, beside: old, console)
    loaded = [first, second].compactMap { $0 }
    self.old = first.map { $0.map } ?? Self.empty(like: second)
    self.new = second.map { $0.map } ?? Self.empty(like: first)
    frameworks = (first?.framework ?? second?.framework, second?.framework ?? first?.framework)
    channels = (second ?? first)?.channels ?? .builtIn
    var origin = DiffOrigin(old: old.name, new: new.name)
    origin.oldErrors = first?.errorCount ?? 0
    origin.newErrors = second?.errorCount ?? 0
    if let framework = first?.framework, let target = second?.framework,
      Reframing.obstacle(from: framework, to: target) == nil,
      !old.isStandardInput, !old.isVersion, !Self.isOfGit(old.path)
    {
      origin.oldPath = old.path
    }
    self.origin = origin
  }

  /// Whether a file is one of those that git hands out for a moment.
  private static func isOfGit(_ path: String) -> Bool {
    path.split(separator: "/").contains {
      $0.hasPrefix("git-blob-") || $0.hasPrefix("git-difftool.")
    }
  }

  private static func load(
    _ input: InputFile, beside sibling: InputFile, _ console: Console
  ) throws(CommandFailure) -> LoadedMap? {
    guard input.path != nothing else { return nil }
    return try LoadedMap(input, console, beside: sibling)
  }

  /// A map that tells nothing, in the framework of the other one; nothing if that is unreadable.
  private static func empty(like other: LoadedMap?) -> JourneyMap? {
    guard let other else { return JourneyMap(title: "", framework: .id("")) }
    return other.map.map { JourneyMap(title: "", framework: $0.framework) }
  }
}
