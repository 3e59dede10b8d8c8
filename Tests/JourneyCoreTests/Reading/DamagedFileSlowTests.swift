import Foundation
import Testing

@testable import JourneyCore

/// Files that were cut off or changed in a byte: there is always an answer, and what a format can
/// notice is told.
///
/// What a format can notice differs. A workbook has checksums: whatever is cut or changed is the same
/// map or a finding. Mermaid, CSV and Markdown have none: a changed letter of a text gives a map with
/// that text, and no reader can know it. What must hold of them is this:
///
/// * a table that is cut off at the end of a row is a table of fewer rows; cut off within a row it
///   has the rows before it, each as it was, and at most one part of a row behind them. No row in
///   front of the cut is ever lost or changed without a finding;
/// * a changed byte changes the texts of its own row alone, unless there is a finding: what other
///   rows say stays, except that a stage may take the place of the one above;
/// * a journey of Mermaid likewise, line by line.
@Suite struct DamagedFileSlowTests {
  // MARK: Workbooks

  private static let map: JourneyMap = {
    var map = JourneyMap(title: "Shop", framework: .id("buyer-4"))
    map.persona = Persona(name: "Lan")
    map.sources = [EvidenceSource(id: "talks", title: "12 talks")]
    for (stage, names) in [("consideration", ["Map", "Advert"]), ("decision", ["Till", "Desk"])] {
      var entry = StageEntry(stage: SourceText(stage))
      entry.actions = ["Looks, and asks", "Đi xem"]
      for (index, name) in names.enumerated() {
        var touchpoint = Touchpoint(name: SourceText(name))
        touchpoint.channel = "store"
        touchpoint.emotion = WrittenNumber(value: Double(index - 1), literal: nil)
        touchpoint.painPoints = [PainPoint(text: SourceText("Waits at the \(name)"))]
        entry.touchpoints.append(touchpoint)
      }
      map.stages.append(entry)
    }
    return map
  }()

  private static func written(_ format: FileFormat, _ shape: TableShape = .rows) throws -> [UInt8] {
    var choices = WritingChoices(
      framework: FrameworkCatalog.framework(id: "buyer-4"), language: .en)
    choices.tableShape = shape
    return try format.written(map, choices).bytes
  }

  private static func read(_ bytes: [UInt8], as format: FileFormat) throws -> MapReading {
    guard
      case .map(let reading) = try FileReading.read(
        SourceFile(name: "a", bytes: bytes), as: format)
    else {
      return MapReading(
        map: nil, diagnostics: [], sourceMap: SourceMap(GridPlaces(SourceFile(name: "", bytes: [])))
      )
    }
    return reading
  }

