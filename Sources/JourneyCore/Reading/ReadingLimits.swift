/// How much of a file is read at most, whatever its format.
enum ReadingLimits {
  /// The stages of a map or framework: more are no journey, and each takes much more room in a map
  /// than in its file.
  static let stages = 20_000

  /// The pain points, opportunities and metrics of a table: each takes many times its line.
  static let parts = 250_000

  /// That there are more.
  static let tooManyParts = LocalizedText(
    vi: "có hơn \(parts) điểm đau, cơ hội và chỉ số; từ đây trở đi không được đọc",
    en: "there are more than \(parts) pain points, opportunities and metrics; what stands from here"
      + " on is not read")

  /// That there are more.
  static let tooManyStages = ReadingMessages.Message(
    text: LocalizedText(
      vi: "có hơn \(stages) giai đoạn; từ đây trở đi không được đọc",
      en: "there are more than \(stages) stages; what stands from here on is not read"),
    help: LocalizedText(
      vi: "chia thành nhiều bản đồ", en: "make several maps of it"))
}
