import Testing

@testable import JourneyCore

/// What colours tell on a screen shapes tell on grey paper.
@Suite struct SignShapeTests {
  /// The shape of a sign without its tone.
  private func shape(_ marker: DocumentEntry.Marker) -> String {
    var layer = PictureLayer()
    MarkSign(marker).add(to: &layer, x: 0, y: 0, lineHeight: 16)
    return layer.elements.map { element in
      switch element {
      case .path(let steps, _): "\(steps)"
      case .circle(let center, let radius, _): "\(center) \(radius)"
      case .rectangle(let frame, _, _): "\(frame)"
      case .text(let text): text.runs.map(\.text).joined()
      default: "?"
      }
    }.joined()
  }

  @Test func everySignHasItsOwnShape() {
    let shapes = DocumentEntry.Marker.allCases.map(shape)
    #expect(Set(shapes).count == shapes.count)
  }

  @Test func cardsOfPainsAndOpportunitiesDifferInMoreThanTheirTone() throws {
    func paths(_ shape: DocumentFigure.Shape) -> [[PictureStep]] {
      var entry = DocumentEntry("Text")
      entry.figure = DocumentFigure(shape)
      return CardLayout(entry, width: 220).layer.elements.compactMap {
        if case .path(let steps, _) = $0 { steps } else { nil }
      }
    }
    #expect(paths(.painCard).count == 1 && paths(.opportunityCard).count == 1)
    #expect(paths(.painCard) != paths(.opportunityCard))
  }

  @Test func gaugesSayInASignWhetherTheyReachTheirTarget() {
    func texts(_ isReached: Bool?) -> [String] {
      var entry = DocumentEntry("Wait", trailing: InlineText("47", .negative))
      entry.figure = DocumentFigure(.gauge, gauge: .init(share: 0.5, isReached: isReached))
      return GaugeLayout(entry, width: 200).layer.elements.compactMap {
        if case .text(let text) = $0 { text.runs.map(\.text).joined() } else { nil }
      }
    }
    #expect(texts(false).contains("✗\u{A0}47"))
    #expect(texts(true).contains("✓\u{A0}47"))
    #expect(texts(nil).contains("47"))
  }
}
