extension StageEntryKey: SchemaKey {
  static var definition: SchemaDefinition<StageEntryKey> {
    SchemaDefinition(
      name: "stage", title: LocalizedText(vi: "Giai đoạn", en: "Stage"),
      description: LocalizedText(
        vi: "Điều bản đồ kể về một giai đoạn của mô hình.",
        en: "What the map tells about one stage of its framework."), required: [.stage])
  }

  var property: SchemaProperty {
    switch self {
    case .stage:
      SchemaProperty(vi: "Mã giai đoạn của mô hình.", en: "The id of the framework's stage.", .text)
    case .visit:
      SchemaProperty(
        vi: "Đây là lần thứ mấy khách vào giai đoạn này: 2 là lần đầu quay lại.",
        en: "Which time the stage is entered here: 2 for the first time again.",
        SchemaNode.integer.with("minimum", 1).with("maximum", 1000))
    case .name:
      SchemaProperty(
        vi: "Cách gọi riêng của bản đồ cho giai đoạn này.",
        en: "The map's own wording of the stage's name.", .string)
    case .goal:
      SchemaProperty(
        vi: "Khách hàng muốn đạt được gì ở đây.", en: "What the customer wants to achieve here.",
        .string)
    case .actions: SchemaProperty(vi: "Khách hàng làm gì.", en: "What the customer does.", .texts)
    case .thoughts:
      SchemaProperty(
        vi: "Khách hàng nghĩ gì, bằng lời của chính họ.",
        en: "What the customer thinks, in the customer's words.", .texts)
    case .feelings:
      SchemaProperty(
        vi: "Khách hàng cảm thấy thế nào, bằng lời.", en: "What the customer feels, in words.",
        .texts)
    case .emotion:
      SchemaProperty(
        vi:
          "Cảm xúc của khách hàng, theo thang của bản đồ: không khai báo thì từ −2 (tệ nhất) đến 2 (tốt nhất); hoặc một từ chỉ cảm xúc của bản đồ.",
        en:
          "How the customer feels, on the map's scale: −2 (worst) to 2 (best) if it declares none; or one of the map's words for emotions.",
        .emotion)
    case .touchpoints:
      SchemaProperty(
        vi: "Nơi khách hàng và doanh nghiệp gặp nhau.", en: "Where customer and business meet.",
        .touchpoints)
    case .painPoints:
      .painPoints(
        LocalizedText(
          vi: "Điều gây khó khăn cho khách hàng trong cả giai đoạn.",
          en: "What hurts in the whole stage."))
    case .opportunities:
      .opportunities(
        LocalizedText(
          vi: "Việc có thể làm cho cả giai đoạn.", en: "What could be done for the whole stage."))
    case .metrics:
      SchemaProperty(
        vi: "Những gì được đo ở đây.", en: "What is measured here.", .list(of: MetricKey.self))
    case .owner:
      SchemaProperty(vi: "Ai phụ trách giai đoạn này.", en: "Who takes care of the stage.", .string)
    case .backstage:
      SchemaProperty(
        vi: "Doanh nghiệp làm gì ở hậu trường.", en: "What the business does behind the scenes.",
        .texts)
    case .duration:
      SchemaProperty(
        vi: "Giai đoạn kéo dài bao lâu, bằng lời.", en: "How long the stage lasts, in words.",
        .string)
    case .takes: .takes
    case .waits: .waits
    case .lanes:
      SchemaProperty(
        vi: "Nội dung ở các dòng riêng của bản đồ, theo mã dòng.",
        en: "What stands in the map's own rows, by their ids.",
        SchemaNode().with("type", "object").with("additionalProperties", .texts))
    case .notes: SchemaProperty(vi: "Những điều khác.", en: "Anything else.", .string)
    case .basis: .basis
    case .next:
      SchemaProperty(
        vi: "Các giai đoạn mà hành trình có thể đi tiếp từ đây, ngoài giai đoạn kế tiếp.",
        en: "Stages to which the journey goes on from here, besides the following one.",
        .list(of: .any(of: .text, .object(NextStageKey.self))))
    case .origin:
      SchemaProperty(
        vi: "Nội dung của giai đoạn gốc, giữ lại khi chuyển mô hình.",
        en: "Texts of the stage from which a reframing made it.", .texts)
    }
  }
}

