extension JourneyMap.FrameworkReference {
  /// Whether a text in a map names a framework file, and no built-in framework.
  package static func isPath(_ text: String) -> Bool {
    text.contains("/") || FileFormat.json.endings.contains(where: text.endsInBytes)
  }
}
