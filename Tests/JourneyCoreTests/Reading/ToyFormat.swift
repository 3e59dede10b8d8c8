@testable import JourneyCore

/// A format for tests alone: each line is the way to a value, `:` for a text or `=` for anything
/// else, and the value.
///
/// It is the proof that rules, reports and baselines know no format: this is all that they need.
struct ToyFormat: SourcePlaces {
  let source: SourceFile
  /// The way of each line, and where its value stands.
  private let lines: [(path: String, value: Range<Int>)]

  init(_ source: SourceFile) {
    self.source = source
    lines = source.bytes.split(separator: 0x0A).map { line in
      let path = line.prefix { $0 != 0x20 }
      return (String(decoding: path, as: UTF8.self), path.endIndex + 3..<line.endIndex)
    }
  }

  func place(of pointer: DocumentPointer, _ part: SourceMap.Part) -> SourceMap.Place {
    var nearest = pointer
    while true {
      let path = nearest.description
      if let line = lines.first(where: { $0.path == path || $0.path.hasPrefix(path + "/") }) {
        return SourceMap.Place(range: line.value, pointer: nearest)
      }
      if nearest.steps.popLast() == nil { return SourceMap.Place(range: 0..<0, pointer: .root) }
    }
  }

  func text(at pointer: DocumentPointer) -> SourceText? {
    lines.first { $0.path == pointer.description }
      .map { SourceText(file: source, range: $0.value, isEscaped: false) }
  }
}

extension ToyFormat {
  /// Reads a map; its values are put together by the model's own JSON, its places are the toy's.
  static func read(_ source: SourceFile) -> MapReading {
    let toy = ToyFormat(source)
    let leaves = toy.lines.map { line in
      let text = SourceText(file: source, range: line.value, isEscaped: false)
      let isText = source.bytes[line.value.lowerBound - 2] == UInt8(ascii: ":")
      return (line.path.split(separator: "/"), isText ? JSONValue.string(text) : .number(text))
    }
    let bytes = JSONLayout.bytes(value(leaves[...], 0))
    return MapReading(
      map: MapReading.json(SourceFile(name: "", bytes: bytes)).map, diagnostics: [],
      sourceMap: SourceMap(toy))
  }

  private static func value(_ leaves: ArraySlice<([Substring], JSONValue)>, _ depth: Int)
    -> JSONValue
  {
    guard let first = leaves.first, first.0.count > depth else {
      return leaves.first?.1 ?? .object([])
    }
    var members: [JSONValue.Member] = []
    var rest = leaves
    while let (path, _) = rest.first {
      let same = rest.prefix { $0.0[depth] == path[depth] }
      members.append(
        JSONValue.Member(key: SourceText(String(path[depth])), value: value(same, depth + 1)))
      rest = rest.dropFirst(same.count)
    }
    return Int(first.0[depth]) == nil ? .object(members) : .array(members.map(\.value))
  }

  /// Writes a JSON value, each line with its way.
  static func text(_ value: JSONValue, at pointer: DocumentPointer = .root) -> String {
    switch value {
    case .object(let members) where !members.isEmpty:
      members.map { text($0.value, at: pointer.key($0.key.string)) }.joined()
    case .array(let elements) where !elements.isEmpty:
      elements.enumerated().map { text($1, at: pointer.index($0)) }.joined()
    case .object: "\(pointer) = {}\n"
    case .array: "\(pointer) = []\n"
    case .string(let text): "\(pointer) : \(text)\n"
    case .number(let text): "\(pointer) = \(text)\n"
    case .bool(let value): "\(pointer) = \(value)\n"
    case .null: "\(pointer) = null\n"
    }
  }
}
