/// Headings of several words of which one is known: "Biggest pain points", "Điểm đau lớn nhất".
///
/// The word that names the thing stands last in English and first in Vietnamese; what stands before
/// or behind it only tells which ones. A frequency of pains is no pain, and what staff does is no
/// action of the customer.
enum HeadingPhrase {
  /// Finds what a heading means by its main word; nothing where that is not known.
  ///
  /// - Parameters:
  ///   - words: The words of its name.
  ///   - joined: The same as one text.
  /// - Returns: What the main word means.
  static func meaning(_ words: [String], _ joined: JoinedWords) -> HeadingMeaning? {
    guard words.count > 1, words.count <= 8 else { return nil }
    if isFeelingMeasure(words, joined) { return HeadingMeaning(field: .touchpoint(.emotion)) }
    for (names, field) in english {
      guard let count = names.atEnd(of: joined) else { continue }
      // "Cause of pain" tells the cause, "Emotion at touchpoint" the emotion.
      if let word = words.dropLast(count).last, ["of", "for", "behind", "at"].contains(word) {
        return word == "at" && field == .touchpoint(.name)
          ? HeadingWords.shared.meaning(words.dropLast(count + 1).joined(separator: " ")) : nil
      }
      return isOfOther(words.dropLast(count), field) ? nil : HeadingMeaning(field: field)
    }
    if let meaning = ofSomebody(words, joined) { return meaning }
    if let field = ofVerb(words) { return HeadingMeaning(field: field) }
    for (names, field) in vietnamese {
      guard let count = names.atStart(of: joined) else { continue }
      return isOfOther(words.dropFirst(count), field) ? nil : HeadingMeaning(field: field)
    }
    return nil
  }

  /// Finds what a heading means that says behind its main word whose it is: "Actions of the candidate".
  private static func ofSomebody(_ words: [String], _ joined: JoinedWords) -> HeadingMeaning? {
    guard words.count > 2, words.contains("of") else { return nil }
    for (names, field) in english {
      guard let count = names.atStart(of: joined), count < words.count, words[count] == "of" else {
        continue
      }
      return isOfOther(words.dropFirst(count), field) ? nil : HeadingMeaning(field: field)
    }
    return nil
  }

  /// What a heading tells that ends in what customers do or feel: `Khách hàng làm`, `Candidate feels`.
  private static func ofVerb(_ words: [String]) -> GridField? {
    if let verb = words.last, let field = verbs.first(where: { $0.0.contains(verb) })?.1 {
      return HeadingPeople.mayBeCustomers(words.dropLast(), .stage(.actions)) ? field : nil
    }
    if words.last == "lam" {
      return customers.contains(words.dropLast().joined(separator: " ")) ? .stage(.actions) : nil
    }
    guard words.last == "thay", words.dropLast().last == "cam" else { return nil }
    let who = words.dropLast(2).joined(separator: " ")
    return who.isEmpty || customers.contains(who) ? .touchpoint(.emotion) : nil
  }

  private static let verbs: [(WordSet, GridField)] = [
    (["does"], .stage(.actions)), (["thinks", "wonders"], .stage(.thoughts)),
    (["feels"], .touchpoint(.emotion)),
  ]

  private static let customers: WordSet = [
    "khach", "khach hang", "kh", "nguoi dung", "nguoi mua", "ho", "benh nhan", "nguoi benh",
    "hoc vien", "sinh vien", "hoc sinh", "phu huynh", "du khach", "hanh khach", "nguoi dan",
    "cong dan", "ban doc", "doc gia", "cu dan", "thanh vien", "hoi vien",
  ]

