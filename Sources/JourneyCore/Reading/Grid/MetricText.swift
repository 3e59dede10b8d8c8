/// A metric as people write it into one cell: `CTR 2,1% (mục tiêu 4%)`.
enum MetricText {
  /// Reads a metric.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - signs: Which signs part thousands in its table.
  ///   - heading: What stands over it, the name of a number alone.
  ///   - open: Where numbers go that might be meant in two ways.
  /// - Returns: The metric; where the numbers cannot be told for certain all of it is the name.
  static func metric(
    _ text: SourceText, _ signs: ThousandsSigns, named heading: String = "",
    _ open: inout [ThousandsSigns.Open]
  ) -> Metric {
    var found: [ThousandsSigns.Open] = []
    var metric = Metric(name: text)
    var main = text.string
    var remark: String?
    if main.hasSuffix(")"), let open = main.lastIndex(of: "(") {
      remark = String(main[main.index(after: open)...].dropLast())
      main = String(main[..<open])
    }
    guard var measured = measured(main, signs, &found) else { return metric }
    if measured.name.isEmpty {
      // A number alone is one of what the heading names.
      measured.name = HeadingText.line(HeadingText(heading).name).trimmingBlanks
      guard !measured.name.isEmpty else { return metric }
    }
    if measured.before != nil || measured.better != nil {
      // A change tells both ends, and what something has to be below or above is no value.
      guard remark == nil else { return metric }
      metric.name = SourceText(measured.name)
      metric.value = measured.before
      metric.target = measured.number
      metric.better = measured.better
      if !measured.unit.isEmpty { metric.unit = SourceText(measured.unit) }
      open += found
      return metric
    }
    if let remark {
      guard let target = target(remark, signs, &found),
        target.unit.isEmpty || measured.unit.isEmpty || target.unit == measured.unit
      else { return metric }
      metric.target = target.number
      metric.better = target.better
      if !target.unit.isEmpty { metric.unit = SourceText(target.unit) }
    }
    metric.name = SourceText(measured.name)
    metric.value = measured.number
    if !measured.unit.isEmpty { metric.unit = SourceText(measured.unit) }
    open += found
    return metric
  }

  /// A number with its name and unit.
  private struct Measured {
    var name: String
    let number: WrittenNumber
    let unit: String
    /// What it was before it became the number.
    var before: WrittenNumber?
    /// Which way is better, where a sign says that the number is a bound.
    var better: Metric.Direction?
  }

  /// A name, a number and a unit that is known.
  private static func measured(
    _ text: String, _ signs: ThousandsSigns, _ open: inout [ThousandsSigns.Open]
  ) -> Measured? {
    let characters = Array(text.trimmingBlanks)
    if let (end, unit) = share(endOf: characters) {
      return measured(characters, end, unit, signs, &open)
    }
    var end = characters.count
    while end > 0, !isDigit(characters[end - 1]) { end -= 1 }
    guard end > 0 else { return nil }
    let unit = String(characters[end...]).trimmingBlanks
    guard units.contains(unit.lowercased()) else { return nil }
    return measured(characters, end, unit, signs, &open)
  }

  /// Where the number ends of a score with the end of its scale, `4,2/5`, and that end as its unit.
  ///
  /// Behind other words whole numbers may be a day and a month: `Launch 3/10`.
  private static func share(endOf characters: [Character]) -> (end: Int, unit: String)? {
    guard let cut = characters.lastIndex(of: "/"), cut > 0, isDigit(characters[cut - 1]) else {
      return nil
    }
    var start = cut
    while start > 0, isDigit(characters[start - 1]) || ".,".contains(characters[start - 1]) {
      start -= 1
    }
    guard start == 0 || characters[start..<cut].contains(where: { ".,".contains($0) }),
      CellShare.parts(String(characters[start...])) != nil
    else { return nil }
    return (cut, String(characters[cut...]).filter { $0 != " " })
  }

