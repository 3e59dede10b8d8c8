/// A metric as people write it into one cell: `CTR 2,1% (mục tiêu 4%)`.
enum MetricText {
  /// Reads a metric.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - signs: Which signs part thousands in its table.
  ///   - open: Where numbers go that might be meant in two ways.
  /// - Returns: The metric; where the numbers cannot be told for certain all of it is the name.
  static func metric(
    _ text: SourceText, _ signs: ThousandsSigns, _ open: inout [ThousandsSigns.Open]
  ) -> Metric {
    var found: [ThousandsSigns.Open] = []
    var metric = Metric(name: text)
    var main = text.string
    var remark: String?
    if main.hasSuffix(")"), let open = main.lastIndex(of: "(") {
      remark = String(main[main.index(after: open)...].dropLast())
      main = String(main[..<open])
    }
    guard let measured = measured(main, signs, &found), !measured.name.isEmpty else {
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

  private typealias Measured = (name: String, number: WrittenNumber, unit: String)

  /// A name, a number and a unit that is known.
  private static func measured(
    _ text: String, _ signs: ThousandsSigns, _ open: inout [ThousandsSigns.Open]
  ) -> Measured? {
    let characters = Array(text.trimmingBlanks)
    var end = characters.count
    while end > 0, !isDigit(characters[end - 1]) { end -= 1 }
    guard end > 0 else { return nil }
    let unit = String(characters[end...]).trimmingBlanks
    guard units.contains(unit.lowercased()) else { return nil }
    var start = end
    while start > 0, isDigit(characters[start - 1]) || ".,".contains(characters[start - 1]) {
      start -= 1
    }
    if start > 0, "-−+".contains(characters[start - 1]), start == 1 || characters[start - 2] == " "
    {
      start -= 1
    }
    guard start == 0 || " :=".contains(characters[start - 1]),
      let number = signs.number(
        String(characters[start..<end]), isInText: true, isShare: unit == "%", &open)
    else { return nil }
    var name = String(characters[..<start]).trimmingBlanks
    while let last = name.last, ":=".contains(last) {
      name = String(name.dropLast()).trimmingBlanks
    }
    // "Top 10" and "9 of 10" are names.
    guard !name.contains(where: \.isNumber) || unit == "%" else { return nil }
    return (name, number, unit)
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
    guard let measured = measured(text, signs, &open), measured.name.isEmpty else { return nil }
    return (measured.number, measured.unit, better)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static let targets = ["target", "goal", "muc tieu", "chi tieu", "ziel", "aim"]
  private static let units: Set<String> = [
    "", "%", "s", "giây", "second", "seconds", "min", "minute", "minutes", "phút", "h", "hour",
    "hours", "giờ", "day", "days", "ngày", "week", "weeks", "tuần", "tháng", "month", "months",
    "ms",
    "lần", "điểm", "points", "đ", "vnd", "€", "$", "usd", "eur", "k", "triệu", "/5", "/10",
  ]
}
