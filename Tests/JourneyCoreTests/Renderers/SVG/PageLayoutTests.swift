import Foundation
import Testing

@testable import JourneyCore

/// Layout is done before anything is drawn, so these tests read boxes and never a picture.
@Suite struct PageLayoutTests {
  @Test func textsOfASheetDoNotLieOverOneAnother() throws {
    for (map, framework) in try Subject.examples() {
      let document = MapSheet(map, framework: framework, language: .vi).document
      // Values and notes of the curve stand where its points are; a seam keeps the line away.
      let texts = Self.texts(of: PageLayout(document, language: .vi))
        .filter { !$0.hasPlate }.map(Self.drawn)
      for (index, text) in texts.enumerated() {
        for other in texts[(index + 1)...] {
          let isApart =
            text.maxX <= other.x + 0.5 || other.maxX <= text.x + 0.5
            || text.maxY <= other.y + 0.5 || other.maxY <= text.y + 0.5
          #expect(isApart, "\(map.title.string): \(text) over \(other)")
        }
      }
    }
  }

  /// At the far side of a wide picture nobody would see what it belongs to.
  @Test func whatIsBehindATextStandsRightBehindIt() {
    let entry = DocumentEntry("share", trailing: InlineText("2.5 apart", .faint))
    let texts = EntryLayout([entry], width: 600).layer.allTexts
    #expect(texts.map(\.words) == ["share\u{2002}2.5 apart"])
    #expect(texts.first?.runs.last?.face.isBold == true)
  }

  @Test func everyTextOfTheMapIsOnItsSheet() throws {
    for (map, framework) in try Subject.examples() {
      let document = MapSheet(map, framework: framework, language: .vi).document
      let words = Set(
        Self.texts(of: PageLayout(document, language: .vi)).flatMap { text in
          text.runs.map(\.text).joined().split(separator: " ").map(String.init)
        })
      var texts: [SourceText?] = [map.goal, map.scenario, map.startsWith, map.endsWith]
      for stage in map.stages {
        texts += [stage.goal, stage.owner, stage.notes]
        texts += stage.actions + stage.backstage
        texts += stage.painPoints.map(\.text) + stage.opportunities.map(\.text)
        for touchpoint in stage.touchpoints {
          texts += [touchpoint.name, touchpoint.description, touchpoint.handover]
          texts += touchpoint.painPoints.map(\.text) + touchpoint.opportunities.map(\.text)
        }
      }
      for word in texts.compactMap({ $0 }).flatMap({
        $0.string.split(separator: " ").map(String.init)
      }) {
        #expect(words.contains(word), "\(map.title.string) lacks \(word)")
      }
    }
  }

  @Test func everyTextOfABoxLiesInIt() throws {
    for (map, framework) in try Subject.examples() {
      let document = MapSheet(map, framework: framework, language: .en).document
      let page = PageLayout(document, language: .en)
      var count = 0
      for case .box(let inside) in page.layer.elements {
        guard case .rectangle(let frame, _, _)? = inside.first else {
          Issue.record("a box begins with its frame")
          continue
        }
        for case .text(let text) in inside {
          #expect(frame.holds(text.box, tolerance: 0.5), "\(text.runs.map(\.text)) in \(frame)")
          count += 1
        }
      }
      #expect(count > 20)
    }
  }

  // MARK: What is measured

  /// Expects that every text of a page lies in its room, and everything on its paper.
  static func expectRoom(_ document: Document, _ language: Language) {
    let page = PageLayout(document, theme: .light, language: language)
    let paper = Frame(x: 0, y: 0, width: page.width, height: page.layer.height)
    for text in texts(of: page) {
      let isSingle = text.runs.map(\.text).joined().count == 1
      #expect(
        isSingle || text.width <= text.box.width + 0.51, "\(text.runs.map(\.text)) in \(text.box)")
      #expect(paper.holds(text.box, tolerance: 1), "\(text.runs.map(\.text)) at \(text.box)")
    }
    for element in flat(page.layer.elements) {
      if case .rectangle(let frame, _, _) = element {
        #expect(paper.holds(frame, tolerance: 1), "\(frame)")
        #expect(frame.width >= 0 && frame.height >= 0, "\(frame)")
      }
    }
  }

  private static func texts(of page: PageLayout) -> [PictureText] {
    flat(page.layer.elements).compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  private static func flat(_ elements: [PictureElement]) -> [PictureElement] {
    elements.flatMap { element -> [PictureElement] in
      if case .box(let inner) = element { flat(inner) } else { [element] }
    }
  }

  /// The part of its room that a text fills.
  private static func drawn(_ text: PictureText) -> Frame {
    let width = min(text.width, text.box.width)
    let x =
      switch text.anchor {
      case .start: text.box.x
      case .middle: text.box.midX - width / 2
      case .end: text.box.maxX - width
      }
    return Frame(x: x, y: text.box.y, width: width, height: text.box.height)
  }
}
