/// The words of a comparison of two versions of a map.
enum DiffLabels {
  static let map = LocalizedText(vi: "Cả bản đồ", en: "The map")
  static let noChanges = LocalizedText(
    vi: "Không có gì thay đổi.", en: "Nothing has changed.")
  static let old = LocalizedText(vi: "bản cũ", en: "old")
  static let new = LocalizedText(vi: "bản mới", en: "new")
  static let sideBySide = LocalizedText(vi: "Cũ và mới cạnh nhau", en: "Old and new side by side")
  static let tagAdded = LocalizedText(vi: "mới", en: "new")
  static let tagRemoved = LocalizedText(vi: "không còn", en: "gone")
  static let tagSolved = LocalizedText(vi: "đã giải quyết", en: "solved")
  static let tagChanged = LocalizedText(vi: "đổi", en: "changed")
  static let tagMoved = LocalizedText(vi: "đổi chỗ", en: "moved")

  /// That a stage is new; of a stage that is entered again, the visit.
  static func new(_ stage: StageEntry) -> LocalizedText {
    stage.isRevisit
      ? LocalizedText(vi: "lần ghé lại mới", en: "new visit")
      : LocalizedText(vi: "giai đoạn mới", en: "new stage")
  }

  /// That a stage is gone; of a stage that was entered again, the visit.
  static func gone(_ stage: StageEntry) -> LocalizedText {
    stage.isRevisit
      ? LocalizedText(vi: "lần ghé lại đã bỏ", en: "visit removed")
      : LocalizedText(vi: "giai đoạn đã bỏ", en: "stage removed")
  }

  static let stageMoved = LocalizedText(
    vi: "giai đoạn đổi thứ tự", en: "stage moved")
  static let newTouchpoint = LocalizedText(vi: "điểm chạm mới", en: "new touchpoint")
  static let touchpointGone = LocalizedText(vi: "điểm chạm đã bỏ", en: "touchpoint removed")
  static let newPain = LocalizedText(vi: "điểm đau mới", en: "new pain point")
  static let painSolved = LocalizedText(vi: "điểm đau đã giải quyết", en: "pain point solved")
  static let painRemoved = LocalizedText(vi: "điểm đau đã bỏ", en: "pain point removed")
  static let painCame = LocalizedText(vi: "điểm đau chuyển đến", en: "pain point moved here")
  static let painLeft = LocalizedText(vi: "điểm đau chuyển đi", en: "pain point moved away")
  static let opportunityCame = LocalizedText(
    vi: "cơ hội chuyển đến", en: "opportunity moved here")
  static let opportunityLeft = LocalizedText(
    vi: "cơ hội chuyển đi", en: "opportunity moved away")
  static let nowMomentOfTruth = LocalizedText(
    vi: "trở thành khoảnh khắc quyết định", en: "now a moment of truth")
  static let noMomentOfTruth = LocalizedText(
    vi: "không còn là khoảnh khắc quyết định", en: "no longer a moment of truth")
  static let reworded = LocalizedText(vi: "viết lại", en: "reworded")
  static let renamed = LocalizedText(vi: "đổi tên", en: "renamed")
  static let sameEmotion = LocalizedText(vi: "như cũ trên thang −2…2", en: "same on −2…2")
  static let renamedFrom = LocalizedText(vi: "tên cũ", en: "renamed from")
  static let order = LocalizedText(vi: "đổi thứ tự", en: "reordered")
  static let nearer = LocalizedText(vi: "gần chỉ tiêu hơn", en: "nearer to the target")
  static let farther = LocalizedText(vi: "xa chỉ tiêu hơn", en: "farther from the target")
  static let reached = LocalizedText(vi: "đạt chỉ tiêu", en: "target reached")
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

