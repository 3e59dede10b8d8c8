/// Words that lie between several ids: nobody knows which is meant, so all are offered.
enum DoubtfulNames {
  /// The phases that a word may mean: a trial comes before a purchase or behind it.
  static func phases(_ text: String) -> [Phase] {
    switch key(text) {
    case "trial", "freetrial", "dungthu": [.evaluate, .onboard]
    case "churn", "roibo", "huydichvu": [.support, .retain]
    case "winback": [.retain, .aware]
    // Who reviews may be choosing, or telling others.
    case "review", "reviews", "reviewing": [.share, .evaluate]
    case "feedback", "phanhoi": [.share, .support]
    case "upsell", "upselling", "crosssell", "crossselling", "expansion", "expand", "banthem",
      "bancheo":
      [.purchase, .retain]
    default: []
    }
  }

  /// The ids of the channels that a word may mean.
  static func channels(_ text: String) -> [String] {
    switch key(text) {
    case "tinnhan", "message": ["sms", "messaging"]
    default: []
    }
  }

  /// The key of a text; of one that is too long for a name an empty one.
  private static func key(_ text: String) -> String {
    text.utf8.count <= FoldedName.longest ? FoldedName.key(text) : ""
  }
}
