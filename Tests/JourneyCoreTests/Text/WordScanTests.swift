import Testing

@testable import JourneyCore

/// Holds the searches of many bytes at once to the plain search, at every length and place.
@Suite struct WordScanTests {
  private static let alphabet: [UInt8] = [
    0x09, 0x0A, 0x0D, 0x20, 0x22, 0x2C, 0x3B, 0x41, 0x7A, 0x7F, 0x80, 0xC3, 0xFF,
  ]

  /// Texts of all lengths up to four words, in which what is looked for is rare or common.
  private static func texts() -> [[UInt8]] {
    var random = SeededGenerator(seed: 10)
    return (0..<198).map { number in
      (0..<number % 33).map { _ in
        Int.random(in: 0..<4, using: &random) == 0
          ? alphabet.randomElement(using: &random) ?? 0 : 0x61
      }
    }
  }

  @Test func findsTheEndOfACell() {
    for text in Self.texts() {
      for separator in [0x2C, 0x3B, 0x09, 0x7C] as [UInt8] {
        var ends = CellEnds(separator)
        for start in 0...text.count {
          let expected =
            text[start...].firstIndex { $0 == separator || $0 == 0x0A || $0 == 0x0D } ?? text.count
          let end = ends.end(from: start, text.span)
          #expect(end == expected)
          var fresh = CellEnds(separator)
          let again = fresh.end(from: start, text.span)
          #expect(again == expected)
        }
      }
    }
  }

  @Test func findsTheEndsOfCellsBehindOneAnother() {
    for text in Self.texts() {
      var ends = CellEnds(0x2C)
      var start = 0
      while start <= text.count {
        let expected =
          text[start...].firstIndex { $0 == 0x2C || $0 == 0x0A || $0 == 0x0D } ?? text.count
        let end = ends.end(from: start, text.span)
        #expect(end == expected)
        start = end + 1
      }
    }
  }

  @Test func findsWhatIsRareAtEveryPlaceOfALongText() {
    for place in 0..<140 {
      var text = [UInt8](repeating: 0x61, count: 140)
      text[place] = 0x27
      let found = WordScan.firstIndex(ofRare: 0x27, text.span, in: 0..<140)
      #expect(found == place)
      let behind = WordScan.firstIndex(ofRare: 0x27, text.span, in: min(place + 1, 140)..<140)
      #expect(behind == 140)
    }
  }

  @Test func findsMarkupAndControlsWhereverTheyStand() {
    for length in 17..<50 {
      let plain = [UInt8](repeating: 0x61, count: length)
      let isPlain = WordScan.isCommon(plain.span, isUnmarked: true)
      #expect(isPlain)
      for place in 0..<length {
        for byte in [0x22, 0x26, 0x3C, 0x3E, 0x00, 0x1F, 0x7F] as [UInt8] {
          var text = plain
          text[place] = byte
          let isCommon = WordScan.isCommon(text.span, isUnmarked: false)
          let isUnmarked = WordScan.isCommon(text.span, isUnmarked: true)
          #expect(isCommon == (byte >= 0x20 && byte != 0x7F))
          #expect(!isUnmarked)
        }
      }
    }
  }

  @Test func copiesATextOfAnyLengthToAnyPlace() {
    for text in Self.texts() {
      for start in 0..<9 {
        var room = [UInt8](repeating: 0x2A, count: start + text.count + 3)
        var target = room.mutableSpan
        WordScan.copy(text.span, to: &target, at: start)
        let around = [UInt8](repeating: 0x2A, count: start)
        #expect(room == around + text + [0x2A, 0x2A, 0x2A])
      }
    }
  }

  @Test func findsTheEndOfALineWithinARange() {
    for text in Self.texts() {
      for start in 0...text.count {
        for end in start...text.count {
          let range = start..<end
          let expected = text[range].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? end
          #expect(WordScan.endOfLine(text.span, in: range) == expected)
          let quote = text[range].firstIndex(of: 0x22) ?? end
          #expect(WordScan.firstIndex(of: 0x22, text.span, in: range) == quote)
          #expect(WordScan.firstIndex(ofRare: 0x22, text.span, in: range) == quote)
        }
      }
    }
  }

  @Test func comparesRangesOfAnyLength() {
    for text in Self.texts() where text.count > 1 {
      for length in 0...text.count {
        for start in 0...text.count - length {
          let (first, second) = (0..<length, start..<start + length)
          let expected = text[first].elementsEqual(text[second])
          #expect(WordScan.areEqual(text.span, first, text.span, second) == expected)
        }
      }
    }
  }

  @Test func tellsBlankTextsAsTheirCharactersDo() {
    let texts = [
      "", " ", "\t\r\n", "\u{A0}", "\u{2003}", "\u{3000}", "\u{1680}", "\u{85}", "a", " a", "đ",
      "ệ",
      " \u{301}", "\u{301}", "\u{A0}\u{A0}", "\u{A0}x", "€", "「", "😀", "\u{7F}", "\u{1}",
      "\u{FEFF}",
      "\u{E9}", "\u{1100}", " \u{2003}\u{3000} ",
    ]
    for text in texts {
      #expect(
        SourceText(text).isBlank == text.allSatisfy(\.isWhitespace), "\(text.debugDescription)")
    }
  }
}