  /// Says that there are two frameworks and by what command the old map is told in the new one.
  static func otherFramework(_ command: String?) -> LocalizedText {
    guard let command else {
      return LocalizedText(
        vi: "Hai bản đồ theo hai mô hình nên giai đoạn chỉ được ghép theo mã.",
        en: "The maps follow two frameworks, so stages are matched by id only.")
    }
    return LocalizedText(
      vi: "Hai bản đồ theo hai mô hình nên giai đoạn chỉ được ghép theo mã; để so sánh từng giai "
        + "đoạn, hãy chuyển bản đồ cũ sang mô hình mới bằng: \(command)",
      en: "The maps follow two frameworks, so stages are matched by id only; to compare them stage "
        + "by stage, tell the old map in the new framework with: \(command)")
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
    case .lane: LocalizedText(vi: "dòng riêng", en: "custom lane")
    case .disable: LocalizedText(vi: "quy tắc đã tắt", en: "disabled rule")
    case .painPoint: LocalizedText(vi: "điểm đau", en: "pain point")
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
      vi: "\(count) thay đổi khác", en: count == 1 ? "1 other change" : "\(count) other changes")
  }

  /// The groups of the summary: what is counted together.
  static let groups: [(name: LocalizedText, counts: [DiffSummary.Count])] = [
    (
      LocalizedText(vi: "giai đoạn", en: "stages"),
      [
        .stagesAdded, .stagesRemoved, .stagesMoved, .stagesRenamed, .visitsAdded, .visitsRemoved,
      ]
    ),
    (
      LocalizedText(vi: "điểm chạm", en: "touchpoints"),
      [.touchpointsAdded, .touchpointsRemoved, .touchpointsMoved, .touchpointsRenamed]
    ),
    (LocalizedText(vi: "cảm xúc", en: "emotions"), [.emotionsRaised, .emotionsLowered]),
    (
      LocalizedText(vi: "điểm đau", en: "pain points"),
      [.painsSolved, .painsRemoved, .painsGone, .painsNew]
    ),
    (
      LocalizedText(vi: "cơ hội", en: "opportunities"),
      [
        .opportunitiesAdvanced, .opportunitiesSetBack, .opportunitiesNew, .opportunitiesDropped,
        .opportunitiesGone,
      ]
    ),
    (LocalizedText(vi: "phụ trách", en: "owners"), [.ownersChanged]),
    (LocalizedText(vi: "chỉ số", en: "metrics"), [.metricsNearer, .metricsFarther]),
  ]

  static func word(_ count: DiffSummary.Count) -> LocalizedText {
    switch count {
    case .stagesAdded, .touchpointsAdded, .painsNew, .opportunitiesNew:
      LocalizedText(vi: "mới", en: "new")
    case .stagesRemoved, .touchpointsRemoved, .opportunitiesDropped, .painsRemoved:
      LocalizedText(vi: "bỏ", en: "removed")
    case .stagesMoved, .touchpointsMoved: LocalizedText(vi: "chuyển chỗ", en: "moved")
    case .stagesRenamed, .touchpointsRenamed: LocalizedText(vi: "đổi tên", en: "renamed")
    case .emotionsRaised: LocalizedText(vi: "tăng", en: "up")
    case .emotionsLowered: LocalizedText(vi: "giảm", en: "down")
    case .painsSolved: LocalizedText(vi: "đã giải quyết", en: "solved")
    case .visitsAdded: LocalizedText(vi: "lần ghé lại mới", en: "visited again")
    case .visitsRemoved: LocalizedText(vi: "lần ghé lại đã bỏ", en: "no longer visited again")
    case .painsGone, .opportunitiesGone: goneWith([])
    case .opportunitiesAdvanced: LocalizedText(vi: "tiến triển", en: "moved ahead")
    case .opportunitiesSetBack: LocalizedText(vi: "lùi lại", en: "set back")
    case .ownersChanged: LocalizedText(vi: "đổi", en: "changed")
    case .metricsNearer: LocalizedText(vi: "gần chỉ tiêu hơn", en: "nearer to target")
    case .metricsFarther: LocalizedText(vi: "xa chỉ tiêu hơn", en: "farther from target")
    }
  }

  /// Says with what pains or opportunities are gone: touchpoints, stages or both.
  static func goneWith(_ causes: [MapChange.Subject]) -> LocalizedText {
    let areOfStages = causes.contains(.stage)
    let areOfTouchpoints = causes.contains(.touchpoint)
    let isOne = causes.count == 1
    if areOfStages, areOfTouchpoints {
      return LocalizedText(
        vi: "mất theo giai đoạn hay điểm chạm", en: "gone with their stages or touchpoints")
    }
    if areOfStages {
      return LocalizedText(
        vi: "mất theo giai đoạn", en: isOne ? "gone with its stage" : "gone with their stages")
    }
    return LocalizedText(
      vi: "mất theo điểm chạm",
      en: isOne ? "gone with its touchpoint" : "gone with their touchpoints")
  }

  /// Says that errors may hide parts of the maps; nothing if there are none.
  static func errors(old: Int, new: Int) -> LocalizedText? {
    func count(_ count: Int) -> String { count == 1 ? "1 error" : "\(count) errors" }
    let rest = LocalizedText(
      vi: "; phần không đọc được không được so sánh.",
      en: "; what " + (old + new == 1 ? "it hides" : "they hide") + " is not compared.")
    if old > 0, new > 0 {
      return LocalizedText(
        vi: "Bản đồ cũ có \(old) lỗi, bản đồ mới có \(new) lỗi" + rest.vi,
        en: "The old map has \(count(old)), the new map \(count(new))" + rest.en)
    }
    guard old + new > 0 else { return nil }
    return LocalizedText(
      vi: "Bản đồ \(old > 0 ? "cũ" : "mới") có \(old + new) lỗi" + rest.vi,
      en: "The \(old > 0 ? "old" : "new") map has \(count(old + new))" + rest.en)
  }

  // MARK: What the future promises

  static let promise = LocalizedText(
    vi: "Điều bản đồ tương lai hướng tới", en: "What the future state promises")
  static let setbacks = LocalizedText(vi: "Những điểm kém đi", en: "What gets worse")
  static let betterThanPlanned = LocalizedText(
    vi: "Những điểm tốt hơn dự kiến", en: "What is better than planned")
  static let fellShort = LocalizedText(
    vi: "Những điểm chưa đạt như dự kiến", en: "What fell short of the plan")
  static let asPlanned = LocalizedText(
    vi: "Cảm xúc, điểm đau, điểm chạm, thời gian và chỉ số không kém dự kiến.",
    en: "Emotions, pain points, touchpoints, time and metrics are no worse than planned.")
  static let painsUnplanned = LocalizedText(
    vi: "Điểm đau ngoài dự kiến", en: "Pain points not planned")
  static let touchpointsMissing = LocalizedText(
    vi: "Điểm chạm chưa có", en: "Touchpoints not there")
  static let opportunitiesBehind = LocalizedText(
    vi: "Cơ hội chậm hơn dự kiến", en: "Opportunities behind plan")
  static let stagesUnplanned = LocalizedText(
    vi: "Giai đoạn ngoài dự kiến", en: "Stages not planned")
  static let stagesMissing = LocalizedText(vi: "Giai đoạn chưa có", en: "Stages not there")
  static let times = LocalizedText(vi: "Thời gian", en: "Time")
  static let sameChannel = LocalizedText(vi: "vẫn kênh đó", en: "the same channel")
  static let sameTime = LocalizedText(vi: "dài như cũ", en: "as long")
  static let otherPersona = LocalizedText(
    vi: "Hai bản đồ nói về hai người khác nhau: khác biệt giữa hai người không phải là cải thiện.",
    en: "The maps tell of two personas: what differs between people is not an improvement.")
  static let momentsOfTruth = LocalizedText(
    vi: "Khoảnh khắc quyết định", en: "Moments of truth")
  static let emotionsRaised = LocalizedText(vi: "Cảm xúc tăng", en: "Emotions raised")
  static let emotionsLowered = LocalizedText(vi: "Cảm xúc giảm", en: "Emotions lowered")
  static let painsSolved = LocalizedText(vi: "Điểm đau đã giải quyết", en: "Pain points solved")
  static let painsGone = LocalizedText(vi: "Điểm đau không còn", en: "Pain points gone")
  static let painsLeft = LocalizedText(vi: "Điểm đau còn lại", en: "Pain points left")
  static let touchpointsNew = LocalizedText(vi: "Điểm chạm mới", en: "New touchpoints")
  static let touchpointsGone = LocalizedText(vi: "Điểm chạm đã bỏ", en: "Touchpoints removed")
  static let opportunitiesAhead = LocalizedText(
    vi: "Cơ hội tiến triển", en: "Opportunities moved ahead")
  static let metrics = LocalizedText(vi: "Chỉ số", en: "Metrics")
  static let nothingPromised = LocalizedText(
    vi: "Cảm xúc, điểm đau, điểm chạm, thời gian chờ và chỉ số vẫn như hiện trạng.",
    en: "Emotions, pain points, touchpoints, waiting and metrics stay as they are.")
}
