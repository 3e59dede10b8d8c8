import Testing

@testable import JourneyCore

/// Metrics on a page: the bar as wide as its room, the value in the tone and with the sign of its target.
@Suite struct HTMLGaugeTests {
  private func page(isReached: Bool?) -> String {
    var entry = DocumentEntry(
      "Accuracy",
      trailing: InlineText("48%", isReached.map { $0 ? .positive : .negative } ?? .plain))
    entry.children = ["target 90%"]
    entry.figure = DocumentFigure(
      .gauge, gauge: .init(share: 0.48, target: 0.9, isReached: isReached))
    return HTMLRenderer(language: .en).render(Document(blocks: [.list([entry])]))
  }

  @Test func valuesHaveTheToneAndTheSignOfTheirTarget() {
    let missed = page(isReached: false)
    #expect(missed.contains("<span class=\"bad\">✗\u{A0}</span><span class=\"bad\">48%</span>"))
    // The rule of labels beside values must not win over that of the tone.
    #expect(missed.contains(".gauge strong .bad{color:var(--pain)}"))
    #expect(page(isReached: true).contains("<span class=\"good\">✓\u{A0}</span>"))
    let unknown = page(isReached: nil)
    #expect(!unknown.contains("✓") && !unknown.contains("✗"))
  }

  @Test func theBarFillsItsRoom() throws {
    let bar = try #require(page(isReached: true).firstMatch(of: /<svg viewBox="0 0 200 12"[^>]*>/))
    #expect(bar.output.contains("preserveAspectRatio=\"none\""))
  }
}
