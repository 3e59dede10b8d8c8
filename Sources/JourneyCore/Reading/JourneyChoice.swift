/// One of several journeys in a file, and what is said where none is chosen.
enum JourneyChoice {
  /// The journeys of a file, each with its title and line.
  typealias Listed = (title: String, line: Int)

  /// So many of the journeys of a file are told.
  static let most = 20

  /// The journey that a person means: by its title, else by its number from 1.
  ///
  /// - Parameters:
  ///   - word: What the person wrote.
  ///   - titles: The titles in the order of the file.
  /// - Returns: Nothing where no title, or more than one, is meant.
  static func index(of word: String, among titles: [String]) -> Int? {
    if let index = titles.firstIndex(of: word) { return index }
    if let number = Int(word), titles.indices.contains(number - 1) { return number - 1 }
    let folded = word.lowercased()
    let close = titles.indices.filter { titles[$0].lowercased().hasPrefix(folded) }
    return close.count == 1 ? close[0] : nil
  }

  /// How to choose.
  static let help = LocalizedText(
    vi: "chọn một bằng --journey SỐ hoặc --journey TÊN",
    en: "choose one with --journey NUMBER or --journey TITLE")

  /// What is said where nothing is called like that.
  static func unknown(_ word: String, _ journeys: [Listed]) -> ReadingMessages.Message {
    let list = list(journeys)
    let shown = VisibleText.escaped(SourceText(word).excerpt)
    return ReadingMessages.Message(
      text: LocalizedText.deferred(
        vi: "không có hành trình '\(shown)'", en: "there is no journey '\(shown)'"),
      about: [SourceText(word)],
      help: LocalizedText.deferred(vi: "tệp có: \(list.vi)", en: "the file holds: \(list.en)"))
  }

  /// The journeys in a few words: number, title and line of each.
  static func list(_ journeys: [Listed]) -> LocalizedText {
    func joined(_ line: String) -> String {
      let shown = journeys.prefix(most).enumerated().map { index, journey in
        let title = journey.title.isEmpty ? "" : " '\(VisibleText.escaped(journey.title))'"
        return "\(index + 1)\(title) (\(line) \(journey.line))"
      }
      return shown.joined(separator: ", ") + (journeys.count > most ? ", …" : "")
    }
    return LocalizedText(vi: joined("dòng"), en: joined("line"))
  }
}
