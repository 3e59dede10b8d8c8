/// Headings of several words of which one is known: "Biggest pain points", "Điểm đau lớn nhất".
///
/// The word that names the thing stands last in English and first in Vietnamese; what stands before
/// or behind it only tells which ones. A frequency of pains is no pain, and what staff does is no
/// action of the customer.
enum HeadingPhrase {
  /// Finds what a heading means by its main word; nothing where that is not known.
  ///
  /// - Parameter words: The words of its name.
  /// - Returns: What the main word means.
  static func meaning(_ words: [String]) -> HeadingMeaning? {
    guard words.count > 1, words.count <= 8 else { return nil }
    if isFeelingMeasure(words) { return HeadingMeaning(field: .touchpoint(.emotion)) }
    for (names, field) in english {
      for name in names where words.ends(with: name) {
        if isOfOther(words.dropLast(name.count), field) { return nil }
        return HeadingMeaning(field: field)
      }
    }
    for (names, field) in vietnamese {
      for name in names where words.starts(with: name) {
        if isOfOther(words.dropFirst(name.count), field) { return nil }
        return HeadingMeaning(field: field)
      }
    }
    return nil
  }

  /// Finds what a heading tells of a thing that it names: "Người phụ trách giải pháp", "Solution
  /// owner", "Mức độ điểm đau".
  ///
  /// - Parameter words: The words of its name.
  /// - Returns: What it tells; nothing where either the thing or what is told of it is not known.
  static func ofPart(_ words: [String]) -> HeadingMeaning? {
    guard (2...8).contains(words.count) else { return nil }
    let words = words.filter { $0 != "cua" && $0 != "cho" && $0 != "ve" }
    for (told, names) in tellings {
      for name in names where name.count < words.count {
        let thing: ArraySlice<String>
        if words.starts(with: name) {
          thing = words.dropFirst(name.count)
        } else if words.ends(with: name) {
          thing = words.dropLast(name.count)
        } else {
          continue
        }
        for (things, field) in english + vietnamese
        where things.contains(where: { thing.elementsEqual($0) }) {
          if let meaning = told.meaning(field) { return meaning }
        }
      }
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
  private static let tellings: [(Telling, [[String]])] = [
    (
      .owner,
      [[String]](
        phrases: """
          bo phan chiu trach nhiem,nguoi chiu trach nhiem,bo phan phu trach,nguoi phu trach,\
          don vi phu trach,nguoi thuc hien,phu trach,owner,responsible,assignee,pic
          """)
    ),
    (
      .severity,
      [[String]](
        phrases: """
          muc do nghiem trong,do nghiem trong,muc nghiem trong,muc do,severity,level
          """)
    ),
    (.status, [[String]](phrases: "trang thai,tinh trang,tien do,status,progress")),
    (.impact, [[String]](phrases: "muc do tac dong,muc tac dong,tac dong,anh huong,impact")),
    (.effort, [[String]](phrases: "muc do kho,do kho,cong suc,no luc,effort")),
    (.description, [[String]](phrases: "mo ta,chi tiet,ghi chu,description,details,notes")),
  ]

  /// Whether words tell how much is felt: `sentiment score`, `mức độ hài lòng`, `cung bậc cảm xúc`.
  private static func isFeelingMeasure(_ words: [String]) -> Bool {
    if words.count <= 3, let last = words.last, measures.contains(last),
      feelings.contains(words.dropLast().last ?? "")
    {
      return true
    }
    guard words.count <= 5 else { return false }
    return vietnameseMeasures.contains { $0.count < words.count && words.starts(with: $0) }
      && vietnameseFeelings.contains { $0.count < words.count && words.ends(with: $0) }
  }

  private static let measures: Set<String> = [
    "score", "scores", "rating", "ratings", "level", "levels", "curve", "graph",
  ]
  private static let feelings: Set<String> = [
    "sentiment", "emotion", "emotional", "emotions", "satisfaction", "mood", "feeling",
    "happiness",
  ]
  private static let vietnameseMeasures = [[String]](
    phrases: """
      muc,muc do,diem,do,diem so,cung bac,duong cong,bieu do,duong,thang
      """)
  private static let vietnameseFeelings = [[String]](phrases: "cam xuc,hai long,tam trang")

  private static let english: [([[String]], GridField)] = [
    (
      [[String]](
        phrases: """
          pain points,pain point,pains,pain,frustrations,frustration,problems,problem,barriers,\
          barrier,challenges,challenge,issues
          """),
      .pain(.text)
    ),
    (
      [[String]](
        phrases: """
          opportunities,opportunity,improvements,improvement,solutions,solution,ideas,idea,\
          improvement actions,improvement action,corrective actions,corrective action
          """),
      .opportunity(.text)
    ),
    ([[String]](phrases: "touchpoints,touch points,touchpoint"), .touchpoint(.name)),
    ([[String]](phrases: "channels,channel"), .touchpoint(.channel)),
    ([[String]](phrases: "emotions,emotion,feelings"), .touchpoint(.emotion)),
    ([[String]](phrases: "actions,activities"), .stage(.actions)),
    ([[String]](phrases: "thoughts,questions"), .stage(.thoughts)),
    ([[String]](phrases: "kpis,kpi,metrics"), .metric(.name)),
  ]

  private static let vietnamese: [([[String]], GridField)] = [
    ([[String]](phrases: "diem dau,kho khan,noi dau,rao can,vuong mac,van de"), .pain(.text)),
    (
      [[String]](
        phrases: """
          hanh dong cai thien,hanh dong khac phuc,hoat dong cai thien,viec cai thien,\
          co hoi,giai phap,de xuat,y tuong,cai tien,cai thien,huong giai quyet
          """),
      .opportunity(.text)
    ),
    (
      [[String]](phrases: "diem cham,diem tiep xuc,diem tuong tac,noi tiep xuc"), .touchpoint(.name)
    ),
    ([[String]](phrases: "kenh"), .touchpoint(.channel)),
    (
      [[String]](
        phrases: """
          muc do cam xuc,muc cam xuc,diem cam xuc,trang thai cam xuc,cam xuc
          """),
      .touchpoint(.emotion)
    ),
    ([[String]](phrases: "hanh dong,hanh vi,hoat dong"), .stage(.actions)),
    ([[String]](phrases: "suy nghi,cau hoi,thac mac"), .stage(.thoughts)),
    (
      [[String]](
        phrases: """
          bo phan chiu trach nhiem,nguoi chiu trach nhiem,bo phan phu trach,nguoi phu trach,\
          don vi phu trach,phong ban phu trach,phu trach
          """), .touchpoint(.owner)
    ),
    ([[String]](phrases: "chi so,kpi"), .metric(.name)),
  ]

  /// Whether the words beside the main one make it another thing: who acts, or how much and how often.
  private static func isOfOther(_ words: ArraySlice<String>, _ field: GridField) -> Bool {
    let pairs = zip(words, words.dropFirst()).map { $0 + " " + $1 }
    if words.contains(where: others.contains) || pairs.contains(where: otherPairs.contains) {
      return true
    }
    // What is better later is an opportunity; what is felt or met later is not so yet.
    guard case .opportunity = field else {
      return words.contains(where: later.contains) || pairs.contains("to be")
        || pairs.contains("tuong lai")
    }
    return words.contains("current") || words.contains("existing") || words.contains("future")
      || pairs.contains("hien tai")
  }

  /// Words by which a heading is about something else.
  private static let others: Set<String> = [
    "business", "company", "frontstage", "front", "onstage", "staff", "employee", "employees",
    "internal", "brand", "competitor", "competitors", "backstage", "support", "our", "marketing",
    "sales", "system", "supporting", "organizational", "organisational", "operations",
    "operational", "desired", "planned", "no", "number", "count",
  ]
  private static let otherPairs: Set<String> = [
    "doanh nghiep", "doanh thu", "cong ty", "nhan vien", "noi bo", "thuong hieu", "thuong gap",
    "thuong xuyen", "doi ngu", "doi thu", "doi tac", "muc do", "muc tieu", "so luong", "so lan",
    "so luot", "tan suat", "uu tien", "ngay cong", "trang thai", "chi phi", "chi tiet", "chi so",
    "de xuat", "ma so", "mong doi", "mong muon", "truyen thong", "ban hang", "he thong", "van hanh",
    "cong nghe", "cua bo", "quang cao", "cham soc",
  ]
  private static let later: Set<String> = [
    "target", "future", "expected", "ideal",
  ]
}
