import Testing

@testable import JourneyCore

/// What was told again in other words is no loss and nothing new.
@Suite struct RewordingTests {
  private func isReworded(_ old: String, _ new: String) -> Bool {
    !NearestNames.pairs([SourceText(old)], [SourceText(new)]).isEmpty
  }

  @Test(arguments: [
    ("Chờ lâu ở quầy", "Chờ lâu ở quầy vào giờ cao điểm, có khi tới ba mươi phút"),
    ("Waits long at the counter", "At the counter one waits long, above all on Saturdays"),
    ("The form asks for the same data twice", "The form asks twice for data the bank has"),
    ("Gọi lại", "Gọi lại trong vòng một giờ kể từ lúc khách để lại số"),
    ("Giá không rõ", "gia KHONG ro"),
  ])
  func mostWordsStayed(_ old: String, _ new: String) {
    #expect(isReworded(old, new) && isReworded(new, old))
  }

  @Test(arguments: [
    ("Waits long", "Nobody tells the price"), ("Không biết giá", "Không gọi được ai"),
    ("Đợi", "Đợi giao hàng rất lâu mà không ai báo gì cả"), ("", "Waits long"),
    ("Khách không thấy phí vận chuyển", "Khách không được báo khi đơn giao trễ hẹn"),
  ])
  func otherThingsAreOtherThings(_ old: String, _ new: String) {
    #expect(!isReworded(old, new) && !isReworded(new, old))
  }

  private func map(_ stages: [[Touchpoint]]) -> JourneyMap {
    var map = JourneyMap(title: "M", framework: .id("buyer-4"))
    map.stages = zip(["awareness", "consideration"], stages).map { id, touchpoints in
      var entry = StageEntry(stage: SourceText(id))
      entry.touchpoints = touchpoints
      return entry
    }
    return map
  }

  private func touchpoint(
    _ name: SourceText, _ channel: SourceText?, id: SourceText? = nil
  ) -> Touchpoint {
    var touchpoint = Touchpoint(name: name)
    touchpoint.channel = channel
    touchpoint.id = id
    return touchpoint
  }

  private func kinds(_ old: JourneyMap, _ new: JourneyMap) -> [MapChange.Kind] {
    MapDiff(old, new).changes.filter { $0.subject == .touchpoint }.map(\.kind)
  }

  @Test func theOnlyTouchpointOfAStageIsRenamed() {
    let call = touchpoint("Xyz", "phone")
    let other = touchpoint("Something else", "phone")
    #expect(kinds(map([[call]]), map([[other]])) == [.changed])
    // No channel, another channel, a neighbour or two ids tell of two things.
    #expect(Set(kinds(map([[call]]), map([[touchpoint("Abc", "chat")]]))) == [.added, .removed])
    #expect(
      Set(kinds(map([[call, touchpoint("Web", "website")]]), map([[other]]))).contains(.removed))
    #expect(
      Set(
        kinds(
          map([[touchpoint("Xyz", "phone", id: "a")]]),
          map([[touchpoint("Something else", "phone", id: "b")]]))) == [.added, .removed])
  }

  /// Blanks that nobody sees are no difference, wherever they stand.
  @Test(arguments: [
    ("Slow", "Slow "), ("Slow", "\tSlow"), ("Chờ lâu", "Chờ\u{A0}lâu"), ("Chờ lâu", "Chờ  lâu\n"),
    ("Cho\u{31B}\u{300} lâu", "Chờ  lâu"), ("A\nB", "A \n B"), ("A", "A\r\n"),
  ])
  func blanksThatNobodySees(_ old: String, _ new: String) {
    func map(_ text: String) -> JourneyMap {
      let text = SourceText(text)
      var call = touchpoint(text, "phone")
      call.owner = text
      call.painPoints = [PainPoint(text: text), PainPoint(text: "Other")]
      call.opportunities = [Opportunity(text: text)]
      call.metrics = [Metric(name: text)]
      var map = self.map([[call], [touchpoint("Web", text)]])
      map.persona = Persona(name: text)
      map.stages[0].actions = [text, "More"]
      return map
    }
    #expect(SourceText(old).isSeen(as: SourceText(new)))
    #expect(MapDiff(map(old), map(new)).isEmpty && MapDiff(map(new), map(old)).isEmpty)
  }

  @Test(arguments: [
    ("Slow", "slow"), ("A B", "AB"), ("A\nB", "A B"), ("A", ""), ("Chờ", "Cho"), ("A", "A\u{200B}"),
  ])
  func whatIsSeenIsADifference(_ old: String, _ new: String) {
    #expect(!SourceText(old).isSeen(as: SourceText(new)))
    var (first, second) = (map([[], []]), map([[], []]))
    (first.goal, second.goal) = (SourceText(old), SourceText(new))
    #expect(MapDiff(first, second).changes.count == 1)
  }
}
