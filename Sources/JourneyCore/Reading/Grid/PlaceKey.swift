/// The number of a pointer into the model, made step by step: a table keeps the places of a million
/// values without a million lists of steps.
struct PlaceKey: Hashable, Sendable {
  /// The number.
  let number: UInt64

  /// The root.
  static let root = PlaceKey(number: 0xCBF2_9CE4_8422_2325)

  private init(number: UInt64) { self.number = number }

  /// Creates the number of a pointer.
  init(_ pointer: DocumentPointer) {
    var key = Self.root
    for step in pointer.steps {
      switch step {
      case .key(let name): key = key.key(name)
      case .index(let index): key = key.index(index)
      }
    }
    self = key
  }

  /// One member further.
  func key(_ name: String) -> PlaceKey {
    var hash = number
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return PlaceKey(number: Self.spread(hash ^ 0x6B))
  }

  /// One element further.
  func index(_ index: Int) -> PlaceKey {
    PlaceKey(number: Self.spread((number ^ UInt64(truncatingIfNeeded: index)) &* 0x100_0000_01B3))
  }

  /// The element of a list that is a member here.
  func element(_ name: String, _ index: Int) -> PlaceKey { key(name).index(index) }

  private static func spread(_ hash: UInt64) -> UInt64 {
    let product = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}
