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
}
