/// The words that stand beside frameworks and maps side by side.
enum ComparisonLabels {
  static let title = LocalizedText(vi: "So sánh các mô hình", en: "Frameworks side by side")
  static let mapTitle = LocalizedText(vi: "So sánh các bản đồ", en: "Journeys side by side")
  static let phase = LocalizedText(vi: "Chặng", en: "Phase")
  static let criterion = LocalizedText(vi: "Tiêu chí", en: "Criterion")
  static let criteria = LocalizedText(vi: "Năm tiêu chí", en: "Five criteria")
  static let coverage = LocalizedText(vi: "Độ phủ", en: "Coverage")
  static let uncovered = LocalizedText(vi: "Không bên nào có", en: "None covers")
  static let noCounterpart = LocalizedText(
    vi: "Không có giai đoạn tương ứng", en: "No counterpart")
  static let relations = LocalizedText(vi: "Giai đoạn tương ứng", en: "Stages that correspond")
  static let chooseWhen = LocalizedText(vi: "Khi nào nên chọn", en: "When to choose")
  static let notes = LocalizedText(vi: "Lưu ý", en: "Notes")
  static let gap = "—"
  static let goesOn = "┆"

  static let legend = LocalizedText(
    vi: "\(goesOn) giai đoạn kéo dài sang chặng này · \(gap) không có giai đoạn nào",
    en: "\(goesOn) the stage goes on into this phase · \(gap) no stage")
  static let own = LocalizedText(
    vi: "Gợi ý chọn mô hình do journey-cli viết, không lấy từ tài liệu.",
    en: "When to choose a built-in framework is journey-cli's own text, not the documents'.")
  static let axis = LocalizedText(
    vi: "Các chặng là trục riêng của journey-cli, dựa trên cách chia trước, trong và sau khi mua"
      + " của Lemon và Verhoef (2016).",
    en: "The phases are journey-cli's own axis, built on the split into before, during and after"
      + " the purchase (Lemon and Verhoef, 2016).")
  static let nothingShared = LocalizedText(
    vi: "Không có chặng nào chung.", en: "No phase is covered by more than one of them.")

  static let emotion = LocalizedText(vi: "Đường cảm xúc", en: "Emotion curves")
  static let severalMaps = LocalizedText(vi: "nhiều bản đồ cùng mức", en: "several maps")
  static let originalScale = LocalizedText(
    vi: "trong ngoặc: giá trị trên thang riêng của bản đồ",
    en: "in brackets: the value on the map's own scale")
  static let differMost = LocalizedText(vi: "Khác nhau nhiều nhất", en: "Where they differ most")
  static let touchpoints = LocalizedText(vi: "Điểm chạm", en: "Touchpoints")
  static let inCommon = LocalizedText(vi: "Chung", en: "In common")
  static let channels = LocalizedText(vi: "Kênh theo chặng", en: "Channels by phase")
  static let outside = LocalizedText(vi: "ngoài các chặng", en: "in no phase")
  static let framework = LocalizedText(vi: "mô hình", en: "framework")
  static let apart = LocalizedText(
    vi: "Không có chặng hay điểm chạm nào chung.",
    en: "They have nothing in common: no phase and no touchpoint.")
  static let sameEmotions = LocalizedText(
    vi: "Cảm xúc ở các chặng chung đều như nhau.",
    en: "The emotions agree in every phase that they share.")

  /// How far two emotions are apart.
  static func points(_ number: String) -> LocalizedText {
    LocalizedText(vi: "cách nhau \(number)", en: "\(number) apart")
  }

  /// What one of several covers alone.
  static func only(_ name: String) -> LocalizedText {
    LocalizedText(vi: "Chỉ \(name)", en: "Only \(name)")
  }

  /// A stage that the framework's order puts behind one that lies later in the life cycle.
  static func runsBack(_ framework: String, _ stage: String, before: String) -> LocalizedText {
    LocalizedText(
      vi: "\(framework) đi ngược trục: \(stage) xếp sau \(before); giữ đúng thứ tự của nguồn.",
      en: "\(framework) runs back: \(stage) comes after \(before); its own order is kept.")
  }

  /// The stages of a framework that are not its document's.
  static func provenance(
    _ framework: String, _ stages: String, _ provenance: FrameworkStage.Provenance
  ) -> LocalizedText {
    switch provenance {
    case .document:
      LocalizedText(
        vi: "\(framework): giai đoạn \(stages) theo tài liệu.",
        en: "\(framework): \(stages) from the document.")
    case .book:
      LocalizedText(
        vi: "\(framework): giai đoạn \(stages) lấy từ sách, không có trong tài liệu.",
        en: "\(framework): stages \(stages) are from the book, not from the document.")
    case .own:
      LocalizedText(
        vi: "\(framework): giai đoạn \(stages) do người soạn tự thêm.",
        en: "\(framework): stages \(stages) are the authors' own.")
    }
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
