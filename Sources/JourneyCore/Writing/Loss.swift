/// Values of one kind that a format cannot hold as the map has them.
///
/// Every writer returns its losses beside its bytes; whoever reads the bytes again gets the map
/// without them.
public struct Loss: Sendable, Equatable {
  /// What becomes of the values.
  public enum Kind: String, Sendable, CaseIterable {
    /// They are left out.
    case dropped
    /// They are numbers, and the nearest number that the format has is written.
    case rounded
    /// They are written in another way than the map has them, such as without line breaks.
    case changed
    /// The format needs a value where the map gives none.
    case added
    /// They are in the file, and programs that draw the format do not show them.
    case hidden
  }

  /// Where a value stands in the map.
  public struct Place: Sendable, Equatable {
    /// The object, or the value itself: keys of hundreds of thousands of elements of one list would
    /// else each take a way of their own.
    private let object: DocumentPointer
    private let key: String?
    /// How many values stand there: the entries of a list, else 1.
    public let count: Int

    /// The pointer to the key that holds the value, or to the entry of a list.
    public var pointer: DocumentPointer { key.map { object.key($0) } ?? object }

    /// Creates a place.
    public init(_ pointer: DocumentPointer, count: Int = 1) {
      self.init(pointer, key: nil, count: count)
    }

    /// Creates the place of a key of an object.
    init(_ object: DocumentPointer, key: String?, count: Int) {
      self.object = object
      self.key = key
      self.count = count
    }

    /// Whether both are the same place.
    public static func == (left: Place, right: Place) -> Bool {
      left.count == right.count && left.pointer == right.pointer
    }
  }

  /// The key of all own keys, which begin with it.
  package static let ownKey = "x-"

  /// What people call all own keys.
  static let ownKeys = LocalizedText(vi: "Khóa riêng x-…", en: "Custom keys x-…")

  /// What becomes of the values.
  public let kind: Kind
  /// The kind of object in which they stand.
  let object: FileObject
  /// The key under which they stand, as the file names it; `x-` for all keys of the authors.
  public let key: String
  /// Where they stand, in the order of the map.
  public internal(set) var places: [Place]

  /// The name of the kind of object in which they stand, such as `touchpoint`.
  public var objectName: String { object.rawValue }

  /// How many values there are.
  public var count: Int { places.reduce(0) { $0 + $1.count } }

  /// What people call the key.
  public var label: LocalizedText {
    if key == Self.ownKey { return Self.ownKeys }
    return object.facts(key)?.label ?? LocalizedText(same: key)
  }
}
