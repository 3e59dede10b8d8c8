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
    guard words.count > 1, words.count <= 8, let first = words.first, let last = words.last,
      lasts.contains(last) || firsts.contains(first)
    else { return nil }
    let text = words.joined(separator: " ")
    for (names, field) in english {
      for name in names where text == name || text.hasSuffix(" " + name) {
        let rest = text.dropLast(name.utf8.count).split(separator: " ").map(String.init)
        if rest.contains(where: others.contains) { return nil }
        return HeadingMeaning(field: field)
      }
    }
    for (names, field) in vietnamese {
      for name in names where text == name || text.hasPrefix(name + " ") {
        let rest = text.dropFirst(name.utf8.count).split(separator: " ").map(String.init)
        if rest.contains(where: others.contains) { return nil }
        return HeadingMeaning(field: field)
      }
    }
    return nil
  }

  /// The last words of the English names.
  private static let lasts = Set(
    english.flatMap(\.0).compactMap { $0.split(separator: " ").last.map(String.init) })
  /// The first words of the Vietnamese names.
  private static let firsts = Set(
    vietnamese.flatMap(\.0).compactMap { $0.split(separator: " ").first.map(String.init) })

  private static let english: [([String], GridField)] = [
    (["pain points", "pain point", "pains", "frustrations", "problems", "barriers"], .pain(.text)),
    (["opportunities", "opportunity", "improvements", "solutions", "ideas"], .opportunity(.text)),
    (["touchpoints", "touch points", "touchpoint"], .touchpoint(.name)),
    (["channels", "channel"], .touchpoint(.channel)),
    (["emotions", "emotion", "feelings"], .touchpoint(.emotion)),
    (["actions", "activities"], .stage(.actions)),
    (["thoughts", "questions"], .stage(.thoughts)),
    (["kpis", "kpi", "metrics"], .metric(.name)),
  ]

  private static let vietnamese: [([String], GridField)] = [
    (["diem dau", "kho khan", "noi dau", "rao can", "vuong mac", "van de"], .pain(.text)),
    (
      ["co hoi", "giai phap", "de xuat", "y tuong", "cai tien", "cai thien", "huong giai quyet"],
      .opportunity(.text)
    ),
    (["diem cham", "diem tiep xuc", "diem tuong tac", "noi tiep xuc"], .touchpoint(.name)),
    (["kenh"], .touchpoint(.channel)),
    (
      ["muc do cam xuc", "muc cam xuc", "diem cam xuc", "trang thai cam xuc", "cam xuc"],
      .touchpoint(.emotion)
    ),
    (["hanh dong", "hanh vi", "hoat dong"], .stage(.actions)),
    (["suy nghi", "cau hoi", "thac mac"], .stage(.thoughts)),
    (
      [
        "bo phan chiu trach nhiem", "nguoi chiu trach nhiem", "bo phan phu trach",
        "nguoi phu trach", "don vi phu trach", "phong ban phu trach", "phu trach",
      ], .touchpoint(.owner)
    ),
    (["chi so", "kpi"], .metric(.name)),
  ]

  /// Words by which a heading is about something else: who acts, or how much and how often.
  private static let others: Set<String> = [
    "business", "company", "frontstage", "front", "onstage", "staff", "employee", "employees",
    "internal", "brand", "competitor", "competitors", "backstage", "support", "our",
    "doanh", "cong", "nhan", "noi", "thuong", "doi", "muc", "so", "tan", "uu", "ngay", "trang",
    "chi", "de", "ma", "desired", "target", "future", "expected", "ideal", "planned", "mong",
    "tuong", "lai",
  ]
}