extension TouchpointKey: SchemaKey {
  static var definition: SchemaDefinition<TouchpointKey> {
    SchemaDefinition(
      name: "touchpoint", title: LocalizedText(vi: "Điểm chạm", en: "Touchpoint"),
      description: LocalizedText(
        vi: "Một nơi khách hàng và doanh nghiệp gặp nhau.",
        en: "One point where customer and business meet."), required: [.name])
  }

  var property: SchemaProperty {
    switch self {
    case .id:
      SchemaProperty(
        vi: "Mã không trùng với mã nào khác trong bản đồ.", en: "An id that is unique in the map.",
        .identifier)
    case .name: SchemaProperty(vi: "Tên điểm chạm.", en: "What the touchpoint is called.", .text)
    case .channel: channel
    case .mode:
      SchemaProperty(
        vi: "Trực tuyến (online) hay ngoại tuyến (offline); chỉ cần cho kênh chưa được khai báo.",
        en: "Online or offline; needed only for a channel that is not known.",
        .choice(ChannelMode.self))
    case .initiator:
      SchemaProperty(
        vi: "Bên nào chủ động liên hệ.", en: "Who makes the contact.",
        .choice(Touchpoint.Initiator.self))
    case .actors: SchemaProperty(vi: "Những ai tham gia.", en: "Who takes part.", .texts)
    case .description:
      SchemaProperty(
        vi: "Điều gì xảy ra, trong vài câu.", en: "What happens, in a few sentences.", .string)
    case .insteadOf:
      SchemaProperty(
        vi: "Mã của điểm chạm cùng giai đoạn mà điểm chạm này có thể thay thế.",
        en: "The id of the touchpoint of this stage to which it is an alternative.",
        .string)
    case .alongside:
      SchemaProperty(
        vi: "Mã của điểm chạm cùng giai đoạn diễn ra cùng lúc.",
        en: "The id of the touchpoint of this stage that runs at the same time.", .string)
    case .emotion:
      SchemaProperty(
        vi:
          "Cảm xúc của khách hàng ở đây, theo thang của bản đồ, hoặc một từ chỉ cảm xúc của bản đồ.",
        en: "How the customer feels here, on the map's scale, or one of its words for emotions.",
        .emotion)
    case .momentOfTruth:
      SchemaProperty(
        vi: "Điểm chạm này có quyết định việc khách hàng ở lại hay bỏ đi không.",
        en: "Whether the relationship turns on it.", SchemaNode.boolean.orQuestion)
    case .painPoints:
      .painPoints(
        LocalizedText(vi: "Điều gây khó khăn cho khách hàng ở đây.", en: "What hurts here."))
    case .opportunities:
      .opportunities(
        LocalizedText(vi: "Việc có thể làm để xử lý.", en: "What could be done about it."))
    case .metrics:
      SchemaProperty(
        vi: "Những gì được đo ở đây.", en: "What is measured here.", .list(of: MetricKey.self))
    case .evidence:
      .evidence(
        LocalizedText(
          vi: "Mã các nguồn cho thấy điều này.", en: "The ids of the sources that show it."))
    case .basis: .basis
    case .owner: SchemaProperty(vi: "Ai phụ trách.", en: "Who takes care of it.", .string)
    case .backstage:
      SchemaProperty(
        vi: "Doanh nghiệp làm gì ở hậu trường.", en: "What the business does behind the scenes.",
        .texts)
    case .handover:
      SchemaProperty(
        vi: "Khách hàng được bàn giao sang điểm chạm tiếp theo thế nào.",
        en: "How the customer is passed on to the next touchpoint.", .string)
    case .phase:
      SchemaProperty(
        vi:
          "Chặng của vòng đời khách hàng mà điểm chạm thuộc về, khi giai đoạn của nó gồm nhiều chặng.",
        en: "The life-cycle phase it belongs to, where its stage covers several.", .phase)
    case .takes: .takes
    case .waits: .waits
    case .lanes:
      SchemaProperty(
        vi: "Nội dung ở các dòng riêng của bản đồ, theo mã dòng.",
        en: "What stands in the map's own rows, by their ids.",
        SchemaNode().with("type", "object").with("additionalProperties", .texts))
    case .links: .links
    }
  }

