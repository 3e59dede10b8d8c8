/// Why a file is not taken for a report over many maps.
package enum PortfolioReadingError: Error, Sendable, Equatable {
  /// It is not JSON, or something else.
  case isNoReport
  /// It is a report of which the end is missing.
  case isCut
  /// It is a report that is no JSON any more.
  case isBroken
  /// It was written by another version of the product, in a form that is not read.
  case version(String)
  /// A part of it does not hold what a report holds there, such as `pains`.
  case damaged(String)
  /// A number of it is none of what its parts say.
  case unequal(ReportMismatch)
}

extension Portfolio {
  /// Whether a file is a report rather than a map.
  package static func isReport(_ source: SourceFile) -> Bool {
    let bytes = source.bytes
    guard bytes.first(where: { $0 != 0x20 && $0 != 0x0A }) == UInt8(ascii: "{") else {
      return false
    }
    let document = JSONDocument(source)
    guard document.hasRoot, document.kind(0) == .object else { return false }
    let root = PortfolioObject(document, 0, "")
    return root.text("kind") == "report" && root.literal("version") != nil
  }

  /// Reads a report that `PortfolioJSON` wrote.
  ///
  /// - Parameter source: The file.
  /// - Throws: Why it is none.
  package init(report source: SourceFile) throws(PortfolioReadingError) {
    // The shell of Windows writes what a program prints as UTF-16.
    if case .utf16(let decoded) = TextDecoding(source.bytes) {
      let text = SourceFile(name: source.name, bytes: decoded)
      self = try PortfolioReader.read(Self.root(ofReport: text))
    } else {
      self = try PortfolioReader.read(Self.root(ofReport: source))
    }
  }

  /// The object of a report that is read here.
  static func root(ofReport source: SourceFile) throws(PortfolioReadingError) -> PortfolioObject {
    let document = JSONDocument(source)
    guard document.hasRoot, document.kind(0) == .object else { throw .isNoReport }
    let root = PortfolioObject(document, 0, "")
    guard root.text("kind") == "report", let version = root.literal("version") else {
      throw .isNoReport
    }
    if !document.problems.isEmpty {
      let last = source.bytes.last { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
      let end = document.range(0).upperBound
      // What stands behind its end has cut nothing off.
      let isWhole = document.problems.allSatisfy { $0.range.lowerBound >= end }
      throw isWhole || last == UInt8(ascii: "}") ? .isBroken : .isCut
    }
    guard version == "1" else { throw .version(version) }
    return root
  }
}

/// An object of a report that is read.
struct PortfolioObject {
  private let document: JSONDocument
  private let node: Int
  /// The key under which it stands.
  private let key: String

  init(_ document: JSONDocument, _ node: Int, _ key: String) {
    self.document = document
    self.node = node
    self.key = key
  }

  private func value(_ name: String, _ kind: JSONNode.Kind) -> Int? {
    guard let value = document.value(name, ofObject: node), document.kind(value) == kind
    else { return nil }
    return value
  }

  /// The key under which it stands.
  var list: String { key }

  var damaged: PortfolioReadingError { .damaged(key) }

  /// That a member of it is none that a report has: what stands in the report itself goes by its own
  /// name.
  private func damaged(_ name: String) -> PortfolioReadingError {
    .damaged(key.isEmpty ? name : key)
  }

  func text(_ name: String) -> String? { value(name, .string).map { document.text($0).string } }

  func required(_ name: String) throws(PortfolioReadingError) -> String {
    guard let text = text(name) else { throw damaged(name) }
    return text
  }

  /// A text that need not be there; whatever else stands there is none.
  func textIfAny(_ name: String) throws(PortfolioReadingError) -> String? {
    has(name) ? try required(name) : nil
  }

  func literal(_ name: String) -> String? {
    value(name, .number).map {
      String(decoding: document.source.bytes[document.range($0)], as: UTF8.self)
    }
  }

