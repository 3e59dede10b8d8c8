import JourneyCore

/// The format that `convert` writes: a format of maps, or of documents that are files.
struct ConversionTarget {
  /// The format.
  let format: FileFormat
  /// Whether tabs part the cells of a table.
  let isPartedByTabs: Bool

  /// Whether `convert` writes a format.
  static func isWritten(_ format: FileFormat) -> Bool {
    format.isWritten || document(format) != nil
  }

  /// The format of a document that is made of a map and not read back, such as a picture.
  private static func document(_ format: FileFormat) -> DocumentFormat? {
    switch format {
    case .html: .html
    case .svg: .svg
    case .png: .png
    case .pdf: .pdf
    case .markdown: .markdown
    case .text, .json, .csv, .sheet, .mermaid: nil
    }
  }

  /// Finds the format of an output.
  ///
  /// - Parameters:
  ///   - choice: What `--to` says.
  ///   - output: The file, or `-`.
  /// - Throws: `UsageError` where neither tells, and for a name that would tell another format.
  init(format choice: ConvertedFormat?, named output: String) throws(UsageError) {
    guard output != "-" else {
      self.init(choice ?? ConvertedFormat(format: .json))
      return
    }
    let format = choice?.format
    let shown = VisibleText.escaped(output)
    guard let named = FileFormat(named: output) else {
      guard let choice else {
        if let ending = ForeignEnding(named: output) {
          let formats = FileFormat.allCases.filter(Self.isWritten)
          throw .foreignName(output, ending.text, formats.compactMap(\.endings.first))
        }
        throw UsageError(
          LocalizedText(
            vi: "Tên '\(shown)' không cho biết định dạng; hãy thêm --to",
            en: "The name '\(shown)' tells no format; add --to"))
      }
      self.init(choice)
      return
    }
    if FileSubject(named: output, in: named) == .framework {
      throw UsageError(
        LocalizedText(
          vi: "'\(shown)' là tên của tệp mô hình, không phải bản đồ",
          en: "'\(shown)' is the name of a framework file, not of a map"))
    }
    // What is written there would be taken for something else by its name.
    let areTabs = FileFormat.areTabs(inFileNamed: output)
    if let choice, format != named || choice.isPartedByTabs && !areTabs {
      throw UsageError(
        LocalizedText(
          vi: "'\(shown)' là tên của tệp \(named.title), nhưng --to chọn \(choice.name)",
          en: "'\(shown)' is the name of a file of \(named.title), but --to says \(choice.name)"))
    }
    guard Self.isWritten(named) else {
      let formats = FileFormat.allCases.filter(Self.isWritten).map(\.rawValue)
        .joined(separator: ", ")
      throw UsageError(
        LocalizedText(
          vi: "Chưa ghi được tệp \(named.title): '\(shown)'; các định dạng: \(formats)",
          en: "\(named.title) files cannot be written yet: '\(shown)'; formats: \(formats)"))
    }
    self.init(ConvertedFormat(format: named, isPartedByTabs: areTabs))
  }

  private init(_ choice: ConvertedFormat) {
    format = choice.format
    isPartedByTabs = choice.isPartedByTabs
  }

  /// Takes the format of files in a folder, which no name tells.
  ///
  /// - Throws: `UsageError` where `--to` says none.
  init(format: ConvertedFormat?, inFolder folder: String) throws(UsageError) {
    guard let format else {
      let shown = VisibleText.escaped(folder)
      throw UsageError(
        LocalizedText(
          vi: "Là thư mục nên '\(shown)' không cho biết định dạng; hãy thêm --to",
          en: "As a folder, '\(shown)' tells no format; add --to"))
    }
    self.init(format)
  }

  /// Returns the name of the file that a map of another file is written to in a folder.
  ///
  /// - Parameter name: The name or path of the map's file.
  /// - Returns: The same with the ending of the format.
  func fileName(for name: String) -> String {
    let endings =
      FileSubject.map.endings(in: FileFormat.allCases) + FileFormat.allCases.flatMap(\.endings)
    let ending = endings.first(where: name.endsInBytes) ?? ""
    let base = String(decoding: name.utf8.dropLast(ending.utf8.count), as: UTF8.self)
    // A document has no conventional name: nobody should take it for a map.
    let conventional =
      format.isWritten
      ? FileSubject.map.endings(in: [format]).first {
        FileFormat.areTabs(inFileNamed: $0) == isPartedByTabs
      } : nil
    let own = conventional ?? format.endings.first ?? ""
    return base + own
  }

  /// The format of the document, if it is one.
  var documentFormat: DocumentFormat? { Self.document(format) }

  /// Whether the map is drawn: a picture is not read back, so nobody can say what it lost.
  var isDrawn: Bool { Self.document(format)?.isDrawn == true }

  /// Whether another program draws it.
  var needsBrowser: Bool { documentFormat == .png || documentFormat == .pdf }

  /// Writes a map.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - choices: How it is written.
  ///   - picture: How it looks where it is drawn.
  ///   - channels: The channels that are known where the map lies.
  ///   - documents: What draws.
  ///   - isDamaged: Whether parts of the file may not have been read.
  /// - Returns: The bytes with their losses.
  /// - Throws: `UsageError` for a row that the map does not have, and what writers throw.
  func written(
    _ map: JourneyMap, _ choices: WritingChoices, _ picture: PictureChoices,
    _ channels: ChannelCatalog, _ documents: DocumentOutput, isDamaged: Bool
  ) throws -> WrittenMap {
    guard let kind = Self.document(format) else { return try format.written(map, choices) }
    if kind.isDrawn {
      let sheet = MapSheet(
        map, framework: choices.framework, language: choices.language, channels: channels,
        lanes: try picture.lanes(of: map), isDamaged: isDamaged)
      let document = sheet.document
      var written = WrittenMap(
        bytes: try documents.bytes(document, as: kind, in: choices.language, picture))
      written.leavesDetailsOut =
        kind == .pdf && SVGRenderer(language: choices.language).leavesDetailsOut(onPaper: document)
      return written
    }
    let page = MapPage(
      map, framework: choices.framework, language: choices.language, channels: channels)
    return WrittenMap(bytes: documents.bytes(page, in: choices.language), losses: page.losses)
  }
}

extension ValueReader where Value == FileFormat {
  /// A format in which a map is kept and worked on.
  static var keptFormat: ValueReader { format(where: \.keepsMaps) }
}