  private var channel: SchemaProperty {
    func ids(_ mode: ChannelMode) -> String {
      ChannelCatalog.builtIn.channels.filter { $0.mode == mode }.map(\.id)
        .joined(separator: ", ")
    }
    return SchemaProperty(
      LocalizedText(
        vi: "Gặp qua kênh nào. Trực tuyến: \(ids(.online)). Ngoại tuyến: \(ids(.offline))."
          + " Tên và cách gọi quen thuộc cũng được hiểu; kênh khác thì cần thêm mode.",
        en: "Where it happens. Online: \(ids(.online)). Offline: \(ids(.offline))."
          + " Names and usual aliases are understood, too; any other channel needs a mode."),
      .suggestions(ChannelCatalog.builtIn.channels.map(\.id)))
  }
}

extension PainPointKey: SchemaKey {
  static var definition: SchemaDefinition<PainPointKey> {
    SchemaDefinition(
      name: "painPoint", title: LocalizedText(vi: "Điểm đau", en: "Pain point"),
      description: LocalizedText(
        vi: "Một điều gây khó khăn cho khách hàng.", en: "Something that hurts the customer."),
      required: [.text])
  }

  var property: SchemaProperty {
    switch self {
    case .id:
      SchemaProperty(
        vi: "Mã không trùng với mã nào khác trong bản đồ; các cơ hội cải thiện trỏ tới nó.",
        en: "An id that is unique in the map; opportunities name it.", .identifier)
    case .text: SchemaProperty(vi: "Khách hàng gặp khó ở đâu.", en: "What hurts.", .text)
    case .severity:
      SchemaProperty(
        vi: "Nặng đến mức nào.", en: "How much it hurts.",
        SchemaNode.choice(PainPoint.Severity.self).orQuestion)
    case .evidence:
      .evidence(
        LocalizedText(
          vi: "Mã các nguồn cho thấy điều này.", en: "The ids of the sources that show it."))
    case .basis: .basis
    case .owner: SchemaProperty(vi: "Ai phụ trách.", en: "Who takes care of it.", .string)
    case .accepted:
      SchemaProperty(
        vi: "Đã biết và chấp nhận hay chưa.", en: "Whether it is known and lived with.", .boolean)
    case .links: .links
    }
  }
}

extension OpportunityKey: SchemaKey {
  static var definition: SchemaDefinition<OpportunityKey> {
    SchemaDefinition(
      name: "opportunity", title: LocalizedText(vi: "Cơ hội cải thiện", en: "Opportunity"),
      description: LocalizedText(
        vi: "Một việc có thể làm để xử lý điểm đau, hoặc để khoảnh khắc tốt thành tốt hơn.",
        en: "Something that could be done about a pain point, or to make a good moment better."),
      required: [.text])
  }

  var property: SchemaProperty {
    switch self {
    case .text: SchemaProperty(vi: "Có thể làm gì.", en: "What could be done.", .text)
    case .answers:
      SchemaProperty(
        vi: "Mã các điểm đau mà cơ hội này giải quyết.",
        en: "The ids of the pain points that it answers.", .texts)
    case .owner: SchemaProperty(vi: "Ai sẽ làm.", en: "Who would do it.", .string)
    case .impact:
      SchemaProperty(
        vi: "Lợi ích mang lại, từ 1 đến 5.", en: "What it would bring, 1 to 5.", .rating)
    case .effort:
      SchemaProperty(
        vi: "Công sức phải bỏ ra, từ 1 đến 5.", en: "What it would cost, 1 to 5.", .rating)
    case .status:
      SchemaProperty(
        vi: "Đã làm tới đâu.", en: "How far it has come.", .choice(Opportunity.Status.self))
    case .evidence:
      .evidence(
        LocalizedText(
          vi: "Mã các nguồn ủng hộ việc này.", en: "The ids of the sources that speak for it."))
    case .basis: .basis
    case .links: .links
    }
  }
}

extension MetricKey: SchemaKey {
  static var definition: SchemaDefinition<MetricKey> {
    SchemaDefinition(
      name: "metric", title: LocalizedText(vi: "Chỉ số", en: "Metric"),
      description: LocalizedText(
        vi: "Thước đo cho biết mọi việc tốt tới đâu.", en: "A measure of how well it goes."),
      required: [.name])
  }

