/// The path of the file of one of many maps.
///
/// A class: of hundreds of thousands of metrics each holds a pointer.
final class MapFile: Sendable, Equatable {
  let path: String

  init(_ path: String) { self.path = path }

  static func == (left: MapFile, right: MapFile) -> Bool {
    left === right || left.path.utf8.elementsEqual(right.path.utf8)
  }
}
