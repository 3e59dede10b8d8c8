/// The words that stand beside the texts of a framework.
enum FrameworkLabels {
  static let id = LocalizedText(vi: "Mã", en: "Id")
  static let name = LocalizedText(vi: "Tên", en: "Name")
  static let stages = LocalizedText(vi: "Giai đoạn", en: "Stages")
  static let source = LocalizedText(vi: "Nguồn", en: "Source")
  static let document = LocalizedText(vi: "Tài liệu", en: "Document")
  static let names = LocalizedText(vi: "Tên gọi", en: "Names")
  static let chooseWhen = LocalizedText(vi: "Chọn khi", en: "Choose when")
  static let note = LocalizedText(vi: "Lưu ý", en: "Note")
  static let phases = LocalizedText(vi: "Chặng", en: "Phases")
  static let substages = LocalizedText(vi: "Giai đoạn con", en: "Sub-stages")
  static let feelings = LocalizedText(vi: "Cảm nhận", en: "Feelings")
  static let activities = LocalizedText(vi: "Hoạt động", en: "Activities")
  static let touchpoints = LocalizedText(vi: "Điểm chạm", en: "Touchpoints")
  static let metrics = LocalizedText(vi: "Chỉ số", en: "Metrics")
  static let questions = LocalizedText(vi: "Câu hỏi gợi ý", en: "Ask")
  static let next = FrameworkStageKey.next.label

  /// Says who acts.
  static func by(_ actor: Touchpoint.Initiator) -> LocalizedText {
    switch actor {
    case .customer: LocalizedText(vi: "khách hàng", en: "customer")
    case .business: LocalizedText(vi: "doanh nghiệp", en: "business")
    }
  }

  static let criteria = LocalizedText(vi: "Tiêu chí", en: "Criteria")
  static let purpose = LocalizedText(vi: "Mục đích", en: "Purpose")
  static let objective = LocalizedText(vi: "Mục tiêu", en: "Objective")
  static let criteriaTouchpoints = LocalizedText(vi: "Điểm chạm", en: "Touchpoints")
  static let duration = LocalizedText(vi: "Thời gian", en: "Duration")
  static let criteriaMetrics = LocalizedText(vi: "Chỉ số đo lường", en: "Metrics")
  /// What is so in some stages instead.
  static func exceptStages(_ stages: [Int], _ others: LocalizedText?) -> LocalizedText {
    let numbers = FrameworkRemarks.ranges(stages)
    return LocalizedText(
      vi: " (trừ giai đoạn \(numbers)" + (others.map { ": " + $0.vi } ?? "") + ")",
      en: " (except stage\(stages.count == 1 ? "" : "s") \(numbers)"
        + (others.map { ": " + $0.en } ?? "") + ")")
  }

  /// Says who takes the first step at touchpoints.
  static func initiative(_ actor: Touchpoint.Initiator) -> LocalizedText {
    switch actor {
    case .customer: LocalizedText(vi: "khách hàng tìm đến", en: "the customer comes")
    case .business: LocalizedText(vi: "doanh nghiệp đưa đến", en: "the business offers")
    }
  }

  static func language(_ tag: String) -> LocalizedText {
    switch Language(tag: tag) {
    case .vi: LocalizedText(vi: "tiếng Việt", en: "Vietnamese")
    case .en: LocalizedText(vi: "tiếng Anh", en: "English")
    case nil: LocalizedText(same: tag)
    }
  }
}
