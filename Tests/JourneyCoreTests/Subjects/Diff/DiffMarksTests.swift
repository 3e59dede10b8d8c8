import Testing

@testable import JourneyCore

/// The picture of a diff marks at its card everything that the list below tells.
@Suite struct DiffMarksTests {
  private func map(_ change: (inout JourneyMap) -> Void = { _ in }) throws -> JourneyMap {
    var map = try Subject.example("phone-instalments").0
    change(&map)
    return map
  }

  /// The marks of each card of one side, by the text of the card.
  private func marks(
    _ old: JourneyMap, _ new: JourneyMap, isNew: Bool
  ) throws -> [String: [String]] {
    let framework = try Subject.example("phone-instalments").1
    let document = DiffDocument(
      MapDiff(old, new), origin: DiffOrigin(old: "old", new: "new"),
      frameworks: (framework, framework), language: .en
    ).picture
    var marks: [String: [String]] = [:]
    for block in document.blocks {
      guard case .section(let section) = block, case .table(let table)? = section.blocks.first
      else { continue }
      for row in table.rows {
        for entry: DocumentEntry in row[isNew ? 2 : 1] where entry.figure != nil {
          let marked = entry.children.filter { $0.marker != nil }
          // The numbers of sources stand behind a text.
          let text = entry.text.text.replacing(/\ \[[\d, ]+\]$/, with: "")
          marks[text] = marked.map { $0.text.text }
        }
      }
    }
    return marks
  }

  @Test func aRenamedTouchpointAndItsEmotionAreMarked() throws {
    let new = try map {
      $0.stages[0].touchpoints[0].name = "Renamed"
      $0.stages[0].touchpoints[0].emotion = WrittenNumber(2)
    }
    let old = try map()
    let name = old.stages[0].touchpoints[0].name.string
    let after = try marks(old, new, isNew: true)
    #expect(after["Renamed"] == ["renamed from: " + name, "changed: Emotion"])
    #expect(try marks(old, new, isNew: false)[name] == ["renamed", "changed: Emotion"])
  }

  /// The cards say from where and where to, as the list below them does.
  @Test func aMovedTouchpointSaysWhereItWas() throws {
    let old = try map()
    let name = old.stages[2].touchpoints[0].name.string
    let new = try map {
      let moved = $0.stages[2].touchpoints.remove(at: 0)
      $0.stages[3].touchpoints.append(moved)
    }
    let after = try marks(old, new, isNew: true)
    let before = try marks(old, new, isNew: false)
    #expect(after[name]?.first?.hasPrefix("moved from 3 ") == true)
    #expect(before[name]?.first?.hasPrefix("moved to 4 ") == true)
    // What it holds has only moved with it.
    for pain in old.stages[2].touchpoints[0].painPoints {
      #expect(after[pain.text.string]?.first == "moved")
    }
  }

