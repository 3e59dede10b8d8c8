extension FileReading {
  /// What is said of a file that is a map in no format.
  static func unknown(_ source: SourceFile, _ content: UnknownContent) -> FileReading {
    let start = source.bytes.firstIndex { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    let end = start.flatMap { start in
      source.bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D }
    }
    let range = (start ?? 0)..<(end ?? source.bytes.count)
    let message = content.message
    return .map(
      MapReading(
        map: nil,
        diagnostics: [
          Diagnostic(
            rule: .syntax, severity: .error, message: message.text,
            range: start == nil ? 0..<0 : range, pointer: .root, help: message.help)
        ],
        sourceMap: SourceMap(GridPlaces(source))))
  }
}
