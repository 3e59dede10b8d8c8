extension MapKey: SchemaKey {
  static var definition: SchemaDefinition<MapKey> {
    SchemaDefinition(
      name: "map", title: LocalizedText(vi: "Bản đồ hành trình", en: "Journey map"),
      description: LocalizedText(
        vi: "Một chân dung khách hàng trong một tình huống, kể qua các giai đoạn của một mô hình.",
        en: "One persona in one scenario, told through the stages of one framework."),
      required: [.title, .framework, .stages])
  }

  var property: SchemaProperty {
    switch self {
    case .schema:
      SchemaProperty(
        vi: "Chỗ trình soạn thảo tìm thấy lược đồ của tệp này.",
        en: "Where an editor finds the schema of this file.", .string)
    case .formatVersion:
      SchemaProperty(
        vi: "Phiên bản định dạng của tệp.", en: "The version of the file format.", .version)
    case .title: SchemaProperty(vi: "Tên gọi của bản đồ.", en: "What the map is called.", .text)
    case .description:
      SchemaProperty(
        vi: "Bản đồ nói về điều gì, trong vài câu.",
        en: "What the map is about, in a few sentences.", .string)
    case .language:
      SchemaProperty(
        vi: "Ngôn ngữ của nội dung bản đồ (BCP 47), chẳng hạn vi hoặc en.",
        en: "The language of the map's texts (BCP 47), such as vi or en.",
        SchemaNode.string.with("pattern", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
          .with("examples", ["vi", "en"]))
    case .framework: framework
    case .kind:
      SchemaProperty(
        vi:
          "Loại hành trình: journey (mặc định), experience (không mua gì), blueprint (bản thiết kế dịch vụ), day-in-the-life (một ngày của khách).",
        en:
          "What kind of journey it is: journey (the default), experience (nothing is bought), blueprint, day-in-the-life.",
        .choice(JourneyMap.Kind.self))
    case .state:
      SchemaProperty(
        vi: "Bản đồ kể hiện trạng (current) hay tương lai mong muốn (future).",
        en: "Whether the map tells what is (current) or what should be (future).",
        .choice(JourneyMap.State.self))
    case .basis:
      SchemaProperty(
        vi: "Bản đồ dựa trên nghiên cứu (research) hay giả định (assumption).",
        en: "Whether the map rests on research or on assumptions.",
        .choice(JourneyMap.Basis.self))
    case .persona:
      SchemaProperty(
        vi: "Đây là hành trình của ai.", en: "Whose journey it is.", .object(PersonaKey.self))
    case .scenario:
      SchemaProperty(
        vi: "Khách hàng đang ở tình huống nào, vì sao lại là lúc này.",
        en: "What situation the persona is in, and why now.", .string)
    case .goal:
      SchemaProperty(
        vi: "Cuối cùng khách hàng muốn có được gì.",
        en: "What the persona wants to end up with.", .string)
    case .expectations:
      SchemaProperty(
        vi: "Khách hàng kỳ vọng gì ở doanh nghiệp.",
        en: "What the persona expects of the business.", .texts)
    case .startsWith:
      SchemaProperty(
        vi: "Hành trình bắt đầu từ việc gì.", en: "What the journey starts with.", .string)
    case .endsWith:
      SchemaProperty(
        vi: "Hành trình kết thúc ở việc gì.", en: "What the journey ends with.", .string)
    case .version:
      SchemaProperty(vi: "Phiên bản của bản đồ.", en: "The version of the map.", .string)
    case .date:
      SchemaProperty(
        vi: "Ngày lập bản đồ, chẳng hạn 2026-03-02.",
        en: "When the map was made, such as 2026-03-02.", SchemaNode.date.orQuestion)
    case .reviewBy:
      SchemaProperty(
        vi: "Ngày phải xem lại bản đồ.", en: "When the map has to be looked at again.", .date)
    case .owner:
      SchemaProperty(
        vi: "Ai chịu trách nhiệm về bản đồ.", en: "Who takes care of the map.", .string)
    case .authors: SchemaProperty(vi: "Những người soạn bản đồ.", en: "Who made the map.", .texts)
    case .emotionScale:
      SchemaProperty(
        vi: "Thang cảm xúc của bản đồ; không khai báo thì từ −2 đến 2.",
        en: "The scale of the map's emotions; −2 to 2 if it declares none.",
        .object(ScaleKey.self))
    case .emotionWords:
      SchemaProperty(
        vi:
          "Những từ và biểu tượng cảm xúc có thể dùng để ghi cảm xúc, mỗi từ kèm một số trên thang.",
        en: "Words and faces that an emotion may be, each with its number on the scale.",
        SchemaNode().with("type", "object").with("additionalProperties", .number))
    case .lanes:
      SchemaProperty(
        vi: "Các dòng của riêng bản đồ, do từng giai đoạn điền vào.",
        en: "Rows of the map's own, which its stages fill.", .list(of: LaneKey.self))
    case .sources:
      SchemaProperty(
        vi: "Các nghiên cứu mà dẫn chứng trỏ tới bằng mã.",
        en: "The research that evidence refers to by id.", .list(of: SourceKey.self))
    case .disable:
      SchemaProperty(
        vi: "Các quy tắc không áp dụng cho bản đồ này, mỗi quy tắc kèm lý do.",
        en: "Rules that do not apply to this map, each with the reason.",
        .list(of: DisableKey.self))
    case .stages:
      SchemaProperty(
        vi:
          "Điều xảy ra ở từng giai đoạn, theo thứ tự diễn ra: thứ tự của mô hình, trừ các lần ghé lại.",
        en: "What happens in each stage, as it comes: in the framework's order, but for revisits.",
        .list(of: StageEntryKey.self))
    case .unplaced:
      SchemaProperty(
        vi: "Các điểm chạm chưa thuộc giai đoạn nào, còn lại sau khi chuyển mô hình.",
        en: "Touchpoints that no stage holds, left by a reframing.",
        .touchpoints)
    }
  }

  private var framework: SchemaProperty {
    func names(_ language: Language) -> String {
      FrameworkCatalog.all.map { "\($0.id) (\($0.name[language]))" }.joined(separator: ", ")
    }
    return SchemaProperty(
      LocalizedText(
        vi: "Mô hình mà bản đồ kể theo: \(names(.vi)); hoặc đường dẫn tương đối tới một tệp mô"
          + " hình; hoặc một mô hình ngay trong bản đồ.",
        en: "The framework through which the map is told: \(names(.en)); or the relative path of a"
          + " framework file; or a framework within the map."),
      .any(
        of: SchemaNode().with("enum", FrameworkCatalog.ids),
        SchemaNode.string.with("pattern", "^(?!/).*(/|\\.json$)"), .object(FrameworkKey.self)))
  }
}

extension PersonaKey: SchemaKey {
  static var definition: SchemaDefinition<PersonaKey> {
    SchemaDefinition(
      name: "persona", title: LocalizedText(vi: "Chân dung khách hàng", en: "Persona"),
      description: LocalizedText(
        vi: "Người mà bản đồ kể hành trình.", en: "Whose journey the map tells."),
      required: [.name])
  }

  var property: SchemaProperty {
    switch self {
    case .name:
      SchemaProperty(
        vi: "Tên của khách hàng tiêu biểu này.", en: "What the persona is called.", .text)
    case .role:
      SchemaProperty(
        vi: "Nghề nghiệp, hoàn cảnh của người ấy.",
        en: "What the persona does, such as an occupation.", .string)
    case .description:
      SchemaProperty(
        vi: "Đó là người thế nào, trong vài câu.", en: "Who the persona is, in a few sentences.",
        .string)
    case .goals:
      SchemaProperty(
        vi: "Người ấy muốn đạt được gì.", en: "What the persona wants to achieve.", .texts)
    case .needs:
      SchemaProperty(
        vi: "Để đạt được điều đó, người ấy cần gì.", en: "What the persona needs for it.", .texts)
    case .frustrations:
      SchemaProperty(
        vi: "Điều gì gây cản trở cho người ấy.", en: "What stands in the persona's way.", .texts)
    case .quote:
      SchemaProperty(
        vi: "Một câu bằng chính lời của người ấy.", en: "A sentence in the persona's own voice.",
        .string)
    }
  }
}

extension SourceKey: SchemaKey {
  static var definition: SchemaDefinition<SourceKey> {
    SchemaDefinition(
      name: "source", title: LocalizedText(vi: "Nguồn", en: "Source"),
      description: LocalizedText(
        vi: "Một nghiên cứu mà dẫn chứng trỏ tới.",
        en: "A piece of research that evidence refers to."),
      required: [.id, .title])
  }

  var property: SchemaProperty {
    switch self {
    case .id:
      SchemaProperty(
        vi: "Mã mà dẫn chứng dùng để trỏ tới nguồn này.",
        en: "The id by which evidence refers to the source.", .identifier)
    case .title: SchemaProperty(vi: "Tên gọi của nguồn.", en: "What the source is called.", .text)
    case .kind:
      SchemaProperty(
        vi: "Nghiên cứu được làm bằng cách nào.", en: "How the research was done.",
        .choice(EvidenceSource.Kind.self))
    case .date:
      SchemaProperty(
        vi: "Làm khi nào, chẳng hạn 2026-03-02.", en: "When it was done, such as 2026-03-02.", .date
      )
    case .url: SchemaProperty(vi: "Có thể đọc ở đâu.", en: "Where it can be read.", .string)
    case .sampleSize:
      SchemaProperty(
        vi: "Gồm bao nhiêu người hoặc trường hợp.", en: "How many people or cases it covers.",
        SchemaNode.number.with("minimum", 0))
    }
  }
}

extension ScaleKey: SchemaKey {
  static var definition: SchemaDefinition<ScaleKey> {
    SchemaDefinition(
      name: "emotionScale", title: LocalizedText(vi: "Thang cảm xúc", en: "Emotion scale"),
      description: LocalizedText(
        vi: "Thang mà bản đồ dùng để ghi cảm xúc.",
        en: "The scale on which the map states emotions."), required: [.min, .max])
  }

  var property: SchemaProperty {
    switch self {
    case .min:
      SchemaProperty(
        vi: "Giá trị của cảm xúc tệ nhất.", en: "The value of the worst feeling.", .number)
    case .max:
      SchemaProperty(
        vi: "Giá trị của cảm xúc tốt nhất, lớn hơn giá trị thấp nhất.",
        en: "The value of the best feeling, above the minimum.", .number)
    }
  }
}

extension LaneKey: SchemaKey {
  static var definition: SchemaDefinition<LaneKey> {
    SchemaDefinition(
      name: "lane", title: LocalizedText(vi: "Dòng riêng", en: "Lane"),
      description: LocalizedText(
        vi: "Một dòng mà bản đồ thêm vào mọi giai đoạn.",
        en: "A row that the map adds to every stage."),
      required: [.id, .name])
  }

  var property: SchemaProperty {
    switch self {
    case .id:
      SchemaProperty(
        vi: "Mã mà các giai đoạn dùng để điền vào dòng này.",
        en: "The id by which stages fill the row.", .identifier)
    case .name: SchemaProperty(vi: "Tên gọi của dòng.", en: "What the row is called.", .text)
    case .line:
      SchemaProperty(
        vi: "Tên của đường kẻ bên dưới dòng, chẳng hạn “ranh giới nhìn thấy”.",
        en: "The name of a line below the row, such as line of visibility.", .string)
    }
  }
}

extension DisableKey: SchemaKey {
  static var definition: SchemaDefinition<DisableKey> {
    SchemaDefinition(
      name: "disabledRule", title: LocalizedText(vi: "Quy tắc đã tắt", en: "Disabled rule"),
      description: LocalizedText(
        vi: "Một quy tắc không áp dụng cho bản đồ này.",
        en: "A rule that does not apply to this map."), required: [.rule, .reason])
  }

  var property: SchemaProperty {
    switch self {
    case .rule:
      SchemaProperty(vi: "Mã của quy tắc.", en: "The id of the rule.", .choice(RuleID.self))
    case .reason: SchemaProperty(vi: "Vì sao không áp dụng.", en: "Why it does not apply.", .text)
    }
  }
}
