/// The words that stand beside the texts of a map.
enum MapLabels {
  static let persona = MapKey.persona.label
  static let scenario = MapKey.scenario.label
  static let goal = StageEntryKey.goal.label
  static let actions = StageEntryKey.actions.label
  static let thoughts = StageEntryKey.thoughts.label
  static let feelings = StageEntryKey.feelings.label
  static let emotion = StageEntryKey.emotion.label
  static let touchpoints = StageEntryKey.touchpoints.label
  static let pains = StageEntryKey.painPoints.label
  static let opportunities = StageEntryKey.opportunities.label
  static let metrics = StageEntryKey.metrics.label
  static let owner = StageEntryKey.owner.label
  static let backstage = StageEntryKey.backstage.label
  static let duration = StageEntryKey.duration.label
  static let notes = StageEntryKey.notes.label
  static let origin = StageEntryKey.origin.label
  static let dividingLines = LocalizedText(vi: "Đường phân cách", en: "Dividing lines")
  static let ownedBy = LocalizedText(vi: "phụ trách", en: "owner")
  static let behindTheScenes = LocalizedText(vi: "hậu trường", en: "backstage")
  static let evidence = LocalizedText(vi: "dẫn chứng", en: "evidence")
  static let handover = LocalizedText(vi: "bàn giao", en: "handover")
  static let actors = LocalizedText(vi: "tham gia", en: "with")
  static let phase = LocalizedText(vi: "chặng", en: "phase")
  static let takes = StageEntryKey.takes.label
  static let waits = StageEntryKey.waits.label
  static let next = StageEntryKey.next.label
  static let basis = StageEntryKey.basis.label
  static let links = LocalizedText(vi: "liên kết", en: "links")
  static let insteadOf = LocalizedText(vi: "thay cho", en: "instead of")
  static let alongside = LocalizedText(vi: "cùng lúc với", en: "alongside")
  static let basedOn = LocalizedText(vi: "cơ sở", en: "basis")
  static let lasting = LocalizedText(vi: "kéo dài", en: "takes")
  static let answers = LocalizedText(vi: "giải quyết", en: "answers")
  static let target = LocalizedText(vi: "chỉ tiêu", en: "target")
  static let accepted = LocalizedText(vi: "đã chấp nhận", en: "accepted")
  static let momentOfTruth = LocalizedText(vi: "khoảnh khắc quyết định", en: "moment of truth")
  /// The same in a legend, where it is told once by which name the trade knows it.
  static let momentOfTruthExplained = LocalizedText(
    vi: "khoảnh khắc quyết định (moment of truth)", en: "moment of truth")
  static let beyondScale = LocalizedText(vi: "ngoài thang đo", en: "beyond the scale")
  static let stage = StageEntryKey.stage.label
  static let notInMap = LocalizedText(
    vi: "bản đồ chưa có giai đoạn này", en: "the map has no entry for this stage")
  /// What the persona wants, beside what the map is for.
  static func goals(of persona: String) -> LocalizedText {
    LocalizedText(vi: "Mục tiêu của \(persona)", en: "Goals of \(persona)")
  }
  /// That an unknown stage below is probably this one.
  static func meantBy(_ text: String) -> LocalizedText {
    LocalizedText(
      vi: "có lẽ là giai đoạn “\(text)” ở dưới", en: "probably the stage “\(text)” below")
  }
  static let unknownStage = LocalizedText(
    vi: "mô hình không có giai đoạn này", en: "the framework has no such stage")
  static let unplaced = JourneyNames.unplaced
  static let atAGlance = LocalizedText(vi: "Điểm chính", en: "At a glance")
  static let lowestStage = LocalizedText(vi: "Giai đoạn thấp nhất", en: "Lowest stage")
  static let lowestMoment = LocalizedText(vi: "Điểm chạm thấp nhất", en: "Lowest moment")
  static let drop = LocalizedText(vi: "Giảm mạnh nhất", en: "Largest drop")
  static let momentsOfTruth = LocalizedText(
    vi: "Khoảnh khắc quyết định", en: "Moments of truth")
  static let hurtsMost = LocalizedText(vi: "Điểm đau lớn nhất", en: "Hurts most")
  static let doFirst = LocalizedText(vi: "Nên làm trước", en: "Do first")
  static let nothingToDo = LocalizedText(
    vi: "không còn cơ hội nào cần làm", en: "no opportunity is left to do")
  static let unanswered = LocalizedText(
    vi: "Điểm đau chưa có giải pháp", en: "Pain points without an answer")
  static let emptyStages = LocalizedText(
    vi: "Giai đoạn chưa có điểm chạm", en: "Stages without a touchpoint")
  static let channels = LocalizedText(vi: "Kênh", en: "Channels")
  static let touchpointsByMode = LocalizedText(
    vi: "Điểm chạm theo kênh", en: "Touchpoints by channel")
  static let bounds = LocalizedText(vi: "Phạm vi", en: "Scope")
  static let keeping = LocalizedText(vi: "Bản đồ", en: "Map")
  static let ownerless = LocalizedText(vi: "chưa có người phụ trách", en: "nobody's yet")
  static let pain = LocalizedText(vi: "điểm đau", en: "pain point")
  static let opportunity = LocalizedText(vi: "cơ hội cải thiện", en: "opportunity")
  static let opportunityDone = LocalizedText(vi: "cơ hội đã làm xong", en: "opportunity, done")
  static let metric = LocalizedText(vi: "chỉ số", en: "metric")
  static let lookHere = LocalizedText(vi: "cần xem lại", en: "to be looked at")
  static let notReadToTheEnd = LocalizedText(
    vi:
      "Tệp có lỗi cú pháp nên có thể chưa được đọc hết; những gì dưới đây chỉ là phần đã đọc được.",
    en: "The file has syntax errors and may not have been read to its end; below is what was read.")
  static let none = LocalizedText(vi: "không có", en: "none")
  /// Of what should come to nothing, such as pain points without an answer.
  static let noneLeft = LocalizedText(vi: "không còn", en: "none")
  /// How many there are, online or offline.
  static func count(_ count: Int, _ mode: ChannelMode) -> LocalizedText {
    LocalizedText(vi: "\(count) \(mode.label[.vi])", en: "\(count) \(mode.label[.en])")
  }

