extension FrameworkKey: SchemaKey {
  static var definition: SchemaDefinition<FrameworkKey> {
    SchemaDefinition(
      name: "framework", title: LocalizedText(vi: "Mô hình giai đoạn", en: "Stage framework"),
      description: LocalizedText(
        vi: "Danh sách giai đoạn có thứ tự, kèm nguồn.",
        en: "An ordered list of stages with a source."), required: [.id, .name, .stages])
  }

  var property: SchemaProperty {
    switch self {
    case .schema:
      SchemaProperty(
        vi: "Chỗ trình soạn thảo tìm thấy lược đồ của tệp này.",
        en: "Where an editor finds the schema of this file.", .string)
    case .frameworkVersion:
      SchemaProperty(
        vi: "Phiên bản định dạng của tệp.", en: "The version of the file format.", .version)
    case .id:
      SchemaProperty(
        vi: "Mã của mô hình: chữ thường không dấu, chữ số, gạch nối.",
        en: "The framework's id: lower-case letters, digits, hyphens.", .identifier)
    case .name:
      SchemaProperty(
        vi: "Tên gọi của mô hình.", en: "What the framework is called.",
        .reference("requiredReaderText"))
    case .kind:
      SchemaProperty(
        vi: "Hành trình kết thúc (linear) hay lặp lại từ đầu (loop).",
        en: "Whether the journey ends (linear) or begins again (loop).",
        .choice(Framework.Kind.self))
    case .mode:
      SchemaProperty(
        vi: "online nếu mô hình chỉ nói về kênh số.",
        en: "online for a framework of digital channels alone.", .choice(ChannelMode.self))
    case .source:
      SchemaProperty(
        vi: "Mô hình lấy từ đâu.", en: "Where it comes from.", .object(FrameworkSourceKey.self))
    case .note:
      SchemaProperty(
        vi: "Điều người đọc cần biết về mô hình.", en: "What a reader has to know about it.",
        .readerText)
    case .chooseWhen:
      SchemaProperty(vi: "Khi nào nên chọn mô hình này.", en: "When to choose it.", .readerText)
    case .chooseWhenProvenance:
      .provenance(
        vi: "Câu nói khi nào nên chọn là của ai: document, book hay own (người soạn tự viết).",
        en: "Whose sentence that is: the document's, a book's, or the authors' own.")
    case .translations: .translations
    case .criteria:
      SchemaProperty(
        vi: "Năm tiêu chí dùng để so sánh các mô hình.",
        en: "The five criteria by which frameworks are compared.",
        .object(CriteriaKey.self))
    case .stages:
      SchemaProperty(
        vi: "Các giai đoạn theo thứ tự.", en: "The stages in their order.",
        .list(of: FrameworkStageKey.self))
    }
  }
}

extension FrameworkSourceKey: SchemaKey {
  static var definition: SchemaDefinition<FrameworkSourceKey> {
    SchemaDefinition(
      name: "frameworkSource",
      title: LocalizedText(vi: "Nguồn của mô hình", en: "Source of a framework"),
      description: LocalizedText(vi: "Mô hình lấy từ đâu.", en: "Where a framework comes from."),
      required: [])
  }

  var property: SchemaProperty {
    switch self {
    case .title:
      SchemaProperty(
        vi: "Nhan đề của tài liệu hoặc sách.", en: "The title of the document or book.", .readerText
      )
    case .author: SchemaProperty(vi: "Ai viết.", en: "Who wrote it.", .readerText)
    case .publisher: SchemaProperty(vi: "Ai xuất bản.", en: "Who published it.", .readerText)
    case .year: SchemaProperty(vi: "Năm xuất bản.", en: "The year of publication.", .number)
    case .document:
      SchemaProperty(
        vi: "Tài liệu đã đọc bên cạnh đó: nhan đề hoặc tên tệp.",
        en: "The document that was read besides: its title, or the name of its file.", .string)
    case .url: SchemaProperty(vi: "Có thể đọc ở đâu.", en: "Where it can be read.", .string)
    }
  }
}

extension CriteriaKey: SchemaKey {
  static var definition: SchemaDefinition<CriteriaKey> {
    SchemaDefinition(
      name: "criteria", title: LocalizedText(vi: "Tiêu chí", en: "Criteria"),
      description: LocalizedText(
        vi: "Điều phân biệt mô hình này với mô hình khác.",
        en: "What tells the framework from others."), required: [])
  }