  /// Finds what a heading tells of a thing that it names: "Người phụ trách giải pháp", "Solution
  /// owner", "Mức độ điểm đau".
  ///
  /// - Parameter words: The words of its name.
  /// - Returns: What it tells; nothing where either the thing or what is told of it is not known.
  static func ofPart(_ words: [String]) -> HeadingMeaning? {
    guard (2...8).contains(words.count) else { return nil }
    let words = words.filter { $0 != "cua" && $0 != "cho" && $0 != "ve" && $0 != "of" }
    let joined = JoinedWords(words)
    for (told, names) in tellings {
      for name in names.ranges {
        let thing: ArraySlice<String>
        if let count = names.count(of: name, atStartOf: joined) {
          thing = words.dropFirst(count)
        } else if let count = names.count(of: name, atEndOf: joined) {
          thing = words.dropLast(count)
        } else {
          continue
        }
        guard !thing.isEmpty else { continue }
        let told = meaning(told, of: JoinedWords(thing))
        if let told { return told }
      }
    }
    return nil
  }

  private static func meaning(_ told: Telling, of thing: JoinedWords) -> HeadingMeaning? {
    for (things, field) in english where things.holds(thing) {
      if let meaning = told.meaning(field) { return meaning }
    }
    for (things, field) in vietnamese where things.holds(thing) {
      if let meaning = told.meaning(field) { return meaning }
    }
    return nil
  }

  /// What may be told of a thing.
  private enum Telling {
    case owner, severity, status, impact, effort, description

    /// What it is of a pain, an opportunity or a touchpoint; nothing where that has none.
    func meaning(_ field: GridField) -> HeadingMeaning? {
      switch (self, field) {
      case (.owner, .pain): HeadingMeaning(field: .pain(.owner))
      case (.owner, .opportunity): HeadingMeaning(field: .opportunity(.owner))
      case (.owner, .touchpoint(.name)):
        HeadingMeaning(field: .touchpoint(.owner), isOfTouchpoint: true)
      case (.severity, .pain): HeadingMeaning(field: .pain(.severity))
      case (.status, .opportunity): HeadingMeaning(field: .opportunity(.status))
      case (.impact, .opportunity): HeadingMeaning(field: .opportunity(.impact))
      case (.effort, .opportunity): HeadingMeaning(field: .opportunity(.effort))
      case (.description, .touchpoint(.name)): HeadingMeaning(field: .touchpoint(.description))
      default: nil
      }
    }
  }

  /// What may be told, the longer names first.
  private static let tellings: [(Telling, WordPhrases)] = [
    (
      .owner,
      WordPhrases(
        """
        bo phan chiu trach nhiem,nguoi chiu trach nhiem,bo phan phu trach,nguoi phu trach,\
        don vi phu trach,nguoi thuc hien,phu trach,owner,responsible,assignee,pic
        """)
    ),
    (
      .severity,
      WordPhrases(
        """
        muc do nghiem trong,do nghiem trong,muc nghiem trong,muc do,severity,level
        """)
    ),
    (.status, WordPhrases("trang thai,tinh trang,tien do,status,progress")),
    (.impact, WordPhrases("muc do tac dong,muc tac dong,tac dong,anh huong,impact")),
    (.effort, WordPhrases("muc do kho,do kho,cong suc,no luc,effort")),
    (.description, WordPhrases("mo ta,chi tiet,ghi chu,description,details,notes")),
  ]

  /// Whether words tell how much is felt: `sentiment score`, `mức độ hài lòng`, `cung bậc cảm xúc`.
  private static func isFeelingMeasure(_ words: [String], _ joined: JoinedWords) -> Bool {
    if words.count <= 3, let last = words.last, measures.contains(last),
      feelings.contains(words.dropLast().last ?? "")
    {
      return true
    }
    guard words.count <= 5 else { return false }
    return (vietnameseMeasures.atStart(of: joined) ?? words.count) < words.count
      && (vietnameseFeelings.atEnd(of: joined) ?? words.count) < words.count
  }

  private static let measures: WordSet = [
    "score", "scores", "rating", "ratings", "level", "levels", "curve", "graph",
  ]
  private static let feelings: WordSet = [
    "sentiment", "emotion", "emotional", "emotions", "satisfaction", "mood", "feeling",
    "happiness",
  ]
  private static let vietnameseMeasures = WordPhrases(
    """
    muc,muc do,diem,do,diem so,chi so,cung bac,duong cong,bieu do,duong,thang
    """)
  private static let vietnameseFeelings = WordPhrases("cam xuc,hai long,tam trang")

