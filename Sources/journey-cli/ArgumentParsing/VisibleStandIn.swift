/// Stands in for `VisibleText.escaped` of JourneyCore until that lands; then delete this file.
func visible(_ text: String) -> String {
  var shown = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x00..<0x20: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: shown.append("\u{2421}")
    default: shown.append(scalar)
    }
  }
  return String(shown)
}
