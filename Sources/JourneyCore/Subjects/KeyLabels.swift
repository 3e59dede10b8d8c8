/// The words for the keys of a map, where a reader is told of a single key.
enum KeyLabels {
  /// Returns the word for a key.
  ///
  /// - Parameters:
  ///   - key: A key of a map file.
  ///   - subject: The object that has it.
  /// - Returns: The key itself if there is no word for it, as for an own key.
  static func label(_ key: String, of subject: MapChange.Subject) -> LocalizedText {
    switch (subject, key) {
    case (.map, "title"): LocalizedText(vi: "Tên bản đồ", en: "Title")
    case (.persona, "goals"): LocalizedText(vi: "Mục tiêu", en: "Goals")
    case (.metric, "source"): LocalizedText(vi: "Nguồn", en: "Source")
    case (.stage, "name"): LocalizedText(vi: "Tên gọi riêng", en: "Own name")
    case (.lane, "name"): LocalizedText(vi: "Tên dòng", en: "Lane name")
    default: label(key) ?? LocalizedText(same: key)
    }
  }

  private static func label(_ key: String) -> LocalizedText? {
    mapLabel(key) ?? partLabel(key)
  }

  private static func mapLabel(_ key: String) -> LocalizedText? {
    switch key {
    case "description": LocalizedText(vi: "Mô tả", en: "Description")
    case "language": LocalizedText(vi: "Ngôn ngữ", en: "Language")
    case "framework": LocalizedText(vi: "Mô hình", en: "Framework")
    case "state": LocalizedText(vi: "Trạng thái", en: "State")
    case "basis": LocalizedText(vi: "Cơ sở", en: "Basis")
    case "persona": MapLabels.persona
    case "scenario": MapLabels.scenario
    case "goal": MapLabels.goal
    case "expectations": LocalizedText(vi: "Kỳ vọng", en: "Expectations")
    case "startsWith": LocalizedText(vi: "Bắt đầu từ", en: "Starts with")
    case "endsWith": LocalizedText(vi: "Kết thúc ở", en: "Ends with")
    case "version": LocalizedText(vi: "Phiên bản", en: "Version")
    case "date": LocalizedText(vi: "Ngày", en: "Date")
    case "reviewBy": LocalizedText(vi: "Hạn xem lại", en: "Review by")
    case "owner": MapLabels.owner
    case "authors": LocalizedText(vi: "Người soạn", en: "Authors")
    case "emotionScale": LocalizedText(vi: "Thang cảm xúc", en: "Emotion scale")
    case "formatVersion": LocalizedText(vi: "Phiên bản định dạng", en: "Format version")
    case "name": LocalizedText(vi: "Tên", en: "Name")
    case "role": LocalizedText(vi: "Vai trò", en: "Role")
    case "needs": LocalizedText(vi: "Nhu cầu", en: "Needs")
    case "frustrations": LocalizedText(vi: "Điều gây khó chịu", en: "Frustrations")
    case "quote": LocalizedText(vi: "Lời nói", en: "Quote")
    case "kind": LocalizedText(vi: "Loại", en: "Kind")
    case "url": LocalizedText(vi: "Địa chỉ", en: "Address")
    case "sampleSize": LocalizedText(vi: "Cỡ mẫu", en: "Sample size")
    case "reason": LocalizedText(vi: "Lý do", en: "Reason")
    default: nil
    }
  }

  private static func partLabel(_ key: String) -> LocalizedText? {
    switch key {
    case "actions": MapLabels.actions
    case "thoughts": MapLabels.thoughts
    case "feelings": MapLabels.feelings
    case "emotion": MapLabels.emotion
    case "touchpoints": MapLabels.touchpoints
    case "painPoints": MapLabels.pains
    case "opportunities": MapLabels.opportunities
    case "metrics": MapLabels.metrics
    case "backstage": MapLabels.backstage
    case "duration": MapLabels.duration
    case "notes": MapLabels.notes
    case "origin": MapLabels.origin
    case "lanes": LocalizedText(vi: "Dòng riêng", en: "Custom lanes")
    case "id": LocalizedText(vi: "Mã", en: "Id")
    case "title": LocalizedText(vi: "Tên", en: "Title")
    case "channel": LocalizedText(vi: "Kênh", en: "Channel")
    case "mode": LocalizedText(vi: "Hình thức", en: "Mode")
    case "initiator": LocalizedText(vi: "Bên chủ động", en: "Initiator")
    case "actors": LocalizedText(vi: "Người tham gia", en: "Actors")
    case "momentOfTruth": LocalizedText(vi: "Khoảnh khắc quyết định", en: "Moment of truth")
    case "evidence": LocalizedText(vi: "Dẫn chứng", en: "Evidence")
    case "handover": LocalizedText(vi: "Chuyển tiếp", en: "Handover")
    case "phase": LocalizedText(vi: "Chặng", en: "Phase")
    case "text": LocalizedText(vi: "Nội dung", en: "Text")
    case "severity": LocalizedText(vi: "Mức độ", en: "Severity")
    case "accepted": LocalizedText(vi: "Đã chấp nhận", en: "Accepted")
    case "impact": LocalizedText(vi: "Tác động", en: "Impact")
    case "effort": LocalizedText(vi: "Công sức", en: "Effort")
    case "status": LocalizedText(vi: "Tiến độ", en: "Status")
    case "value": LocalizedText(vi: "Giá trị", en: "Value")
    case "target": LocalizedText(vi: "Chỉ tiêu", en: "Target")
    case "unit": LocalizedText(vi: "Đơn vị", en: "Unit")
    case "better": LocalizedText(vi: "Tốt hơn khi", en: "Better when")
    default: nil
    }
  }

  /// Returns the words for a value out of a list, as in `severity`.
  ///
  /// - Parameters:
  ///   - value: The value as the file writes it.
  ///   - key: Its key.
  /// - Returns: Nothing for a value that is a text of the map's own.
  static func choice(_ value: String, of key: String) -> LocalizedText? {
    switch key {
    case "state": JourneyMap.State(rawValue: value)?.label
    case "basis": JourneyMap.Basis(rawValue: value)?.label
    case "mode": ChannelMode(rawValue: value)?.label
    case "initiator": Touchpoint.Initiator(rawValue: value)?.label
    case "severity": PainPoint.Severity(rawValue: value)?.label
    case "status": Opportunity.Status(rawValue: value)?.label
    case "phase": Phase(rawValue: value)?.label
    case "better":
      switch Metric.Direction(rawValue: value) {
      case .higher: LocalizedText(vi: "cao hơn", en: "higher")
      case .lower: LocalizedText(vi: "thấp hơn", en: "lower")
      case nil: nil
      }
    default: nil
    }
  }
}
