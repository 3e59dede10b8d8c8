/// Links of a map: addresses of the web, and keys of tickets that no program can follow.
package enum LinkText {
  /// Whether a text is an address that a browser may open: `http` or `https`, nothing else.
  ///
  /// - Parameter text: A link of a map, as its file writes it.
  /// - Returns: False for a ticket key, and for whatever else a browser would make of it.
  package static func isAddress(_ text: String) -> Bool {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    return (scheme == "http" || scheme == "https") && text.dropFirst(scheme.count).hasPrefix("://")
  }

  /// Returns the scheme of an address that is none of the web, such as `javascript`.
  ///
  /// Browsers pass over blanks and control characters in front of a scheme and within it, so these
  /// do not hide one. A ticket key such as `ABC:12` has no scheme.
  static func foreignScheme(_ text: String) -> String? {
    var scheme = ""
    var rest = text.unicodeScalars.drop { $0.value <= 0x20 }[...]
    while let scalar = rest.first, scalar != ":" {
      rest = rest.dropFirst()
      switch scalar {
      case "\t", "\n", "\r": continue
      case "a"..."z", "A"..."Z": scheme.unicodeScalars.append(scalar)
      case "0"..."9", "+", "-", ".":
        if scheme.isEmpty { return nil }
        scheme.unicodeScalars.append(scalar)
      default: return nil
      }
    }
    guard !scheme.isEmpty, rest.first == ":" else { return nil }
    rest = rest.dropFirst()
    scheme = scheme.lowercased()
    if scheme == "http" || scheme == "https" {
      return rest.starts(with: "//".unicodeScalars) ? nil : scheme
    }
    let isTicket = !rest.isEmpty && rest.allSatisfy { ("0"..."9").contains($0) }
    return isTicket ? nil : scheme
  }
}
