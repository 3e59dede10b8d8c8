import JourneyCore
import Testing

/// What people call the values of enumerations.
@Suite struct NamedChoiceTests {
  @Test func everyNameOfEveryValueMeansThatValue() {
    func check<Value: NamedChoice & Equatable>(_ type: Value.Type) {
      for value in Value.allCases {
        let names =
          [value.rawValue, value.label.vi, value.label.en]
          + value.aliases.split(separator: ",").map(String.init)
        for form in names.flatMap(WrittenForms.of) {
          #expect(Value.resolve(form) == value, "\(type): \(form)")
          #expect(Value.suggestion(for: form)?.id == value.rawValue, "\(type): \(form)")
        }
      }
    }
    check(JourneyMap.Kind.self)
    check(JourneyMap.State.self)
    check(JourneyMap.Basis.self)
    check(ClaimBasis.self)
    check(ChannelMode.self)
    check(Touchpoint.Initiator.self)
    check(PainPoint.Severity.self)
    check(Opportunity.Status.self)
    check(Metric.Direction.self)
    check(EvidenceSource.Kind.self)
    check(Phase.self)
    check(Framework.Kind.self)
    check(FrameworkStage.Provenance.self)
    check(Translation.Origin.self)
    check(Severity.self)
  }

  @Test func whatNobodySaysMeansNothing() {
    for text in ["", " ", "…", "?", "banana", "xyz", String(repeating: "cao ", count: 500)] {
      #expect(PainPoint.Severity.resolve(text) == nil)
      #expect(PainPoint.Severity.suggestion(for: text) == nil)
    }
  }

  @Test(arguments: [
    ("hien trangg", "current"), ("to-be", "future"), ("as is", "current"), ("futur", "future"),
    ("tương lai gần", "future"),
  ])
  func aSlipIsOffered(written: String, id: String) {
    #expect(JourneyMap.State.suggestion(for: written)?.id == id)
  }

  @Test func anOfferNamesIdAndName() {
    #expect(PainPoint.Severity.high.named.quoted(.vi) == "'high' (nghiêm trọng)")
    // The name says the same as the id.
    #expect(PainPoint.Severity.high.named.quoted(.en) == "'high'")
    #expect(
      NamedID.list([Phase.aware.named, Phase.use.named], .vi) == "aware (nhận biết), use (sử dụng)")
  }
}
