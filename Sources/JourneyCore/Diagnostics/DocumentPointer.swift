/// The way from the root of a document to one of its values (RFC 6901).
public struct DocumentPointer: Sendable, Hashable {
  /// One step of the way.
  public enum Step: Sendable, Hashable {
    /// Into the member of an object.
    case key(String)
    /// Into the element of an array, from 0.
    case index(Int)
  }

  /// The steps before the last one, which the elements of a list share.
  private var beginning: [Step]
  /// The last step where it leads to an element, else −1.
  private var lastElement: Int

  /// The steps from the root.
  public var steps: [Step] {
    get { lastElement < 0 ? beginning : beginning + [.index(lastElement)] }
    set { self = DocumentPointer(newValue) }
  }

  /// The root itself.
  public static let root = DocumentPointer([])

  /// Creates a pointer from its steps.
  public init(_ steps: [Step]) {
    beginning = steps
    lastElement = -1
  }

  private init(_ beginning: [Step], element: Int) {
    self.beginning = beginning
    lastElement = element
  }

  /// Returns the pointer one member further.
  public func key(_ key: String) -> DocumentPointer {
    DocumentPointer(steps + [.key(key)])
  }

  /// Returns the pointer one element further.
  public func index(_ index: Int) -> DocumentPointer {
    index < 0 ? DocumentPointer(steps + [.index(index)]) : DocumentPointer(steps, element: index)
  }

  /// Returns the pointer to the element of an array that is a member here.
  public func element(_ key: String, _ index: Int) -> DocumentPointer {
    self.key(key).index(index)
  }

  /// Whether both lead the same way.
  public static func == (left: DocumentPointer, right: DocumentPointer) -> Bool {
    left.lastElement == right.lastElement && left.beginning == right.beginning
      || left.steps == right.steps
  }

  /// Feeds what equality looks at.
  public func hash(into hasher: inout Hasher) {
    for step in beginning { hasher.combine(step) }
    if lastElement >= 0 { hasher.combine(Step.index(lastElement)) }
  }
}

extension DocumentPointer: CustomStringConvertible {
  /// The pointer as RFC 6901 writes it, such as `/stages/2/touchpoints/0`.
  public var description: String {
    var text = ""
    for step in steps {
      text += "/"
      switch step {
      case .index(let index): text += String(index)
      case .key(let key)
      where !key.utf8.contains { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }:
        text += key
      case .key(let key):
        for character in key.unicodeScalars {
          switch character {
          case "~": text += "~0"
          case "/": text += "~1"
          default: text.unicodeScalars.append(character)
          }
        }
      }
    }
    return text
  }
}