  private static let english: [(WordPhrases, GridField)] = [
    (
      WordPhrases(
        """
        pain points,pain point,pains,pain,frustrations,frustration,problems,problem,barriers,\
        barrier,challenges,challenge,issues
        """),
      .pain(.text)
    ),
    (
      WordPhrases(
        """
        opportunities,opportunity,improvements,improvement,solutions,solution,ideas,idea,\
        improvement actions,improvement action,corrective actions,corrective action
        """),
      .opportunity(.text)
    ),
    (WordPhrases("touchpoints,touch points,touchpoint"), .touchpoint(.name)),
    (WordPhrases("channels,channel"), .touchpoint(.channel)),
    (WordPhrases("emotions,emotion,feelings"), .touchpoint(.emotion)),
    (WordPhrases("actions,activities"), .stage(.actions)),
    (WordPhrases("thoughts,questions"), .stage(.thoughts)),
    (WordPhrases("kpis,kpi,metrics"), .metric(.name)),
  ]

  private static let vietnamese: [(WordPhrases, GridField)] = [
    (WordPhrases("diem dau,kho khan,noi dau,rao can,vuong mac,van de"), .pain(.text)),
    (
      WordPhrases(
        """
        hanh dong cai thien,hanh dong khac phuc,hoat dong cai thien,viec cai thien,\
        co hoi,giai phap,de xuat,y tuong,cai tien,cai thien,huong giai quyet
        """),
      .opportunity(.text)
    ),
    (
      WordPhrases("diem cham,diem tiep xuc,diem tuong tac,noi tiep xuc"), .touchpoint(.name)
    ),
    (WordPhrases("kenh"), .touchpoint(.channel)),
    (
      WordPhrases(
        """
        muc do cam xuc,muc cam xuc,diem cam xuc,trang thai cam xuc,cam xuc
        """),
      .touchpoint(.emotion)
    ),
    (WordPhrases("hanh dong,hanh vi,hoat dong"), .stage(.actions)),
    (WordPhrases("suy nghi,cau hoi,thac mac"), .stage(.thoughts)),
    (
      WordPhrases(
        """
        bo phan chiu trach nhiem,nguoi chiu trach nhiem,bo phan phu trach,nguoi phu trach,\
        don vi phu trach,phong ban phu trach,phu trach
        """), .touchpoint(.owner)
    ),
    (WordPhrases("chi so,kpi"), .metric(.name)),
  ]

  /// Whether the words beside the main one make it another thing: who acts, or how much and how often.
  private static func isOfOther(_ words: ArraySlice<String>, _ field: GridField) -> Bool {
    if !HeadingPeople.mayBeCustomers(words, field) { return true }
    let pairs = zip(words, words.dropFirst()).map { $0 + " " + $1 }
    if words.contains(where: others.contains) || pairs.contains(where: otherPairs.contains) {
      return true
    }
    // What somebody recommends to do, and what has to be done, the customer does not.
    if field == .stage(.actions), words.contains(where: plans.contains) { return true }
    // Questions of whoever asks customers are none of theirs.
    if field == .stage(.thoughts), words.contains(where: asking.contains) { return true }
    if words.contains(where: actors.contains) || pairs.contains(where: actorPairs.contains) {
      return true
    }
    if case .metric = field, words.contains(where: ofMetrics.contains) { return true }
    // What is better later is an opportunity; what is felt or met later is not so yet.
    guard case .opportunity = field else {
      return words.contains(where: later.contains) || pairs.contains("to be")
        || pairs.contains("tuong lai")
    }
    return ["current", "existing", "future", "cu"].contains(where: words.contains)
      || ["hien tai", "da co", "hien co"].contains(where: pairs.contains)
  }

