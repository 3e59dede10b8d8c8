import Testing

@testable import JourneyCore

/// Generated maps, written as Mermaid and read again.
@Suite struct MermaidWriterSlowTests {
  /// A map with every key in any combination comes back, minus what the losses name.
  @Test func mapsComeBackWithoutTheirLosses() throws {
    var random = RandomMap(seed: 91)
    for round in 0..<150 {
      let map = random.map()
      let written = try FileFormat.mermaid.written(map)
      let source = SourceFile(name: "a.mmd", bytes: written.bytes)
      guard case .map(let reading) = try FileReading.read(source), let again = reading.map else {
        Issue.record("round \(round): no map")
        continue
      }
      #expect(!reading.diagnostics.contains { $0.severity == .error }, "round \(round)")
      var (left, right) = (MermaidWriterTests.tree(map), MermaidWriterTests.tree(again))
      func pointers(_ isWanted: (Loss.Kind) -> Bool) -> [DocumentPointer] {
        written.losses.filter { isWanted($0.kind) }.flatMap { $0.places.map(\.pointer) }
      }
      let gone = pointers { $0 == .dropped || $0 == .hidden }
      // From the back, so that indices stay those of the map.
      for pointer in pointers({ _ in true }).sorted(by: MermaidWriterTests.isBehind) {
        left = left.without(pointer.steps[...])
      }
      let moved = MermaidWriterTests.moved(gone)
      for pointer in pointers({ $0 != .dropped && $0 != .hidden }).sorted(
        by: MermaidWriterTests.isBehind)
      {
        right = right.without(moved(pointer).steps[...])
      }
      (left, right) = (left.withoutEmpty, right.withoutEmpty)
      if left != right {
        Issue.record(
          """
          round \(round):
          \(String(decoding: written.bytes, as: UTF8.self))
          \(MermaidWriterTests.text(left))
          \(MermaidWriterTests.text(right))
          """)
        return
      }
    }
  }
}
