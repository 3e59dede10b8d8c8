/// The words of a report over many maps.
enum PortfolioLabels {
  static let overview = LocalizedText(vi: "Tổng quan", en: "Overview")
  static let since = LocalizedText(vi: "Từ báo cáo trước", en: "Since the report that was kept")
  static let compared = LocalizedText(vi: "So sánh", en: "Side by side")
  static let noChange = LocalizedText(vi: "Không có gì thay đổi.", en: "Nothing changed.")
  static let better = LocalizedText(vi: "tốt lên", en: "better")
  static let worse = LocalizedText(vi: "xấu đi", en: "worse")
  static let newPains = LocalizedText(vi: "Điểm đau mới", en: "New pain points")
  static let gonePains = LocalizedText(vi: "Điểm đau không còn", en: "Pain points that are gone")
  static let answeredNow = LocalizedText(
    vi: "Điểm đau đã có giải pháp", en: "Pain points that have an answer now")
  static let newMaps = LocalizedText(vi: "Bản đồ mới", en: "New maps")
  static let goneMaps = LocalizedText(vi: "Bản đồ không còn", en: "Maps that are gone")
  static let numbers = LocalizedText(vi: "Số liệu", en: "Numbers")
  static let number = LocalizedText(vi: "Số liệu", en: "Number")
  static let before = LocalizedText(vi: "Trước", en: "Before")
  static let now = LocalizedText(vi: "Nay", en: "Now")
  static let change = LocalizedText(vi: "Thay đổi", en: "Change")
  static let unnamed = LocalizedText(vi: "chưa ghi", en: "not said")
  static let unownedShort = LocalizedText(vi: "Chưa ai nhận", en: "Unowned")
  static let severity = LocalizedText(vi: "Mức nặng", en: "Severity")
  static let status = LocalizedText(vi: "Tình trạng", en: "Status")
  static let impact = LocalizedText(vi: "Tác động", en: "Impact")
  static let effort = LocalizedText(vi: "Công sức", en: "Effort")
  static let quadrants = [
    LocalizedText(vi: "Làm ngay", en: "Quick wins"),
    LocalizedText(vi: "Dự án lớn", en: "Big bets"),
    LocalizedText(vi: "Khi rảnh tay", en: "Fill-ins"),
    LocalizedText(vi: "Cân nhắc kỹ", en: "Think twice"),
  ]
  static let hurtsMost = LocalizedText(vi: "Điểm đau lớn nhất", en: "What hurts most")
  static let channels = LocalizedText(vi: "Kênh nào đau", en: "Which channel hurts")
  static let weakest = LocalizedText(vi: "Giai đoạn nào yếu nhất", en: "Which stage is weakest")
  static let moments = LocalizedText(
    vi: "Khoảnh khắc quyết định dưới mức giữa", en: "Moments of truth below the middle")
  static let handovers = LocalizedText(vi: "Bàn giao và chờ đợi", en: "Handovers and waiting")
  static let doFirst = LocalizedText(vi: "Nên làm gì trước", en: "What to do first")
  static let nobody = LocalizedText(vi: "Việc chưa ai làm", en: "Nobody's work")
  static let metrics = LocalizedText(
    vi: "Chỉ số xa chỉ tiêu nhất", en: "Metrics furthest from target")
  static let outOfDate = LocalizedText(
    vi: "Quá hạn hoặc chưa kiểm tra", en: "Out of date or unreviewed")
  static let coverage = LocalizedText(vi: "Độ phủ", en: "Coverage")

