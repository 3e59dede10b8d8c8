// What people call the keys of frameworks, and what stands under them.

extension FrameworkKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .schema: KeyFacts(.word, vi: "Lược đồ", en: "Schema")
    case .frameworkVersion: KeyFacts(.number, vi: "Phiên bản định dạng", en: "Format version")
    case .id: KeyFacts(.word, vi: "Mã", en: "Id")
    case .name: KeyFacts(.object(.readerText), vi: "Tên", en: "Name")
    case .kind: KeyFacts(.choice(.frameworkKind), vi: "Loại", en: "Kind")
    case .mode: KeyFacts(.choice(.mode), vi: "Hình thức", en: "Mode")
    case .source: KeyFacts(.object(.frameworkSource), vi: "Nguồn", en: "Source")
    case .note: KeyFacts(.object(.readerText), vi: "Lưu ý", en: "Note")
    case .chooseWhen: KeyFacts(.object(.readerText), vi: "Chọn khi", en: "Choose when")
    case .chooseWhenProvenance:
      KeyFacts(.choice(.provenance), vi: "Nguồn của “Chọn khi”", en: "Provenance of choose when")
    case .translations: KeyFacts(.originsByLanguage, vi: "Bản dịch", en: "Translations")
    case .criteria: KeyFacts(.object(.criteria), vi: "Tiêu chí", en: "Criteria")
    case .stages: KeyFacts(.objects(.frameworkStage), vi: "Giai đoạn", en: "Stages")
    }
  }
}

extension FrameworkSourceKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .title: KeyFacts(.object(.readerText), vi: "Tên", en: "Title")
    case .author: KeyFacts(.object(.readerText), vi: "Tác giả", en: "Author")
    case .publisher: KeyFacts(.object(.readerText), vi: "Nhà xuất bản", en: "Publisher")
    case .year: KeyFacts(.number, vi: "Năm", en: "Year")
    case .document: KeyFacts(.word, vi: "Tài liệu", en: "Document")
    case .url: KeyFacts(.word, vi: "Địa chỉ", en: "Address")
    }
  }
}

extension CriteriaKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .purpose: KeyFacts(.object(.readerText), vi: "Mục đích", en: "Purpose")
    case .objective: KeyFacts(.object(.readerText), vi: "Mục tiêu", en: "Objective")
    case .touchpoints: KeyFacts(.object(.readerText), vi: "Điểm chạm", en: "Touchpoints")
    case .duration: KeyFacts(.object(.readerText), vi: "Thời gian", en: "Duration")
    case .metrics: KeyFacts(.object(.readerText), vi: "Chỉ số đo lường", en: "Metrics")
    }
  }
}

extension FrameworkStageKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .id: KeyFacts(.word, vi: "Mã", en: "Id")
    case .name: KeyFacts(.object(.readerText), vi: "Tên", en: "Name")
    case .summary: KeyFacts(.object(.readerText), vi: "Tóm tắt", en: "Summary")
    case .phases: KeyFacts(.words, vi: "Chặng", en: "Phases")
    case .substages: KeyFacts(.objects(.readerText), vi: "Giai đoạn con", en: "Sub-stages")
    case .feelings: KeyFacts(.objects(.readerText), vi: "Cảm nhận", en: "Feelings")
    case .activities: KeyFacts(.objects(.frameworkActivity), vi: "Hoạt động", en: "Activities")
    case .touchpoints: KeyFacts(.objects(.frameworkActivity), vi: "Điểm chạm", en: "Touchpoints")
    case .metrics: KeyFacts(.objects(.readerText), vi: "Chỉ số", en: "Metrics")
    case .questions: KeyFacts(.objects(.frameworkQuestion), vi: "Câu hỏi gợi ý", en: "Questions")
    case .next: KeyFacts(.objects(.frameworkNext), vi: "Đi tiếp đến", en: "Goes on to")
    case .provenance: KeyFacts(.choice(.provenance), vi: "Nguồn nội dung", en: "Provenance")
    case .summaryProvenance:
      KeyFacts(.choice(.provenance), vi: "Nguồn của tóm tắt", en: "Provenance of the summary")
    case .phasesProvenance:
      KeyFacts(.choice(.provenance), vi: "Nguồn của chặng", en: "Provenance of the phases")
    case .questionsProvenance:
      KeyFacts(.choice(.provenance), vi: "Nguồn của câu hỏi", en: "Provenance of the questions")
    case .translations: KeyFacts(.originsByLanguage, vi: "Bản dịch", en: "Translations")
    }
  }
}

extension FrameworkActivityKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .by: KeyFacts(.choice(.initiator), vi: "Do", en: "By")
    case .text: KeyFacts(.object(.readerText), vi: "Nội dung", en: "Text")
    }
  }
}

extension FrameworkQuestionKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .key: KeyFacts(.word, vi: "Trả lời ở", en: "Answered under")
    case .text: KeyFacts(.object(.readerText), vi: "Câu hỏi", en: "Question")
    }
  }
}

extension FrameworkNextKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .stage: KeyFacts(.word, vi: "Giai đoạn", en: "Stage")
    case .when: KeyFacts(.object(.readerText), vi: "Khi", en: "When")
    }
  }
}

extension ReaderTextKey: FileKey {
  var facts: KeyFacts {
    switch self {
    case .vi: KeyFacts(.text, vi: "tiếng Việt", en: "Vietnamese")
    case .en: KeyFacts(.text, vi: "tiếng Anh", en: "English")
    }
  }
}
