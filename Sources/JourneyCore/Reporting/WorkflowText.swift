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
    EscapedText.append(text, to: &output) { scalar, isHidden in
      switch scalar {
      case "%": "%25"
      case "\r": "%0D"
      case "\n": "%0A"
      case ":" where place == .property: "%3A"
      case "," where place == .property: "%2C"
      case "\t": nil
      default: isHidden ? VisibleText.escaped(String(scalar)) : nil
      }
    }
  }
}
