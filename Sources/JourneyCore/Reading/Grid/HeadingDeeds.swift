/// Headings of somebody and a verb, which tell what that one does, thinks or feels: `Farmer does`,
/// `Khách cảm thấy`, `I think`.
enum HeadingDeeds {
  /// Finds what a heading tells.
  ///
  /// - Parameters:
  ///   - name: The heading.
  ///   - words: Its words.
  /// - Returns: Nothing for any other heading, or where somebody is named who is no customer.
  static func meaning(_ name: String, _ words: [String]) -> HeadingMeaning? {
    guard (2...5).contains(words.count), let last = words.last else { return nil }
    if let verb = verbs.first(where: { $0.does == last || $0.do == last }) {
      let subject = words.dropLast()
      guard !subject.contains(where: notSubjects.contains) else { return nil }
      let isCustomer = HeadingPeople.mayBeCustomers(subject, verb.field)
      if verb.do == last, !isCustomer, subject.last.map(plurals.contains) != true { return nil }
      guard isCustomer || mayBeCustomer(subject) else { return nil }
      return HeadingMeaning(field: verb.field)
    }
    guard last == "lam" || last == "nghi" || last == "thay" else { return nil }
    return vietnamese(name, words)
  }

  /// `làm`, `nghĩ` and `cảm thấy`, which without their accents are other words.
  private static func vietnamese(_ name: String, _ words: [String]) -> HeadingMeaning? {
    let name = name.lowercased()
    let field: GridField
    let count: Int
    if name.hasSuffix(" làm") {
      (field, count) = (.stage(.actions), 1)
    } else if name.hasSuffix(" nghĩ") {
      (field, count) = (.stage(.thoughts), 1)
    } else if name.hasSuffix(" cảm thấy") {
      (field, count) = (.touchpoint(.emotion), 2)
    } else {
      return nil
    }
    let subject = words.dropLast(count)
    let isCustomer =
      subject == ["toi"] || HeadingText.areCustomers(Array(subject))
      || PeopleRows.isCustomer(subject.joined(separator: " "))
    return isCustomer ? HeadingMeaning(field: field) : nil
  }

  /// Whether somebody nobody knows may be whoever the journey is of: nobody of the company.
  private static func mayBeCustomer(_ subject: ArraySlice<String>) -> Bool {
    guard subject.count <= 2, !subject.contains(where: { Int($0) != nil }) else { return false }
    let who = subject.joined(separator: " ")
    return !GridLayout.isCompany(who) && !PeopleRows.isRole(who)
      && !HeadingPhrase.namesOther(subject)
  }

  private static let verbs: [(does: String, do: String, field: GridField)] = [
    ("does", "do", .stage(.actions)), ("thinks", "think", .stage(.thoughts)),
    ("feels", "feel", .touchpoint(.emotion)),
  ]

  private static let plurals: WordSet = ["i", "you", "they"]

  /// Words in front of a verb that make it no deed of somebody.
  private static let notSubjects: WordSet = [
    "what", "how", "who", "which", "where", "when", "why", "to", "not", "we", "it", "this", "that",
    "there", "can", "could", "should", "might", "must", "will", "would", "may", "please", "and",
    "or", "does", "do", "else", "page", "product", "everyone", "nobody",
  ]
}
