/// Reads emotions: numbers, words of the map's legend, and questions that nobody has answered yet.
///
/// The legend may stand anywhere in the map, so it is looked up when the first word is met.
final class EmotionReader {
  /// An emotion as the file writes it.
  typealias Emotion = (number: WrittenNumber?, text: SourceText?)

  /// Of these consist numbers as people write them.
  private static let ofNumbers = Set("0123456789.,/%+-−–' ".unicodeScalars)

  private let reader: ObjectReader
  private var words: [String: WrittenNumber]?
  /// Words of the legend whose own numbers are wrong; that has been told.
  private var spoilt: Set<String> = []
  /// The words as the legend writes them; looked up when the first is missing there.
  private lazy var known = Self.known(to: reader)
  /// No lazy property: changed in place, its table of what was found is never copied.
  private var suggestions: Suggestions

  init(_ reader: ObjectReader) {
    self.reader = reader
    suggestions = Suggestions(among: Self.known(to: reader))
  }

  /// Reads the emotion of a stage or touchpoint.
  @inline(never)
  func emotion(_ node: Int) -> Emotion {
    guard reader.isText(node) else { return (reader.number(node), nil) }
    let text = reader.document.text(node)
    if GuidanceText.isGuidance(text) { return (nil, text) }
    let words = words ?? legend()
    self.words = words
    if let number = words[EmotionWord.folded(text)] { return (number, text) }
    if !spoilt.isEmpty, spoilt.contains(EmotionWord.folded(text)) { return (nil, nil) }
    if words.isEmpty {
      // A number in quotes is no word.
      let word = text.string
      let isWord = word.unicodeScalars.contains { !Self.ofNumbers.contains($0) }
      reader.wrongType(
        node, expected: .number, reader.numberMeant(by: node) ?? partMeant(by: node),
        help: isWord ? MapMessages.noEmotionWords(word) : nil)
    } else {
      let word = text.string
      reader.wrongValue(
        node, MapMessages.emotionWord(word, known, suggestions.suggestion(for: word)),
        reader.numberMeant(by: node) ?? partMeant(by: node) ?? wordMeant(by: node))
    }
    return (nil, nil)
  }

  /// 70 for `"70/100"` on a scale up to 100, and 45 for `"45 %"` on one from 0.
  private func partMeant(by node: Int) -> Repair? {
    let document = reader.document
    let text = document.text(node).string.trimmingBlanks
    guard text.utf8.count <= 20,
      let scale = document.value(MapKey.emotionScale.rawValue, ofObject: 0),
      document.kind(scale) == .object, let high = end(.max, of: scale)
    else { return nil }
    var number: String?
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2, MeantNumber.literal(String(parts[1])).flatMap({ Double($0) }) == high {
      number = MeantNumber.literal(String(parts[0]))
    } else if text.hasSuffix("%"), high == 100, end(.min, of: scale) == 0 {
      number = MeantNumber.literal(String(text.dropLast()))
    }
    return number.map { Repair(writing: $0, for: document.range(node)) }
  }

  /// An end of the scale that the map declares.
  private func end(_ key: ScaleKey, of scale: Int) -> Double? {
    let document = reader.document
    guard let node = document.value(key.rawValue, ofObject: scale), document.kind(node) == .number
    else { return nil }
    return NumberReading.number(document.source, document.range(node))?.value
  }

  /// Reads the legend, where the map has it, and reports what is wrong with it.
  @inline(never)
  func legend(_ node: Int) -> [EmotionWord] {
    guard reader.document.kind(node) == .object else {
      reader.wrongType(node, expected: .emotionWords)
      return []
    }
    var legend: [EmotionWord] = []
    var firsts: [String: Int] = [:]
    for (key, word) in reader.entries(ofObject: node) {
      guard let number = reader.number(key + 1) else { continue }
      legend.append(EmotionWord(word: word, emotion: number))
      if word.isBlank {
        reader.wrongValue(key, ReadingMessages.blankText)
        continue
      }
      let folded = EmotionWord.folded(word)
      if let first = firsts[folded] {
        reader.report(
          .duplicateKey, key,
          MapMessages.sameEmotionWord(
            word.string, reader.document.text(first).string,
            first: reader.document.range(first)))
      } else {
        firsts[folded] = key
      }
    }
    return legend
  }

  /// `"lo lắng"` for `"lo lang"`, where one word of the legend alone is like it but for accents, or
  /// near to it.
  private func wordMeant(by node: Int) -> Repair? {
    let word = reader.document.text(node).string
    guard word.utf8.count <= FoldedName.longest, known.count <= Self.maximumCompared else {
      return nil
    }
    let key = FoldedName.key(word)
    let alike = key.isEmpty ? [] : known.filter { FoldedName.key($0) == key }
    let near = Spelling.nearest(to: word, among: known).flatMap { nearest in
      Spelling.isAlone(nearest, nearTo: word, among: known) ? nearest : nil
    }
    guard let meant = alike.count == 1 ? alike[0] : alike.isEmpty ? near : nil else { return nil }
    var quoted: [UInt8] = []
    JSONEscapes.append(meant.utf8, to: &quoted)
    return Repair(
      help: nil,
      fix: .replace(reader.document.range(node), with: String(decoding: quoted, as: UTF8.self)))
  }

  /// A legend of more words is not compared with each text.
  private static let maximumCompared = 100

  /// The words that may be written, of several spellings of one the first.
  private static func known(to reader: ObjectReader) -> [String] {
    guard let node = legendNode(of: reader) else { return [] }
    let document = reader.document
    var met: Set<String> = []
    return document.keys(ofObject: node).compactMap { key in
      let word = document.text(key)
      guard !word.isBlank, document.kind(key + 1) == .number,
        met.insert(EmotionWord.folded(word)).inserted
      else { return nil }
      return word.string
    }
  }

  /// The node of the legend.
  private static func legendNode(of reader: ObjectReader) -> Int? {
    guard let node = reader.document.value(MapKey.emotionWords.rawValue, ofObject: 0),
      reader.document.kind(node) == .object
    else { return nil }
    return node
  }

  /// The numbers by their words, without a report.
  private func legend() -> [String: WrittenNumber] {
    guard let node = Self.legendNode(of: reader) else { return [:] }
    let document = reader.document
    var words: [String: WrittenNumber] = [:]
    for key in document.keys(ofObject: node) {
      let folded = EmotionWord.folded(document.text(key))
      guard words[folded] == nil else { continue }
      guard document.kind(key + 1) == .number,
        let number = NumberReading.number(document.source, document.range(key + 1))
      else {
        spoilt.insert(folded)
        continue
      }
      words[folded] = number
    }
    return words
  }
}