  @Test func aRewordedPainAndItsSeverityAreMarked() throws {
    let old = try map {
      $0.stages[0].touchpoints[0].painPoints = [
        PainPoint(text: "The page is full of advertisements and slow to open")
      ]
    }
    let new = try map {
      $0.stages[0].touchpoints[0].painPoints = [
        PainPoint(text: "The page is full of advertisements and very slow to open")
      ]
      $0.stages[0].touchpoints[0].painPoints[0].severity = .high
    }
    let marked = try marks(old, new, isNew: true)
    #expect(
      marked["The page is full of advertisements and very slow to open"]
        == ["reworded", "changed: Severity"])
    let before = try marks(old, new, isNew: false)
    #expect(before["The page is full of advertisements and slow to open"]?.first == "reworded")
  }

  @Test func statusAndOwnerOfAnOpportunityAreMarked() throws {
    let old = try map { $0.stages[0].opportunities = [Opportunity(text: "Say it at once")] }
    let new = try map {
      $0.stages[0].opportunities = [Opportunity(text: "Say it at once")]
      $0.stages[0].opportunities[0].status = .doing
    }
    for isNew in [false, true] {
      let marked = try marks(old, new, isNew: isNew)["Say it at once"]
      #expect(marked?.contains("changed: Status") == true, "\(isNew)")
    }
  }

  @Test func whatComesAndGoesWithItsTouchpointIsMarkedWithIt() throws {
    let old = try map()
    let gone = old.stages[2].touchpoints[0]
    #expect(!gone.painPoints.isEmpty)
    let new = try map { $0.stages[2].touchpoints.remove(at: 0) }
    let before = try marks(old, new, isNew: false)
    #expect(before[gone.name.string] == ["gone"])
    for pain in gone.painPoints { #expect(before[pain.text.string] == ["gone"]) }
    for opportunity in gone.opportunities {
      #expect(before[opportunity.text.string]?.contains("gone") == true)
    }
    // The other way round everything of it is new.
    let after = try marks(new, old, isNew: true)
    #expect(after[gone.name.string] == ["new"])
    for pain in gone.painPoints { #expect(after[pain.text.string] == ["new"]) }
    // What stays has no mark.
    let untouched = old.stages[0].touchpoints[0]
    #expect(before[untouched.name.string] == [])
  }

  /// The same word stands at the card and in the list.
  @Test func aSolvedPainIsCalledSolved() throws {
    let old = try map {
      $0.state = .current
      $0.stages[0].painPoints = [PainPoint(text: "Nobody answers the phone")]
    }
    let new = try map { $0.state = .future }
    #expect(try marks(old, new, isNew: false)["Nobody answers the phone"] == ["solved"])
    let framework = try Subject.example("phone-instalments").1
    let list = DiffDocument(
      MapDiff(old, new), origin: DiffOrigin(old: "old", new: "new"),
      frameworks: (framework, framework), language: .en
    ).document
    let text = TerminalRenderer(width: 200, isColored: false, language: .en).render(list)
    #expect(text.contains("pain point solved"))
  }

  /// A text has room for their number alone; a picture names them and says which are new.
  @Test func painsThatAreLeftAreNamedInThePicture() throws {
    let old = try map { $0.state = .current }
    let new = try map {
      $0.state = .future
      $0.stages[0].painPoints.append(PainPoint(text: "Nobody answers the phone"))
    }
    let framework = try Subject.example("phone-instalments").1
    let document = DiffDocument(
      MapDiff(old, new), origin: DiffOrigin(old: "old", new: "new"),
      frameworks: (framework, framework), language: .en)
    func named(_ document: Document) -> [String] {
      document.blocks.flatMap { block -> [String] in
        guard case .section(let section) = block, case .fields(let fields)? = section.blocks.first
        else { return [] }
        return fields.flatMap(\.entries).map(\.text.text)
          .filter { $0.hasPrefix("Nobody answers the phone") }
      }
    }
    let drawn = named(document.picture)
    #expect(drawn.count == 1 && drawn.allSatisfy { $0.hasSuffix(" · new") }, "\(drawn)")
    #expect(named(document.document) == [])
  }

  @Test func channelsStayBesideTheMarks() throws {
    let old = try map()
    let new = try map { $0.stages[0].touchpoints[0].name = "Renamed" }
    let framework = try Subject.example("phone-instalments").1
    let page = HTMLRenderer(language: .en).render(
      DiffDocument(
        MapDiff(old, new), origin: DiffOrigin(old: "old", new: "new"),
        frameworks: (framework, framework), language: .en
      ).picture)
    let renamed = /<strong[^>]*>Renamed<\/strong>[\s\S]*?<\/li>/
    let card = try #require(page.firstMatch(of: renamed)).output
    let seen = card.prefix(upTo: card.firstRange(of: "<details>")?.lowerBound ?? card.endIndex)
    #expect(seen.contains("search") && seen.contains("renamed"), "\(seen)")
  }

  @Test func aNewStageMarksWhatItHolds() throws {
    let old = try map { $0.stages.removeLast() }
    let new = try map()
    let last = try #require(new.stages.last)
    let marked = try marks(old, new, isNew: true)
    for touchpoint in last.touchpoints { #expect(marked[touchpoint.name.string] == ["new"]) }
    for pain in last.painPoints + last.touchpoints.flatMap(\.painPoints) {
      #expect(marked[pain.text.string] == ["new"])
    }
  }
}
