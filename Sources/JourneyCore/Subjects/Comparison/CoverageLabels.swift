/// The words that tell what some frameworks or maps cover and others do not.
enum CoverageLabels {
  /// What the subjects of a comparison are, which decides how they are called.
  enum Subjects {
    case frameworks, maps, mixed

    init(_ journeys: [PhasedJourney]) {
      self =
        journeys.allSatisfy { $0.map != nil }
        ? .maps : journeys.contains { $0.map != nil } ? .mixed : .frameworks
    }
  }

  static let heading = LocalizedText(vi: "Độ phủ", en: "Coverage")
  static let gaps = LocalizedText(vi: "Khoảng trống", en: "Gaps")
  static let noCounterpart = LocalizedText(
    vi: "Không có giai đoạn tương ứng", en: "Without a counterpart")
  static let nothingShared = LocalizedText(
    vi: "Không có chặng nào chung.", en: "No phase is covered by more than one of them.")
  static let byTouchpoints = LocalizedText(
    vi: "Một chặng được tính cho bản đồ khi có điểm chạm nằm, hoặc có thể nằm, trong chặng đó.",
    en: "A phase counts for a map where one of its touchpoints lies or may lie.")
  static let stagesByTouchpoints = LocalizedText(
    vi: "Một giai đoạn được tính cho bản đồ khi có điểm chạm trong đó.",
    en: "A stage counts for a map that has a touchpoint there.")
  static let apart = LocalizedText(
    vi: "Không có chặng hay điểm chạm nào chung.",
    en: "They have nothing in common: no phase and no touchpoint.")

  /// What one of several covers alone.
  static func only(_ name: String) -> LocalizedText {
    LocalizedText(vi: "Chỉ \(name)", en: "Only \(name)")
  }

  /// What others cover and one does not.
  static func lacks(_ name: String) -> LocalizedText {
    LocalizedText(vi: "\(name) thiếu", en: "\(name) lacks")
  }

  /// The phases of a map in which it has a stage and no touchpoint.
  static func stageOnly(_ name: String) -> LocalizedText {
    LocalizedText(vi: "\(name) chỉ có giai đoạn", en: "\(name) stage only")
  }

  static func byAll(_ subjects: Subjects, count: Int) -> LocalizedText {
    if count == 2 { return LocalizedText(vi: "Cả hai đều có", en: "Covered by both") }
    let vi =
      switch subjects {
      case .frameworks: "Mọi mô hình đều có"
      case .maps: "Mọi bản đồ đều có"
      case .mixed: "Tất cả đều có"
      }
    return LocalizedText(vi: vi, en: "Covered by all")
  }

  static func byNone(_ subjects: Subjects) -> LocalizedText {
    let vi =
      switch subjects {
      case .frameworks: "Không mô hình nào có"
      case .maps: "Không bản đồ nào có"
      case .mixed: "Không bên nào có"
      }
    return LocalizedText(vi: vi, en: "Covered by none")
  }

  // MARK: A map beside a framework

  static func beside(_ map: String, _ framework: String) -> LocalizedText {
    LocalizedText(vi: "\(map) so với mô hình \(framework)", en: "\(map) beside \(framework)")
  }

  static func untold(by map: String) -> LocalizedText {
    LocalizedText(vi: "\(map) chưa có điểm chạm", en: "No touchpoint in \(map)")
  }

  static func notIn(_ framework: String) -> LocalizedText {
    LocalizedText(vi: "\(framework) không có", en: "Not in \(framework)")
  }
}
