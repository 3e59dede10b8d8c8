/// The words that tell what became of a map in another framework.
enum ReframingLabels {
  static let exact = LocalizedText(vi: "Khớp hoàn toàn", en: "Fits exactly")
  static let partial = LocalizedText(vi: "Khớp một phần", en: "Fits in part")
  static let split = LocalizedText(vi: "Được tách", en: "Split")
  static let merged = LocalizedText(vi: "Được gộp", en: "Merged")
  static let homeless = LocalizedText(vi: "Chưa có chỗ", en: "Without a home")
  static let settled = LocalizedText(
    vi: "Trước chưa thuộc giai đoạn nào, nay đã có chỗ", en: "In no stage before, now placed")
  static let parted = LocalizedText(
    vi: "Không còn cùng giai đoạn với nhau", en: "No longer in one stage")
  static let stillTold = LocalizedText(
    vi: "vẫn ghi ở điểm chạm, trong \"unplaced\"",
    en: "still told at the touchpoint, under \"unplaced\"")
  static let empty = LocalizedText(vi: "Giai đoạn còn trống", en: "Stages left empty")
  static let wider = LocalizedText(vi: "giai đoạn rộng hơn", en: "a wider stage")
  static let narrower = LocalizedText(vi: "giai đoạn hẹp hơn", en: "a narrower stage")
  static let overlapping = LocalizedText(
    vi: "giai đoạn chỉ trùng một phần", en: "a stage that overlaps")
  static let same = LocalizedText(vi: "cùng các chặng", en: "the same phases")
  static let alsoPossible = LocalizedText(vi: "cũng có thể thuộc", en: "also possible in")
  static let rest = LocalizedText(
    vi: "kèm phần còn lại của giai đoạn", en: "with the rest of the stage")
  static let notCovered = LocalizedText(
    vi: "mô hình mới không có giai đoạn nào cho chặng",
    en: "the new framework has no stage for the phase")
  static let noPhase = LocalizedText(
    vi: "mô hình không gắn nó với chặng nào", en: "its framework lays it on no phase")

  static func unchanged(_ framework: String) -> LocalizedText {
    LocalizedText(
      vi: "Bản đồ vốn đã theo mô hình \(framework) nên được giữ nguyên.",
      en: "The map is already told in \(framework); nothing changed.")
  }

  static func touchpoints(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) điểm chạm", en: count == 1 ? "1 touchpoint" : "\(count) touchpoints")
  }

  static func placed(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) đã có chỗ", en: "\(count) placed")
  }

  static let allPlaced = LocalizedText(vi: "tất cả đã có chỗ", en: "all placed")

  static func withoutHome(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) chưa có chỗ", en: "\(count) without a home")
  }

  /// Texts that had no place of their own.
  static func inOrigin(of stage: String) -> LocalizedText {
    LocalizedText(vi: "\"origin\" của \(stage)", en: "\"origin\" of \(stage)")
  }

  /// What a stage without a counterpart tells has gone to the nearest one.
  static func keptAt(_ stage: String) -> LocalizedText {
    LocalizedText(
      vi: "phần còn lại được giữ ở giai đoạn gần nhất, \(stage)",
      en: "the rest of it is kept at the nearest stage, \(stage)")
  }

  static func phasesWritten(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "Đã ghi chặng (\"phase\") vào \(count) điểm chạm, để biết chúng từ đâu tới khi chuyển"
        + " ngược lại.",
      en: count == 1
        ? "1 touchpoint now carries the \"phase\" by which it came, for the way back."
        : "\(count) touchpoints now carry the \"phase\" by which they came, for the way back.")
  }

  static let replacesInline = LocalizedText(
    vi: "Mô hình nằm trong bản đồ cũ không có trong bản đồ mới; hãy giữ tệp cũ nếu cần chuyển lại.",
    en: "The framework within the old map is not in the new one; keep the old file for the way"
      + " back.")

  static let isDamaged = LocalizedText(
    vi: "Bản đồ có lỗi; phần không hiểu được không có trong bản đồ mới.",
    en: "The map has errors; what could not be understood is not in the new map.")

  /// How long the journey took, and takes by what is in stages of the new map; nothing where those
  /// do not say.
  static func time(_ before: String, now: String?) -> LocalizedText {
    let counted = LocalizedText(
      vi: now.map { "các giai đoạn mới chỉ còn cộng được \($0)" } ?? "các giai đoạn mới không ghi",
      en: now.map { "the new stages add up to \($0)" } ?? "the new stages tell no time")
    return LocalizedText(
      vi: "Bản đồ cũ kéo dài \(before), \(counted.vi): phần còn lại ghi ở điểm chạm, trong"
        + " \"origin\" hay \"unplaced\".",
      en: "The old map takes \(before), \(counted.en): the rest is told at touchpoints, in"
        + " \"origin\" or in \"unplaced\".")
  }

  static func answered(_ count: Int, _ names: String) -> LocalizedText {
    LocalizedText(
      vi:
        "\(count) điểm đau chưa có giải pháp nay chung giai đoạn với cơ hội của giai đoạn khác nên"
        + " được tính là đã có: \(names). Nếu không phải vậy, ghi điểm đau mà mỗi cơ hội giải quyết"
        + " vào \"answers\".",
      en: (count == 1
        ? "1 pain point without an answer now shares its stage with an opportunity of another one and"
          + " counts as answered"
        : "\(count) pain points without an answer now share their stages with opportunities of other"
          + " ones and count as answered")
        + ": \(names). If that is not so, name in \"answers\" what each opportunity answers.")
  }

  static func unanswered(_ count: Int, _ names: String) -> LocalizedText {
    LocalizedText(
      vi:
        "\(count) điểm đau đã có giải pháp nay không còn cùng giai đoạn với cơ hội đó nên được tính"
        + " là chưa có: \(names).",
      en: (count == 1
        ? "1 pain point is no longer in one stage with its answer and counts as unanswered"
        : "\(count) pain points are no longer in one stage with their answers and count as unanswered")
        + ": \(names).")
  }

  static let toDecide = LocalizedText(
    vi: "Điểm chạm chưa có chỗ nằm trong \"unplaced\", chờ bạn quyết định.",
    en: "Touchpoints without a home are under \"unplaced\" and wait for your decision.")
}

extension StageRelation {
  /// What the stage is to which a stage came, seen from the one that it was.
  var homeLabel: LocalizedText {
    switch self {
    case .same: ReframingLabels.same
    case .wider: ReframingLabels.narrower
    case .narrower: ReframingLabels.wider
    case .overlapping, .none: ReframingLabels.overlapping
    }
  }
}
