// What people call the keys of stages and of what they hold, and what stands under them.

extension StageEntryKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .stage: KeyFacts(.text, vi: "Giai đoạn", en: "Stage")
    case .visit: KeyFacts(.number, vi: "Lần ghé lại", en: "Visit")
    case .name: KeyFacts(.text, vi: "Tên gọi riêng", en: "Own name")
    case .goal: KeyFacts(.text, vi: "Mục tiêu", en: "Goal")
    case .actions: KeyFacts(.texts, vi: "Hành động", en: "Actions")
    case .thoughts: KeyFacts(.texts, vi: "Suy nghĩ", en: "Thoughts")
    case .feelings: KeyFacts(.texts, vi: "Cảm nhận", en: "Feelings")
    case .emotion: KeyFacts(.emotion, vi: "Cảm xúc", en: "Emotion")
    case .touchpoints: KeyFacts(.objects(.touchpoint), vi: "Điểm chạm", en: "Touchpoints")
    case .painPoints: KeyFacts(.objects(.painPoint), vi: "Điểm đau", en: "Pain points")
    case .opportunities: KeyFacts(.objects(.opportunity), vi: "Cơ hội", en: "Opportunities")
    case .metrics: KeyFacts(.objects(.metric), vi: "Chỉ số", en: "Metrics")
    case .owner: KeyFacts(.text, vi: "Phụ trách", en: "Owner")
    case .backstage: KeyFacts(.texts, vi: "Hậu trường", en: "Backstage")
    case .duration: KeyFacts(.text, vi: "Thời lượng", en: "Duration")
    case .takes: KeyFacts(.object(.time), vi: "Kéo dài", en: "Takes")
    case .waits: KeyFacts(.object(.time), vi: "Chờ đợi", en: "Waits")
    case .lanes: KeyFacts(.textsByLane, vi: "Dòng riêng", en: "Custom lanes")
    case .notes: KeyFacts(.text, vi: "Ghi chú", en: "Notes")
    case .basis: KeyFacts(.choice(.claimBasis), vi: "Cơ sở", en: "Basis")
    case .next: KeyFacts(.objects(.nextStage), vi: "Đi tiếp đến", en: "Goes on to")
    case .origin: KeyFacts(.texts, vi: "Từ bản gốc", en: "Origin")
    }
  }
}

extension TouchpointKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .id: KeyFacts(.word, vi: "Mã", en: "Id")
    case .name: KeyFacts(.text, vi: "Tên", en: "Name")
    case .channel: KeyFacts(.text, vi: "Kênh", en: "Channel")
    case .mode: KeyFacts(.choice(.mode), vi: "Hình thức", en: "Mode")
    case .initiator: KeyFacts(.choice(.initiator), vi: "Bên chủ động", en: "Initiator")
    case .actors: KeyFacts(.texts, vi: "Người tham gia", en: "Actors")
    case .description: KeyFacts(.text, vi: "Mô tả", en: "Description")
    case .insteadOf: KeyFacts(.word, vi: "Thay cho", en: "Instead of")
    case .alongside: KeyFacts(.word, vi: "Cùng lúc với", en: "Alongside")
    case .emotion: KeyFacts(.emotion, vi: "Cảm xúc", en: "Emotion")
    case .momentOfTruth: KeyFacts(.flag, vi: "Khoảnh khắc quyết định", en: "Moment of truth")
    case .painPoints: KeyFacts(.objects(.painPoint), vi: "Điểm đau", en: "Pain points")
    case .opportunities: KeyFacts(.objects(.opportunity), vi: "Cơ hội", en: "Opportunities")
    case .metrics: KeyFacts(.objects(.metric), vi: "Chỉ số", en: "Metrics")
    case .evidence: KeyFacts(.words, vi: "Dẫn chứng", en: "Evidence")
    case .basis: KeyFacts(.choice(.claimBasis), vi: "Cơ sở", en: "Basis")
    case .owner: KeyFacts(.text, vi: "Phụ trách", en: "Owner")
    case .backstage: KeyFacts(.texts, vi: "Hậu trường", en: "Backstage")
    case .handover: KeyFacts(.text, vi: "Bàn giao", en: "Handover")
    case .phase: KeyFacts(.choice(.phase), vi: "Chặng", en: "Phase")
    case .takes: KeyFacts(.object(.time), vi: "Kéo dài", en: "Takes")
    case .waits: KeyFacts(.object(.time), vi: "Chờ đợi", en: "Waits")
    case .lanes: KeyFacts(.textsByLane, vi: "Dòng riêng", en: "Custom lanes")
    case .links: KeyFacts(.texts, vi: "Liên kết", en: "Links")
    }
  }
}

extension PainPointKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .id: KeyFacts(.word, vi: "Mã", en: "Id")
    case .text: KeyFacts(.text, vi: "Nội dung", en: "Text")
    case .severity: KeyFacts(.choice(.severity), vi: "Mức độ", en: "Severity")
    case .evidence: KeyFacts(.words, vi: "Dẫn chứng", en: "Evidence")
    case .basis: KeyFacts(.choice(.claimBasis), vi: "Cơ sở", en: "Basis")
    case .owner: KeyFacts(.text, vi: "Phụ trách", en: "Owner")
    case .accepted: KeyFacts(.flag, vi: "Đã chấp nhận", en: "Accepted")
    case .links: KeyFacts(.texts, vi: "Liên kết", en: "Links")
    }
  }
}

extension OpportunityKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .text: KeyFacts(.text, vi: "Nội dung", en: "Text")
    case .answers: KeyFacts(.words, vi: "Giải quyết", en: "Answers")
    case .owner: KeyFacts(.text, vi: "Phụ trách", en: "Owner")
    case .impact: KeyFacts(.number, vi: "Tác động", en: "Impact")
    case .effort: KeyFacts(.number, vi: "Công sức", en: "Effort")
    case .status: KeyFacts(.choice(.status), vi: "Tiến độ", en: "Status")
    case .evidence: KeyFacts(.words, vi: "Dẫn chứng", en: "Evidence")
    case .basis: KeyFacts(.choice(.claimBasis), vi: "Cơ sở", en: "Basis")
    case .links: KeyFacts(.texts, vi: "Liên kết", en: "Links")
    }
  }
}

extension MetricKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .name: KeyFacts(.text, vi: "Tên", en: "Name")
    case .value: KeyFacts(.number, vi: "Giá trị", en: "Value")
    case .target: KeyFacts(.number, vi: "Chỉ tiêu", en: "Target")
    case .unit: KeyFacts(.text, vi: "Đơn vị", en: "Unit")
    case .better: KeyFacts(.choice(.better), vi: "Tốt hơn khi", en: "Better when")
    case .date: KeyFacts(.word, vi: "Ngày", en: "Date")
    case .source: KeyFacts(.word, vi: "Nguồn", en: "Source")
    }
  }
}

extension NextStageKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .stage: KeyFacts(.word, vi: "Giai đoạn", en: "Stage")
    case .when: KeyFacts(.text, vi: "Khi", en: "When")
    }
  }
}

extension TimeKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .minutes: KeyFacts(.number, vi: "Phút", en: "Minutes")
    case .hours: KeyFacts(.number, vi: "Giờ", en: "Hours")
    case .days: KeyFacts(.number, vi: "Ngày", en: "Days")
    case .weeks: KeyFacts(.number, vi: "Tuần", en: "Weeks")
    case .months: KeyFacts(.number, vi: "Tháng", en: "Months")
    }
  }
}