  /// Whether a cell is the label of what somebody does, thinks or feels, whoever it is: `Owner actions`,
  /// `Vet feels`, `Cảm xúc của nhân viên`.
  static func isOfSomebody(_ row: Int, _ column: Int, _ grid: CellGrid) -> Bool {
    guard let cell = grid.cell(row, column), (8...60).contains(cell.range.count) else {
      return false
    }
    // The last letter tells the English ones from most labels, and the first one the others.
    let last = grid.source.bytes[cell.range.upperBound - 1]
    let first = grid.source.bytes[cell.range.lowerBound] | 0x20
    let mayBeVietnamese = first == UInt8(ascii: "h") || first == UInt8(ascii: "c")
    guard last == UInt8(ascii: "s") || mayBeVietnamese || first == UInt8(ascii: "s") else {
      return false
    }
    let words = FoldedName.words(grid.string(cell))
    if (2...4).contains(words.count), words.last.map(deeds.contains) == true { return true }
    return (4...8).contains(words.count) && words[2] == "cua"
      && vietnameseDeeds.contains(words[0] + " " + words[1])
  }

  private static let deeds: WordSet = [
    "actions", "activities", "thoughts", "feelings", "emotions", "does", "thinks", "feels", "says",
  ]
  private static let vietnameseDeeds: WordSet = [
    "hanh dong", "hoat dong", "suy nghi", "cam xuc", "cam nhan",
  ]

  /// Whether words name somebody besides customers, or something else that acts.
  static func namesOther(_ words: ArraySlice<String>) -> Bool {
    let pairs = zip(words, words.dropFirst()).map { $0 + " " + $1 }
    return words.contains(where: others.contains) || words.contains(where: actors.contains)
      || pairs.contains(where: otherPairs.contains) || pairs.contains(where: actorPairs.contains)
  }

  /// Words by which a heading is about something else.
  private static let others: WordSet = [
    "business", "company", "frontstage", "front", "onstage", "staff", "employee", "employees",
    "internal", "brand", "competitor", "competitors", "backstage", "support", "our", "marketing",
    "sales", "system", "supporting", "organizational", "organisational", "operations",
    "operational", "desired", "planned", "no", "number", "count", "total", "sum", "tong", "next",
    "agent", "agents", "addresses", "addressed", "solves",
    "min", "max", "minimum", "maximum",
  ]
  private static let otherPairs: WordSet = [
    "doanh nghiep", "doanh thu", "cong ty", "nhan vien", "noi bo", "thuong hieu", "thuong gap",
    "thuong xuyen", "doi ngu", "doi thu", "doi tac", "muc do", "muc tieu", "so luong", "so lan",
    "so luot", "tan suat", "uu tien", "ngay cong", "trang thai", "chi phi", "chi tiet", "chi so",
    "de xuat", "ma so", "mong doi", "mong muon", "truyen thong", "ban hang", "he thong", "van hanh",
    "cong nghe", "cua bo", "quang cao", "cham soc", "can lam",
  ]
  private static let plans: WordSet = [
    "recommended", "suggested", "proposed", "immediate", "preventive", "follow", "legal",
  ]
  private static let asking: WordSet = ["interview", "research", "survey", "open"]
  /// Who acts, feels and thinks besides customers.
  private static let actors: WordSet = [
    "doctor", "doctors", "nurse", "nurses", "bot", "chatbot", "partner", "partners", "admin",
    "seller", "sellers", "provider", "providers", "hospital", "clinic", "school", "teacher",
    "teachers", "hr", "store", "shop", "bank", "hotel", "manager", "managers", "driver", "drivers",
    "courier", "receptionist", "cashier", "operator", "vendor", "supplier",
  ]
  private static let actorPairs: WordSet = [
    "bac si", "dieu duong", "benh vien", "phong kham", "nha truong", "giao vien", "giang vien",
    "cua hang", "ngan hang", "khach san", "nha cung", "nguoi ban", "tai xe", "le tan", "thu ngan",
    "quan ly", "nhan su", "tong dai", "hau truong", "ky vong", "tiep theo", "phong van", "khao sat",
    "tu van", "duoc si", "y ta",
  ]
  /// What may be told of a metric, and is none.
  private static let ofMetrics: WordSet = [
    "owner", "source", "formula", "definition", "frequency", "nguon",
  ]
  private static let later: WordSet = [
    "target", "future", "expected", "ideal",
  ]
}