  private static func measured(
    _ characters: [Character], _ end: Int, _ unit: String, _ signs: ThousandsSigns,
    _ open: inout [ThousandsSigns.Open]
  ) -> Measured? {
    var unit = unit
    var start = end
    while start > 0, isDigit(characters[start - 1]) || ".,".contains(characters[start - 1]) {
      start -= 1
    }
    if start > 0, "-−+".contains(characters[start - 1]), start == 1 || characters[start - 2] == " "
    {
      start -= 1
    }
    let digits = String(characters[start..<end])
    if start > 0, "$€£¥₫".contains(characters[start - 1]), unit.isEmpty || magnitudes.contains(unit)
    {
      start -= 1
      unit = String(characters[start]) + unit
    }
    guard start == 0 || " :=<>≤≥→".contains(characters[start - 1]),
      let number = signs.number(
        digits, isInText: true, isShare: unit == "%", isDong: dong.contains(unit.lowercased()),
        &open)
    else { return nil }
    var name = String(characters[..<start]).trimmingBlanks
    if let sign = sign(endOf: name) {
      name = String(name.dropLast(sign.length)).trimmingBlanks
      while let last = name.last, ":=".contains(last) {
        name = String(name.dropLast()).trimmingBlanks
      }
      if let better = sign.better {
        guard !name.contains(where: \.isNumber) else { return nil }
        return Measured(name: name, number: number, unit: unit, better: better)
      }
      guard let first = measured(name, signs, &open), first.before == nil, first.better == nil,
        first.unit.isEmpty || first.unit == unit
      else { return nil }
      return Measured(name: first.name, number: number, unit: unit, before: first.number)
    }
    while let last = name.last, ":=".contains(last) {
      name = String(name.dropLast()).trimmingBlanks
    }
    // "Top 10" and "9 of 10" are names, and so is what tells of a change alone.
    guard !name.contains(where: \.isNumber) || unit == "%" && !name.contains("%"),
      FoldedName.words(name).last.map({ changes.contains($0) }) != true
    else { return nil }
    return Measured(name: name, number: number, unit: unit)
  }

  /// A number in a cell of its own.
  struct Amount {
    let number: WrittenNumber
    let unit: SourceText?
    /// What it was before it became the number.
    var before: WrittenNumber?
    /// Which way is better, where a sign says that the number is a bound.
    var better: Metric.Direction?
  }

  /// Reads a cell that holds a number with its unit, which may be any word or two.
  static func amount(
    _ text: String, _ signs: ThousandsSigns, _ open: inout [ThousandsSigns.Open]
  ) -> Amount? {
    if let number = signs.number(text, isInText: false, &open) {
      return Amount(number: number, unit: nil)
    }
    var found: [ThousandsSigns.Open] = []
    if let measured = measured(text, signs, &found), measured.name.isEmpty {
      open += found
      return Amount(
        number: measured.number, unit: measured.unit.isEmpty ? nil : SourceText(measured.unit),
        before: measured.before, better: measured.better)
    }
    // A number and a unit of one's own.
    guard let cut = text.firstIndex(where: { !isDigit($0) && !"., \u{A0}".contains($0) }),
      cut > text.startIndex
    else { return nil }
    let unit = String(text[cut...]).trimmingBlanks
    guard unit.allSatisfy({ $0.isLetter || $0 == " " || $0 == "/" }),
      unit.split(separator: " ").count <= 2,
      let number = signs.number(String(text[..<cut]).trimmingBlanks, isInText: false, &open)
    else { return nil }
    return Amount(number: number, unit: SourceText(unit))
  }

  /// A sign at the end of a text by which the number behind it is a bound, or what something became.
  private static func sign(endOf text: String) -> (length: Int, better: Metric.Direction?)? {
    for sign in arrows where text.hasSuffix(sign) { return (sign.count, nil) }
    for (sign, better) in bounds where text.hasSuffix(sign) { return (sign.count, better) }
    return nil
  }

  private static let bounds: [(String, Metric.Direction)] = [
    ("<=", .lower), (">=", .higher), ("=<", .lower), ("≤", .lower), ("≥", .higher), ("<", .lower),
    (">", .higher),
  ]
  private static let arrows = ["->", "=>", "→", "–>", "⇒"]

