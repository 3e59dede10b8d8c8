/// The keys of a theme file.
enum ThemeKey: String, ObjectKey {
  case name, base, colors, fonts, logo, footer
}

/// The colours of a theme file, by the parts of a picture that people see.
enum ThemeColorKey: String, ObjectKey {
  case background, stripe, line, card, text, muted
  case before, during, after, beforeText, duringText, afterText, onStage
  case pain, painBackground, opportunity, opportunityBackground
  case low, high, moment
}
