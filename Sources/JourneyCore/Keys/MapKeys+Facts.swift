// What people call the keys of a map's head, and what stands under them.

extension MapKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .schema: KeyFacts(.word, vi: "Lược đồ", en: "Schema")
    case .formatVersion: KeyFacts(.number, vi: "Phiên bản định dạng", en: "Format version")
    case .title: KeyFacts(.text, vi: "Tên bản đồ", en: "Title")
    case .description: KeyFacts(.text, vi: "Mô tả", en: "Description")
    case .language: KeyFacts(.word, vi: "Ngôn ngữ", en: "Language")
    case .framework: KeyFacts(.object(.framework), vi: "Mô hình", en: "Framework")
    case .kind: KeyFacts(.choice(.mapKind), vi: "Loại bản đồ", en: "Kind")
    case .state: KeyFacts(.choice(.state), vi: "Trạng thái", en: "State")
    case .basis: KeyFacts(.choice(.basis), vi: "Cơ sở", en: "Basis")
    case .persona: KeyFacts(.object(.persona), vi: "Chân dung", en: "Persona")
    case .scenario: KeyFacts(.text, vi: "Tình huống", en: "Scenario")
    case .goal: KeyFacts(.text, vi: "Mục tiêu", en: "Goal")
    case .expectations: KeyFacts(.texts, vi: "Kỳ vọng", en: "Expectations")
    case .startsWith: KeyFacts(.text, vi: "Bắt đầu từ", en: "Starts with")
    case .endsWith: KeyFacts(.text, vi: "Kết thúc ở", en: "Ends with")
    case .version: KeyFacts(.text, vi: "Phiên bản", en: "Version")
    case .date: KeyFacts(.word, vi: "Ngày", en: "Date")
    case .reviewBy: KeyFacts(.word, vi: "Hạn xem lại", en: "Review by")
    case .owner: KeyFacts(.text, vi: "Phụ trách", en: "Owner")
    case .authors: KeyFacts(.texts, vi: "Người soạn", en: "Authors")
    case .emotionScale: KeyFacts(.object(.emotionScale), vi: "Thang cảm xúc", en: "Emotion scale")
    case .emotionWords:
      KeyFacts(.emotionsByWord, vi: "Từ chỉ cảm xúc", en: "Words for emotions")
    case .lanes: KeyFacts(.objects(.lane), vi: "Dòng riêng", en: "Custom lanes")
    case .sources: KeyFacts(.objects(.source), vi: "Nguồn", en: "Sources")
    case .disable: KeyFacts(.objects(.disabledRule), vi: "Quy tắc đã tắt", en: "Disabled rules")
    case .stages: KeyFacts(.objects(.stage), vi: "Giai đoạn", en: "Stages")
    case .unplaced:
      KeyFacts(.objects(.touchpoint), vi: "Chưa thuộc giai đoạn nào", en: "In no stage")
    }
  }
}

extension PersonaKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .name: KeyFacts(.text, vi: "Tên", en: "Name")
    case .role: KeyFacts(.text, vi: "Nghề nghiệp, hoàn cảnh", en: "Role")
    case .description: KeyFacts(.text, vi: "Mô tả", en: "Description")
    case .goals: KeyFacts(.texts, vi: "Mục tiêu", en: "Goals")
    case .needs: KeyFacts(.texts, vi: "Nhu cầu", en: "Needs")
    case .frustrations: KeyFacts(.texts, vi: "Điều gây khó chịu", en: "Frustrations")
    case .quote: KeyFacts(.text, vi: "Câu nói tiêu biểu", en: "Quote")
    }
  }
}

extension SourceKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .id: KeyFacts(.word, vi: "Mã", en: "Id")
    case .title: KeyFacts(.text, vi: "Tên", en: "Title")
    case .kind: KeyFacts(.choice(.sourceKind), vi: "Loại", en: "Kind")
    case .date: KeyFacts(.word, vi: "Ngày", en: "Date")
    case .url: KeyFacts(.text, vi: "Địa chỉ", en: "Address")
    case .sampleSize: KeyFacts(.number, vi: "Cỡ mẫu", en: "Sample size")
    }
  }
}

extension ScaleKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .min: KeyFacts(.number, vi: "Thấp nhất", en: "Minimum")
    case .max: KeyFacts(.number, vi: "Cao nhất", en: "Maximum")
    }
  }
}

extension LaneKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .id: KeyFacts(.word, vi: "Mã", en: "Id")
    case .name: KeyFacts(.text, vi: "Tên dòng", en: "Lane name")
    case .line: KeyFacts(.text, vi: "Đường phân cách", en: "Dividing line")
    }
  }
}

extension DisableKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .rule: KeyFacts(.word, vi: "Quy tắc", en: "Rule")
    case .reason: KeyFacts(.text, vi: "Lý do", en: "Reason")
    }
  }
}