  var property: SchemaProperty {
    switch self {
    case .purpose:
      SchemaProperty(vi: "Mô hình dùng để làm gì.", en: "What the framework is for.", .readerText)
    case .objective:
      SchemaProperty(vi: "Mô hình giúp đạt được gì.", en: "What it brings about.", .readerText)
    case .touchpoints:
      SchemaProperty(
        vi: "Nơi khách hàng và doanh nghiệp gặp nhau.", en: "Where customer and business meet.",
        .readerText)
    case .duration:
      SchemaProperty(
        vi: "Hành trình kéo dài bao lâu.", en: "How long the journey takes.", .readerText)
    case .metrics: SchemaProperty(vi: "Đo cái gì.", en: "What is measured.", .readerText)
    }
  }
}

extension FrameworkStageKey: SchemaKey {
  static var definition: SchemaDefinition<FrameworkStageKey> {
    SchemaDefinition(
      name: "frameworkStage",
      title: LocalizedText(vi: "Giai đoạn của mô hình", en: "Stage of a framework"),
      description: LocalizedText(vi: "Một bước của mô hình.", en: "One step of the framework."),
      required: [.id, .name])
  }

  var property: SchemaProperty {
    switch self {
    case .id:
      SchemaProperty(
        vi: "Mã của giai đoạn, không trùng trong mô hình.",
        en: "The stage's id, unique in the framework.", .identifier)
    case .name:
      SchemaProperty(
        vi: "Tên gọi của giai đoạn.", en: "What the stage is called.",
        .reference("requiredReaderText"))
    case .summary:
      SchemaProperty(
        vi: "Điều gì xảy ra, trong một câu.", en: "What happens, in one sentence.", .readerText)
    case .phases:
      SchemaProperty(
        vi: "Các chặng của vòng đời khách hàng mà giai đoạn này gồm.",
        en: "The life-cycle phases that it covers.", .list(of: .phase))
    case .substages:
      SchemaProperty(
        vi: "Các giai đoạn con mà nguồn chia ra.", en: "The parts that the source divides it into.",
        .readerTexts)
    case .feelings:
      SchemaProperty(
        vi: "Khách hàng cảm thấy thế nào.", en: "How the customer feels.", .readerTexts)
    case .activities:
      SchemaProperty(
        vi: "Khách hàng và doanh nghiệp làm gì, do bên nào làm.",
        en: "What customer and business do, and who acts.", .activities)
    case .touchpoints:
      SchemaProperty(
        vi: "Hai bên gặp nhau ở đâu, do bên nào chủ động.", en: "Where they meet, and who acts.",
        .activities)
    case .metrics: SchemaProperty(vi: "Đo cái gì.", en: "What is measured.", .readerTexts)
    case .questions:
      SchemaProperty(
        vi: "Câu hỏi giúp điền bản đồ, mỗi câu kèm khóa là chỗ ghi câu trả lời.",
        en: "Questions that help to fill in a map, each with the key under which it is answered.",
        .list(of: .any(of: .readerText, .object(FrameworkQuestionKey.self))))
    case .next:
      SchemaProperty(
        vi: "Các giai đoạn mà hành trình có thể đi tiếp từ đây, ngoài giai đoạn kế tiếp.",
        en: "Stages to which the journey goes on from here, besides the following one.",
        .list(of: .any(of: .text, .object(FrameworkNextKey.self))))
    case .provenance:
      .provenance(
        vi:
          "Tên gọi, cảm nhận, hoạt động và điểm chạm này là của ai: của tài liệu, của sách hay của chính người soạn mô hình.",
        en:
          "Whose names, feelings, activities and touchpoints these are: the document's, a book's, or the authors' own."
      )
    case .summaryProvenance:
      .provenance(
        vi: "Câu tóm tắt là của ai: document, book hay own (người soạn tự viết).",
        en: "Whose summary it is: the document's, a book's, or the authors' own.")
    case .phasesProvenance:
      .provenance(
        vi: "Ai xếp giai đoạn vào các chặng này: document, book hay own (người soạn tự xếp).",
        en: "Who says that it covers these phases: the document, a book, or the authors themselves."
      )
    case .questionsProvenance:
      .provenance(
        vi: "Các câu hỏi là của ai: document, book hay own (người soạn tự viết).",
        en: "Whose questions these are: the document's, a book's, or the authors' own.")
    case .translations: .translations
    }
  }
}