  static let maps = LocalizedText(vi: "Bản đồ", en: "Maps")
  static let map = LocalizedText(vi: "Bản đồ", en: "Map")
  static let personas = LocalizedText(vi: "Chân dung", en: "Personas")
  static let frameworks = LocalizedText(vi: "Mô hình", en: "Frameworks")
  static let states = LocalizedText(vi: "Trạng thái", en: "States")
  static let age = LocalizedText(vi: "Ngày lập", en: "Dates")
  static let evidence = LocalizedText(vi: "Dẫn chứng", en: "Evidence")
  static let emotion = LocalizedText(vi: "Cảm xúc trung bình", en: "Mean emotion")
  static let unread = LocalizedText(vi: "Không đọc được", en: "Not read")
  static let damaged = LocalizedText(vi: "Có lỗi", en: "With errors")
  static let copies = LocalizedText(vi: "Trùng nhau", en: "The same twice")
  static let undeclared = LocalizedText(vi: "chưa ghi trạng thái", en: "state not declared")
  static let mean = LocalizedText(vi: "Trung bình", en: "Mean")
  static let lowest = LocalizedText(vi: "Thấp nhất", en: "Lowest")
  static let pains = LocalizedText(vi: "Điểm đau", en: "Pain points")
  static let unansweredPains = LocalizedText(vi: "Chưa giải quyết", en: "Unanswered")
  static let opportunities = LocalizedText(vi: "Cơ hội", en: "Opportunities")
  static let done = LocalizedText(vi: "Đã xong", en: "Done")
  static let touchpoints = LocalizedText(vi: "Điểm chạm", en: "Touchpoints")
  static let channel = LocalizedText(vi: "Kênh", en: "Channel")
  static let mode = LocalizedText(vi: "Loại", en: "Mode")
  static let byMode = LocalizedText(vi: "Theo loại kênh", en: "By mode")
  static let unknownMode = LocalizedText(vi: "chưa rõ loại", en: "unknown")
  static let average = LocalizedText(vi: "trung bình", en: "mean")
  static let places = LocalizedText(vi: "Vị trí", en: "Places")
  static let owner = LocalizedText(vi: "Phụ trách", en: "Owner")
  static let waiting = LocalizedText(vi: "Thời gian chờ", en: "Waiting")
  static let unanswered = LocalizedText(vi: "chưa có hướng giải quyết", en: "unanswered")
  static let answered = LocalizedText(vi: "đã có hướng giải quyết", en: "answered")
  static let nobodyOwns = LocalizedText(vi: "chưa có người phụ trách", en: "nobody's yet")
  static let nothingOpen = LocalizedText(vi: "Không có gì.", en: "Nothing.")
  static let review = LocalizedText(vi: "Hạn xem lại", en: "Review was due")
  static let unreviewed = LocalizedText(
    vi: "Máy viết, chưa ai kiểm tra", en: "Machine-written, unchecked")
  static let undated = LocalizedText(vi: "Chưa ghi ngày", en: "Without a date")
  static let untoldPhases = LocalizedText(
    vi: "Chặng chưa bản đồ nào kể", en: "Phases that no map tells")
  static let unusedChannels = LocalizedText(
    vi: "Kênh đã biết mà chưa dùng", en: "Channels known but unused")
  static let withoutFuture = LocalizedText(
    vi: "Chân dung chưa có bản đồ tương lai", en: "Personas without a future map")
  static let answersPains = LocalizedText(
    vi: "Điểm đau chưa có giải pháp", en: "Pain points without an answer")
  static let unowned = LocalizedText(
    vi: "Cơ hội chưa có người phụ trách", en: "Opportunities without an owner")
  static let byOwner = LocalizedText(vi: "Theo người phụ trách", en: "By owner")

  static func title(_ maps: Int) -> LocalizedText {
    LocalizedText(
      vi: "Báo cáo trên \(maps) bản đồ", en: "Report over \(maps) \(maps == 1 ? "map" : "maps")")
  }

