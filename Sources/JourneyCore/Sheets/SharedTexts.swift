/// The texts of a workbook that cells refer to by their numbers.
struct SharedTexts {
  /// All texts, one behind the other.
  private(set) var bytes: [UInt8] = []
  /// Where each ends.
  private var ends: [Int] = []

  /// Reads the part that holds them; their letters' pronunciation is no text.
  init(_ part: [UInt8]) throws(Workbook.Fault) {
    guard UTF8Check(part.span).isValid else { throw .damaged }
    bytes.reserveCapacity(part.count)
    var isText = false
    var isPhonetic = false
    var start = 0
    var scanner = XMLScanner(part)
    while let event = scanner.next() {
      switch event {
      case .open(.sharedText, true), .close(.sharedText): ends.append(bytes.count)
      case .open(.text, let isEmpty):
        isText = !isEmpty
        start = bytes.count
      case .close(.text):
        isText = false
        CharacterEscapes.decode(&bytes, from: start)
      case .open(.phonetic, let isEmpty): isPhonetic = !isEmpty
      case .close(.phonetic): isPhonetic = false
      case .text(let range, let isLiteral):
        if isText, !isPhonetic { scanner.append(range, isLiteral: isLiteral, to: &bytes) }
      default: break
      }
    }
    if let fault = scanner.fault { throw fault }
  }

  /// Where a text lies; nothing for a number that none has.
  func range(_ index: Int) -> Range<Int>? {
    guard ends.indices.contains(index) else { return nil }
    return (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }
}
