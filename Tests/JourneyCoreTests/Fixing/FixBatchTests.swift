import Testing

@testable import JourneyCore

@Suite struct FixBatchTests {
  private let bytes = Array("0123456789".utf8)

  private func batch(_ fixes: [Diagnostic.Fix]) -> FixBatch {
    var list = FixList()
    for fix in fixes {
      list.append(fix, of: .wrongType, at: fix.range.lowerBound, isOfReader: true)
    }
    return FixBatch(list, Array(fixes.indices))
  }

  private func text(_ fixes: [Diagnostic.Fix]) -> String {
    String(decoding: batch(fixes).applied(to: bytes), as: UTF8.self)
  }

  @Test func makesAllInTheOrderOfTheFile() {
    let fixes = [
      Diagnostic.Fix.remove(8..<9), .replace(2..<4, with: "ab"), .insert("x", at: 0),
    ]
    #expect(text(fixes) == "x01ab45679")
    #expect(text([]) == "0123456789")
    #expect(text([.insert("x", at: 10)]) == "0123456789x")
  }

  @Test func ofTwoAtOnePlaceTheFirst() {
    #expect(batch([.replace(2..<5, with: "a"), .replace(4..<6, with: "b")]).made == [0])
    #expect(batch([.insert("a", at: 3), .insert("b", at: 3)]).made == [0])
    // Between the edits of another one.
    let around = Diagnostic.Fix(.init(1..<2, "("), .init(8..<9, ")"))
    #expect(batch([.remove(4..<5), around]).made == [1])
  }

  @Test func neighboursGoTogether() {
    #expect(text([.replace(2..<4, with: "a"), .insert(",", at: 4)]) == "01a,456789")
    #expect(text([.insert(",", at: 2), .replace(2..<4, with: "a")]) == "01,a456789")
    #expect(text([.replace(2..<4, with: "a"), .replace(4..<5, with: "b")]) == "01ab56789")
  }

  @Test func knowsWherePlacesWere() {
    let batch = self.batch([.insert("xy", at: 2), .remove(5..<7), .replace(8..<9, with: "abc")])
    let new = batch.applied(to: bytes)
    #expect(String(decoding: new, as: UTF8.self) == "01xy2347abc9")
    let origins = FixOrigins(batch)
    for (index, byte) in new.enumerated() where bytes.contains(byte) {
      #expect(bytes[origins.origin(of: index)] == byte)
    }
    #expect(origins.origin(of: 2) == 2 && origins.origin(of: 9) == 8)
  }

  @Test func whatGoesOneBehindTheOtherGoesAsOne() {
    let batch = self.batch([.remove(1..<2), .remove(2..<4), .insert("x", at: 4), .remove(6..<7)])
    let origins = FixOrigins(batch)
    #expect(String(decoding: batch.applied(to: bytes), as: UTF8.self) == "0x45789")
    #expect((0..<7).map { origins.origin(of: $0) } == [0, 4, 4, 5, 7, 8, 9])
  }

  @Test func tellsWhatWillStandThere() {
    let fix = Diagnostic.Fix(.init(1..<2, "("), .init(4..<5, ")"))
    #expect(fix.range == 1..<5 && fix.result(in: bytes) == "(23)")
  }
}
