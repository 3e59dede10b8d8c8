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
  func key(_ name: String) -> PlaceKey { key(Name(name)) }

  /// One member further, whose name is known by its number.
  @inline(__always)
  func key(_ name: Name) -> PlaceKey {
    PlaceKey(number: Self.spread((number ^ name.number) &* 0x100_0000_01B3))
  }

  /// The name of a member as a number: the names that stand in every row are turned into one once.
  struct Name {
    fileprivate let number: UInt64

    init(_ name: String) {
      var hash: UInt64 = 0x9AE1_6A3B_2F90_404F
      for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      number = hash | 1 << 63
    }

    static let stages = Name("stages")
    static let stage = Name("stage")
    static let touchpoints = Name("touchpoints")
    static let name = Name("name")
  }

  /// One element further.
  func index(_ index: Int) -> PlaceKey {
    PlaceKey(number: Self.spread((number ^ UInt64(truncatingIfNeeded: index)) &* 0x100_0000_01B3))
  }

  /// The element of a list that is a member here.
  func element(_ name: String, _ index: Int) -> PlaceKey { key(name).index(index) }

  /// An entry of a stage.
  static func stage(_ index: Int) -> PlaceKey { root.key(.stages).index(index) }

  /// A touchpoint of a stage.
  static func touchpoint(_ stage: Int, _ index: Int) -> PlaceKey {
    self.stage(stage).key(.touchpoints).index(index)
  }

  private static func spread(_ hash: UInt64) -> UInt64 {
    let product = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}