  static func more(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "và \(count) mục nữa", en: "and \(count) more")
  }

  static func maps(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) bản đồ", en: "\(count) \(count == 1 ? "map" : "maps")")
  }

  static func times(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) nơi", en: "\(count) places")
  }

  static func touchpoints(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) điểm chạm", en: "\(count) \(count == 1 ? "touchpoint" : "touchpoints")")
  }

  static func unanswered(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count)/\(all) nơi chưa có hướng giải quyết",
      en: "unanswered in \(count) of \(all) places")
  }

  static func backed(_ share: EvidenceShare, _ percent: String) -> LocalizedText {
    LocalizedText(
      vi: "\(percent) điểm đau và chỗ cảm xúc thấp có nguồn (\(share.backed)/\(share.count))",
      en:
        "\(percent) of pain points and low emotions have a source (\(share.backed) of \(share.count))"
    )
  }

  static func dates(_ first: String, _ last: String) -> LocalizedText {
    first == last
      ? LocalizedText(same: first)
      : LocalizedText(vi: "từ \(first) đến \(last)", en: "\(first) to \(last)")
  }

  static func undated(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) chưa ghi ngày", en: "\(count) without a date")
  }

  /// That maps of the future count, too.
  ///
  /// - Parameters:
  ///   - count: How many maps tell the future.
  ///   - all: How many maps there are.
  ///   - isTyped: Whether the reader has a command line at hand.
  /// - Returns: The sentence.
  static func future(_ count: Int, of all: Int, isTyped: Bool) -> LocalizedText {
    LocalizedText(
      vi: "\(count)/\(all) bản đồ kể tương lai mong muốn và được tính chung"
        + (isTyped ? "; --state current chỉ tính hiện trạng." : "."),
      en: "\(count) of \(all) maps tell the future and count, too"
        + (isTyped ? "; --state current leaves them out." : "."))
  }

  static func waitingShare(_ percent: String, _ waits: String, _ maps: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(percent) thời gian là chờ (\(waits), trên \(maps) bản đồ có ghi)",
      en: "\(percent) of the time is waiting (\(waits), over \(maps) "
        + (maps == 1 ? "map that tells it)" : "maps that tell it)"))
  }

  static func breaks(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(count) chỗ đổi tay mà cảm xúc giảm, chưa nói cách bàn giao",
      en: "\(count) \(count == 1 ? "step" : "steps") to other hands at which the emotion falls and"
        + " nobody says how")
  }

  static func falls(_ size: String) -> LocalizedText {
    LocalizedText(vi: "giảm \(size)", en: "falls by \(size)")
  }

  static func momentsBelow(_ low: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(low)/\(all) khoảnh khắc quyết định dưới mức giữa",
      en: "\(low) of \(all) moments of truth are below the middle")
  }

  static func score(_ score: String) -> LocalizedText {
    LocalizedText(vi: "\(score) điểm", en: "\(score) points")
  }

  static func metric(_ value: String, _ target: String) -> LocalizedText {
    LocalizedText(vi: "\(value) (chỉ tiêu \(target))", en: "\(value) (target \(target))")
  }

  static func count(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(vi: "\(count)/\(all)", en: "\(count) of \(all)")
  }

  static func errors(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(count) lỗi", en: "\(count) \(count == 1 ? "error" : "errors")")
  }

  static let priority = LocalizedText(
    vi: """
      Điểm: 20 × tác động − 10 × công sức (3 nếu chưa ghi) + 10, 20 hoặc 30 theo mức nặng nhất của \
      điểm đau được giải quyết + 5 cho mỗi bản đồ khác cũng có điểm đau đó (tối đa 10) + 15 ở khoảnh \
      khắc quyết định + 5 nếu đã lên kế hoạch, 10 nếu đang làm.
      """,
    en: """
      Points: 20 × impact − 10 × effort (3 where not stated) + 10, 20 or 30 for the worst pain that \
      is answered + 5 for each further map with such a pain (up to 10) + 15 at a moment of truth + 5 \
      if planned, 10 if in progress.
      """)
}

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

extension PortfolioNumber {
  /// The words for people.
  var label: LocalizedText {
    switch self {
    case .maps: PortfolioLabels.maps
    case .unanswered: PortfolioLabels.answersPains
    case .unowned: PortfolioLabels.unowned
    case .evidenceShare: PortfolioLabels.evidence
    case .meanEmotion: PortfolioLabels.emotion
    case .stale: PortfolioLabels.review
    }
  }
}
