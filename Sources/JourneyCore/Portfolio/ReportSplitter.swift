/// Splits a report into its members while it is read, so that nobody has to hold a long one whole.
///
/// It knows of JSON only where members and the objects of long lists begin and end; what stands
/// between is checked by who reads the pieces.
struct ReportSplitter {
  /// A member, or some objects of a long list.
  struct Piece {
    /// The key of the member.
    let key: String
    /// Its value; of a list an array of some of its objects.
    let bytes: [UInt8]
    /// Whether these are some objects of a long list.
    let isOfList: Bool
  }

  private enum State {
    case start, firstKey, key, inKey, colon
    case value, inValue, afterValue
    case firstElement, element, inElement, afterElement
    case end
  }

  /// Objects of a list stand together in a piece of about so many bytes.
  private static let pieceSize = 1 << 16

  private let lists: Set<String>
  private var state = State.start
  private var name: [UInt8] = []
  private var seen: Set<String> = []
  private var key = ""
  /// What has been read of the piece before the bytes of now.
  private var buffer: [UInt8] = []
  private var isCapturing = false
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// Prepares a splitter.
  ///
  /// - Parameter lists: The keys of the lists that are split into pieces.
  init(lists: Set<String>) { self.lists = lists }

  /// Whether everything of an object has been read, and nothing else.
  var isComplete: Bool {
    if case .end = state { true } else { false }
  }

  /// The keys of all members that have been met.
  var keys: Set<String> { seen }

  /// Takes the next bytes.
  ///
  /// - Returns: The pieces that end in them; nothing where they are none of a report.
  mutating func add(_ bytes: [UInt8]) -> [Piece]? {
    var pieces: [Piece] = []
    var start = 0
    var index = 0
    let span = bytes.span
    while index < span.count {
      let byte = span[index]
      let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
      switch state {
      case .inValue, .inElement:
        let isInside = isInside(byte, isBlank: isBlank)
        // A number or a word ends where something else begins, which is looked at again.
        let isBehind = !isInside && depth < 0
        if !isInside {
          let end = isBehind ? index : index + 1
          depth = 0
          if case .inElement = state {
            state = .afterElement
            if buffer.count + end - start >= Self.pieceSize {
              pieces.append(piece(bytes, start..<end))
            }
          } else {
            pieces.append(piece(bytes, start..<end))
            state = .afterValue
          }
          if isBehind { continue }
        }
      case .inKey:
        if byte == UInt8(ascii: "\"") {
          key = String(decoding: name, as: UTF8.self)
          guard seen.insert(key).inserted else { return nil }
          state = .colon
        } else {
          // Nothing in the keys of a report needs one.
          if byte == UInt8(ascii: "\\") { return nil }
          name.append(byte)
        }
      default:
        if isBlank { break }
        guard let next = next(byte, at: index, bytes, &start, &pieces) else { return nil }
        state = next
      }
      index += 1
    }
    if isCapturing { buffer += bytes[start...] }
    return pieces
  }

  /// Whether a value goes on behind a byte; `depth` is below 0 where it ended before it.
  private mutating func isInside(_ byte: UInt8, isBlank: Bool) -> Bool {
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
        return depth > 0
      }
      return true
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      return depth > 0
    case UInt8(ascii: ",") where depth == 0:
      depth = -1
      return false
    default:
      if isBlank, depth == 0 {
        depth = -1
        return false
      }
    }
    return true
  }

  /// What is expected behind a byte between values; nothing where it is out of place.
  private mutating func next(
    _ byte: UInt8, at index: Int, _ bytes: [UInt8], _ start: inout Int, _ pieces: inout [Piece]
  ) -> State? {
    switch (state, byte) {
    case (.start, UInt8(ascii: "{")): return .firstKey
    case (.firstKey, UInt8(ascii: "\"")), (.key, UInt8(ascii: "\"")):
      name = []
      return .inKey
    case (.firstKey, UInt8(ascii: "}")), (.afterValue, UInt8(ascii: "}")): return .end
    case (.afterValue, UInt8(ascii: ",")): return .key
    case (.colon, UInt8(ascii: ":")): return .value
    case (.value, UInt8(ascii: "[")) where lists.contains(key): return .firstElement
    case (.value, _) where lists.contains(key): return nil
    case (.value, _):
      begin(at: index, &start)
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth = 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ":"): return nil
      default: break
      }
      return .inValue
    case (.firstElement, UInt8(ascii: "{")), (.element, UInt8(ascii: "{")):
      if !isCapturing { begin(at: index, &start) }
      depth = 1
      return .inElement
    case (.firstElement, UInt8(ascii: "]")): return .afterValue
    case (.afterElement, UInt8(ascii: ",")): return .element
    case (.afterElement, UInt8(ascii: "]")):
      if isCapturing { pieces.append(piece(bytes, start..<index)) }
      return .afterValue
    default: return nil
    }
  }

  private mutating func begin(at index: Int, _ start: inout Int) {
    isCapturing = true
    start = index
    depth = 0
  }

  /// The piece that ends in the bytes of now.
  private mutating func piece(_ bytes: [UInt8], _ range: Range<Int>) -> Piece {
    let isOfList = lists.contains(key)
    var content: [UInt8] = []
    content.reserveCapacity(buffer.count + range.count + 2)
    if isOfList { content.append(UInt8(ascii: "[")) }
    content += buffer
    content += bytes[range]
    if isOfList { content.append(UInt8(ascii: "]")) }
    buffer.removeAll(keepingCapacity: true)
    isCapturing = false
    return Piece(key: key, bytes: content, isOfList: isOfList)
  }
}
