/// Looks for names that the channels of a settings file share, with one another or with the
/// channels that ship.
///
/// Two own channels of one name are an error: nobody can tell which is meant. A name that the
/// product gives to a channel of its own is the repository's to take; the note says so.
package struct OwnChannelCheck {
  private let places: SourceMap
  private(set) var diagnostics: [Diagnostic] = []

  /// A name of an own channel, and where it stands.
  private struct Name {
    let text: String
    let pointer: DocumentPointer
  }

  /// Checks a settings file.
  ///
  /// - Parameter reading: What came of reading it.
  /// - Returns: The findings in the order of the file.
  package static func diagnostics(of reading: SettingsReading) -> [Diagnostic] {
    guard !reading.settings.channels.isEmpty else { return [] }
    var check = OwnChannelCheck(reading.sourceMap)
    check.run(reading.settings.channels)
    return check.diagnostics
  }

  private init(_ places: SourceMap) {
    self.places = places
  }

  private mutating func run(_ channels: [Channel]) {
    var known: [String: (channel: Int, pointer: DocumentPointer)] = [:]
    for (index, channel) in channels.enumerated() {
      var isToldOfBuiltIn = false
      // A name in two spellings is one name.
      var told: Set<String> = []
      for name in Self.names(of: channel, at: index) {
        let key = FoldedName.key(name.text)
        if key.isEmpty { continue }
        if let first = known[key] {
          if first.channel != index, told.insert(key).inserted {
            addShared(name, with: channels[first.channel], at: first.pointer)
          }
          continue
        }
        known[key] = (index, name.pointer)
        guard !isToldOfBuiltIn,
          let builtIn = ChannelCatalog.builtIn.channel(SourceText(name.text))
        else { continue }
        isToldOfBuiltIn = true
        addBuiltIn(name, of: channel, builtIn)
      }
    }
  }

  private static func names(of channel: Channel, at index: Int) -> [Name] {
    let place = DocumentPointer.root.element("channels", index)
    return [Name(text: channel.id, pointer: place.key("id"))]
      + Language.allCases.map { Name(text: channel.name[$0], pointer: place.key("name")) }
      + channel.aliases.enumerated().map {
        Name(text: $1, pointer: place.element("aliases", $0))
      }
  }

  private mutating func addShared(
    _ name: Name, with other: Channel, at first: DocumentPointer
  ) {
    let place = places.place(of: name.pointer)
    diagnostics.append(
      Diagnostic(
        rule: .duplicateID, severity: .error,
        message: LocalizedText.deferred(
          vi: "'\(name.text)' đã là tên của kênh '\(other.id)'",
          en: "'\(name.text)' is already a name of the channel '\(other.id)'"),
        range: place.range, pointer: place.pointer, about: [SourceText(name.text)],
        notes: [.init(ReadingMessages.firstHere, at: places.place(of: first).range)],
        help: LocalizedText(
          vi: "mỗi tên chỉ một kênh; đặt tên khác, hoặc gộp hai kênh làm một",
          en: "a name belongs to one channel; rename one, or make the two one channel")))
  }

  private mutating func addBuiltIn(_ name: Name, of channel: Channel, _ builtIn: Channel) {
    let place = places.place(of: name.pointer)
    let isReplaced = builtIn.id == channel.id
    let named = builtIn.named
    diagnostics.append(
      Diagnostic(
        rule: .duplicateID, severity: .note,
        message: isReplaced
          ? LocalizedText.deferred(
            vi: "kênh có sẵn \(named.quoted(.vi)) được khai báo lại; ở đây khai báo này được dùng",
            en: "the built-in channel \(named.quoted(.en)) is declared anew; this one counts here")
          : LocalizedText.deferred(
            vi: "'\(name.text)' vốn là tên của kênh có sẵn \(named.quoted(.vi));"
              + " ở đây là kênh '\(channel.id)'",
            en: "'\(name.text)' names the built-in channel \(named.quoted(.en));"
              + " here it is the channel '\(channel.id)'"),
        range: place.range, pointer: place.pointer, about: [SourceText(name.text)],
        help: isReplaced
          ? LocalizedText(
            vi: "nếu không định đổi kênh có sẵn, bỏ khai báo này",
            en: "leave it out unless you mean to change the built-in channel")
          : LocalizedText.deferred(
            vi: "nếu không cần đếm riêng, bỏ khai báo này: bản đồ cứ ghi '\(name.text)'",
            en: "unless it is to be counted apart, leave it out: maps may write '\(name.text)'")))
  }
}
