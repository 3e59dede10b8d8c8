import Testing

@testable import JourneyCore

/// What is written while it is told has the bytes of what was a value first.
@Suite struct JSONObjectWriterTests {
  /// What an object may hold.
  private indirect enum Content {
    case nothing, flag, number(Double), text(String), sourceText(String), texts([String])
    case object([Content]), objects([[Content]])
  }

  private static let texts = [
    "", "a", "Chờ lâu 🧑‍🤝‍🧑", "\u{202E}x", "q\"\\\n", String(repeating: "dài ", count: 9),
    String(repeating: "é", count: 84), String(repeating: "é", count: 85),
    String(repeating: "long ", count: 30),
  ]

  private static func members(
    _ random: inout SeededGenerator, depth: Int
  ) -> [Content] {
    (0..<Int.random(in: 0...5, using: &random)).map { _ in
      let text = texts.randomElement(using: &random) ?? ""
      switch Int.random(in: 0..<(depth > 3 ? 6 : 9), using: &random) {
      case 0: return .nothing
      case 1: return .flag
      case 2: return .number(Double(Int.random(in: -3...3000, using: &random)) / 4)
      case 3: return .text(text)
      case 4: return .sourceText(text)
      case 5:
        return .texts(
          (0..<Int.random(in: 0...4, using: &random)).map { _ in
            texts.randomElement(using: &random) ?? ""
          })
      case 6: return .object(members(&random, depth: depth + 1))
      default:
        return .objects(
          (0..<Int.random(in: 0...3, using: &random)).map { _ in
            members(&random, depth: depth + 1)
          })
      }
    }
  }

  private static func add(_ contents: [Content], to members: inout JSONMembers) {
    for (index, content) in contents.enumerated() {
      let key = "k\(index)"
      switch content {
      case .nothing: members.add(key, text: nil)
      case .flag: members.add(key, flag: true)
      case .number(let number): members.add(key, number: number)
      case .text(let text), .sourceText(let text): members.add(key, text: text)
      case .texts(let texts): members.add(key, texts: texts)
      case .object(let inner): members.add(key) { add(inner, to: &$0) }
      case .objects(let list): members.add(key, list) { add($0, to: &$1) }
      }
    }
  }

  private static func add(_ contents: [Content], to writer: inout JSONObjectWriter) {
    for (index, content) in contents.enumerated() {
      let key = "k\(index)"
      switch content {
      case .nothing: writer.add(key, text: nil as String?)
      case .flag: writer.add(key, flag: true)
      case .number(let number): writer.add(key, number: number)
      case .text(let text): writer.add(key, text: text)
      case .sourceText(let text): writer.add(key, text: SourceText(text))
      case .texts(let texts): writer.add(key, texts: texts)
      case .object(let inner): writer.add(key) { add(inner, to: &$0) }
      case .objects(let list): writer.add(key, list) { add($0, to: &$1) }
      }
    }
  }

  /// What is handed on while it is told is the same, and no part is much longer than asked for.
  @Test func partsAreTheWhole() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<500 {
      let contents = Self.members(&random, depth: 0)
      let whole = JSONObjectWriter.bytes { Self.add(contents, to: &$0) }
      for room in [1, 40, 400] {
        var joined: [UInt8] = []
        var longest = 0
        JSONObjectWriter.write(
          to: {
            joined += $0
            longest = max(longest, $0.count)
          }, room: room
        ) { Self.add(contents, to: &$0) }
        #expect(joined == whole)
        // The longest text of the contents, and a line of them.
        #expect(longest < room + 600)
      }
    }
  }

  @Test func whatIsToldIsLaidOutAsValuesAre() {
    var random = SeededGenerator(seed: 5)
    var lengths: Set<Int> = []
    for _ in 0..<2_000 {
      let contents = Self.members(&random, depth: 0)
      var members = JSONMembers()
      Self.add(contents, to: &members)
      let written = JSONObjectWriter.bytes { Self.add(contents, to: &$0) }
      let text = String(decoding: written, as: UTF8.self)
      #expect(text == String(decoding: JSONLayout.bytes(members.object), as: UTF8.self))
      lengths.insert(written.count)
    }
    #expect(lengths.count > 500)
  }
}
