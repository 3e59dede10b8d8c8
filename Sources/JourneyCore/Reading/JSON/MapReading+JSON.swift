extension MapReading {
  /// Reads a map from JSON.
  ///
  /// - Parameter source: The file; it is read without errors thrown, whatever it holds.
  /// - Returns: The map as far as it was understood, and what is wrong.
  public static func json(_ source: SourceFile) -> MapReading {
    MapReader.read(JSONDocument(source))
  }
}
