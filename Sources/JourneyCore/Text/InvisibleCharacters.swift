/// The characters of a text that a reader cannot see, each with its place and its kind.
///
/// This is the one place that knows which characters hide: what `VisibleText` shows and what the
/// rule about invisible text reports can therefore never differ. A character that is needed where
/// it stands is not among them: joiners inside emoji and in Arabic or Indic words, variation
/// selectors after their base, word breaks in Thai or Khmer, the tags of a subdivision flag.
package struct InvisibleCharacters: Sequence, Sendable {
  /// The ways in which a character can hide.
  package enum Kind: Sendable, Hashable {
    /// A line feed, or the carriage return in front of one.
    case lineBreak
    /// A horizontal tab.
    case tab
    /// A control character of ASCII or Latin-1, a terminal escape among them.
    case control
    /// A character that changes the direction in which its neighbours are read.
    case bidirectional
    /// A character without width: a joiner out of place, a filler, a tag, a byte order mark.
    case zeroWidth
  }

  /// One hidden character.
  package struct Occurrence: Sendable, Hashable {
    /// The way in which the character hides.
    package let kind: Kind
    /// The character itself.
    package let scalar: Unicode.Scalar
    /// The place of the character in the text.
    package let index: String.Index
  }

  private let text: String

  /// Creates the sequence of all hidden characters of a text, in order.
  package init(in text: String) {
    self.text = text
  }

  /// Starts at the beginning of the text.
  package func makeIterator() -> Iterator {
    Iterator(text.unicodeScalars)
  }
}

extension InvisibleCharacters {
  /// Walks over a text once, remembering the last visible character as context.
  package struct Iterator: IteratorProtocol {
    private let scalars: String.UnicodeScalarView
    private var index: String.Index
    /// The last scalar, unless it was a hidden one.
    ///
    /// What follows a hidden character finds no base, because it will stand beside that
    /// character's escape.
    private var base: Unicode.Scalar?
    /// The end of the flag tags that were looked at and found to be well-formed.
    private var flagEnd: String.Index

    init(_ scalars: String.UnicodeScalarView) {
      self.scalars = scalars
      index = scalars.startIndex
      flagEnd = scalars.startIndex
    }

    /// Returns the next hidden character.
    package mutating func next() -> Occurrence? {
      while index < scalars.endIndex {
        let place = index
        let scalar = scalars[place]
        index = scalars.index(after: place)
        guard InvisibleCharacters.mayHide(scalar.value), let kind = kind(of: scalar, at: place)
        else {
          base = scalar
          continue
        }
        base = nil
        return Occurrence(kind: kind, scalar: scalar, index: place)
      }
      return nil
    }

    private var following: Unicode.Scalar? {
      index < scalars.endIndex ? scalars[index] : nil
    }

    private mutating func kind(of scalar: Unicode.Scalar, at place: String.Index) -> Kind? {
      switch scalar.value {
      case 0x0A: .lineBreak
      case 0x0D: following == "\n" ? .lineBreak : .control
      case 0x09: .tab
      case 0...0x1F, 0x7F...0x9F: .control
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .bidirectional
      case 0xE0020...0xE007F: isFlagTag(at: place) ? nil : .zeroWidth
      default: isNeeded(scalar) ? nil : .zeroWidth
      }
    }

    /// Says whether a joiner, selector or word break belongs to what stands before it.
    private func isNeeded(_ scalar: Unicode.Scalar) -> Bool {
      guard let base else { return false }
      switch scalar.value {
      case 0x200B: return ScriptNeeds.wordBreaks(base)
      case 0x200C: return ScriptNeeds.joiners(base)
      case 0x200D: return ScriptNeeds.joiners(base) || joinsEmoji(after: base)
      case 0xFE0E, 0xFE0F:
        return base.isASCII ? following == "\u{20E3}" : base.properties.isEmoji
      case 0xFE00...0xFE0D: return ScriptNeeds.variations(base)
      case 0xE0100...0xE01EF: return base.properties.isIdeographic
      case 0x180B...0x180F: return (0x1800...0x18AF).contains(base.value)
      default: return false
      }
    }

    private func joinsEmoji(after base: Unicode.Scalar) -> Bool {
      guard let following, !following.isASCII, following.properties.isEmoji else { return false }
      let endsEmoji = base.value == 0xFE0F || base.value == 0xE007F
      return endsEmoji || !base.isASCII && base.properties.isEmoji
    }

    /// Says whether a tag belongs to a flag such as Scotland's.
    ///
    /// That is a black flag, three to six letters or digits, and the end tag. Any other run of
    /// tags is a way to smuggle text.
    private mutating func isFlagTag(at place: String.Index) -> Bool {
      if place < flagEnd { return true }
      guard base?.value == 0x1F3F4 else { return false }
      var count = 0
      var current = place
      while current < scalars.endIndex, count <= 6 {
        let value = scalars[current].value
        current = scalars.index(after: current)
        switch value {
        case 0xE0030...0xE0039, 0xE0061...0xE007A: count += 1
        case 0xE007F where count >= 3:
          flagEnd = current
          return true
        default: return false
        }
      }
      return false
    }
  }

  /// Says whether a scalar is one of those that hide in at least some context.
  private static func mayHide(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E: false
    case 0...0x9F, 0xAD: true
    case 0...0x34E: false
    case 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164: true
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    default: false
    }
  }
}

/// What scripts need of characters that are hidden elsewhere.
private enum ScriptNeeds {
  /// Says whether a letter is of a script in which joiners change the spelling or the shape.
  static func joiners(_ base: Unicode.Scalar) -> Bool {
    switch base.value {
    case 0x0620...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true  // Arabic, Syriac, N'Ko …
    case 0x0900...0x0DFF, 0x0F00...0x109F, 0x1780...0x18AF: true  // Indic, Tibetan … Mongolian
    case 0x1900...0x1CFF, 0xA800...0xAAFF, 0xABC0...0xABFF: true  // Limbu … Meetei Mayek
    case 0x11000...0x11FFF, 0x1E900...0x1E95F: true  // Brahmi and its heirs, Adlam
    default: false
    }
  }

  /// Says whether a letter is of a script that is written without blanks between words.
  static func wordBreaks(_ base: Unicode.Scalar) -> Bool {
    switch base.value {
    case 0x0E00...0x109F, 0x1780...0x17FF, 0x1950...0x1AAF, 0xA9E0...0xA9FF, 0xAA60...0xAADF: true
    default: false
    }
  }

  /// Says whether a character has registered variants that are chosen by a selector.
  static func variations(_ base: Unicode.Scalar) -> Bool {
    switch base.value {
    case 0x1000...0x109F, 0xA840...0xA87F, 0xAA60...0xAA7F, 0x3001...0x3002, 0xFF01...0xFF1F: true
    default: base.properties.isIdeographic || base.properties.generalCategory == .mathSymbol
    }
  }
}
