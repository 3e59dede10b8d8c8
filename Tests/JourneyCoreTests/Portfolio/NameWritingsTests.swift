import Testing

@testable import JourneyCore

/// Names of personas and owners that several maps write in several ways.
@Suite struct NameWritingsTests {
  @Test(arguments: [
    ("Sales", "sales"), ("Sales team", " sales  team"), ("Tổng Đài", "tổng đài"),
    ("e\u{301}quipe", "\u{E9}quipe"), ("K", "\u{212A}"),
    ("Kỹ thuật", "Ky\u{303} thua\u{323}\u{302}t"), ("Отдел", "отдел"),
    ("営業", "営業 "),
  ])
  func theWritingOfMostMapsIsShown(_ most: String, _ other: String) {
    // Among names that are like no other.
    let names = [(name: "Marketing", maps: 1), (most, 2), ("Ánh", 4), (other, 1)]
    let writings = NameWritings(personas: names, owners: names)
    for shown in [writings.persona(other), writings.owner(other), writings.owner(most)] {
      #expect(Array(shown.utf8) == Array(most.utf8))
    }
    #expect(writings.owner("Marketing") == "Marketing" && !writings.areAsWritten)
  }

  @Test func othersStayAsTheyAre() {
    let names = ["Tổng đài", "Tong dai", "Sales", "Salés", "sale s", "a-b", "ab"].map {
      (name: $0, maps: 1)
    }
    #expect(NameWritings(personas: names, owners: names).areAsWritten)
  }

  /// Few texts are looked through and many are hashed; their numbers are the same.
  @Test func textsKeepTheNumbersInWhichTheyWereMet() {
    var numbers = TextNumbers()
    for round in 0..<2 {
      for index in 0..<200 {
        let found = numbers.number(of: SourceText("Owner \(index)"))
        #expect(found.number == Int32(index) && found.isNew == (round == 0))
      }
    }
  }
}
