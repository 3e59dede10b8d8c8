import JourneyCore

extension ValueReader where Value == FileFormat {
  /// A format that maps are read from.
  static var readFormat: ValueReader { format { $0.isRead } }
  /// A format in which files are corrected.
  static var correctedFormat: ValueReader { format { FileFixer.corrects($0) } }

  /// One of the formats of the table, by its name there.
  static func format(where isOffered: @escaping @Sendable (FileFormat) -> Bool) -> ValueReader {
    @Sendable func words() -> [String] { FileFormat.allCases.filter(isOffered).map(\.rawValue) }
    return ValueReader(
      expectation: .oneOf(words, meaning: FileFormat.word(meantBy:)), completion: .words(words),
      read: { word in FileFormat(rawValue: word).flatMap { isOffered($0) ? $0 : nil } },
      write: { $0.rawValue })
  }
}

extension FileFormat {
  /// The word for a format that people call otherwise: by the ending of its files, as `md`, or by the
  /// name of the program, as `excel`.
  @Sendable static func word(meantBy word: String) -> String? {
    let named = FileFormat(named: "." + word) ?? allCases.first { $0.title.lowercased() == word }
    return named?.rawValue
  }
}

extension ValueReader where Value == String {
  /// A map file.
  static var mapFile: ValueReader {
    .text.completing(.files(endingIn: FileSubject.map.endings(in: FileFormat.readable)))
  }

  /// A map or framework file, or a folder of them.
  static var mapsAndFolders: ValueReader {
    let endings = FileSubject.allCases.flatMap { $0.endings(in: FileFormat.readable) }
    return .text.completing(.anyOf([.files(endingIn: endings), .folders]))
  }

  /// The id of a built-in framework, or a framework file.
  static var framework: ValueReader { .text.completing(frameworks) }

  /// A framework, or a map file.
  static var frameworkOrMapFile: ValueReader {
    .text.completing(
      .anyOf([frameworks, .files(endingIn: FileSubject.map.endings(in: FileFormat.readable))]))
  }

  /// A map file that is written.
  static var newMapFile: ValueReader {
    let formats = FileFormat.allCases.filter(\.keepsMaps)
    return .text.completing(.files(endingIn: FileSubject.map.endings(in: formats)))
  }

  /// A map file that is written, or a folder that it goes to.
  static var newMapFileOrFolder: ValueReader {
    let formats = FileFormat.allCases.filter(\.isWritten)
    return .text.completing(
      .anyOf([.files(endingIn: FileSubject.map.endings(in: formats)), .folders]))
  }

  /// A folder.
  static var folder: ValueReader { .text.completing(.folders) }

  /// A channel; those of the product can be offered.
  static var channel: ValueReader {
    .text.completing(.words { ChannelCatalog.builtIn.channels.map(\.id) })
  }

  /// A state of maps, as somebody writes it.
  static var state: ValueReader {
    .text.completing(.words { JourneyMap.State.allCases.map(\.rawValue) })
  }

  /// The id of a rule.
  static var rule: ValueReader { rule(orBeginning: false) }

  /// The id of a rule or its beginning.
  static var ruleOrBeginning: ValueReader { rule(orBeginning: true) }

  private static func rule(orBeginning mayBeBeginning: Bool) -> ValueReader {
    .text(
      among: { RuleID.allCases.map(\.rawValue) },
      listedBy: ListedElsewhere(
        noun: LocalizedText(vi: "quy tắc", en: "rule"), command: "journey-cli rules"),
      orBeginning: mayBeBeginning)
  }

  /// Any file.
  static var anyFile: ValueReader { .text.completing(.files(endingIn: [])) }

  /// The id of a stage; those of the built-in frameworks can be offered without a map.
  static var stageID: ValueReader {
    .text.completing(
      .words {
        var ids: [String] = []
        for stage in FrameworkCatalog.all.flatMap(\.stages)
        where !ids.contains(stage.id.string) {
          ids.append(stage.id.string)
        }
        return ids
      })
  }

  private static var frameworks: ValueCompletion {
    let endings = FileSubject.framework.endings(in: FileFormat.readable)
    return .anyOf([.words { FrameworkCatalog.ids }, .files(endingIn: endings)])
  }
}
