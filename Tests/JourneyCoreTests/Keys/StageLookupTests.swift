import JourneyCore
import Testing

/// What people call the stages of a framework.
@Suite struct StageLookupTests {
  @Test(arguments: FrameworkCatalog.ids)
  func everyNameOfEveryStageMeansThatStage(id: String) throws {
    let framework = try #require(FrameworkCatalog.framework(id: id))
    let lookup = StageLookup(framework.stages)
    for (index, stage) in framework.stages.enumerated() {
      for name in [stage.id.string, stage.name[.vi], stage.name[.en]] {
        for form in WrittenForms.of(name) {
          #expect(lookup.resolve(form) == index, "\(form)")
          #expect(lookup.resolve("\(index + 1). \(form)") == index, "\(form)")
          #expect(lookup.resolve("Giai đoạn \(index + 1): \(form)") == index, "\(form)")
          #expect(lookup.suggestion(for: form)?.id == stage.id.string, "\(form)")
          #expect(lookup.indices(matching: form) == [index], "\(form)")
        }
      }
      #expect(lookup.indices(matching: "\(index + 1)") == [index])
    }
    #expect(lookup.indices(matching: "0").isEmpty)
    #expect(lookup.indices(matching: "\(framework.stages.count + 1)").isEmpty)
    #expect(lookup.indices(matching: "").isEmpty)
  }

  @Test func aBeginningMeansAllThatBeginSo() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "digital-7"))
    let lookup = StageLookup(framework.stages)
    #expect(lookup.indices(matching: "share") == [4])
    #expect(lookup.indices(matching: "chia") == [4])
    // Mua hàng, Mua lại.
    #expect(lookup.indices(matching: "mua") == [3, 6])
    #expect(lookup.resolve("share") == nil)
    #expect(lookup.suggestion(for: "share")?.id == "share-experience")
  }

  @Test func aSharedNameMeansNoStageAndAnIDIsNobodyElsesName() {
    let stages = [
      FrameworkStage(id: "buy", name: .plain("Use")), FrameworkStage(id: "use", name: .plain("A")),
      FrameworkStage(id: "again", name: .plain("a")),
    ]
    let lookup = StageLookup(stages)
    #expect(lookup.resolve("USE") == 1)
    #expect(lookup.resolve("A") == nil)
    #expect(lookup.resolve("again") == 2)
  }

  @Test func anOfferNamesTheStage() throws {
    let framework = try #require(FrameworkCatalog.framework(id: "digital-7"))
    let offer = StageLookup(framework.stages).suggestion(for: "Nhan thuc")
    #expect(offer?.quoted(.vi) == "'awareness' (Nhận thức)")
  }
}
