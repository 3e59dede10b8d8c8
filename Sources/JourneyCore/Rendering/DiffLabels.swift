/// The words of a comparison of two versions of a map.
enum DiffLabels {
  static let map = LocalizedText(vi: "Cả bản đồ", en: "The map")
  static let noChanges = LocalizedText(
    vi: "Không có gì thay đổi.", en: "Nothing has changed.")
  static let newStage = LocalizedText(vi: "giai đoạn mới", en: "new stage")
  static let stageGone = LocalizedText(vi: "giai đoạn đã bỏ", en: "stage removed")
  static let stageMoved = LocalizedText(
    vi: "Thứ tự giai đoạn đã đổi", en: "The stage stands in another place")
  static let newTouchpoint = LocalizedText(vi: "điểm chạm mới", en: "new touchpoint")
  static let touchpointGone = LocalizedText(vi: "điểm chạm đã bỏ", en: "touchpoint removed")
  static let newPain = LocalizedText(vi: "điểm đau mới", en: "new pain")
  static let painSolved = LocalizedText(vi: "hết điểm đau", en: "pain solved")
  static let painCame = LocalizedText(vi: "điểm đau chuyển đến", en: "pain moved here")
  static let painLeft = LocalizedText(vi: "điểm đau chuyển đi", en: "pain moved away")
  static let reworded = LocalizedText(vi: "viết lại", en: "reworded")
  static let renamed = LocalizedText(vi: "đổi tên", en: "renamed")
  static let sameEmotion = LocalizedText(vi: "như cũ", en: "the same")
  static let renamedFrom = LocalizedText(vi: "tên cũ", en: "renamed from")
  static let order = LocalizedText(vi: "đổi thứ tự", en: "in another order")
  static let nearer = LocalizedText(vi: "gần chỉ tiêu hơn", en: "nearer to the target")
  static let farther = LocalizedText(vi: "xa chỉ tiêu hơn", en: "farther from the target")
  static let yes = LocalizedText(vi: "có", en: "yes")
  static let no = LocalizedText(vi: "không", en: "no")
  static let unplaced = MapLabels.unplaced
  static let matchedByName = LocalizedText(
    vi: "Điểm chạm không có mã được ghép theo tên.",
    en: "Touchpoints without ids are matched by name.")
  static let nothingInCommon = LocalizedText(
    vi: "Hai bản đồ không có giai đoạn hay điểm chạm nào chung.",
    en: "The two maps have no stage and no touchpoint in common.")
  static let otherScale = LocalizedText(
    vi: "Hai bản đồ dùng thang cảm xúc khác nhau; chênh lệch tính trên thang −2…2.",
    en: "The maps have different emotion scales; differences are on −2…2.")

  static func otherFramework(_ map: String, _ framework: String) -> LocalizedText {
    let command = "journey-cli reframe \(map) --to \(framework)"
    return LocalizedText(
      vi: "Hai bản đồ theo hai mô hình nên giai đoạn chỉ được ghép theo mã; để so sánh từng giai "
        + "đoạn, hãy chuyển bản đồ cũ sang mô hình mới bằng '\(command)'.",
      en: "The maps follow two frameworks, so stages are matched by id only; to compare them stage "
        + "by stage, tell the old map in the new framework with '\(command)'.")
  }

  static let wasUnplaced = LocalizedText(
    vi: "trước đó chưa thuộc giai đoạn nào", en: "was in no stage")
  static let becameUnplaced = LocalizedText(
    vi: "không còn thuộc giai đoạn nào", en: "in no stage any more")

  static func movedFrom(_ stage: String) -> LocalizedText {
    LocalizedText(vi: "chuyển từ \(stage)", en: "moved from \(stage)")
  }

  static func movedTo(_ stage: String) -> LocalizedText {
    LocalizedText(vi: "chuyển sang \(stage)", en: "moved to \(stage)")
  }

  /// The word for a part of the map; those that head a section have none.
  static func subject(_ subject: MapChange.Subject) -> LocalizedText? {
    switch subject {
    case .map, .stage, .touchpoint: nil
    case .framework: LocalizedText(vi: "mô hình", en: "framework")
    case .persona: LocalizedText(vi: "chân dung", en: "persona")
    case .source: LocalizedText(vi: "nguồn", en: "source")
    case .lane: LocalizedText(vi: "hàng riêng", en: "own row")
    case .disable: LocalizedText(vi: "quy tắc đã tắt", en: "disabled rule")
    case .painPoint: LocalizedText(vi: "điểm đau", en: "pain")
    case .opportunity: LocalizedText(vi: "cơ hội", en: "opportunity")
    case .metric: LocalizedText(vi: "chỉ số", en: "metric")
    }
  }

