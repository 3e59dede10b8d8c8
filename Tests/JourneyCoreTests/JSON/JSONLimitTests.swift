import Testing

@testable import JourneyCore

@Suite struct JSONLimitTests {
  @Test func readsToTheDepthAndNoDeeper() throws {
    #expect(problems(Self.nested(128)).isEmpty)
    let document = JSONDocument(SourceFile(name: "", text: Self.nested(129)))
    #expect(document.problems.map(\.rule) == [.tooDeep])
    #expect(document.problems.first?.message.en == "nested deeper than 128 levels")
    #expect(document.problems.first?.message.vi == "lồng nhau quá 128 tầng")
    #expect(document.problems.first?.range == 128..<129)
    #expect(document.isDamaged)
    TapeCheck.expectConsistent(document)
  }

  @Test(arguments: [200, 200_000])
  func whatIsTooDeepIsPassedOver(depth: Int) {
    let text = "{\"a\": \(Self.nested(depth)), \"b\": 1 \"c\": \"]\"}"
    let document = JSONDocument(SourceFile(name: "", text: text))
    #expect(document.problems.map(\.rule) == [.tooDeep, .syntax])
    #expect(document.value("c", ofObject: 0) != nil)
    TapeCheck.expectConsistent(document)
  }

  @Test func objectsCountAsDepth() {
    let text = String(repeating: "{\"a\":", count: 128) + "1" + String(repeating: "}", count: 128)
    #expect(problems(text).isEmpty)
    #expect(problems("[" + text + "]").map(\.rule) == [.tooDeep])
  }

  @Test func stopsAfterAHundredProblems() throws {
    let text = "[" + String(repeating: "yes, ", count: 99) + "1]"
    #expect(problems(text).count == 99)
    let more = "[" + String(repeating: "yes, ", count: 5000) + "1]"
    let found = problems(more)
    #expect(found.count == 100)
    let last = try #require(found.last?.help)
    #expect(last.en == "too many syntax errors; the rest of the file was not read")
    #expect(last.vi == "quá nhiều lỗi cú pháp; phần còn lại của tệp không được đọc")
    let document = JSONDocument(SourceFile(name: "", text: more))
    #expect(document.isDamaged)
    TapeCheck.expectConsistent(document)
  }

  private func problems(_ text: String) -> [Diagnostic] {
    JSONDocument(SourceFile(name: "", text: text)).problems
  }

  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }
}
