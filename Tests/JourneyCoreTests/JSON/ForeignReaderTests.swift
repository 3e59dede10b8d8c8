import Foundation
import Testing

@testable import JourneyCore

/// Holds the reader to Foundation's: what one accepts the other accepts, with the same values.
///
/// Known differences, each checked below. Foundation accepts and this reader refuses: a
/// comma behind the last member, nesting deeper than 128 levels, and UTF-16 and UTF-32. Foundation refuses and this reader accepts:
/// numbers beyond `Double`, which the readers of maps refuse as wrong values. And Foundation rounds
/// numbers of many digits twice, so that they may differ in their last place.
@Suite struct ForeignReaderTests {
  @Test func agreesOnGeneratedDocuments() {
    var random = RandomJSON(seed: 1)
    for _ in 0..<3000 { expectAgreement(random.document()) }
  }

  @Test(arguments: [
    "\u{FEFF}{}", "[1]\u{0}", "\"\u{7F}\u{2028}\"", "[\"\\ud800\"]", "[\"\\udc00\\ud800\"]", "[01]",
    "[1.]", "[.1]", "[1e]", "[+1]", "[NaN]", "[Infinity]", "{\"a\":1,}", "[1,]", "[1 2]", "{'a':1}",
    "{a:1}", "[\"\t\"]", "[\"\n\"]", "[\"\\x\"]", "// c\n1", "1", "\"a\"", "null", "", " ",
    "\u{C}1",
    "\u{A0}1", "[1]x", "tru", "[-]", "[- 1]", "[1,,2]", "{\"a\"}", "{\"a\":}", "{1:2}",
  ])
  func agreesOnCornerCases(text: String) {
    expectAgreement(Array(text.utf8))
  }

  @Test func differsWhereItMeansTo() {
    func foundationAccepts(_ bytes: [UInt8]) -> Bool {
      (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
    }
    func accepts(_ bytes: [UInt8]) -> Bool {
      JSONDocument(SourceFile(name: "", bytes: bytes)).problems.isEmpty
    }
    #expect(foundationAccepts(Array("[1,]".utf8)) && !accepts(Array("[1,]".utf8)))
    let deep = Array(
      (String(repeating: "[", count: 129) + String(repeating: "]", count: 129)).utf8)
    #expect(foundationAccepts(deep) && !accepts(deep))
    let wide = "[\"a\"]".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(foundationAccepts(wide) && !accepts(wide))
    let large = Array("[1e999]".utf8)
    #expect(!foundationAccepts(large) && accepts(large))
  }

  /// Expects both readers to decide alike and to read the same, and returns whether they accept.
  @discardableResult
  func expectAgreement(_ bytes: [UInt8]) -> Bool {
    let document = JSONDocument(SourceFile(name: "", bytes: bytes))
    let isAccepted = document.problems.isEmpty
    let foreign = try? JSONSerialization.jsonObject(
      with: Data(bytes), options: .fragmentsAllowed)
    if isAccepted, foreign == nil, Self.holdsLargeNumber(document.value(at: 0)) {
      return true
    } else if document.problems.map(\.message) == [JSONMessages.trailingComma(0x7D).text]
      || document.problems.map(\.message) == [JSONMessages.trailingComma(0x5D).text]
    {
      return false
    } else if isAccepted != (foreign != nil) {
      Issue.record(
        """
        \(String(decoding: bytes, as: UTF8.self).debugDescription): Foundation \
        \(foreign == nil ? "refuses" : "accepts"), we find \(SyntaxFinding.all(in: bytes))
        """)
    } else if isAccepted, !Self.isSame(document.value(at: 0), foreign) {
      Issue.record("\(String(decoding: bytes, as: UTF8.self).debugDescription) reads differently")
    }
    TapeCheck.expectConsistent(document, "\(bytes)")
    return isAccepted
  }

  private static func holdsLargeNumber(_ value: JSONValue) -> Bool {
    switch value {
    case .number(let literal): Double(literal.string)?.isInfinite == true
    case .array(let elements): elements.contains(where: holdsLargeNumber)
    case .object(let members): members.contains { holdsLargeNumber($0.value) }
    default: false
    }
  }

  private static func isSame(_ value: JSONValue, _ foreign: Any?) -> Bool {
    switch value {
    case .null: return foreign is NSNull
    case .bool(let bool): return (foreign as? NSNumber)?.boolValue == bool
    case .number(let literal):
      guard let foreign = foreign as? NSNumber, let value = Double(literal.string) else {
        return false
      }
      let digits = literal.string.utf8.filter { (0x30...0x39).contains($0) }.count
      let tolerance = digits > 15 ? abs(value) * 1e-14 : 0
      return abs(foreign.doubleValue - value) <= tolerance
    case .string(let text):
      return (foreign as? String)?.utf8.elementsEqual(text.string.utf8) == true
    case .array(let elements):
      guard let foreign = foreign as? [Any], foreign.count == elements.count else { return false }
      return zip(elements, foreign).allSatisfy { isSame($0, $1) }
    case .object(let members):
      guard let foreign = foreign as? [String: Any], foreign.count == members.count else {
        return false
      }
      return members.allSatisfy { isSame($0.value, foreign[$0.key.string]) }
    }
  }
}
