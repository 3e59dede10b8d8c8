/// What came of looking for a map's framework.
public enum FrameworkResolution: Sendable {
  /// It was found; boxed, for a framework has dozens of parts to be counted in every copy.
  indirect case found(Framework)
  /// It was not; with what is wrong and how to mend it, each one phrase.
  case missing(LocalizedText, help: LocalizedText?)
  /// The map does not say which; its reader has reported that.
  case unnamed

  /// The framework, if it was found.
  public var framework: Framework? {
    if case .found(let framework) = self { framework } else { nil }
  }
}

extension FrameworkResolution {
  /// Looks for the framework of a map.
  ///
  /// - Parameters:
  ///   - reference: What the map says.
  ///   - own: Finds the frameworks of the repository; asked where the id is of none that ships.
  ///   - load: Finds the framework of a file, whose path is relative to the map.
  /// - Returns: The framework, or why there is none.
  public static func resolve(
    _ reference: JourneyMap.FrameworkReference, own: () -> [Framework] = { [] },
    load: (String) -> FrameworkResolution
  ) -> FrameworkResolution {
    switch reference {
    case .inline(let framework): return .found(framework)
    case .path(let path): return load(path.string)
    case .id(let id):
      if id.isBlank { return .unnamed }
      let word = id.string
      if let framework = FrameworkCatalog.framework(id: word) { return .found(framework) }
      let own = own()
      return own.first { $0.id.equals(word) }.map { .found($0) } ?? unknown(word, besides: own)
    }
  }

  /// More frameworks of a repository are no help.
  private static let maximumListed = 12

  private static func unknown(_ id: String, besides own: [Framework]) -> FrameworkResolution {
    let names = FrameworkNames(FrameworkCatalog.all + own)
    let suggestion = ReadingMessages.suggestion(names.suggestions(for: id))
    let builtIn = Array(names.ids.prefix(FrameworkCatalog.all.count))
    let others = Array(names.ids.dropFirst(builtIn.count).prefix(maximumListed))
    let more = own.count > others.count ? ", …" : ""
    let (vi, en) =
      others.isEmpty
      ? ("", "")
      : (
        "; của kho này: \(NamedID.list(others, .vi))\(more)",
        "; of this repository: \(NamedID.list(others, .en))\(more)"
      )
    // The names of what ships would leave no room for the others.
    let listed = others.isEmpty ? builtIn : builtIn.map { NamedID($0.id) }
    let ids = LocalizedText(
      vi: NamedID.list(listed, .vi) + vi, en: NamedID.list(listed, .en) + en)
    return .missing(
      LocalizedText(
        vi: "không có mô hình '\(id)'" + suggestion.vi,
        en: "unknown framework '\(id)'" + suggestion.en),
      help: LocalizedText(
        vi: "các mô hình có sẵn: \(ids.vi); mô hình riêng: ghi đường dẫn tới tệp .json, hoặc khai"
          + " báo tệp trong \"frameworks\" của .journey-cli.json",
        en: "built in: \(ids.en); for one of your own write the path of its .json file, or name the"
          + " file in \"frameworks\" of .journey-cli.json"))
  }
}
