/// The journeys of a file; each is read as it is asked for, so that nobody holds all of them.
package struct JourneyReadings: RandomAccessCollection {
  package let startIndex = 0
  package let endIndex: Int
  private let reading: (Int) -> FileReading

  /// Takes how many there are and how each of them is read.
  init(count: Int, reading: @escaping (Int) -> FileReading) {
    endIndex = count
    self.reading = reading
  }

  /// The journeys of a file that nobody reads.
  static var none: JourneyReadings {
    JourneyReadings(count: 0) { preconditionFailure("there is no journey \($0)") }
  }

  /// Reads a journey.
  package subscript(index: Int) -> FileReading { reading(index) }
}