  func number(_ name: String) -> Double? { literal(name).flatMap { Double($0) } }

  /// A whole number from 0; 0 where there is none.
  func count(_ name: String) throws(PortfolioReadingError) -> Int {
    guard document.value(name, ofObject: node) != nil else { return 0 }
    guard let number = literal(name).flatMap({ Int($0) }), number >= 0, number < 1 << 40
    else { throw damaged(name) }
    return number
  }

  /// A decimal number in whole parts.
  func parts(_ name: String, _ digits: Int) throws(PortfolioReadingError) -> Int? {
    guard document.value(name, ofObject: node) != nil else { return nil }
    guard let parts = literal(name).flatMap({ FixedDecimal.parts($0, digits: digits) })
    else { throw damaged(name) }
    return parts
  }

  /// A time in thousandths of a minute.
  func time(_ name: String) throws(PortfolioReadingError) -> Int? {
    guard let time = try parts(name, 3) else { return nil }
    guard time >= 0 else { throw damaged(name) }
    return time
  }

  /// An emotion on −2…2 in billionths.
  func emotion(_ name: String) throws(PortfolioReadingError) -> Int? {
    guard let units = try parts(name, 9) else { return nil }
    guard abs(units) <= 2 * EmotionSum.unit else { throw damaged }
    return units
  }

  func has(_ name: String) -> Bool { document.value(name, ofObject: node) != nil }

  func flag(_ name: String) -> Bool { value(name, .true) != nil }

  func object(_ name: String) -> PortfolioObject? {
    value(name, .object).map { PortfolioObject(document, $0, name) }
  }

  func objects(_ name: String) throws(PortfolioReadingError) -> [PortfolioObject] {
    guard let list = value(name, .array) else { throw .damaged(name) }
    return try Self.elements(of: list, in: document, name)
  }

  /// The objects of an array.
  ///
  /// - Parameters:
  ///   - list: The array.
  ///   - document: Where it stands.
  ///   - name: The key under which it stands.
  /// - Returns: The objects in their order.
  /// - Throws: `damaged` for an array that holds something else.
  static func elements(
    of list: Int, in document: JSONDocument, _ name: String
  ) throws(PortfolioReadingError) -> [PortfolioObject] {
    var objects: [PortfolioObject] = []
    var element = list + 1
    while element < document.next(list) {
      guard document.kind(element) == .object else { throw .damaged(name) }
      objects.append(PortfolioObject(document, element, name))
      element = document.next(element)
    }
    return objects
  }

  /// The objects of a list that need not be there.
  func objectsIfAny(_ name: String) throws(PortfolioReadingError) -> [PortfolioObject] {
    document.value(name, ofObject: node) == nil ? [] : try objects(name)
  }

  func texts(_ name: String) throws(PortfolioReadingError) -> [String] {
    guard let list = value(name, .array) else { return [] }
    var texts: [String] = []
    var element = list + 1
    while element < document.next(list) {
      guard document.kind(element) == .string else { throw .damaged(name) }
      texts.append(document.text(element).string)
      element = document.next(element)
    }
    return texts
  }

  func date(_ name: String) throws(PortfolioReadingError) -> CalendarDate? {
    guard let text = try textIfAny(name) else { return nil }
    guard let date = CalendarDate(text) else { throw damaged(name) }
    return date
  }

  func textKey(_ name: String) throws(PortfolioReadingError) -> TextKey {
    guard let key = text(name).flatMap({ TextKey(text: $0) }) else { throw damaged }
    return key
  }

  func place(_ name: String) throws(PortfolioReadingError) -> PortfolioPlace {
    guard let place = text(name).flatMap({ PortfolioPlace(pointer: $0) }) else { throw damaged }
    return place
  }

  func severity(_ name: String) throws(PortfolioReadingError) -> UInt8 {
    guard let text = text(name) else { return 0 }
    guard let severity = PainPoint.Severity(rawValue: text) else { throw damaged }
    return UInt8(severity.rank)
  }
}
