import JourneyCore

/// How a map becomes the bytes of another format, on any thread: it writes and says nothing.
struct MapConversion: Sendable {
  /// What came of a map.
  struct Result: Sendable {
    /// The map as it was read.
    let loaded: LoadedMap
    /// What is written; nothing where nothing of the file was understood.
    let written: WrittenMap?
  }

  private let arguments: ParsedArguments
  private let target: ConversionTarget
  private let picture: PictureChoices

  /// Prepares conversions.
  ///
  /// - Parameters:
  ///   - arguments: The typed values of `convert`.
  ///   - target: The format that is written.
  ///   - picture: How maps look where they are drawn.
  init(_ arguments: ParsedArguments, _ target: ConversionTarget, _ picture: PictureChoices) {
    self.arguments = arguments
    self.target = target
    self.picture = picture
  }

  /// Reads a map and makes the bytes of its file.
  ///
  /// - Parameters:
  ///   - input: The file of the map.
  ///   - output: The file that will be written; nothing for the standard output.
  ///   - console: The world, of which files alone are read.
  /// - Returns: The map with the bytes.
  /// - Throws: Whatever stops it.
  func result(
    of input: InputFile, for output: OutputFile?, _ console: Console
  ) throws -> Result {
    let loaded = try LoadedMap(input, console)
    // A page that is watched shows what is there while somebody types.
    guard let map = loaded.map, !loaded.isNoMap || picture.isWatched else {
      return Result(loaded: loaded, written: nil)
    }
    let documents = DocumentOutput(console, arguments)
    var placed = FrameworkPath.placed(map, in: loaded.framework, from: input, to: output, console)
    // A file of JSON that is new says how it is written, as those of `init` do.
    if target.format == .json, placed.formatVersion == nil,
      input.formatRead(of: loaded.source) != .json
    {
      placed.formatVersion = JourneyMap.currentFormatVersion
    }
    var writing = WritingChoices(
      framework: loaded.framework, language: documents.fileLanguage(ofMap: placed))
    writing.tableShape = arguments[ConvertCommand.shape]
    writing.isForExcel = arguments[ConvertCommand.excel]
    writing.isPartedByTabs = target.isPartedByTabs
    return Result(
      loaded: loaded,
      written: try target.written(
        placed, writing, picture, loaded.channels, documents, isDamaged: loaded.isDamaged))
  }
}