extension FrameworkActivityKey: SchemaKey {
  static var definition: SchemaDefinition<FrameworkActivityKey> {
    SchemaDefinition(
      name: "frameworkActivity",
      title: LocalizedText(
        vi: "Hoạt động hoặc điểm chạm của mô hình", en: "Activity or touchpoint of a framework"),
      description: LocalizedText(
        vi: "Điều gì xảy ra, do bên nào làm.", en: "What happens, and who acts."), required: [.text]
    )
  }

  var property: SchemaProperty {
    switch self {
    case .by:
      SchemaProperty(vi: "Bên nào làm.", en: "Who acts.", .choice(Touchpoint.Initiator.self))
    case .text:
      SchemaProperty(vi: "Điều gì xảy ra.", en: "What happens.", .reference("requiredReaderText"))
    }
  }
}

extension FrameworkQuestionKey: SchemaKey {
  static var definition: SchemaDefinition<FrameworkQuestionKey> {
    SchemaDefinition(
      name: "frameworkQuestion",
      title: LocalizedText(vi: "Câu hỏi của mô hình", en: "Question of a framework"),
      description: LocalizedText(
        vi: "Một câu hỏi và chỗ ghi câu trả lời.", en: "A question, and where its answer belongs."),
      required: [.text])
  }

  var property: SchemaProperty {
    switch self {
    case .key:
      SchemaProperty(
        vi: "Khóa của giai đoạn là chỗ ghi câu trả lời; không ghi thì là notes.",
        en: "The key of a stage under which the answer belongs; notes if not given.",
        SchemaNode().with("enum", StageEntryKey.answering.map(\.rawValue)))
    case .text:
      SchemaProperty(vi: "Câu hỏi.", en: "The question.", .reference("requiredReaderText"))
    }
  }
}

extension FrameworkNextKey: SchemaKey {
  static var definition: SchemaDefinition<FrameworkNextKey> {
    SchemaDefinition(
      name: "frameworkNext",
      title: LocalizedText(
        vi: "Đường tới một giai đoạn của mô hình", en: "Way to a stage of a framework"),
      description: LocalizedText(
        vi: "Một giai đoạn mà hành trình đi tiếp, và trong trường hợp nào.",
        en: "A stage to which the journey goes on, and in which case."), required: [.stage])
  }

  var property: SchemaProperty {
    switch self {
    case .stage:
      SchemaProperty(
        vi: "Mã một giai đoạn của mô hình.", en: "The id of a stage of the framework.", .text)
    case .when: SchemaProperty(vi: "Trong trường hợp nào.", en: "In which case.", .readerText)
    }
  }
}

extension SchemaNode {
  /// Texts of a framework, of which may be said who acts.
  fileprivate static var activities: SchemaNode {
    list(of: .any(of: .readerText, .object(FrameworkActivityKey.self)))
  }
}

extension ReaderTextKey: SchemaKey {
  static var definition: SchemaDefinition<ReaderTextKey> {
    SchemaDefinition(
      name: "localizedText",
      title: LocalizedText(vi: "Nội dung bằng hai ngôn ngữ", en: "Text in two languages"),
      description: LocalizedText(
        vi: "Viết bằng tiếng Việt, tiếng Anh, hoặc cả hai.",
        en: "A wording in Vietnamese, in English, or in both."), required: [])
  }

  var property: SchemaProperty {
    switch self {
    case .vi: SchemaProperty(vi: "Cách viết tiếng Việt.", en: "The Vietnamese wording.", .text)
    case .en: SchemaProperty(vi: "Cách viết tiếng Anh.", en: "The English wording.", .text)
    }
  }
}

extension SchemaProperty {
  /// Who says something.
  fileprivate static func provenance(vi: String, en: String) -> SchemaProperty {
    SchemaProperty(vi: vi, en: en, .choice(FrameworkStage.Provenance.self))
  }

  fileprivate static var translations: SchemaProperty {
    SchemaProperty(
      vi: "Với mỗi ngôn ngữ, tên gọi là của nguồn hay do người soạn tự dịch.",
      en:
        "For each language, whether the names are the source's words or a translation of one's own.",
      .reference("translations"))
  }
}
