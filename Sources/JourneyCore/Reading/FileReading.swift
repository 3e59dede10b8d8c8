// Reading: what comes of reading a file, whatever its format: the model, the findings, the places.
// Each format has a folder of its own here, with its reader and its `SourcePlaces`.

/// What a file of the product's own format holds; boxed, as it is handed from room to room.
public indirect enum FileReading: Sendable {
  case map(MapReading)
  case framework(FrameworkReading)

  /// What the reader found.
  public var diagnostics: [Diagnostic] {
    switch self {
    case .map(let reading): reading.diagnostics
    case .framework(let reading): reading.diagnostics
    }
  }

  /// The corrections of what the reader of JSON found, in a file that is to be corrected.
  var fixes: FixList {
    switch self {
    case .map(let reading): reading.fixes
    case .framework(let reading): reading.fixes
    }
  }

  /// The same reading without the corrections, which somebody else keeps.
  var withoutFixes: FileReading {
    switch self {
    case .map(var reading):
      reading.fixes = FixList()
      return .map(reading)
    case .framework(var reading):
      reading.fixes = FixList()
      return .framework(reading)
    }
  }

  /// Where everything stands in the file.
  public var sourceMap: SourceMap {
    switch self {
    case .map(let reading): reading.sourceMap
    case .framework(let reading): reading.sourceMap
    }
  }

  /// The file that the places of the diagnostics count in.
  public var source: SourceFile { sourceMap.source }
}