  @Test func aWorkbookIsTheSameOrDamaged() throws {
    let whole = try Self.written(.sheet)
    let meant = try Self.read(whole, as: .sheet).map
    #expect(meant == Self.map)
    var count = 0
    func check(_ bytes: [UInt8], _ what: String) throws {
      count += 1
      let reading = try Self.read(bytes, as: .sheet)
      guard reading.map != meant else { return }
      #expect(
        reading.diagnostics.contains { $0.severity == .error }, "\(what): another map, unsaid")
    }
    for length in stride(from: 0, to: whole.count, by: 5) {
      try check(Array(whole[..<length]), "cut at \(length)")
    }
    var random = SeededGenerator(seed: 11)
    for _ in 0..<2_500 {
      var bytes = whole
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes.remove(at: place)
      default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      }
      try check(bytes, "changed at \(place)")
    }
    #expect(count > 2_500)
  }

  // MARK: Tables

  /// What is told of each touchpoint, with its stage: what a row of a table says.
  private static func rows(_ map: JourneyMap?) -> [String] {
    let stages =
      (map?.unplaced).map { [(SourceText("-"), $0)] } ?? []
    return (stages + (map?.stages.map { ($0.stage, $0.touchpoints) } ?? [])).flatMap {
      stage, touchpoints in
      touchpoints.map { touchpoint in
        let facts = [
          touchpoint.name.string, touchpoint.channel?.string ?? "",
          touchpoint.emotion?.literal.string ?? "",
          touchpoint.painPoints.map(\.text.string).joined(separator: "+"),
        ]
        return stage.string + ": " + facts.joined(separator: " | ")
      }
    }
  }

  @Test func aTableThatIsCutOffLosesNoRowBeforeTheCut() throws {
    let whole = try Self.written(.csv)
    let all = Self.rows(Self.map)
    let ends = whole.indices.filter { whole[$0] == 0x0A }.map { $0 + 1 }
    for cut in whole.indices {
      let reading = try Self.read(Array(whole[..<cut]), as: .csv)
      let rows = Self.rows(reading.map)
      guard reading.map != nil else {
        #expect(!reading.diagnostics.isEmpty, "cut at \(cut): nothing is read and nothing said")
        continue
      }
      // Every row of the file that ends before the cut is read as it was.
      let kept = all.filter { row in
        let name = row.components(separatedBy: ": ")[1].components(separatedBy: " | ")[0]
        return ends.contains { end in
          end <= cut && Self.line(endingAt: end, in: whole).contains("," + name + ",")
        }
      }
      #expect(rows.starts(with: kept), "cut at \(cut): \(rows)")
      #expect(rows.count <= kept.count + 1, "cut at \(cut): \(rows)")
    }
  }

  private static func line(endingAt end: Int, in bytes: [UInt8]) -> String {
    let start = bytes[..<(end - 1)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// A byte that is changed in a row changes no other row, unless that is said.
  @Test func aChangedByteStaysInItsRow() throws {
    let whole = try Self.written(.csv)
    let all = Self.rows(Self.map)
    let headings = try #require(
      String(decoding: whole, as: UTF8.self).range(of: "Stage,")
    ).lowerBound
    let first = String(decoding: whole, as: UTF8.self).utf8.distance(
      from: String(decoding: whole, as: UTF8.self).startIndex, to: headings)
    let start = try #require(whole[first...].firstIndex(of: 0x0A)) + 1
    var random = SeededGenerator(seed: 3)
    let signs = Array("\"',;|\t\r\n=x0-#:".utf8)
    for _ in 0..<3_000 {
      var bytes = whole
      let place = Int.random(in: start..<bytes.count, using: &random)
      let sign = signs.randomElement(using: &random) ?? 0x20
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = sign
      case 1: bytes.insert(sign, at: place)
      default: bytes.remove(at: place)
      }
      let reading = try Self.read(bytes, as: .csv)
      if reading.map == Self.map { continue }
      if !reading.diagnostics.isEmpty { continue }
      let rows = Self.rows(reading.map)
      // The names of the touchpoints in other rows are all there, and no row vanishes unsaid.
      let changed = Self.name(in: whole, at: place)
      for row in all where !row.contains(": \(changed) |") {
        let facts = row.components(separatedBy: ": ").dropFirst().joined(separator: ": ")
        #expect(
          rows.contains { $0.hasSuffix(facts) }, "\(place) \(sign): \(row) is lost: \(rows)")
      }
    }
  }

  /// The touchpoint of the row in which a byte stands.
  private static func name(in bytes: [UInt8], at place: Int) -> String {
    let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
    let line = String(decoding: bytes[start..<end], as: UTF8.self)
    return ["Map", "Advert", "Till", "Desk"].first { line.contains("," + $0 + ",") } ?? "-"
  }

  /// Stages as columns: whatever is cut or changed there is an answer; a cut loses no column in
  /// front of it in the rows above, and nothing is read that the whole table does not say.
  @Test func aMatrixThatIsCutOffSaysNothingElse() throws {
    let whole = try Self.written(.csv, .columns)
    let words = String(decoding: whole, as: UTF8.self)
    for cut in whole.indices {
      let reading = try Self.read(Array(whole[..<cut]), as: .csv)
      for stage in reading.map?.stages ?? [] {
        for touchpoint in stage.touchpoints {
          #expect(words.contains(touchpoint.name.string), "cut at \(cut)")
        }
      }
      if reading.map == nil { #expect(!reading.diagnostics.isEmpty, "cut at \(cut)") }
    }
  }

  /// A byte that is changed in another row leaves the names of all touchpoints, unless that is said.
  @Test func aChangedByteOfAMatrixStaysInItsRow() throws {
    let whole = try Self.written(.csv, .columns)
    func names(_ map: JourneyMap?) -> [String] {
      (map?.stages ?? []).flatMap { stage in
        stage.touchpoints.map { stage.stage.string + ": " + $0.name.string }
      }
    }
    let meant = names(Self.map)
    #expect(names(try Self.read(whole, as: .csv).map) == meant)
    var random = SeededGenerator(seed: 13)
    let signs = Array("\"',;|\t\r\n=x0-#:".utf8)
    var count = 0
    for _ in 0..<3_000 {
      let place = Int.random(in: 0..<whole.count, using: &random)
      let row = Self.row(whole, at: place)
      // These rows are the names themselves, or say whose stages they are.
      if ["Stage,", "Touchpoint,", "Framework,"].contains(where: row.hasPrefix) { continue }
      count += 1
      var bytes = whole
      let sign = signs.randomElement(using: &random) ?? 0x20
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = sign
      case 1: bytes.insert(sign, at: place)
      default: bytes.remove(at: place)
      }
      // A row without a label goes on as the one above it, as below a label that was merged.
      if Self.row(bytes, at: min(place, bytes.count - 1)).hasPrefix(",") { continue }
      let reading = try Self.read(bytes, as: .csv)
      if names(reading.map) != meant {
        #expect(
          !reading.diagnostics.isEmpty, "\(place) \(sign) in '\(row)': \(names(reading.map))")
      }
    }
    #expect(count > 1_500)
  }

  private static func row(_ bytes: [UInt8], at place: Int) -> String {
    let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  // MARK: Mermaid and Markdown

  @Test(arguments: [FileFormat.mermaid, .markdown])
  func aJourneyThatIsCutOffLosesNoTaskBeforeTheCut(_ format: FileFormat) throws {
    let journey = """
      journey
        title Shop
        section Look
          Map: 2: Lan
          Advert: 4: Lan, Friend
        section Buy
          Till: 5: Lan
          Desk: 1: Clerk

      """
    let text = format == .markdown ? "# Shop\n\n```mermaid\n\(journey)```\n\nText.\n" : journey
    let whole = Array(text.utf8)
    let meant = try Self.read(whole, as: format)
    #expect(meant.diagnostics.isEmpty)
    let all = Self.rows(meant.map)
    #expect(all.count == 4)
    for cut in whole.indices {
      let reading = try Self.read(Array(whole[..<cut]), as: format)
      let rows = Self.rows(reading.map)
      let count = whole[..<cut].split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
        .filter { line in
          line.contains(0x3A) && !line.starts(with: Array("    section".utf8))
        }.count
      if reading.map == nil || count == 0 { continue }
      #expect(rows.starts(with: all.prefix(count)), "cut at \(cut): \(rows)")
      #expect(rows.count <= count + 1, "cut at \(cut): \(rows)")
    }
    var random = SeededGenerator(seed: 21)
    let signs = Array(":;#%\n\r {}\"`~-".utf8)
    for _ in 0..<2_500 {
      var bytes = whole
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let sign = signs.randomElement(using: &random) ?? 0x20
      if Bool.random(using: &random) { bytes[place] = sign } else { bytes.insert(sign, at: place) }
      let reading = try Self.read(bytes, as: format)
      if reading.map == nil { #expect(!reading.diagnostics.isEmpty) }
      // A task in another line is never lost unsaid.
      let rows = Self.rows(reading.map)
      let isQuiet = reading.diagnostics.isEmpty
      if isQuiet, rows.count + 1 < all.count {
        Issue.record("\(place) \(sign): \(rows)")
      }
    }
  }
}
