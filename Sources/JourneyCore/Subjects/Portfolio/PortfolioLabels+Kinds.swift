extension PortfolioGrouping {
  /// The word for people.
  var label: LocalizedText {
    switch self {
    case .persona: LocalizedText(vi: "Chân dung", en: "Persona")
    case .framework: LocalizedText(vi: "Mô hình", en: "Framework")
    case .team: PortfolioLabels.owner
    case .file: PortfolioLabels.map
    }
  }
}

extension ComparedNumber {
  /// The words for people.
  var label: LocalizedText {
    switch self {
    case .maps: PortfolioLabels.maps
    case .touchpoints: PortfolioLabels.touchpoints
    case .unanswered: PortfolioLabels.answersPains
    case .unowned: PortfolioLabels.unowned
    case .evidenceShare: PortfolioLabels.evidence
    case .meanEmotion: PortfolioLabels.emotion
    case .stale: PortfolioLabels.staleMaps
    case .unreviewed: PortfolioLabels.claimsUnreviewed
    case .momentsBelow: PortfolioLabels.momentsBelow
    case .handovers: PortfolioLabels.openHandovers
    case .waitingShare: PortfolioLabels.waitingShare
    case .waitingMinutes: PortfolioLabels.waiting
    case .missedTargets: PortfolioLabels.missedTargets
    case .done: PortfolioLabels.doneOpportunities
    }
  }
}

extension OpportunityChange.Kind {
  /// The words for people.
  var label: LocalizedText {
    switch self {
    case .done: LocalizedText(vi: "Cơ hội nay đã xong", en: "Opportunities done now")
    case .further: LocalizedText(vi: "Cơ hội tiến thêm", en: "Opportunities moved ahead")
    case .back: LocalizedText(vi: "Cơ hội lùi lại", en: "Opportunities set back")
    case .added: LocalizedText(vi: "Cơ hội mới", en: "New opportunities")
    case .gone: LocalizedText(vi: "Cơ hội không còn", en: "Opportunities that are gone")
    }
  }
}

extension PortfolioLabels {
  /// How far a metric is from its target, in its unit.
  static func distance(_ gap: String, isOver: Bool) -> LocalizedText {
    isOver
      ? LocalizedText(vi: "vượt \(gap)", en: "over by \(gap)")
      : LocalizedText(vi: "còn cách \(gap)", en: "short by \(gap)")
  }

  /// Which of the gaps of a list are shares of their targets.
  static let ownUnits = LocalizedText(
    vi: "Số phần trăm là độ lệch so với chỉ tiêu. Khi chỉ tiêu không lớn hơn 0, hoặc lệch từ mười"
      + " lần chỉ tiêu trở lên, độ lệch được ghi bằng đơn vị của chỉ số.",
    en: "A per cent is a share of the target. Where the target is 0 or below, or missed by ten"
      + " times itself or more, the distance stands in the metric's own unit.")
}
