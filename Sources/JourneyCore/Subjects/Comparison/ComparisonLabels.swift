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
  static let criteria = LocalizedText(vi: "Tiêu chí", en: "Criteria")
  static let noCriteria = LocalizedText(
    vi: "Không mô hình nào nêu tiêu chí.", en: "None of the frameworks gives criteria.")

  /// Texts that are not named any more.
  static func moreTexts(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "và \(count) mục nữa", en: "and \(count) more")
  }
  static let relations = LocalizedText(vi: "Giai đoạn tương ứng", en: "Stages that correspond")
  static let chooseWhen = LocalizedText(vi: "Khi nào nên chọn", en: "When to choose")
  static let notes = LocalizedText(vi: "Lưu ý", en: "Notes")
  static let mean = "≈"

  static let goesOn = LocalizedText(
    vi: "giai đoạn đã nêu ở trên, có cả trong chặng này",
    en: "the stage, named above, is in this phase too")
  static let noStage = LocalizedText(vi: "không có giai đoạn nào", en: "no stage")
  static let silent = LocalizedText(
    vi: "nguồn không nêu thành tiêu chí", en: "not given as a criterion")
  static let fromStages = LocalizedText(
    vi: "ghép từ các giai đoạn của mô hình; nguồn không nêu thành tiêu chí",
    en: "taken from the framework's stages; the source does not give it as a criterion")
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
  static let severalMaps = LocalizedText(vi: "nhiều bản đồ", en: "several maps")
  static let originalScale = LocalizedText(
    vi: "trong ngoặc: giá trị trên thang riêng của bản đồ",
    en: "in brackets: the value on the map's own scale")
  static let meanOfStages = LocalizedText(
    vi: "\(mean) trung bình các giai đoạn trong chặng",
    en: "\(mean) mean of the stages in this phase")
  static let meanOfEntries = LocalizedText(
    vi: "\(mean) trung bình các lần kể giai đoạn này",
    en: "\(mean) mean of the entries of this stage")
  static let meanOfEntriesOrTouchpoints = LocalizedText(
    vi: "\(mean) trung bình các lần kể giai đoạn này hoặc các điểm chạm của nó",
    en: "\(mean) mean of the entries of this stage or of its touchpoints")
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
  static let stagesInPhases = LocalizedText(
    vi: "Giai đoạn theo chặng", en: "Stages by phase")
  static let stages = LocalizedText(
    vi: "Giai đoạn và điểm chạm", en: "Stages and touchpoints")
  static let touchpointsByStage = LocalizedText(
    vi: "Điểm chạm theo giai đoạn", en: "Touchpoints by stage")
  static let painsByPhase = LocalizedText(
    vi: "Điểm đau và cơ hội theo chặng", en: "Pain points and opportunities by phase")
  static let pains = LocalizedText(
    vi: "Điểm đau và cơ hội", en: "Pain points and opportunities")
  static let painsByStage = LocalizedText(
    vi: "Điểm đau và cơ hội theo giai đoạn", en: "Pain points and opportunities by stage")
  static let inAll = LocalizedText(vi: "tổng cộng", en: "in all")
  static let toldOnce = LocalizedText(
    vi: "Mỗi điểm đau, mỗi cơ hội ghi một lần, ở chặng đầu tiên của điểm chạm hoặc giai đoạn.",
    en: "Each stands once, in the first phase of its touchpoint or stage.")
  static let noEntry = LocalizedText(
    vi: "bản đồ không có giai đoạn này", en: "the map has no such stage")
  static let noTouchpoint = LocalizedText(vi: "chưa có điểm chạm", en: "no touchpoint")
  static let touchpoints = LocalizedText(vi: "Điểm chạm", en: "Touchpoints")
  static let shared = LocalizedText(vi: "Có ở nhiều bản đồ", en: "Shared")
  static let channels = LocalizedText(vi: "Kênh theo chặng", en: "Channels by phase")
  static let channelsByStage = LocalizedText(
    vi: "Kênh theo giai đoạn", en: "Channels by stage")
  static let timeByPhase = LocalizedText(vi: "Thời gian theo chặng", en: "Time by phase")
  static let timeByStage = LocalizedText(vi: "Thời gian theo giai đoạn", en: "Time by stage")
  static let time = LocalizedText(vi: "Thời gian", en: "Time")
  static let timeOnce = LocalizedText(
    vi: "Thời gian của mỗi giai đoạn ghi một lần, ở chặng đầu tiên của giai đoạn.",
    en: "The time of each stage stands once, in its first phase.")
  static let outside = LocalizedText(vi: "ngoài các chặng", en: "in no phase")
  static let inNoStage = LocalizedText(
    vi: "ngoài các giai đoạn của mô hình", en: "in no stage of the framework")
  static let framework = LocalizedText(vi: "mô hình", en: "framework")
  static let sameEmotions = LocalizedText(
    vi: "Cảm xúc ở các chặng chung đều như nhau.",
    en: "The emotions agree in every phase that they share.")

  static let sameEmotionsByStage = LocalizedText(
    vi: "Cảm xúc ở các giai đoạn chung đều như nhau.",
    en: "The emotions agree in every stage that they share.")

  /// That journeys lie on no phase, so that they stand in an order of their own.
  static func ownOrder(_ names: String) -> LocalizedText {
    LocalizedText(
      vi: "\(names): các giai đoạn không gắn với chặng nào (không có \"phases\") nên đứng riêng,"
        + " theo thứ tự của mô hình.",
      en: "\(names): the stages lie on no phase (they have no \"phases\"), so they stand apart,"
        + " in the framework's own order.")
  }

  /// How far two emotions are apart.
  static func points(_ number: String) -> LocalizedText {
    LocalizedText(vi: "chênh \(number)", en: "\(number) apart")
  }

  /// Phases or stages that differ as well and are not named.
  static func more(_ count: Int, on axis: ComparisonAxis) -> LocalizedText {
    switch axis {
    case .phases:
      LocalizedText(
        vi: "và \(count) chặng nữa", en: "and \(count) more \(count == 1 ? "phase" : "phases")")
    case .stages:
      LocalizedText(
        vi: "và \(count) giai đoạn nữa",
        en: "and \(count) more \(count == 1 ? "stage" : "stages")")
    }
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
      vi: "\(all) điểm đau" + (open > 0 ? ", \(open) chưa có giải pháp" : ""),
      en: "\(all) pain \(all == 1 ? "point" : "points")" + (open > 0 ? ", \(open) unanswered" : ""))
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
