/// A heading, and the keys by which it may be known.
struct HeadingText {
  /// The text without what stands in brackets.
  let name: String
  /// What stands in brackets, such as a scale or a unit.
  let remark: String

  /// Takes a heading apart.
  init(_ text: String) {
    if Self.areWords(text.utf8.span) {
      (name, remark) = (text, "")
      return
    }
    var (name, remark) = Self.bracketed(text)
    // Pictures and bullets in front of a heading are no part of it.
    let begins =
      name.utf8.first.map { ($0 | 0x20) &- 0x61 < 26 } == true
      || name.first.map { $0.isLetter || $0.isNumber } ?? true
    if !begins, name.contains(where: { $0.isLetter || $0.isNumber }) {
      name = String(name.drop { !$0.isLetter && !$0.isNumber })
    }
    if remark.isEmpty, name.utf8.contains(0x0A), let cut = name.firstIndex(where: \.isNewline) {
      // Below the name stands its scale.
      let rest = String(name[name.index(after: cut)...])
      if CellScale.scale(rest) != nil {
        remark = rest
        name = String(name[..<cut])
      }
    }
    // An arrow points to what the heading is about, and a picture only adorns it: `Stages →`.
    if Self.mayEndInPicture(name) {
      while let last = name.last, last == " " || Self.isPicture(last),
        name.dropLast().contains(where: { $0.isLetter || "→↓➡▶►⇒⬇↘".contains(last) })
      {
        name.removeLast()
      }
    }
    name = Self.withoutNumber(name)
    if remark.isEmpty, let cut = Self.scaleStart(name) {
      remark = String(name[cut...])
      name = String(name[..<cut])
    }
    if remark.isEmpty, let cut = Self.shareStart(name) {
      remark = String(name[cut...])
      name = String(name[..<cut])
    }
    self.name = name
    self.remark = remark
  }

  /// Whether the last character may be a picture or an arrow, by the first bytes of such.
  private static func mayEndInPicture(_ name: String) -> Bool {
    name.utf8.suffix(3).first == 0xE2 || name.utf8.suffix(3).first == 0xEF
      || name.utf8.suffix(4).first == 0xF0
  }

  /// Whether a character is an arrow or a picture, and no sign of a text.
  private static func isPicture(_ character: Character) -> Bool {
    guard let sign = character.unicodeScalars.first?.value else { return false }
    return (0x2190..<0x2200).contains(sign) || (0x25A0..<0x27C0).contains(sign)
      || (0x2B00..<0x2C00).contains(sign) || sign >= 0x1F000 && sign < 0x20000
  }

  /// Whether a text is Latin letters with blanks and signs between them, as most headings are, or a
  /// word with a number at its end, as in `Head12`: nothing is taken off those.
  static func areWords(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    var letters = 0
    var isLetter = false
    // A number behind either may be a scale.
    var isParted = false
    var isDigit = false
    while index < bytes.count {
      let byte = bytes[index]
      letters += 1
      isDigit = byte &- 0x30 < 10
      if byte == 0x20 || byte == 0x2F { isParted = true }
      if (byte | 0x20) &- 0x61 < 26 {
        isLetter = true
        index += 1
      } else if isDigit, index > 0 {
        isLetter = true
        index += 1
      } else if letters > Self.longestNumber + 1, isSign(byte) {
        // Further in front these may stand behind a number: `1. Stage`.
        isLetter = false
        index += 1
      } else if byte == 0x20, index > 0 {
        letters -= 1
        isLetter = false
        index += 1
      } else if byte >= 0xC3, byte <= 0xC8, index + 1 < bytes.count {
        // Two signs of arithmetic are among them.
        if byte == 0xC3, bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7 { return false }
        isLetter = true
        index += 2
      } else if byte == 0xE1, index + 2 < bytes.count, bytes[index + 1] &- 0xB8 < 4 {
        isLetter = true
        index += 3
      } else {
        return false
      }
    }
    return isLetter && !(isDigit && isParted)
  }

