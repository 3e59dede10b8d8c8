import Testing

@testable import JourneyCore
@testable import journey_cli

/// Editors explain the keys in the language that was asked for.
@Suite struct SchemaLanguageTests {
  /// A title or description with its place in the schema.
  private struct Words: Hashable {
    let place: String
    let text: String
  }

  private static func words(_ schema: [UInt8]) -> [Words] {
    var found: [Words] = []
    func walk(_ value: JSONValue, _ place: String, areKeys: Bool) {
      for member in value.members {
        let key = member.key.string
        let isName = ["properties", "$defs"].contains(key) && !areKeys
        if !areKeys, ["title", "description"].contains(key) {
          found.append(Words(place: place + "/" + key, text: member.value.text))
        }
        walk(member.value, place + "/" + key, areKeys: isName)
      }
      for (index, element) in value.elements.enumerated() {
        walk(element, place + "/\(index)", areKeys: false)
      }
    }
    walk(SchemaCheck.value(schema), "", areKeys: false)
    return found
  }

  private static let schemas = [
    (JSONSchema.map(in: .vi), JSONSchema.map(in: .en)),
    (JSONSchema.framework(in: .vi), JSONSchema.framework(in: .en)),
  ]

  @Test func everyDescriptionIsInBothLanguages() {
    for (vi, en) in Self.schemas {
      let (vi, en) = (Self.words(vi), Self.words(en))
      #expect(vi.count > 50)
      #expect(vi.map(\.place) == en.map(\.place))
      for (vi, en) in zip(vi, en) {
        #expect(!vi.text.isEmpty && !en.text.isEmpty, "\(vi.place)")
        if vi.place.hasSuffix("/description") {
          #expect(vi.text != en.text, "\(vi.place)")
          #expect(vi.text.hasSuffix("."), "\(vi.text)")
          // No sentence of Vietnamese does without a mark, and no English one has any.
          #expect(vi.text.unicodeScalars.contains { $0.value > 0xC0 && $0 != "−" }, "\(vi.text)")
        }
      }
    }
  }

  /// Whatever an editor checks is the same.
  @Test func onlyTheWordsDiffer() {
    func bare(_ value: JSONValue, areKeys: Bool = false) -> JSONValue {
      switch value {
      case .object(let members):
        .object(
          members.filter { areKeys || !["title", "description"].contains($0.key.string) }.map {
            let isName = ["properties", "$defs"].contains($0.key.string) && !areKeys
            return .init(key: $0.key, value: bare($0.value, areKeys: isName))
          })
      case .array(let elements): .array(elements.map { bare($0) })
      default: value
      }
    }
    for (vi, en) in Self.schemas {
      #expect(
        JSONLayout.bytes(bare(SchemaCheck.value(vi)))
          == JSONLayout.bytes(bare(SchemaCheck.value(en))))
    }
  }

  @Test func theCommandTakesTheLanguage() {
    func run(_ words: String...) -> String {
      ConsoleFixture().run(["schema"] + words, root: JourneyTool.self).output
    }
    #expect(run("--lang", "vi") == String(decoding: JSONSchema.map(in: .vi), as: UTF8.self))
    #expect(
      run("framework", "--lang", "vi")
        == String(decoding: JSONSchema.framework(in: .vi), as: UTF8.self))
    #expect(run("--lang", "en") == run())
  }
}
