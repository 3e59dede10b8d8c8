/// Writes texts as the commands of a GitHub workflow hold them.
///
/// The runner undoes five escapes and no others. What else hides in a text is shown, because the
/// log is read in terminals, too.
enum WorkflowText {
  /// The places that a text can have.
  enum Place {
    /// A property, which ends with a comma and in front of colons.
    case property
    /// The message, which ends with the line.
    case message
  }

  /// Appends a text.
  static func append(_ text: String, in place: Place, to output: inout String) {
    let isHiding = VisibleText.mayHideSomething(text.utf8)
    let visible = isHiding ? shown(text) : text
    for scalar in visible.unicodeScalars {
      switch scalar {
      case "%": output += "%25"
      case "\r": output += "%0D"
      case "\n": output += "%0A"
      case ":" where place == .property: output += "%3A"
      case "," where place == .property: output += "%2C"
      default: output.unicodeScalars.append(scalar)
      }
    }
  }

  /// Shows what is hidden but for the line breaks and tabs.
  private static func shown(_ text: String) -> String {
    var result = ""
    var start = text.unicodeScalars.startIndex
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      guard scalar == "\n" || scalar == "\r" || scalar == "\t" else { continue }
      result += VisibleText.escaped(String(text.unicodeScalars[start..<index]))
      result.unicodeScalars.append(scalar)
      start = text.unicodeScalars.index(after: index)
    }
    return result + VisibleText.escaped(String(text.unicodeScalars[start...]))
  }
}