  /// How many there are of which nobody knows whether they are online or offline.
  static func unknownMode(_ count: Int, _ names: String) -> LocalizedText {
    let list = names.isEmpty ? "" : " (\(names))"
    return LocalizedText(vi: "\(count) chưa rõ\(list)", en: "\(count) unknown\(list)")
  }

  /// How much of a time is waiting.
  static func waiting(_ time: String) -> LocalizedText {
    LocalizedText(vi: "chờ " + time, en: time + " of waiting")
  }

  /// How many stages do not tell how long they take.
  static func untoldTime(_ stages: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(stages) giai đoạn chưa ghi bằng số",
      en: "\(stages) \(stages == 1 ? "stage" : "stages") without a number"
    )
  }

  /// How many visits to stages do not tell how long they take, where others do.
  static func untoldTime(ofVisits visits: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(visits) lần ghé chưa ghi bằng số",
      en: "\(visits) \(visits == 1 ? "visit" : "visits") without a number"
    )
  }

  /// More stages than are drawn.
  static func moreStages(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "… và \(count) giai đoạn nữa",
      en: "… and \(count) more \(count == 1 ? "stage" : "stages")")
  }

  /// More rows of the map's own than are drawn.
  static func moreLanes(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "… và \(count) dòng riêng nữa",
      en: "… and \(count) more custom \(count == 1 ? "lane" : "lanes")")
  }

  /// More parts of a list than are drawn.
  static func moreParts(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "… và \(count) mục nữa", en: "… and \(count) more")
  }

  /// More of what has been named.
  static func more(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "và \(count) nơi nữa", en: "and \(count) more")
  }

  /// How many people or cases a source covers.
  static func sampleSize(_ count: String) -> LocalizedText {
    LocalizedText(vi: "cỡ mẫu \(count)", en: "n = \(count)")
  }

  static let impact = LocalizedText(vi: "tác động", en: "impact")
  static let effort = LocalizedText(vi: "công sức", en: "effort")
}