  @inline(__always)
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2D, 0x2F, 0x3A, 0x2E, 0x2C, 0x26: true
    default: false
    }
  }

  /// Parts what stands in brackets from the rest, which is all of most texts.
  private static func bracketed(_ text: String) -> (name: String, remark: String) {
    // Of the wide bracket the first byte.
    guard text.utf8.contains(where: { $0 == 0x28 || $0 == 0x5B || $0 == 0xEF }) else {
      return (text, "")
    }
    var name = ""
    var remark = ""
    var depth = 0
    for character in text {
      switch character {
      case "(", "[", "（": depth += 1
      case ")", "]",
        "）" where depth > 0:
        depth -= 1
      case _ where depth > 0: remark.append(character)
      default: name.append(character)
      }
    }
    return (name, remark)
  }

  /// A heading without the number or letter in front of it: `1. Stage`, `A) Actions`, `② Channels`.
  private static func withoutNumber(_ name: String) -> String {
    let name = name.trimmingBlanks
    guard mayBeginWithNumber(name) else { return name }
    guard let first = name.unicodeScalars.first else { return name }
    if (0x2460...0x2473).contains(first.value) { return String(name.dropFirst()).trimmingBlanks }
    let signs = name.unicodeScalars
    guard let cut = signs.firstIndex(where: isBehindNumber), signs.startsSoon(before: cut) else {
      return name
    }
    let mark = String(name[..<cut]).trimmingBlanks
    let rest = name[name.index(after: cut)...]
    guard mark.count <= longestNumber, rest.first?.isNumber == false,
      mark.allSatisfy(\.isNumber) && !mark.isEmpty
        || mark.count == 1 && mark.allSatisfy(\.isLetter) && rest.first == " "
        || rest.first == " " && mark.allSatisfy({ "IVX".contains($0) }) && !mark.isEmpty
    else { return name }
    let text = String(rest).trimmingBlanks
    return text.isEmpty ? name : text
  }

  /// Whether a sign that may stand behind a number is near the beginning: a look at the first bytes
  /// that spares most texts.
  private static func mayBeginWithNumber(_ name: String) -> Bool {
    var count = 0
    for byte in name.utf8 {
      switch byte {
      // Of dashes and of numbers in circles the first byte.
      case 0x2E, 0x29, 0x3A, 0x2F, 0x2D, 0xE2: return true
      // Blanks, bytes within a letter, and accents of their own.
      case ...0x20, 0x80..<0xC0, 0xCC, 0xCD: break
      default: count += 1
      }
      if count >= mostBeforeNumberSign { return false }
    }
    return false
  }

  /// The most letters of a number in front of a heading.
  private static let longestNumber = 4
  /// The letters in front of which a sign may end a number, as far as that is seen by bytes.
  private static let mostBeforeNumberSign = 6

  private static func isBehindNumber(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case ".", ")", ":", "/", "-", "–": true
    default: false
    }
  }

  /// Where a scale begins that stands at the end without brackets: `Emotion 1-10`, `Score -2 to +2`.
  private static func scaleStart(_ name: String) -> String.Index? {
    // It stands behind a blank; `Head12` is one word, and a table may have thousands of such headings.
    guard mayEndInNumber(name), name.utf8.contains(0x20), !endsInCount(name),
      name.last?.isNumber == true
    else { return nil }
    var start: String.Index?
    for word in name.split(separator: " ").reversed() {
      let isNumbers = word.allSatisfy { $0.isNumber || "+-−–—….,/→>:".contains($0) }
      let isBetween = ["to", "đến", "den", "tới", "bis", "from", "từ", "tu", "von"].contains(
        word.lowercased())
      guard isNumbers || isBetween else { break }
      start = word.startIndex
    }
    guard let start, start > name.startIndex, CellScale.scale(String(name[start...])) != nil else {
      return nil
    }
    return start
  }

  /// Where the end of a scale stands behind a heading without brackets: `Cảm xúc/5`, `Satisfaction %`.
  private static func shareStart(_ name: String) -> String.Index? {
    guard mayEndInNumber(name), let last = name.last else { return nil }
    let cut: String.Index
    if last == "%" {
      cut = name.index(before: name.endIndex)
    } else {
      guard name.utf8.contains(0x2F), last.isNumber, let slash = name.lastIndex(of: "/"),
        name[name.index(after: slash)...].allSatisfy({ $0.isNumber || $0 == " " })
      else { return nil }
      cut = slash
    }
    // What is always there is there `24/7`.
    guard let letter = name[..<cut].last(where: { $0 != " " }), letter.isLetter else { return nil }
    return cut
  }

  /// Whether one number alone stands behind a word, as in `Pain 12`, of which a table may have
  /// thousands: that is no scale.
  private static func endsInCount(_ name: String) -> Bool {
    let bytes = name.utf8.span
    var index = bytes.count
    while index > 0, bytes[index - 1] &- 0x30 < 10 { index -= 1 }
    guard index < bytes.count, index > 0, bytes[index - 1] == 0x20 else { return false }
    while index > 0, bytes[index - 1] == 0x20 { index -= 1 }
    while index > 0, bytes[index - 1] != 0x20 { index -= 1 }
    // Words between two numbers begin with one of three letters: `1 to 5`, `1 bis 5`, `1 den 5`.
    switch bytes[index] | 0x20 {
    case 0x62, 0x64, 0x74: return false
    case let letter: return letter &- 0x61 < 26
    }
  }

  /// Whether the last character may be a digit or a per cent sign, by its last byte.
  private static func mayEndInNumber(_ name: String) -> Bool {
    guard let last = name.utf8.last else { return false }
    return last &- 0x30 < 10 || last == 0x25 || last >= 0x80
  }

  /// A heading of several lines as one line.
  static func line(_ text: String) -> String {
    // Of the line ends beyond ASCII the first byte.
    guard text.utf8.contains(where: { (0x0A...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 })
    else { return text }
    return text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// Words that say nothing about which column it is.
  private static let fillers: WordSet = [
    "customer", "customers", "client", "clients", "consumer", "user", "users", "buyer", "s", "the",
    "a", "their", "your", "of", "main", "key", "possible", "potential", "list",
    "khach", "hang", "cua", "cac", "nhung", "nguoi", "dung", "chinh", "kh", "ho", "patient",
    "patients", "student", "students", "guest", "guests", "visitor", "visitors", "traveller",
    "traveler", "passenger", "passengers", "member", "members", "shopper", "shoppers", "learner",
    "learners", "tenant", "citizen", "subscriber", "donor", "applicant", "resident",
  ]

  /// The same of people whom Vietnamese calls by two words, each of which alone tells something else.
  private static let pairsOfPeople: WordSet = [
    "benh nhan", "hoc vien", "du khach", "nguoi benh", "sinh vien", "hoc sinh", "phu huynh",
    "hanh khach", "cu dan", "thanh vien", "hoi vien", "doc gia",
  ]
  /// The first words of those.
  private static let firstOfPairs: WordSet = [
    "benh", "hoc", "du", "nguoi", "sinh", "phu", "hanh", "cu", "thanh", "hoi", "doc",
  ]

  /// Whether words name customers and say nothing else.
  static func areCustomers(_ words: [String]) -> Bool { telling(words).isEmpty }

  /// Words without those that say nothing about which column it is.
  private static func telling(_ words: [String]) -> [String] {
    var telling: [String] = []
    telling.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      // A shop, and not what is said of somebody.
      if index + 1 < words.count, words[index] == "cua", words[index + 1] == "hang" {
        telling += words[index...index + 1]
        index += 2
        continue
      }
      if index + 1 < words.count, firstOfPairs.contains(words[index]),
        pairsOfPeople.contains(words[index] + " " + words[index + 1])
      {
        index += 2
        continue
      }
      if !isFiller(words[index]) { telling.append(words[index]) }
      index += 1
    }
    return telling
  }

  /// The numbers of the keys by which a heading may be known besides its whole name, the most exact
  /// one first.
  ///
  /// - Parameters:
  ///   - words: The words of its name.
  ///   - isJoined: Whether signs or words join parts of it.
  /// - Returns: Numbers of keys that are not empty.
  func furtherKeys(_ words: [String], isJoined: Bool) -> [UInt64] {
    var keys: [UInt64] = []
    func addTelling(_ words: [String]) {
      // No name of a column has so many words.
      guard words.count <= 12, !Self.areAboutPeople(words), !Self.namesSomebody(words) else {
        return
      }
      let rest = Self.telling(words)
      guard rest.count < words.count else { return }
      let telling = NameNumber(ofWords: rest)
      if !telling.isEmpty { keys.append(telling.key) }
    }
    addTelling(words)
    // "Pains & frustrations", "Điểm đau / khó khăn": either part may be known.
    guard isJoined else { return keys }
    for part in parts(of: words) where part.utf8.count < name.utf8.count {
      let words = FoldedName.words(part)
      if !words.isEmpty { keys.append(NameNumber(ofWords: words).key) }
      addTelling(words)
    }
    return keys
  }

  /// Whether signs or words join parts of a name.
  func isJoined(_ words: [String]) -> Bool {
    // More words are a sentence.
    guard (2...12).contains(words.count) else { return false }
    return hasSignBetweenParts || words.contains(where: Self.foldedJoints.contains)
  }

  /// The parts of a name that joins several; none for any other name.
  ///
  /// - Parameters:
  ///   - words: The words of the name.
  ///   - isWhole: Whether what stands behind a joint counts, too.
  /// - Returns: The parts.
  func parts(of words: [String], isWhole: Bool = false) -> [String] {
    let hasJoint = words.contains(where: Self.foldedJoints.contains)
    return hasJoint || hasSignBetweenParts ? parts(hasJoint, isWhole).map(String.init) : []
  }

  /// Whether one of the signs is in the name that part it.
  private var hasSignBetweenParts: Bool {
    name.utf8.contains { byte in
      switch byte {
      // Of the two dashes the first byte.
      case 0x2F, 0x26, 0x2B, 0x2C, 0x7C, 0x3A, 0x2D, 0xE2: true
      default: false
      }
    }
  }

  /// Whether people are what a heading is about, as in `target customer` and `khách hàng mục tiêu`.
  ///
  /// What is only added stands first in English and last in Vietnamese.
  private static func areAboutPeople(_ words: [String]) -> Bool {
    guard words.count > 1 else { return false }
    if words.count == 4, words[2] == "muc", words[3] == "tieu" {
      return words[0] == "khach" && words[1] == "hang" || words[0] == "nguoi" && words[1] == "dung"
    }
    return words[0] == "target" && people.contains(words[1])
  }

  /// Whether a heading names whoever does something: `Người đề xuất`, `Người mua`.
  private static func namesSomebody(_ words: [String]) -> Bool {
    guard words.count > 1, words[0] == "nguoi" else { return false }
    return !["dung", "mua", "benh", "hoc", "tieu", "khach", "xem", "choi"].contains(words[1])
  }

  private static let people: WordSet = [
    "customer", "customers", "client", "clients", "consumer", "consumers", "user", "users", "buyer",
    "buyers", "audience",
  ]

  private static func isFiller(_ word: String) -> Bool {
    word.utf8.count < 10 && fillers.contains(word)
  }

  /// The parts between such signs, and of each what stands before a word that joins it to the rest.
  private func parts(_ hasJoint: Bool, _ isWhole: Bool) -> [Substring] {
    var parts: [Substring] = []
    for part in name.unicodeScalars.split(whereSeparator: Self.isBetweenParts) {
      let part = Substring(part)
      guard hasJoint else {
        parts.append(part)
        continue
      }
      let words = part.unicodeScalars.split(separator: " ").map { Substring($0) }
      let cuts = words.indices.filter { Self.joints.contains(words[$0]) }
      guard let cut = cuts.first, cut > 0 else {
        parts.append(part)
        continue
      }
      parts.append(part[..<words[cut].startIndex])
      if isWhole { parts.append(part[words[cut].endIndex...]) }
    }
    return parts
  }

  private static let joints: [Substring] = ["and", "or", "và", "hoặc", "und"]
  private static let foldedJoints: WordSet = ["and", "or", "va", "hoac", "und"]

  private static func isBetweenParts(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case "/", "&", "+", ",", "|", "–", "—", ":", "-", "→": true
    default: false
    }
  }
}

extension String.UnicodeScalarView {
  /// Whether so few characters stand before a place that they may be a number.
  fileprivate func startsSoon(before place: Index) -> Bool {
    var count = 0
    for scalar in self[..<place] {
      if scalar.value <= 0x20 || scalar.value >= 0x300 && scalar.value < 0x370 { continue }
      count += 1
      // Beyond the accents two may be one character.
      if scalar.value >= 0x370, !(0x1E00..<0x1F00).contains(scalar.value) { return true }
      if count > 4 { return false }
    }
    return true
  }
}
