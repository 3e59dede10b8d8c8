/// Words of people for the values among which a key chooses; compared without case and accents.
enum CellChoices {
  /// Finds the value that a text names, by its id or by what people call it.
  static func value<Value: RawRepresentable<String> & CaseIterable>(
    _ text: SourceText, _ type: Value.Type = Value.self
  ) -> Value? {
    let string = text.string
    if let value = Value(rawValue: string) { return value }
    let key = HeadingText.key(string)
    for value in Value.allCases where HeadingText.key(value.rawValue) == key { return value }
    return (words["\(type)"]?[key]).flatMap { Value(rawValue: $0) }
  }

  /// Whether a text says yes or no.
  static func flag(_ text: SourceText) -> Bool? {
    let string = text.string
    switch string.trimmingPrefix(" ") {
    case "x", "X", "✓", "✔", "★", "☑", "✅", "●", "1": return true
    case "0", "-", "–", "☐", "✗", "✘": return false
    default: break
    }
    switch HeadingText.words(string).joined() {
    case "yes", "y", "true", "co", "dung", "ja", "wahr", "mot": return true
    case "no", "n", "false", "khong", "sai", "nein", "falsch": return false
    default: return nil
    }
  }

  private static let words: [String: [String: String]] = {
    var table: [String: [String: String]] = [:]
    for (type, values) in aliases {
      var names: [String: String] = [:]
      for (value, words) in values {
        for word in words.split(separator: ",") { names[HeadingText.key(String(word))] = value }
      }
      table[type] = names
    }
    var phases: [String: String] = [:]
    for phase in Phase.allCases {
      phases[HeadingText.key(phase.label.vi)] = phase.rawValue
      phases[HeadingText.key(phase.label.en)] = phase.rawValue
    }
    table["Phase"] = phases
    return table
  }()

  private static let aliases: [(String, [(String, String)])] = [
    (
      "Severity",
      [
        ("low", "thấp,nhẹ,minor,small,niedrig,ít"),
        ("medium", "trung bình,vừa,moderate,mittel,normal"),
        ("high", "cao,nặng,nghiêm trọng,severe,critical,major,hoch,rất cao,very high"),
      ]
    ),
    (
      "Status",
      [
        ("idea", "ý tưởng,new,mới,idee"),
        ("planned", "đã lên kế hoạch,kế hoạch,dự kiến,to do,todo,geplant,plan"),
        ("doing", "đang làm,đang thực hiện,in progress,wip,ongoing,started"),
        ("done", "xong,đã xong,hoàn thành,đã làm,completed,finished,erledigt"),
      ]
    ),
    (
      "Initiator",
      [
        ("customer", "khách hàng,khách,user,client"),
        ("business", "doanh nghiệp,công ty,company,brand,us,cửa hàng"),
      ]
    ),
    ("ChannelMode", [("online", "trực tuyến,digital"), ("offline", "ngoại tuyến,trực tiếp")]),
    (
      "State",
      [
        ("current", "hiện trạng,hiện tại,as is,asis,current state,today"),
        ("future", "tương lai,tương lai mong muốn,to be,tobe,future state,target"),
      ]
    ),
    (
      "Basis",
      [
        ("research", "nghiên cứu,dựa trên nghiên cứu,based on research,data"),
        ("assumption", "giả định,assumptions,hypothesis"),
      ]
    ),
    ("Direction", [("higher", "cao hơn,higher is better,tăng"), ("lower", "thấp hơn,giảm")]),
    (
      "Kind",
      [
        ("interview", "phỏng vấn,interviews"), ("survey", "khảo sát,surveys"),
        ("analytics", "dữ liệu,số liệu"), ("review", "đánh giá,reviews"),
        ("observation", "quan sát"), ("workshop", "hội thảo"), ("other", "khác"),
      ]
    ),
  ]
}
