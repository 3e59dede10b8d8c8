/// The words that stand beside frameworks and maps side by side.
enum ComparisonLabels {
  static let title = LocalizedText(vi: "So sánh các mô hình", en: "Frameworks side by side")
  static let mapsTitle = LocalizedText(vi: "So sánh các bản đồ", en: "Journeys side by side")
  static let mapBesideFramework = LocalizedText(
    vi: "Bản đồ bên cạnh mô hình", en: "A map beside a framework")
  static let mapsBesideFrameworks = LocalizedText(
    vi: "Bản đồ bên cạnh mô hình", en: "Maps beside frameworks")
  static let phase = LocalizedText(vi: "Chặng", en: "Phase")
  static let criterion = LocalizedText(vi: "Tiêu chí", en: "Criterion")
  static let criteria = LocalizedText(vi: "Năm tiêu chí", en: "Five criteria")
  static let relations = LocalizedText(vi: "Giai đoạn tương ứng", en: "Stages that correspond")
  static let chooseWhen = LocalizedText(vi: "Khi nào nên chọn", en: "When to choose")
  static let notes = LocalizedText(vi: "Lưu ý", en: "Notes")
  static let mean = "≈"

  static let goesOn = LocalizedText(
    vi: "giai đoạn đã nêu ở trên, có cả trong chặng này",
    en: "the stage, named above, is in this phase too")
  static let noStage = LocalizedText(vi: "không có giai đoạn nào", en: "no stage")
  static let silent = LocalizedText(
    vi: "tài liệu không nêu", en: "the source does not speak of it")
  static let relationsElsewhere = LocalizedText(
    vi: "Quan hệ giữa các giai đoạn chỉ hiện khi so sánh hai mô hình; bản đầy đủ có trong"
      + " --format json.",
    en: "How stages correspond is shown for two frameworks; all of it is in --format json.")
  static func relationsLeftOut(_ pairs: Int) -> LocalizedText {
    LocalizedText(
      vi: "Còn \(pairs) cặp giai đoạn tương ứng nữa.",
      en: "\(pairs) more pair\(pairs == 1 ? " corresponds" : "s correspond").")
  }
  static let own = LocalizedText(
    vi: "Với các mô hình có sẵn, phần “Khi nào nên chọn” do journey-cli viết, không lấy từ tài"
      + " liệu.",
    en: "When to choose a built-in framework is journey-cli's own text, not the documents'.")
  static let emotion = LocalizedText(vi: "Đường cảm xúc", en: "Emotion curves")
  static let severalMaps = LocalizedText(vi: "nhiều bản đồ cùng mức", en: "several maps")
  static let originalScale = LocalizedText(
    vi: "trong ngoặc: giá trị trên thang riêng của bản đồ",
    en: "in brackets: the value on the map's own scale")
  static let meanOfStages = LocalizedText(
    vi: "\(mean) trung bình các giai đoạn trong chặng",
    en: "\(mean) mean of the stages in this phase")
  static let meanOfTouchpoints = LocalizedText(
    vi: "\(mean) trung bình các điểm chạm của giai đoạn",
    en: "\(mean) mean of the stage's touchpoints")
  static let meanOfBoth = LocalizedText(
    vi: "\(mean) trung bình các giai đoạn hoặc điểm chạm trong chặng",
    en: "\(mean) mean of the stages or touchpoints in this phase")
  static let beyondScale = LocalizedText(
    vi: "vượt ngoài thang cảm xúc", en: "beyond the emotion scale")
  static let differMost = LocalizedText(vi: "Chênh lệch lớn nhất", en: "Where they differ most")
  static let stagesByPhase = LocalizedText(
    vi: "Giai đoạn và điểm chạm theo chặng", en: "Stages and touchpoints by phase")
  static let painsByPhase = LocalizedText(
    vi: "Điểm đau và cơ hội theo chặng", en: "Pains and opportunities by phase")
  static let inAll = LocalizedText(vi: "tổng cộng", en: "in all")
  static let countedInEach = LocalizedText(
    vi: "Được tính ở mọi chặng mà điểm chạm hoặc giai đoạn có thể thuộc về; dòng tổng cộng chỉ"
      + " tính một lần.",
    en: "Counted in every phase in which the touchpoint or stage may lie; in all, counted once.")
  static let touchpoints = LocalizedText(vi: "Điểm chạm", en: "Touchpoints")
  static let shared = LocalizedText(vi: "Có ở nhiều bản đồ", en: "Shared")
  static let channels = LocalizedText(vi: "Kênh theo chặng", en: "Channels by phase")
  static let outside = LocalizedText(vi: "ngoài các chặng", en: "in no phase")
  static let framework = LocalizedText(vi: "mô hình", en: "framework")
  static let sameEmotions = LocalizedText(
    vi: "Cảm xúc ở các chặng chung đều như nhau.",
    en: "The emotions agree in every phase that they share.")

  /// How far two emotions are apart.
  static func points(_ number: String) -> LocalizedText {
    LocalizedText(vi: "chênh \(number)", en: "\(number) apart")
  }

  /// Phases that differ as well and are not named.
  static func more(_ phases: Int) -> LocalizedText {
    LocalizedText(
      vi: "và \(phases) chặng nữa",
      en: "and \(phases) more \(phases == 1 ? "phase" : "phases")")
  }

  /// Touchpoints that have been named in an earlier phase of their stage.
  static func asAbove(_ touchpoints: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(touchpoints) điểm chạm nêu trên",
      en: "\(touchpoints) \(touchpoints == 1 ? "touchpoint" : "touchpoints") as above")
  }

  static func pains(_ tally: PainTally) -> LocalizedText {
    let (all, open) = (tally.pains, tally.unanswered)
    return LocalizedText(
      vi: "\(all) điểm đau" + (open > 0 ? ", \(open) chưa có hướng giải quyết" : ""),
      en: "\(all) \(all == 1 ? "pain" : "pains")" + (open > 0 ? ", \(open) unanswered" : ""))
  }

  static func opportunities(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) cơ hội", en: "\(count) \(count == 1 ? "opportunity" : "opportunities")")
  }

  static func touchpoints(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) điểm chạm", en: "\(count) \(count == 1 ? "touchpoint" : "touchpoints")")
  }
}

extension Criterion {
  /// The words for people.
  var label: LocalizedText {
    switch self {
    case .purpose: FrameworkLabels.purpose
    case .objective: FrameworkLabels.objective
    case .touchpoints: FrameworkLabels.criteriaTouchpoints
    case .duration: FrameworkLabels.duration
    case .metrics: FrameworkLabels.criteriaMetrics
    }
  }
}
