import Testing

@testable import JourneyCore

@Suite struct OffsetSetTests {
  @Test func whatWasPutInIsInIt() {
    var set = OffsetSet()
    #expect(set.isEmpty)
    #expect(!set.contains(0))
    let places = [0, 63, 64, 65, 1000, 987_104]
    for place in places { set.insert(place) }
    #expect(!set.isEmpty)
    for place in places { #expect(set.contains(place)) }
    for place in [1, 62, 66, 999, 1001, 987_103, 987_105, 2_000_000] {
      #expect(!set.contains(place))
    }
  }
}
