/// A file that has been read and checked: the map or framework in it, and what is wrong.
public struct CheckedFile: Sendable {
  /// What came of reading it.
  public let content: FileReading
  /// Everything that is wrong with it by the rules that apply, in the order of the file.
  public let diagnostics: [Diagnostic]
  private let resolution: FrameworkResolution

  init(content: FileReading, resolution: FrameworkResolution, diagnostics: [Diagnostic]) {
    self.content = content
    self.resolution = resolution
    self.diagnostics = diagnostics
  }

  /// The map as far as it was understood; nothing if the file holds none.
  public var map: JourneyMap? {
    if case .map(let reading) = content { reading.map } else { nil }
  }

  /// The framework in the file, or the one of its map; nothing if there is none.
  public var framework: Framework? { resolution.framework }

  /// The file as reports and baselines speak of it.
  public var findings: FileFindings {
    FileFindings(
      source: content.source, diagnostics: diagnostics, sourceMap: content.sourceMap)
  }
}
