import Testing

@testable import JourneyCore

/// One mistake in a map in which all rules are content is one finding, the right one.
@Suite struct OneMistakeTests {
  /// A mistake, as what is written in place of something else.
  struct Mistake: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    /// What is to be said of it.
    let findings: [String]

    init(_ old: String, _ new: String, _ findings: String...) {
      self.old = old
      self.new = new
      self.findings = findings
    }

    var testDescription: String { "\(new) for \(old)" }
  }

  /// The findings of all rules, each with its rule and its sentence.
  private func findings(_ text: String) -> [String] {
    let reading = MapReading.json(SourceFile(name: "map.journey.json", text: text))
    let resolution =
      reading.map.map { FrameworkResolution.resolve($0.framework) { _ in .unnamed } } ?? .unnamed
    return Validator().diagnostics(of: reading, in: resolution)
      .map { "\($0.rule.rawValue): \($0.message.en)" }
  }

  private func expect(_ mistake: Mistake, in text: String) {
    #expect(text.contains(mistake.old))
    #expect(findings(text.replacing(mistake.old, with: mistake.new)) == mistake.findings)
  }

  @Test(arguments: [
    Mistake(
      #""stages": ["#, #""stage": ["#, "unknown-key: unknown key 'stage'; did you mean 'stages'?"),
    Mistake(
      #""title": "Mua"#, #""titel": "Mua"#,
      "unknown-key: unknown key 'titel'; did you mean 'title'?"),
    Mistake(
      #""text": "Trang đầu"#, #""txt": "Trang đầu"#,
      "unknown-key: unknown key 'txt'; did you mean 'text'?"),
    Mistake(
      #""stage": "decide""#, #""id": "decide""#,
      "unknown-key: unknown key 'id'; did you mean 'stage'?"),
    Mistake(
      #""stage": "decide""#, #""stage": 2"#,
      "wrong-type: expected a text in double quotes, found a number"),
    Mistake(
      #""stage": "decide""#, #""stage": "decidee""#,
      "unknown-stage: unknown stage 'decidee'; did you mean 'decide' (Purchase decision)?"),
    // What people call a stage is one mistake, not an unknown and a missing one.
    Mistake(
      #""stage": "decide""#, #""stage": "Quyết định mua hàng""#,
      "unknown-stage: unknown stage 'Quyết định mua hàng'; did you mean 'decide'"
        + " (Purchase decision)?"),
    Mistake(
      #""stage": "decide""#, #""stage": "2. purchase decision""#,
      "unknown-stage: unknown stage '2. purchase decision'; did you mean 'decide'"
        + " (Purchase decision)?"),
  ])
  func inKeys(_ mistake: Mistake) throws {
    expect(mistake, in: try Repository.text("Examples/phone-instalments.journey.json"))
  }

  @Test(arguments: [
    Mistake(
      #""sources": ["#, #""source": ["#,
      "unknown-key: unknown key 'source'; did you mean 'sources'?"),
    Mistake(
      #""sources": ["#, #""x-sources": ["#,
      "unknown-reference: no source is declared, but 39 places name one"),
    Mistake(
      #""id": "so-lieu""#, #""id": "so-liu""#,
      "unknown-reference: unknown source 'so-lieu', here and in 10 other places; did you mean"
        + " 'so-liu'?"),
    Mistake(
      #""id": "so-lieu""#, #""ident": "so-lieu""#,
      "unknown-key: unknown key 'ident'; did you mean 'id'?"),
    Mistake(
      #"["phong-van", "so-lieu"]"#, #"["phong-van", "so-lie"]"#,
      "unknown-reference: unknown source 'so-lie', here and in 1 other place; did you mean"
        + " 'so-lieu'?"),
  ])
  func inSources(_ mistake: Mistake) throws {
    expect(mistake, in: try Repository.text("Examples/phone-instalments.journey.json"))
  }

  @Test(arguments: [
    Mistake(
      #""framework": "customer-6""#, #""framework": "buyer-4""#,
      "unknown-stage: these are stages of 'customer-6', not of 'buyer-4'"),
    // Both have a stage 'purchase'.
    Mistake(
      #""framework": "customer-6""#, #""framework": "digital-7""#,
      "unknown-stage: these are stages of 'customer-6', not of 'digital-7'"),
    Mistake(
      #""framework": "customer-6""#, #""framework": "customer-66""#,
      "unknown-framework: unknown framework 'customer-66'; did you mean 'customer-6'"
        + " (Six-stage customer journey)?"),
  ])
  func inTheFramework(_ mistake: Mistake) throws {
    expect(mistake, in: try Repository.text("Examples/phone-instalments.journey.json"))
  }

  @Test func aGapIsOneFinding() {
    let text = #"""
      { "title": "T", "framework": "customer-6", "basis": "research", "state": "current",
        "persona": { "name": "Lan" }, "scenario": "S", "goal": "G", "startsWith": "A",
        "endsWith": "B", "stages": [
          { "stage": "purchase", "name": "N" },
          { "stage": "use", "emotion": -1, "actions": ["A"], "thoughts": ["B"],
            "metrics": [{ "name": "NPS" }] },
          { "stage": "review", "feelings": ["vui"], "metrics": [{ "name": "NPS" }],
            "touchpoints": [{ "name": "A", "channel": "app", "momentOfTruth": true }] }] }
      """#
    let found = findings(text).filter { $0.contains("stage '") && !$0.contains("missing-stage") }
    #expect(
      found == [
        "empty-stage: the stage 'purchase' has no touchpoint",
        "empty-stage: the stage 'use' (Using the product or service) has no touchpoint",
        "do-think-feel: the stage 'review' lacks actions and thoughts",
        "emotion-missing: no emotion is known in the stage 'review'",
      ])
  }

  @Test func theExampleIsSound() throws {
    #expect(findings(try Repository.text("Examples/phone-instalments.journey.json")) == [])
  }
}
