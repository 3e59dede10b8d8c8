import Foundation
import Testing

@testable import JourneyCore

@Suite struct HTMLRendererTests {
  let renderer = HTMLRenderer(language: .vi)

  /// The page lets exactly its own script run, which its policy names by digest.
  @Test func thePolicyNamesTheScript() throws {
    let watching = SHA256.digest(Array(HTMLWatchScript.source.utf8))
    #expect(HTMLWatchScript.digest == "sha256-" + Data(watching).base64EncodedString())
    let digest = SHA256.digest(Array(HTMLScript.source.utf8))
    #expect(HTMLScript.digest == "sha256-" + Data(digest).base64EncodedString())
    let page = try page("phone-instalments")
    #expect(page.contains("script-src '\(HTMLScript.digest)'"))
    #expect(page.contains("<script>\(HTMLScript.source)</script>"))
  }

  /// What to see at a glance is on the page of a map; its sheet has no room for it.
  @Test func thePageOfAMapTellsTheFactsAtAGlance() throws {
    for language in Language.allCases {
      let sheet = try DrawnExample("outpatient-visit").sheet(language)
      let page = HTMLRenderer(language: language).render(sheet)
      let screen = try #require(page.components(separatedBy: "class=\"paper\"").first)
      let labels = [
        MapLabels.atAGlance, MapLabels.lowestStage, MapLabels.lowestMoment, MapLabels.hurtsMost,
        MapLabels.doFirst, MapLabels.takes,
      ]
      for label in labels {
        #expect(screen.contains(">" + label[language] + "<"), "\(label[language])")
      }
      let picture = SVGRenderer(language: language).render(sheet)
      for drawing in [picture, String(page.dropFirst(screen.count))] {
        #expect(!drawing.contains(MapLabels.atAGlance[language]))
      }
    }
  }

  @Test func aPageOfAMapIsBelowItsBound() throws {
    for name in ["phone-instalments", "clinic-visit", "crm-purchase"] {
      #expect(try page(name).utf8.count < 150_000, "\(name)")
    }
  }

  @Test func everyFacetIsAFilterAndEveryStageAColumn() throws {
    let page = try page("phone-instalments")
    for name in ["stage", "channel", "mode", "owner", "status"] {
      #expect(page.contains("<select name=\"\(name)\">"), "\(name)")
    }
    #expect(page.contains("<input type=\"checkbox\" name=\"moment\" value=\"có\">"))
    #expect(page.components(separatedBy: "scope=\"col\"").count == 7)
    #expect(page.components(separatedBy: "data-kind=\"card moment\"").count == 4)
  }

  private func page(_ name: String) throws -> String {
    let (map, framework) = try Subject.example(name)
    return renderer.render(MapSheet(map, framework: framework, language: .vi).document)
  }
}

/// SHA-256 of FIPS 180-4, for the digest of one script.
private enum SHA256 {
  static func digest(_ message: [UInt8]) -> [UInt8] {
    func root(_ prime: Int, _ power: Double) -> UInt32 {
      let value = pow(Double(prime), power)
      return UInt32((value - value.rounded(.down)) * 4_294_967_296)
    }
    let primes: [Int] = (2...311).filter { number in !(2..<number).contains { number % $0 == 0 } }
    let constants = primes.map { root($0, 1.0 / 3) }
    var state = primes.prefix(8).map { root($0, 0.5) }
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    let length = UInt64(message.count * 8)
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: length >> UInt64(56 - 8 * $0)) }
    func turned(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }
    for start in stride(from: 0, to: bytes.count, by: 64) {
      var words: [UInt32] = []
      for index in 0..<16 {
        var word: UInt32 = 0
        for byte in bytes[(start + index * 4)..<(start + index * 4 + 4)] {
          word = word << 8 | UInt32(byte)
        }
        words.append(word)
      }
      for index in 16..<64 {
        let (a, b) = (words[index - 15], words[index - 2])
        let first: UInt32 = turned(a, 7) ^ turned(a, 18) ^ (a >> 3)
        let second: UInt32 = turned(b, 17) ^ turned(b, 19) ^ (b >> 10)
        let sum: UInt32 = words[index - 16] &+ first
        words.append(sum &+ words[index - 7] &+ second)
      }
      var v = state
      for index in 0..<64 {
        let e = turned(v[4], 6) ^ turned(v[4], 11) ^ turned(v[4], 25)
        let choice: UInt32 = (v[4] & v[5]) ^ (~v[4] & v[6])
        var one: UInt32 = v[7] &+ e &+ choice
        one = one &+ constants[index] &+ words[index]
        let a = turned(v[0], 2) ^ turned(v[0], 13) ^ turned(v[0], 22)
        let major: UInt32 = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
        v = [one &+ a &+ major, v[0], v[1], v[2], v[3] &+ one, v[4], v[5], v[6]]
      }
      state = zip(state, v).map { $0 &+ $1 }
    }
    var digest: [UInt8] = []
    for word in state {
      for shift in [24, 16, 8, 0] as [UInt32] {
        digest.append(UInt8(truncatingIfNeeded: word >> shift))
      }
    }
    return digest
  }
}
