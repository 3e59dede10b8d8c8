/// What the places of a group of pains say together, by which a report is checked.
struct PlaceSum {
  private var count = 0
  private var open = 0
  private var accepted = 0
  private var severity: UInt8 = 0
  /// How much each place hurts that is not lived with, with the index of its map.
  private var scores: [(map: Int, score: Int)] = []
  private var areInOrder = true
  /// The worst places.
  private var worst: (score: Int32, places: [PortfolioPlace]) = (-1, [])

  mutating func add(_ pain: PortfolioPain, at place: PortfolioPlace, ofMap map: Int) {
    count += 1
    if pain.isOpen { open += 1 }
    if pain.isAccepted { accepted += 1 }
    severity = max(severity, pain.severity)
    if let last = scores.last, last.map > map { areInOrder = false }
    scores.append((map, pain.isAccepted ? 0 : Int(pain.score)))
    if pain.score > worst.score { worst = (pain.score, []) }
    if pain.score == worst.score { worst.places.append(place) }
  }

  /// Checks what is said of all of them.
  ///
  /// - Throws: `unequal` where it is something else.
  func check(_ group: PortfolioObject, _ text: String) throws(PortfolioReadingError) {
    func check(
      _ key: String, _ told: String?, _ due: String?
    ) throws(PortfolioReadingError) {
      if told == due { return }
      throw .unequal(
        ReportMismatch(
          list: "pains", key: key, name: text, told: told ?? "—", due: .equal(due ?? "—")))
    }
    if group.has("count") { try check("count", "\(try group.count("count"))", "\(count)") }
    let (maps, score) = total
    if group.has("maps") { try check("maps", "\(try group.count("maps"))", "\(maps)") }
    // Those that the product does not write are not told.
    guard group.has("answered") else { return }
    try check("answered", "\(group.flag("answered"))", "\(open == 0)")
    try check("accepted", "\(group.flag("accepted"))", "\(accepted == count)")
    try check(
      "severity", group.text("severity"),
      PainPoint.Severity.allCases.first { $0.rank == Int(severity) }?.rawValue)
    guard let told = try group.parts("score", 6) else { return }
    try check(
      "score", FixedDecimal.text(told, digits: 6), FixedDecimal.text(score, digits: 6))
    if group.has("pointer") {
      let place = try group.place("pointer")
      guard worst.places.contains(place) else { throw group.damaged }
    }
  }

  /// How many maps there are, and how much the worst place of each hurts together.
  private var total: (maps: Int, score: Int) {
    let scores = areInOrder ? scores : scores.sorted { $0.map < $1.map }
    var (maps, sum, worst) = (0, 0, 0)
    for (index, place) in scores.enumerated() {
      if index == 0 || scores[index - 1].map != place.map {
        maps += 1
        sum += worst
        worst = 0
      }
      worst = max(worst, place.score)
    }
    return (maps, sum + worst)
  }
}