  /// Whether a text is a number, with signs, a unit of a word or two, or another number behind it.
  static func isMeasure(_ text: String) -> Bool {
    // Most cells begin with a digit or with a letter, and are looked at byte by byte.
    if let first = text.utf8.first {
      if (first | 0x20) &- 0x61 < 26 { return false }
      if first < 0x80, text.utf8.allSatisfy({ $0 < 0x80 }) {
        let bytes = text.utf8.drop { "<>=~$+- ".utf8.contains($0) }
        guard let digit = bytes.first, digit &- 0x30 < 10 else { return false }
        var words = 0
        var isInWord = false
        for byte in bytes {
          let isLetter = (byte | 0x20) &- 0x61 < 26
          if isLetter, !isInWord { words += 1 }
          isInWord = isLetter
        }
        return words <= 2
      }
    }
    let text = text.drop { "<>≤≥=~≈$€£¥₫+-−– ".contains($0) }
    guard let first = text.first, isDigit(first) else { return false }
    let words = text.split { !$0.isLetter }
    return words.count <= 2
  }

  private static func target(
    _ text: String, _ signs: ThousandsSigns, _ open: inout [ThousandsSigns.Open]
  ) -> (number: WrittenNumber, unit: String, better: Metric.Direction?)? {
    var text = text.trimmingBlanks
    let folded = FoldedName.words(text)
    guard let first = folded.first else { return nil }
    for word in targets where folded.joined(separator: " ").hasPrefix(word) {
      let count = word.split(separator: " ").count
      var rest = text.split(separator: " ", omittingEmptySubsequences: true).dropFirst(count)
      if count == 1, text.hasPrefix(":") { rest = rest.dropFirst() }
      text = rest.joined(separator: " ").trimmingBlanks
      break
    }
    guard !first.isEmpty else { return nil }
    var better: Metric.Direction?
    while let sign = text.first, "≤≥<>:=".contains(sign) {
      if sign == "≤" || sign == "<" { better = .lower }
      if sign == "≥" || sign == ">" { better = .higher }
      text = String(text.dropFirst()).trimmingBlanks
    }
    guard let measured = measured(text, signs, &open), measured.name.isEmpty,
      measured.before == nil, measured.better == nil
    else { return nil }
    return (measured.number, measured.unit, better)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Whether a text is a unit and nothing else: `%`, `phút`, `triệu đồng`.
  static func isUnit(_ text: String) -> Bool {
    let unit = text.trimmingBlanks.lowercased()
    return !unit.isEmpty && (units.contains(unit) || CellTime.isUnit(unit))
  }

  private static let targets = ["target", "goal", "muc tieu", "chi tieu", "ziel", "aim"]
  private static let units: Set<String> = [
    "", "%", "s", "giây", "second", "seconds", "min", "minute", "minutes", "phút", "h", "hour",
    "hours", "giờ", "day", "days", "ngày", "week", "weeks", "tuần", "tháng", "month", "months",
    "ms",
    "lần", "điểm", "points", "đ", "vnd", "€", "$", "usd", "eur", "k", "triệu", "/5", "/10",
    "vnđ", "₫", "đồng", "m", "b", "bn", "tr", "tỷ", "tỉ", "nghìn", "ngàn", "x", "/100", "sao",
    "stars", "nghìn đồng", "ngàn đồng", "triệu đồng", "tỷ đồng", "tr đồng", "năm", "year",
    "years", "sec", "mins", "hrs", "người", "lượt", "đơn",
  ]
  private static let magnitudes: Set<String> = ["k", "K", "m", "M", "b", "B", "bn"]
  /// The money in which there are no fractions.
  private static let dong: Set<String> = ["đ", "₫", "vnd", "vnđ", "đồng"]
  /// Words of a change, whose number is no value.
  private static let changes: WordSet = [
    "tang", "giam", "len", "xuong", "con", "tu", "up", "down", "by", "from", "to", "increase",
    "decrease", "reduce", "increased", "decreased", "reduced", "rise", "drop", "cut",
  ]
}
