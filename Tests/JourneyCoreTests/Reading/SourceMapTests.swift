import Testing

@testable import JourneyCore

@Suite struct SourceMapTests {
  private static let text = """
    {"title": "T", "framework": "basic-5", "stages": [
      7, {"stage": "a"}, null, {"stage": "b",
      "touchpoints": [2, {"name": "n", "painPoints": [1, "p"]}, {"name": "m",
        "x-a/b~c": 1}]}]}
    """

  @Test func countsElementsThatCouldNotBeRead() {
    let source = SourceFile(name: "", text: Self.text)
    let map = MapReading.json(source).sourceMap
    func marked(_ pointer: DocumentPointer) -> String {
      String(decoding: source.bytes[map.place(of: pointer).range], as: UTF8.self)
    }
    let stages = DocumentPointer.root.key("stages")
    let touchpoints = stages.index(1).key("touchpoints")
    #expect(marked(stages.index(0).key("stage")) == "\"a\"")
    #expect(map.place(of: stages.index(0)).pointer.description == "/stages/1")
    #expect(marked(stages.index(1).key("stage")) == "\"b\"")
    #expect(marked(touchpoints.index(0).key("name")) == "\"n\"")
    let pain = touchpoints.index(0).key("painPoints").index(0)
    #expect(marked(pain) == "\"p\"")
    #expect(map.place(of: pain).pointer.description == "/stages/3/touchpoints/1/painPoints/1")
    #expect(marked(touchpoints.index(1).key("name")) == "\"m\"")
    #expect(
      map.place(of: touchpoints.index(1).key("x-a/b~c")).pointer.description
        == "/stages/3/touchpoints/2/x-a~1b~0c")
  }

  @Test func showsTheNearestValueAroundWhatIsMissing() {
    let source = SourceFile(name: "", text: Self.text)
    let map = MapReading.json(source).sourceMap
    let stage = DocumentPointer.root.element("stages", 1)
    let missing = map.place(of: stage.key("goal"))
    #expect(missing.pointer.description == "/stages/3")
    #expect(source.bytes[missing.range].elementsEqual("{".utf8))
    // A container that goes over lines is shown by its bracket, one on a line as a whole.
    #expect(map.place(of: stage).range.count == 1)
    let short = DocumentPointer.root.element("stages", 0)
    #expect(map.place(of: short).range.count == 14)
    #expect(map.place(of: short, .opening).range.count == 1)
    #expect(map.place(of: DocumentPointer.root.key("nothing")).pointer == .root)
    let behind = DocumentPointer.root.element("stages", 9)
    #expect(map.place(of: behind).pointer.description == "/stages")
    let empty = MapReading.json(SourceFile(name: "", text: "")).sourceMap
    #expect(empty.place(of: stage).range == 0..<0)
    #expect(empty.place(of: stage).pointer == .root)
  }

  @Test func writesPointersAsTheStandardDoes() {
    #expect(DocumentPointer.root.description == "")
    #expect(DocumentPointer.root.key("").index(0).key("a b").description == "//0/a b")
    #expect(DocumentPointer.root.key("~1").key("/").description == "/~01/~1")
  }

  @Test func walksToEveryNode() {
    let document = JSONDocument(SourceFile(name: "", text: Self.text))
    var forward = PointerWalk()
    let pointers = document.nodes.indices.map { forward.pointer(to: $0, in: document) }
    var backward = PointerWalk()
    for node in document.nodes.indices.reversed() {
      var fresh = PointerWalk()
      #expect(fresh.pointer(to: node, in: document) == pointers[node])
      #expect(backward.pointer(to: node, in: document) == pointers[node])
    }
    // A key and its value have one pointer, everything else its own.
    let values = document.nodes.indices.filter { document.kind($0) != .key }
    #expect(Set(values.map { pointers[$0] }).count == values.count)
  }
}
