/// How baselines of version 1 knew findings: by the file's own pointer, and by what the English
/// message said between apostrophes.
///
/// Messages are not asked any more: the ids and texts that they named are put between apostrophes
/// here, and what version 1 cut out of that is what its files hold.
enum FirstIdentity {
  /// Returns what a finding may be called in a file of version 1: short texts stood in messages as
  /// they are, long ones as excerpts.
  static func abouts(of finding: Diagnostic) -> [String] {
    let whole = cut(finding.about.map(\.string))
    let excerpts = cut(finding.about.map(\.excerpt))
    return whole == excerpts ? [whole] : [whole, excerpts]
  }

  /// Returns what version 1 found between the apostrophes of a sentence that quotes the texts.
  private static func cut(_ texts: [String]) -> String {
    var quotes: [Substring] = []
    for text in texts {
      let quoted = text + "'"
      // An apostrophe within a word ended nothing; at the end of one it did.
      let end = quoted.indices.first { index in
        guard quoted[index] == "'" else { return false }
        let behind = quoted.index(after: index)
        return behind == quoted.endIndex || !quoted[behind].isLetter
      }
      quotes.append(quoted[..<(end ?? quoted.endIndex)])
    }
    return quotes.map { FindingNames.shortened(String($0)) }.joined(separator: ", ")
  }
}