  var property: SchemaProperty {
    switch self {
    case .name: SchemaProperty(vi: "Đo cái gì.", en: "What is measured.", .text)
    case .value: SchemaProperty(vi: "Giá trị đo được.", en: "What was measured.", .number)
    case .target:
      SchemaProperty(
        vi: "Giá trị cần đạt.", en: "What it should be.", SchemaNode.number.orQuestion)
    case .unit: SchemaProperty(vi: "Đơn vị, chẳng hạn %.", en: "The unit, such as %.", .string)
    case .better:
      SchemaProperty(
        vi: "Tăng hay giảm thì tốt hơn.", en: "Which way is better.", .choice(Metric.Direction.self)
      )
    case .date:
      SchemaProperty(
        vi: "Đo khi nào, chẳng hạn 2026-03-02.", en: "When it was measured, such as 2026-03-02.",
        .date)
    case .source:
      SchemaProperty(
        vi: "Mã của nguồn cho ra số liệu này.", en: "The id of the source it comes from.", .string)
    }
  }
}

extension NextStageKey: SchemaKey {
  static var definition: SchemaDefinition<NextStageKey> {
    SchemaDefinition(
      name: "nextStage", title: LocalizedText(vi: "Giai đoạn đi tiếp", en: "Next stage"),
      description: LocalizedText(
        vi: "Một giai đoạn mà hành trình đi tiếp, và trong trường hợp nào.",
        en: "A stage to which the journey goes on, and in which case."), required: [.stage])
  }

  var property: SchemaProperty {
    switch self {
    case .stage:
      SchemaProperty(vi: "Mã giai đoạn của mô hình.", en: "The id of the framework's stage.", .text)
    case .when:
      SchemaProperty(
        vi: "Trường hợp nào thì khách hàng đi tới đó.",
        en: "In which case the customer goes there.", .string)
    }
  }
}

extension TimeKey: SchemaKey {
  static var definition: SchemaDefinition<TimeKey> {
    SchemaDefinition(
      name: "time", title: LocalizedText(vi: "Thời gian", en: "Time"),
      description: LocalizedText(
        vi: "Một việc mất bao lâu; các đơn vị cộng lại với nhau.",
        en: "How long something takes; the units add up."),
      required: [])
  }

  var property: SchemaProperty {
    let number = SchemaNode.number.with("minimum", 0)
    return switch self {
    case .minutes: SchemaProperty(vi: "Số phút.", en: "So many minutes.", number)
    case .hours: SchemaProperty(vi: "Số giờ.", en: "So many hours.", number)
    case .days: SchemaProperty(vi: "Số ngày.", en: "So many days.", number)
    case .weeks: SchemaProperty(vi: "Số tuần.", en: "So many weeks.", number)
    case .months: SchemaProperty(vi: "Số tháng.", en: "So many months.", number)
    }
  }
}

extension SchemaProperty {
  fileprivate static var basis: SchemaProperty {
    SchemaProperty(
      vi: "Nhận định dựa trên đâu; generated: do máy viết và chưa ai kiểm tra.",
      en: "What the claim rests on; generated: a machine wrote it, and nobody has checked it.",
      .choice(ClaimBasis.self))
  }

  fileprivate static var takes: SchemaProperty {
    SchemaProperty(
      vi: "Mất bao lâu, tính cả thời gian chờ.", en: "How long it takes, waiting included.",
      .object(TimeKey.self))
  }

  fileprivate static var waits: SchemaProperty {
    SchemaProperty(
      vi: "Trong đó chờ bao lâu.", en: "How much of that is waiting.", .object(TimeKey.self))
  }

  fileprivate static var links: SchemaProperty {
    SchemaProperty(
      vi: "Địa chỉ web (http, https) hoặc mã phiếu công việc.",
      en: "Addresses of the web (http, https) or keys of tickets.",
      .list(of: .link))
  }

  fileprivate static func painPoints(_ description: LocalizedText) -> SchemaProperty {
    SchemaProperty(description, .list(of: .any(of: .text, .object(PainPointKey.self))))
  }

  fileprivate static func opportunities(_ description: LocalizedText) -> SchemaProperty {
    SchemaProperty(description, .list(of: .any(of: .text, .object(OpportunityKey.self))))
  }

  fileprivate static func evidence(_ description: LocalizedText) -> SchemaProperty {
    SchemaProperty(description, .texts)
  }
}
