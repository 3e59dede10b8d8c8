import Testing

@testable import JourneyCore

/// What the signs of a sheet say is what the map says.
@Suite struct SheetSignTests {
  private func sheet(_ stage: StageEntry) -> Document {
    var map = JourneyMap(title: "T", framework: .id("basic-5"))
    map.stages = [stage]
    return MapSheet(map, framework: nil, language: .en).document
  }

  private func entries(_ document: Document) -> [DocumentEntry] {
    document.blocks.flatMap { block -> [DocumentEntry] in
      switch block {
      case .table(let table): table.rows.joined().flatMap { $0 }
      case .legend(let entries): entries
      default: []
      }
    }
  }

  @Test(arguments: [nil, "khong-biet-kenh"])
  func anUnknownModeIsNeitherOnlineNorOffline(_ channel: String?) {
    var stage = StageEntry(stage: "search")
    stage.touchpoints = [Touchpoint(name: "Name")]
    stage.touchpoints[0].channel = channel.map { SourceText($0) }
    let all = entries(sheet(stage))
    let card = all.first { $0.text.text == "Name" }
    #expect(card?.figure?.symbolStyle == .broken)
    let meaning = all.first { $0.figure?.symbolStyle == .broken && $0.text.text != "Name" }
    #expect(meaning?.text.text == "not known whether online or offline")
    #expect(!all.contains { $0.figure?.symbolStyle == .filled })
  }

  /// A framework that a map without any was given is called as the map is: its name says nothing.
  @Test func theTitleIsToldOnce() throws {
    let text = "journey\ntitle My day\nsection A\nGo: 3: Me\nsection B\nStay: 4: Me\n"
    let reading = try FileReading.read(SourceFile(name: "a.mmd", text: text))
    guard case .map(let journey) = reading, let map = journey.map,
      case .inline(let framework) = map.framework
    else {
      Issue.record("no framework of its own")
      return
    }
    let document = MapSheet(map, framework: framework, language: .en).document
    let notes = document.blocks.compactMap { block -> String? in
      if case .note(let note) = block { note.text } else { nil }
    }
    #expect(framework.name[.en] == "My day")
    #expect(document.title?.trailing?.isEmpty != false)
    #expect(!notes.contains { $0.contains("My day") })
  }

  @Test func aKnownModeHasItsRing() {
    for (channel, style) in [
      ("website", DocumentFigure.SymbolStyle.filled), ("store", .outlined),
    ] {
      var stage = StageEntry(stage: "search")
      stage.touchpoints = [Touchpoint(name: "Name")]
      stage.touchpoints[0].channel = SourceText(channel)
      let all = entries(sheet(stage))
      #expect(all.first { $0.text.text == "Name" }?.figure?.symbolStyle == style)
      #expect(!all.contains { $0.figure?.symbolStyle == .broken })
    }
    // The three circles differ without colour: filled, whole, broken.
    let circles = DocumentFigure.SymbolStyle.allCases.map {
      CardLayout.circle($0, center: PicturePoint(x: 0, y: 0), radius: 5)
    }
    #expect(circles[0] != circles[1] && circles[1] != circles[2] && circles[0] != circles[2])
    guard case .circle(_, _, let paint) = circles[2] else {
      Issue.record("no circle")
      return
    }
    #expect(paint.dash != nil)
  }

  @Test func whatIsDoneIsTickedAsEverywhere() {
    var stage = StageEntry(stage: "search")
    var opportunity = Opportunity(text: "Say it")
    opportunity.status = .done
    stage.opportunities = [opportunity]
    let card = entries(sheet(stage)).first { $0.text.text == "Say it" }
    #expect(card?.children.first?.marker == .done)
  }

  /// A bar that is always nearly full tells nothing: without a target only shares have one.
  @Test func aValueWithoutTargetIsNoBar() {
    func gauge(_ value: Double, _ unit: SourceText?) -> DocumentFigure.Gauge {
      var metric = Metric(name: "Calls")
      metric.value = WrittenNumber(value)
      metric.unit = unit
      return MetricGauge(metric).gauge
    }
    #expect(gauge(47, nil).share == nil)
    #expect(gauge(47, "minutes").share == nil)
    #expect(gauge(120, "%").share == nil)
    #expect(gauge(47, "%").share == 0.47)
    #expect(gauge(2.1, "%").share.map { abs($0 - 0.021) < 1e-9 } == true)
  }
}