  // MARK: Summary

  static func total(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) thay đổi", en: count == 1 ? "1 change" : "\(count) changes")
  }

  static func others(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) thay đổi khác", en: count == 1 ? "1 other" : "\(count) others")
  }

  /// The groups of the summary: what is counted together.
  static let groups: [(name: LocalizedText, counts: [DiffSummary.Count])] = [
    (
      LocalizedText(vi: "giai đoạn", en: "stages"),
      [.stagesAdded, .stagesRemoved, .stagesMoved, .stagesRenamed]
    ),
    (
      LocalizedText(vi: "điểm chạm", en: "touchpoints"),
      [.touchpointsAdded, .touchpointsRemoved, .touchpointsMoved, .touchpointsRenamed]
    ),
    (LocalizedText(vi: "cảm xúc", en: "emotions"), [.emotionsRaised, .emotionsLowered]),
    (LocalizedText(vi: "điểm đau", en: "pains"), [.painsSolved, .painsNew]),
    (
      LocalizedText(vi: "cơ hội", en: "opportunities"),
      [
        .opportunitiesAdvanced, .opportunitiesSetBack, .opportunitiesNew, .opportunitiesDropped,
      ]
    ),
    (LocalizedText(vi: "phụ trách", en: "owners"), [.ownersChanged]),
    (LocalizedText(vi: "chỉ số", en: "metrics"), [.metricsNearer, .metricsFarther]),
  ]

  static func word(_ count: DiffSummary.Count) -> LocalizedText {
    switch count {
    case .stagesAdded, .touchpointsAdded, .painsNew, .opportunitiesNew:
      LocalizedText(vi: "mới", en: "new")
    case .stagesRemoved, .touchpointsRemoved, .opportunitiesDropped:
      LocalizedText(vi: "bỏ", en: "removed")
    case .stagesMoved, .touchpointsMoved: LocalizedText(vi: "chuyển chỗ", en: "moved")
    case .stagesRenamed, .touchpointsRenamed: LocalizedText(vi: "đổi tên", en: "renamed")
    case .emotionsRaised: LocalizedText(vi: "tăng", en: "up")
    case .emotionsLowered: LocalizedText(vi: "giảm", en: "down")
    case .painsSolved: LocalizedText(vi: "đã hết", en: "solved")
    case .opportunitiesAdvanced: LocalizedText(vi: "tiến triển", en: "moved ahead")
    case .opportunitiesSetBack: LocalizedText(vi: "lùi lại", en: "set back")
    case .ownersChanged: LocalizedText(vi: "đổi", en: "changed")
    case .metricsNearer: LocalizedText(vi: "gần chỉ tiêu hơn", en: "nearer to target")
    case .metricsFarther: LocalizedText(vi: "xa chỉ tiêu hơn", en: "farther from target")
    }
  }

  // MARK: What the future promises

  static let promise = LocalizedText(
    vi: "Tương lai hứa hẹn gì", en: "What the future state promises")
  static let emotionsRaised = LocalizedText(vi: "Cảm xúc tăng", en: "Emotions raised")
  static let emotionsLowered = LocalizedText(vi: "Cảm xúc giảm", en: "Emotions lowered")
  static let painsSolved = LocalizedText(vi: "Điểm đau đã hết", en: "Pains solved")
  static let painsLeft = LocalizedText(vi: "Điểm đau còn lại", en: "Pains left")
  static let touchpointsNew = LocalizedText(vi: "Điểm chạm mới", en: "New touchpoints")
  static let touchpointsGone = LocalizedText(vi: "Điểm chạm đã bỏ", en: "Touchpoints removed")
  static let opportunitiesAhead = LocalizedText(vi: "Cơ hội tiến triển", en: "Opportunities ahead")
  static let metrics = LocalizedText(vi: "Chỉ số", en: "Metrics")
  static let nothingPromised = LocalizedText(
    vi: "Cảm xúc, điểm đau, điểm chạm và chỉ số vẫn như hiện trạng.",
    en: "Emotions, pains, touchpoints and metrics stay as they are.")
}
