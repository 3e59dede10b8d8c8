import Testing

@testable import JourneyCore

/// Plurals with a simple ending, and words that only make a text stronger, part no two texts.
@Suite struct TextKeyEndingTests {
  @Test(arguments: [
    ("The queue at the till is long", "The queues at the till are too long"),
    ("Two boxes were wet", "two box wet"), ("Torches, dishes and dresses", "torch dish dress"),
    ("Queries are lost", "query lost"), ("QUEUES", "queue"), ("The agent's reply", "agents reply"),
    ("Waiting very long", "waiting too long"), ("Each agent asks again", "Every agent asks again"),
    ("Chờ lâu ở quầy", "Chờ rất lâu ở quầy"), ("Chờ lâu ở quầy", "Chờ quá lâu ở quầy"),
    ("Chờ lâu lắm ở quầy", "Chờ lâu ở quầy"),
    ("Phải kể lại từ đầu cho mỗi nhân viên", "Phải kể lại từ đầu cho từng nhân viên"),
    ("Sếp hỏi links ở đâu", "Sếp hỏi link ở đâu"),
  ])
  func meet(_ first: String, _ second: String) {
    #expect(TextKey(first) == TextKey(second))
    #expect(TextKey(SourceText(first)) == TextKey(second))
  }

  @Test(arguments: [
    // Endings that are none, and words whose singular says something else.
    ("access", "acces"), ("status", "statu"), ("analysis", "analysi"), ("news", "new"),
    ("goods", "good"), ("bus", "bu"), ("its", "it"), ("gas", "ga"),
    // No other forms of words.
    ("wait", "waiting"), ("call", "called"), ("run", "ran"),
    // What turns the meaning counts.
    ("Chờ không lâu", "Chờ lâu"), ("not too long", "long"), ("Never answers", "Answers"),
    ("Waiting a long time", "Waiting long"),
    // Words that only look like them without accents.
    ("qua", "quá lâu"), ("Rạt lâu", "lâu"),
  ])
  func stayApart(_ first: String, _ second: String) {
    #expect(TextKey(first) != TextKey(second))
  }

  /// Wherever a text stands in its file, and whatever stands around it.
  @Test func theKeyIsThatOfTheTextAlone() {
    let text = "Boxes, queries; queues — dresses"
    for (before, after) in [("", ""), ("xs", "s"), ("é", "é"), ("  \"", "\"es")] {
      let file = SourceFile(name: "", text: before + text + after)
      let range = before.utf8.count..<before.utf8.count + text.utf8.count
      #expect(TextKey(SourceText(file: file, range: range, isEscaped: false)) == TextKey(text))
    }
  }
}
