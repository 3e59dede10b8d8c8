import Testing

@testable import JourneyCore

/// Where lanes stand in a list, in whatever order it has them.
@Suite struct LanePlacesTests {
  @Test(arguments: [[], [0], [3, 1, 2], [0, 1, 2, 3, 9], [5, 5, 1, 5]] as [[Int32]])
  func eachIsFoundWhereItStandsFirst(_ numbers: [Int32]) {
    let places = LanePlaces(numbers)
    for number in Int32(0)..<10 {
      #expect(places.index(of: number) == numbers.firstIndex(of: number))
    }
  }
}
