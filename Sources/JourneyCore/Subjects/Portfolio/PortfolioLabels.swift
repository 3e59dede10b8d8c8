/// The words of a report over many maps.
enum PortfolioLabels {
  static let overview = LocalizedText(vi: "Tổng quan", en: "Overview")
  static let since = LocalizedText(vi: "So với báo cáo trước", en: "Since the report that was kept")
  static let compared = LocalizedText(vi: "So sánh", en: "Side by side")
  static let noChange = LocalizedText(vi: "Không có gì thay đổi.", en: "Nothing changed.")
  /// That nothing of what is compared changed, though maps did.
  static func noneCompared(_ edited: Int) -> LocalizedText {
    LocalizedText(
      vi: "Các số liệu được so sánh không có gì thay đổi; \(vi(edited)) bản đồ có nội dung khác"
        + " trước.",
      en: "None of what is compared changed; \(en(edited)) "
        + (edited == 1 ? "map reads" : "maps read") + " differently than before.")
  }
  /// That maps lie elsewhere and count as the same ones.
  static func moved(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(vi(count)) bản đồ nằm ở đường dẫn khác và được coi là bản đồ cũ.",
      en:
        "\(en(count)) \(count == 1 ? "map has another path and counts" : "maps have other paths and count")"
        + " as \(count == 1 ? "the same one" : "the same ones").")
  }
  static let better = LocalizedText(vi: "tốt lên", en: "better")
  static let worse = LocalizedText(vi: "xấu đi", en: "worse")
  static let newPains = LocalizedText(vi: "Điểm đau mới", en: "New pain points")
  static let gonePains = LocalizedText(vi: "Điểm đau không còn", en: "Pain points that are gone")
  static let answeredNow = LocalizedText(
    vi: "Điểm đau đã có giải pháp", en: "Pain points that have an answer now")
  static let partlyAnsweredNow = LocalizedText(
    vi: "Điểm đau đã có giải pháp ở thêm nơi", en: "Pain points with more answers now")
  static let answerLost = LocalizedText(
    vi: "Điểm đau mất giải pháp", en: "Pain points that lost their answer")
  static let furtherOpen = LocalizedText(
    vi: "Điểm đau chưa có giải pháp ở thêm nơi", en: "Pain points unanswered in further places")
  static let painsOfNewMaps = LocalizedText(
    vi: "Điểm đau của bản đồ mới", en: "Pain points of new maps")
  static let painsOfGoneMaps = LocalizedText(
    vi: "Điểm đau đi theo bản đồ không còn", en: "Pain points gone with their maps")
  /// That no map is in both reports.
  static let nothingInCommon = LocalizedText(
    vi: "Không bản đồ nào có trong cả hai báo cáo, nên không thể nói điều gì tốt lên hay xấu đi.",
    en: "No map is in both reports, so nothing can be called better or worse.")
  static let channelEmotions = LocalizedText(
    vi: "Kênh · cảm xúc trung bình", en: "Channel · mean emotion")
  static let phaseEmotions = LocalizedText(
    vi: "Chặng · cảm xúc trung bình", en: "Phase · mean emotion")
  static let newMoments = LocalizedText(
    vi: "Khoảnh khắc quyết định mới được ghi",
    en: "Moments of truth that are told for the first time")
  static let newHandovers = LocalizedText(
    vi: "Chỗ bàn giao mới, chưa chắc là xấu hơn",
    en: "Handovers that are new, which may be no worse")
  static let goneMoments = LocalizedText(
    vi: "Khoảnh khắc quyết định không còn được ghi",
    en: "Moments of truth that are no longer told")
  static let otherMoments = LocalizedText(
    vi: "Khoảnh khắc quyết định khác trước, chưa chắc là tốt hơn",
    en: "Moments of truth that changed, which may be no better")
  static let otherHandovers = LocalizedText(
    vi: "Chỗ bàn giao khác trước, chưa chắc là tốt hơn",
    en: "Handovers that changed, which may be no better")
  static let goneHandovers = LocalizedText(
    vi: "Chỗ bàn giao không còn, chưa chắc là tốt hơn",
    en: "Handovers that are gone, which may be no better")
  static let goneMetrics = LocalizedText(
    vi: "Chỉ số không còn, hoặc mất giá trị hay chỉ tiêu",
    en: "Metrics that are gone, or without value or target now")
  static let newMetrics = LocalizedText(
    vi: "Chỉ số mới có giá trị và chỉ tiêu", en: "Metrics with value and target that are new")
  static func minutes(_ number: String) -> LocalizedText {
    LocalizedText(vi: "\(number) phút", en: "\(number) minutes")
  }
  static let acceptedNow = LocalizedText(
    vi: "Điểm đau nay được chấp nhận", en: "Pain points that are accepted now")
  static let acceptedNoMore = LocalizedText(
    vi: "Điểm đau không còn được chấp nhận, chưa có giải pháp",
    en: "Pain points that are no longer accepted and unanswered")
  static let severer = LocalizedText(vi: "Điểm đau nặng hơn", en: "Pain points that are worse")
  static let milder = LocalizedText(vi: "Điểm đau nhẹ hơn", en: "Pain points that are milder")
  static let wider = LocalizedText(
    vi: "Điểm đau có ở thêm bản đồ", en: "Pain points that more maps have")
  static let narrower = LocalizedText(
    vi: "Điểm đau có ở ít bản đồ hơn", en: "Pain points that fewer maps have")
  static let lowerMoments = LocalizedText(
    vi: "Khoảnh khắc quyết định xấu đi", en: "Moments of truth that fell")
  static let higherMoments = LocalizedText(
    vi: "Khoảnh khắc quyết định tốt lên", en: "Moments of truth that rose")
  static let worseHandovers = LocalizedText(
    vi: "Chỗ bàn giao mới hoặc giảm sâu hơn", en: "Handovers that are new or fall further")
  static let betterHandovers = LocalizedText(
    vi: "Chỗ bàn giao không còn hoặc giảm ít hơn", en: "Handovers that are gone or fall less")
  static let changedMetrics = LocalizedText(
    vi: "Chỉ số thay đổi", en: "Metrics that changed")
  static let momentsBelow = LocalizedText(
    vi: "Khoảnh khắc quyết định dưới mức giữa", en: "Moments of truth below the middle")
  static let openHandovers = LocalizedText(
    vi: "Bàn giao chưa ghi cách làm", en: "Handovers not described")
  static let waitingShare = LocalizedText(
    vi: "Tỷ lệ thời gian chờ", en: "Share of waiting")
  static let missedTargets = LocalizedText(
    vi: "Chỉ tiêu chưa đạt", en: "Missed targets")
  static let doneOpportunities = LocalizedText(
    vi: "Cơ hội đã xong", en: "Opportunities that are done")
  static let claimsUnreviewed = LocalizedText(
    vi: "Nội dung máy viết, chưa ai kiểm tra", en: "Claims nobody has checked")
  static let newMaps = LocalizedText(vi: "Bản đồ mới", en: "New maps")
  static let goneMaps = LocalizedText(vi: "Bản đồ không còn", en: "Maps that are gone")
  static let numbers = LocalizedText(vi: "Số liệu", en: "Numbers")
  static let number = LocalizedText(vi: "Số liệu", en: "Number")
  static let before = LocalizedText(vi: "Trước", en: "Before")
  static let now = LocalizedText(vi: "Nay", en: "Now")
  static let change = LocalizedText(vi: "Thay đổi", en: "Change")
  static let unnamed = LocalizedText(vi: "chưa ghi", en: "not said")
  static let unownedShort = LocalizedText(vi: "Chưa ai nhận", en: "Unowned")
  static let severity = LocalizedText(vi: "Mức nghiêm trọng", en: "Severity")
  static let status = LocalizedText(vi: "Tiến độ", en: "Status")
  static let impact = LocalizedText(vi: "Tác động", en: "Impact")
  static let effort = LocalizedText(vi: "Công sức", en: "Effort")
  static let quadrants = [
    LocalizedText(vi: "Làm ngay", en: "Quick wins"),
    LocalizedText(vi: "Dự án lớn", en: "Big bets"),
    LocalizedText(vi: "Khi rảnh tay", en: "Fill-ins"),
    LocalizedText(vi: "Cân nhắc kỹ", en: "Think twice"),
  ]
  static let hurtsMost = LocalizedText(vi: "Điểm đau lớn nhất", en: "What hurts most")
  static let channels = LocalizedText(vi: "Kênh nào khách thấy tệ nhất", en: "Which channel hurts")
  static let weakest = LocalizedText(vi: "Giai đoạn nào yếu nhất", en: "Which stage is weakest")
  static let weakestOfAll = LocalizedText(vi: "Yếu nhất", en: "Weakest")
  static let inEachPhase = LocalizedText(
    vi: "Điểm chạm và điểm đau của một giai đoạn nằm trong nhiều chặng được tính ở mỗi chặng đó.",
    en: "Touchpoints and pain points of a stage in several phases count in each of these.")
  static let stagesOfEach = LocalizedText(
    vi: "Các bản đồ có giai đoạn riêng, không gộp được. Giai đoạn yếu nhất của từng bản đồ:",
    en: "The maps have stages of their own, which cannot be put together. The weakest of each:")
  static let mapsByMean = LocalizedText(
    vi: "Bản đồ, theo cảm xúc trung bình", en: "Maps, by mean emotion")
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
  static let state = LocalizedText(vi: "Trạng thái", en: "State")
  static let age = LocalizedText(vi: "Ngày lập", en: "Dates")
  static let evidence = LocalizedText(vi: "Dẫn chứng", en: "Evidence")
  static let emotion = LocalizedText(vi: "Cảm xúc trung bình", en: "Mean emotion")
  static let unread = LocalizedText(vi: "Không đọc được", en: "Not read")
  static let damaged = LocalizedText(vi: "Có lỗi", en: "With errors")
  static let copies = LocalizedText(vi: "Trùng nhau", en: "The same twice")
  static let likenesses = LocalizedText(
    vi: "Trùng tên và điểm chạm", en: "Same title and touchpoints")
  static func countedTimes(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "được tính \(vi(count)) lần", en: "counted \(en(count)) times")
  }
  static let undeclared = LocalizedText(vi: "chưa ghi trạng thái", en: "state not declared")
  static let mean = LocalizedText(vi: "Trung bình", en: "Mean")
  static let lowest = LocalizedText(vi: "Thấp nhất", en: "Lowest")
  static let pains = LocalizedText(vi: "Điểm đau", en: "Pain points")
  static let unansweredPains = LocalizedText(vi: "Chưa có giải pháp", en: "Unanswered")
  static let opportunities = LocalizedText(vi: "Cơ hội", en: "Opportunities")
  static let done = LocalizedText(vi: "Đã xong", en: "Done")
  static let touchpoints = LocalizedText(vi: "Điểm chạm", en: "Touchpoints")
  static let channel = LocalizedText(vi: "Kênh", en: "Channel")
  static let mode = LocalizedText(vi: "Loại", en: "Mode")
  static let byMode = LocalizedText(vi: "Theo loại kênh", en: "By mode")
  static let unknownMode = LocalizedText(vi: "chưa rõ loại", en: "unknown")
  static let average = LocalizedText(vi: "trung bình", en: "mean")
  static let places = LocalizedText(vi: "Vị trí", en: "Places")
  static let linkedPlaces = LocalizedText(
    vi: "Nơi khác đã có liên kết công việc", en: "Other places, which have links already")
  static let owner = LocalizedText(vi: "Phụ trách", en: "Owner")
  static let waiting = LocalizedText(vi: "Thời gian chờ", en: "Waiting")
  static let unanswered = LocalizedText(vi: "chưa có giải pháp", en: "unanswered")
  static let unansweredOnly = LocalizedText(vi: "Chưa có giải pháp", en: "Unanswered")
  static let answered = LocalizedText(vi: "đã có giải pháp", en: "answered")
  static let nobodyOwns = LocalizedText(vi: "chưa có người phụ trách", en: "nobody's yet")
  static let nothingOpen = LocalizedText(vi: "Không có gì.", en: "Nothing.")
  /// Of a report that is narrowed.
  static let noPainsHere = LocalizedText(
    vi: "Không có điểm đau nào trong phạm vi này.",
    en: "There is no pain point in what counts here.")
  static let noChannelsHere = LocalizedText(
    vi: "Không điểm chạm nào trong phạm vi này ghi kênh.",
    en: "No touchpoint that counts here names a channel.")
  static let noStagesHere = LocalizedText(
    vi: "Không có chặng hay giai đoạn nào trong phạm vi này.",
    en: "There is no phase or stage in what counts here.")
  static let noMomentsHere = LocalizedText(
    vi: "Không có khoảnh khắc quyết định nào trong phạm vi này.",
    en: "There is no moment of truth in what counts here.")
  static let noOpportunitiesHere = LocalizedText(
    vi: "Không có cơ hội cải thiện nào trong phạm vi này.",
    en: "There is no opportunity in what counts here.")
  static let noMetricsHere = LocalizedText(
    vi: "Không chỉ số nào trong phạm vi này có cả giá trị và chỉ tiêu.",
    en: "No metric that counts here has a value and a target.")
  static let noPains = LocalizedText(
    vi: "Chưa bản đồ nào ghi điểm đau.", en: "No map names a pain point.")
  static let onlyAccepted = LocalizedText(
    vi: "Mọi điểm đau đều được chấp nhận.", en: "All pain points are accepted.")
  static let noChannel = LocalizedText(vi: "— chưa ghi kênh", en: "— without a channel")
  static let noChannels = LocalizedText(
    vi: "Chưa điểm chạm nào ghi kênh.", en: "No touchpoint names a channel.")
  static let noStages = LocalizedText(
    vi: "Chưa bản đồ nào kể một chặng hay giai đoạn.", en: "No map tells of a phase or stage.")
  static let noMoments = LocalizedText(
    vi: "Chưa điểm chạm nào được đánh dấu là khoảnh khắc quyết định.",
    en: "No touchpoint is marked as a moment of truth.")
  static let noHandovers = LocalizedText(
    vi: "Không có chỗ bàn giao nào mà cảm xúc giảm và chưa ghi cách bàn giao.",
    en: "There is no handover at which the emotion falls and nobody says how.")
  static let nothingToDo = LocalizedText(
    vi: "Không còn cơ hội nào cần làm.", en: "No opportunity is left to do.")
  static let noOpportunities = LocalizedText(
    vi: "Chưa bản đồ nào ghi cơ hội cải thiện.", en: "No map names an opportunity yet.")
  static let noMetrics = LocalizedText(
    vi: "Chưa chỉ số nào có cả giá trị và chỉ tiêu.", en: "No metric has a value and a target.")
  static let reachedTargets = LocalizedText(
    vi: "Mọi chỉ tiêu đều đạt.", en: "All targets are reached.")
  static let noKnownMiss = LocalizedText(
    vi: "Không chỉ số nào rõ ràng là chưa đạt; có chỉ số chưa ghi cao hơn hay thấp hơn là tốt.",
    en: "No metric is known to miss its target; some do not say which way is better.")
  static let nothingOutOfDate = LocalizedText(
    vi: "Không bản đồ nào quá hạn, chưa ghi ngày hay chưa được kiểm tra.",
    en: "No map is out of date, without a date, or unchecked.")
  /// That maps call different frameworks by one id.
  static func dividedFramework(_ id: String) -> LocalizedText {
    LocalizedText(
      vi: "Các bản đồ gọi những mô hình khác nhau là '\(id)' nên giai đoạn của chúng không được"
        + " gộp.",
      en: "The maps call different frameworks '\(id)', so their stages are not put together.")
  }

  /// That the columns of phases hold nothing of some maps, each with its mean in brackets.
  static func onNoPhase(_ maps: [String]) -> LocalizedText {
    let (names, isOne) = (maps.joined(separator: ", "), maps.count == 1)
    return LocalizedText(
      vi: "\(names): không xếp được giai đoạn nào vào các chặng nên"
        + " \(isOne ? "hàng" : "các hàng") này trống; trong ngoặc là cảm xúc trung bình.",
      en: "\(names): no stage is found on a phase, so the \(isOne ? "row is" : "rows are") empty;"
        + " the mean emotion is in brackets.")
  }
  static let narrowed = LocalizedText(vi: "Chỉ tính", en: "Narrowed to")
  static let asOf = LocalizedText(vi: "Tính đến ngày", en: "As of")
  static let notCovered = LocalizedText(
    vi: "Báo cáo đã thu hẹp không cho biết cả thư mục còn thiếu gì.",
    en: "A report that is narrowed does not tell what the whole folder lacks.")
  static let untoldPhasesHere = LocalizedText(
    vi: "Chặng mà các bản đồ được tính chưa kể", en: "Phases that none of these maps tells")
  static let unusedChannelsHere = LocalizedText(
    vi: "Kênh mà các bản đồ được tính chưa dùng", en: "Channels that none of these maps uses")
  static let sinceDate = LocalizedText(vi: "từ ngày", en: "since")
  static let review = LocalizedText(vi: "Hạn xem lại", en: "Review was due")
  static let staleMaps = LocalizedText(
    vi: "Bản đồ quá hạn xem lại", en: "Maps whose review was due")
  static let unreviewed = LocalizedText(
    vi: "Máy viết, chưa ai kiểm tra", en: "Machine-written, unchecked")
  static let notYet = LocalizedText(vi: "Ngày chưa tới", en: "Date in the future")
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
  /// What a table of teams does not hold.
  static func withoutTeam(isTyped: Bool) -> LocalizedText {
    LocalizedText(
      vi: "Những gì không ghi ai phụ trách thì không có trong bảng"
        + (isTyped ? "; --owner tính chúng cho người phụ trách bản đồ." : "."),
      en: "What names no owner is not in this table"
        + (isTyped ? "; --owner counts it for the keeper of the map." : "."))
  }
  static let byOwner = LocalizedText(vi: "Theo người phụ trách", en: "By owner")

  private static func vi(_ count: Int) -> String {
    NumberText.grouped(count, language: .vi)
  }

  private static func en(_ count: Int) -> String {
    NumberText.grouped(count, language: .en)
  }

  static func title(_ maps: Int) -> LocalizedText {
    LocalizedText(
      vi: "Báo cáo trên \(vi(maps)) bản đồ",
      en: "Report over \(en(maps)) \(maps == 1 ? "map" : "maps")")
  }

  static func more(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "và \(vi(count)) mục nữa", en: "and \(en(count)) more")
  }

  static func notHere(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(vi(count)) mục nữa không có trong trang này; --format json có đủ",
      en: "\(en(count)) more \(count == 1 ? "is" : "are") not on this page; --format json has all")
  }

  static func morePlaces(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "và \(vi(count)) nơi nữa; --tickets json có đủ",
      en: "and \(en(count)) more \(count == 1 ? "place" : "places"); --tickets json has all")
  }

  static func moreMaps(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "và \(vi(count)) bản đồ nữa", en: "and \(en(count)) more \(count == 1 ? "map" : "maps")")
  }

  static func mapsNotDrawn(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(vi(count)) bản đồ nữa không có trong hình",
      en: "\(en(count)) more \(count == 1 ? "map is" : "maps are") not in the picture")
  }

  static func moreChannels(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "và \(vi(count)) kênh nữa",
      en: "and \(en(count)) more \(count == 1 ? "channel" : "channels")")
  }

  static func moreOwners(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "và \(vi(count)) người phụ trách nữa",
      en: "and \(en(count)) more \(count == 1 ? "owner" : "owners")")
  }

  static func maps(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(vi(count)) bản đồ", en: "\(en(count)) \(count == 1 ? "map" : "maps")")
  }

  /// In how many maps something stands.
  static func inMaps(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "ở \(vi(count)) bản đồ", en: "in \(en(count)) \(count == 1 ? "map" : "maps")")
  }

  static func sharedPains(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "giải quyết điểm đau của \(vi(count)) bản đồ",
      en: "answers a pain point of \(en(count)) maps")
  }

  static func drawn(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      vi: "Hình có \(vi(count)) trên \(vi(all)) cơ hội: những việc nên làm trước có ghi tác động và"
        + " công sức.",
      en:
        "\(en(count)) of \(en(all)) opportunities are drawn: the first to do that state impact and"
        + " effort.")
  }

  static func times(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(vi(count)) nơi", en: "\(en(count)) places")
  }

  static func touchpoints(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(vi(count)) điểm chạm", en: "\(en(count)) \(count == 1 ? "touchpoint" : "touchpoints")")
  }

  static func unanswered(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(vi(count))/\(vi(all)) nơi chưa có giải pháp",
      en: "unanswered in \(en(count)) of \(en(all)) places")
  }

  /// How many of some places have links already, such as a ticket.
  static func linked(_ count: Int, of all: Int) -> LocalizedText {
    count == all
      ? LocalizedText(vi: "đã có liên kết", en: "has links")
      : LocalizedText(vi: "\(vi(count)) nơi đã có liên kết", en: "\(en(count)) with links")
  }

  /// In how many maps an opportunity is done that is not done in others.
  static func doneIn(_ maps: Int) -> LocalizedText {
    LocalizedText(
      vi: "đã xong ở \(vi(maps)) bản đồ", en: "done in \(en(maps)) \(maps == 1 ? "map" : "maps")")
  }

  /// From the least to the furthest, such as two statuses.
  static func span(_ first: LocalizedText, _ last: LocalizedText) -> LocalizedText {
    LocalizedText(vi: "từ \(first[.vi]) đến \(last[.vi])", en: "\(first[.en]) to \(last[.en])")
  }

  static func backed(_ share: EvidenceShare, _ percent: String) -> LocalizedText {
    LocalizedText(
      vi:
        "\(percent) điểm đau và chỗ cảm xúc thấp có nguồn (\(vi(share.backed))/\(vi(share.count)))",
      en:
        "\(percent) of pain points and low emotions have a source (\(en(share.backed)) of \(en(share.count)))"
    )
  }

  static func dates(_ first: String, _ last: String) -> LocalizedText {
    first == last
      ? LocalizedText(same: first)
      : LocalizedText(vi: "từ \(first) đến \(last)", en: "\(first) to \(last)")
  }

  static func undated(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(vi(count)) chưa ghi ngày", en: "\(en(count)) without a date")
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
      vi: "\(vi(count))/\(vi(all)) bản đồ kể tương lai mong muốn và được tính chung"
        + (isTyped ? "; --state current chỉ tính hiện trạng." : "."),
      en: "\(en(count)) of \(en(all)) maps "
        + (count == 1 ? "tells the future and counts, too" : "tell the future and count, too")
        + (isTyped ? "; --state current leaves \(count == 1 ? "it" : "them") out." : "."))
  }

  static func waitingShare(_ percent: String, _ waits: String, _ maps: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(percent) thời gian là chờ (\(waits), trên \(vi(maps)) bản đồ có ghi)",
      en: "\(percent) of the time is waiting (\(waits), over \(en(maps)) "
        + (maps == 1 ? "map that tells it)" : "maps that tell it)"))
  }

  static func breaks(_ count: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(vi(count)) chỗ bàn giao mà cảm xúc giảm, chưa ghi cách bàn giao",
      en:
        "\(en(count)) \(count == 1 ? "handover" : "handovers") at which the emotion falls and"
        + " nobody says how")
  }

  static func falls(_ size: String) -> LocalizedText {
    LocalizedText(vi: "giảm \(size)", en: "falls by \(size)")
  }

  static func momentsBelow(_ low: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(vi(low))/\(vi(all)) khoảnh khắc quyết định dưới mức giữa",
      en: "\(en(low)) of \(en(all)) \(all == 1 ? "moment" : "moments") of truth"
        + " \(low == 1 || all == 1 ? "is" : "are") below the middle")
  }

  static func score(_ score: String) -> LocalizedText {
    LocalizedText(vi: "\(score) điểm", en: "\(score) points")
  }

  /// How many claims of all.
  static func claims(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      vi: "\(vi(count))/\(vi(all)) nhận định",
      en: "\(en(count)) of \(en(all)) \(all == 1 ? "claim" : "claims")")
  }

  static func errors(_ count: Int) -> LocalizedText {
    LocalizedText(vi: "\(vi(count)) lỗi", en: "\(en(count)) \(count == 1 ? "error" : "errors")")
  }

  static let priority = LocalizedText(
    vi: """
      Điểm: 20 × tác động − 10 × công sức (3 nếu chưa ghi) + 10, 20 hoặc 30 theo mức nặng nhất của \
      điểm đau được giải quyết + 5 cho mỗi bản đồ khác cũng có điểm đau đó (tối đa 10 bản đồ) + 15 ở khoảnh \
      khắc quyết định + 5 nếu đã lên kế hoạch, 10 nếu đang làm.
      """,
    en: """
      Points: 20 × impact − 10 × effort (3 where not stated) + 10, 20 or 30 for the worst pain point \
      that is answered + 5 for each further map with such a pain point (up to 10 maps) + 15 at a moment \
      of truth + 5 if planned, 10 if in progress.
      """)
}
