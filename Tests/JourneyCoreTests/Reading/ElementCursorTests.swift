import Testing

@testable import JourneyCore

/// Places are found right in any order, and all together cost one walk over the file.
@Suite struct ElementCursorTests {
  /// An order in which the places of n children are asked for.
  enum Order: CaseIterable {
    case ofTheFile, backwards, fromBothEnds, scattered, againAndAgain

    func indices(_ count: Int) -> [Int] {
      let all = Array(0..<count)
      return switch self {
      case .ofTheFile: all
      case .backwards: all.reversed()
      case .fromBothEnds: all.map { $0.isMultiple(of: 2) ? $0 / 2 : count - 1 - $0 / 2 }
      case .scattered: all.map { $0 * 7919 % count }
      case .againAndAgain: all + all + all
      }
    }
  }

  private static func map(_ text: String) -> JSONPlaces {
    let document = JSONDocument(SourceFile(name: "", text: text))
    return MapReader.read(document).sourceMap.places as? JSONPlaces ?? JSONPlaces(document)
  }

  static func list(_ count: Int) -> JSONPlaces {
    let stages = (0..<count).map { $0.isMultiple(of: 5) ? "null" : "{ \"stage\": \"s\($0)\" }" }
    return map("{ \"stages\": [\(stages.joined(separator: ",\n"))] }")
  }

  static func object(_ count: Int) -> JSONPlaces {
    // The first of two members of one name is meant; one name is written with an escape.
    let names = (0..<count).map { $0 == 20 ? "k\\u0031\\u0039" : "k\($0)" }
    let members = (names + names.prefix(30)).map { "\"\($0)\": [\"\($0)\"]" }
    return map("{ \"x-a\": { \(members.joined(separator: ",\n")) } }")
  }

  @Test(arguments: Order.allCases) func theOrderChangesNoPlace(order: Order) {
    var list = Self.list(60)
    let plainList = SourceMap(list)
    for index in order.indices(60) {
      let element = DocumentPointer.root.element("stages", index).key("stage")
      #expect(list.place(of: element, .value) == plainList.place(of: element))
    }
    var object = Self.object(60)
    let plainObject = SourceMap(object)
    for index in order.indices(60) {
      let member = DocumentPointer.root.key("x-a").key("k\(index)").index(0)
      #expect(object.place(of: member, .value) == plainObject.place(of: member))
    }
    #expect(
      object.place(of: DocumentPointer.root.key("x-a").key("k60"), .value).pointer
        == DocumentPointer.root.key("x-a"))
  }

  /// Whether an object has the new name of a member is known without a walk for each of them.
  @Test func membersAreRenamedInFewSteps() {
    func steps(_ count: Int) -> Int {
      var object = Self.object(count)
      for index in 0..<count where index != 20 {
        let member = DocumentPointer.root.key("x-a").key("k\(index)")
        #expect(object.fix(renaming: "n\(index)", at: member) != nil)
      }
      return object.steps
    }
    #expect(steps(400) <= 3 * steps(200))
  }

  /// A value that goes over lines is shown by its bracket only, however long its lines are.
  @Test(arguments: [0, 1, 1023, 1024, 1025, 5000], ["", "\n", "\r"])
  func aLineBreakIsFoundWhereverItStands(before: Int, lineBreak: String) {
    let text = "{\n\"x-a\": {\(String(repeating: " ", count: before))\(lineBreak)\"b\": 1 }}"
    let place = SourceMap(Self.map(text)).place(of: DocumentPointer.root.key("x-a"))
    #expect((place.range.count == 1) == !lineBreak.isEmpty)
  }
}
