/// The known channels as a document: their ids, names, modes, what else people call them, and who
/// says that there are such channels.
public struct ChannelDocument {
  private let catalog: ChannelCatalog
  private let language: Language

  /// Prepares the channels for rendering.
  public init(_ catalog: ChannelCatalog, language: Language) {
    self.catalog = catalog
    self.language = language
  }

  /// All channels, one row each, by their modes.
  public var list: Document {
    let columns = [
      ChannelLabels.channel, ChannelLabels.name, ChannelLabels.aliases, ChannelLabels.origin,
    ].map { DocumentTable.Column(InlineText($0[language], .faint)) }
    var rows: [[DocumentTable.Cell]] = []
    var groups: [DocumentTable.Group] = []
    for mode in ChannelMode.allCases {
      let channels = catalog.channels.filter { $0.mode == mode }
      if channels.isEmpty { continue }
      groups.append(DocumentTable.Group(mode.label[language], firstRow: rows.count))
      rows += channels.map(row)
    }
    return Document(
      blocks: [
        .table(DocumentTable(.records, columns: columns, rows: rows, groups: groups)),
        .note(InlineText(ChannelLabels.anyName[language])),
      ]
        + works(
          of: Channel.Origin.allCases.filter { origin in
            catalog.channels.contains { $0.origin == origin }
          }))
  }

  /// Which documents and which book are meant, so that a reader can look them up.
  private func works(of origins: [Channel.Origin]) -> [DocumentBlock] {
    let frameworks = FrameworkCatalog.all
    let entries = origins.compactMap { origin -> DocumentEntry? in
      let works: [String] =
        switch origin {
        case .document: frameworks.map { $0.source?.document?.string ?? $0.work(in: language) }
        case .book: frameworks.filter { $0.source?.document != nil }.map { $0.work(in: language) }
        case .own, .settings: []
        }
      var known: Set<String> = []
      let titles = works.filter { known.insert($0).inserted }.joined(separator: "; ")
      return titles.isEmpty
        ? nil
        : DocumentEntry(InlineText(origin.label[language] + ": ", .faint) + InlineText(titles))
    }
    return entries.isEmpty ? [] : [.list(entries)]
  }

  private func row(_ channel: Channel) -> [DocumentTable.Cell] {
    [
      [DocumentEntry(InlineText(channel.id, .identifier))],
      [DocumentEntry(InlineText(channel.name[language], .strong))],
      [DocumentEntry(InlineText(catalog.aliases(of: channel).joined(separator: ", ")))],
      [DocumentEntry(InlineText(channel.origin.label[language], .faint))],
    ]
  }

  /// One channel.
  public func full(_ channel: Channel) -> Document {
    var fields = [
      DocumentField(
        ChannelLabels.name[language],
        InlineText(names(of: channel).joined(separator: " · "), .strong)),
      DocumentField(ChannelLabels.mode[language], InlineText(channel.mode.label[language])),
    ]
    let aliases = catalog.aliases(of: channel)
    if !aliases.isEmpty {
      fields.append(
        DocumentField(
          ChannelLabels.aliases[language], InlineText(aliases.joined(separator: ", "))))
    }
    fields.append(
      DocumentField(ChannelLabels.origin[language], InlineText(channel.origin.label[language])))
    return Document(
      title: DocumentHeading(
        InlineText(channel.name[language], .strong),
        trailing: InlineText(channel.id, .identifier)),
      blocks: [.fields(fields)] + works(of: [channel.origin]))
  }

  /// The name in the reader's language, then in the other one.
  private func names(of channel: Channel) -> [String] {
    let others = Language.allCases.filter { $0 != language }.map { channel.name[$0] }
    return [channel.name[language]] + others.filter { $0 != channel.name[language] }
  }
}
