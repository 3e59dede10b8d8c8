import Testing

@testable import JourneyCore

/// Conditions as people write them, and what they are told.
@Suite struct PortfolioConditionTests {
  @Test func commasPartConditionsOrBelongToNumbers() throws {
    func limits(_ text: String) throws -> [Double] {
      try PortfolioCondition.list(text).map(\.limit)
    }
    #expect(try limits("meanEmotion<0,5") == [0.5])
    #expect(try limits("unanswered>0,stale>1") == [0, 1])
    #expect(try limits("meanEmotion<-0,5, evidenceShare<62,5%,stale>0") == [-0.5, 0.625, 0])
    #expect(try limits("unanswered>0,") == [0])
    #expect(try limits("unanswered\u{A0}>\t0\nstale > 1\n") == [0, 1])
    for text in ["", ",", "0,5", "unanswered>0,5,5", "unanswered>0,x"] {
      #expect(throws: PortfolioCondition.Mistake.self, "\(text)") {
        try PortfolioCondition.list(text)
      }
    }
  }

  @Test func tellsWhichSignComparesNothing() {
    for sign in ["<>", "=>", "!", "<<"] {
      #expect(throws: PortfolioCondition.Mistake.unknownSign(sign)) {
        try PortfolioCondition("stale" + sign + "0")
      }
    }
    for text in ["stale>0 unowned>0", "stale>0; unowned>0", "stale>0 and unowned>0"] {
      #expect(throws: PortfolioCondition.Mistake.several, "\(text)") {
        try PortfolioCondition.list(text)
      }
    }
  }

  @Test func aShareIsFromZeroToOne() throws {
    #expect(throws: PortfolioCondition.Mistake.outOfRange("50", .evidenceShare)) {
      try PortfolioCondition("evidenceShare<50")
    }
    #expect(throws: PortfolioCondition.Mistake.outOfRange("150%", .evidenceShare)) {
      try PortfolioCondition("evidenceShare<150%")
    }
    #expect(throws: PortfolioCondition.Mistake.outOfRange("-3", .meanEmotion)) {
      try PortfolioCondition("meanEmotion<-3")
    }
    #expect(try PortfolioCondition("evidenceShare<1").limit == 1)
    #expect(try PortfolioCondition("unanswered>50").limit == 50)
  }

  /// A condition with a value, and how that is told.
  struct Told: Sendable {
    let condition: String
    let value: Double
    let language: Language
    let text: String
  }

  private static let told: [Told] = [
    Told(condition: "evidenceShare<95%", value: 0.94444444, language: .en, text: "94.4%"),
    Told(condition: "evidenceShare < 95 %", value: 0.94444444, language: .vi, text: "94,4%"),
    Told(condition: "evidenceShare<0.95", value: 0.94444444, language: .en, text: "0.94"),
    Told(condition: "evidenceShare<95%", value: 0.94999, language: .en, text: "94.999%"),
    Told(condition: "unanswered>0", value: 8, language: .en, text: "8"),
    Told(condition: "meanEmotion<0,5", value: -0.33333, language: .vi, text: "−0,33"),
    Told(condition: "evidenceShare=50%", value: 0.5, language: .en, text: "50%"),
  ]

  @Test func valuesAreToldAsTheConditionIsWritten() throws {
    for told in Self.told {
      let condition = try PortfolioCondition(told.condition)
      #expect(condition.text(of: told.value, told.language) == told.text)
    }
  }

  @Test func conditionsStayAsTheyAreWritten() throws {
    #expect(try PortfolioCondition(" evidenceShare < 95% ").text == "evidenceShare<95%")
    #expect(try PortfolioCondition("meanEmotion<0,5").text == "meanEmotion<0,5")
  }
}
