/// Whether words of a scale or a cell call something good or bad, as far as that can be told.
enum SentimentWords {
  /// How words feel.
  enum Sense { case good, bad }

  /// Finds how a text feels; nothing where it says neither, or both.
  static func sense(_ text: String) -> Sense? {
    let words = FoldedName.words(text)
    var found: Set<Sense> = []
    var isTurned = false
    var index = 0
    while index < words.count {
      let pair = index + 1 < words.count ? words[index] + " " + words[index + 1] : ""
      if let sense = senses[pair] {
        found.insert(isTurned ? opposite(sense) : sense)
        isTurned = false
        index += 2
        continue
      }
      if negations.contains(words[index]) {
        isTurned = true
      } else if let sense = senses[words[index]] {
        found.insert(isTurned ? opposite(sense) : sense)
        isTurned = false
      }
      index += 1
    }
    return found.count == 1 ? found.first : nil
  }

  private static func opposite(_ sense: Sense) -> Sense { sense == .good ? .bad : .good }

  private static let negations: Set<String> = [
    "not", "no", "never", "khong", "chua", "chang", "nicht",
  ]

  private static let senses: [String: Sense] = {
    var senses: [String: Sense] = [:]
    for word in good.split(separator: ",") { senses[String(word)] = .good }
    for word in bad.split(separator: ",") { senses[String(word)] = .bad }
    return senses
  }()

  private static let good = """
    good,great,best,better,happy,happiest,positive,satisfied,excellent,delighted,delight,joy,joyful,\
    love,loved,pleased,glad,perfect,wonderful,amazing,tot,vui,vui ve,hai long,tuyet voi,tich cuc,\
    hanh phuc,thich,rat thich,hao hung,xuat sac,thoa man,gut,zufrieden,glucklich
    """
  private static let bad = """
    bad,worst,worse,poor,terrible,awful,unhappy,angry,sad,negative,frustrated,frustrating,\
    dissatisfied,unsatisfied,horrible,annoyed,upset,hate,furious,te,xau,kem,buon,tuc gian,gian du,\
    tieu cuc,that vong,buc minh,buc xuc,kho chiu,lo lang,buc boi,ghet,chan,schlecht,unzufrieden
    """
}
