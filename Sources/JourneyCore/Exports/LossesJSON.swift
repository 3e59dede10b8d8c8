/// What conversions lost, for programs.
///
/// `{"version":1,"tool":{"name","version"},"files":[{"input","output","format","losses":[{"kind",
/// "object","key","count","places":[{"pointer","count"}]}],"leavesOut","reading":[{"rule","severity",
/// "message","line","column"}]}],"summary":{"files","losses","reading"}}`, in this order; `leavesOut`
/// stands there where a page has no room for the details of cards, and `reading` is what of the file
/// that was read is not in the map.
package struct LossesJSON {
  /// What was lost when one file was converted.
  package struct File: Sendable {
    /// The file that was read.
    package let input: String
    /// The file that was written.
    package let output: String
    /// The format of the file that was written.
    package let format: String
    /// What it does not hold.
    package let losses: [Loss]
    /// What of the file that was read is not in the map.
    let reading: [Finding]
    /// Whether it is a page that has no room for the details of cards.
    package var leavesDetailsOut = false

    /// A place of a file that was not read, or not for certain.
    struct Finding {
      let rule: RuleID
      let severity: Severity
      let message: String
      let place: LineTable.Position
    }

    /// Whether anything was lost, by reading or by writing.
    package var isLossy: Bool { !losses.isEmpty || !reading.isEmpty || leavesDetailsOut }

    /// Creates the report on a file.
    package init(
      input: String, output: String, format: String, losses: [Loss], reading: [Diagnostic],
      of source: SourceFile
    ) {
      self.input = input
      self.output = output
      self.format = format
      self.losses = losses
      // The file itself is not kept: a folder may hold thousands.
      if reading.isEmpty {
        self.reading = []
      } else {
        let lines = LineTable(source)
        self.reading = reading.map {
          Finding(
            rule: $0.rule, severity: $0.severity, message: $0.message.en,
            place: lines.position(of: $0.range.lowerBound))
        }
      }
    }
  }

  /// The document, with a line end at its end.
  package let bytes: [UInt8]

  /// Writes a report.
  ///
  /// - Parameters:
  ///   - files: What was converted, in its order.
  ///   - version: The version of the tool.
  package init(_ files: [File], version: String) {
    bytes = JSONObjectWriter.bytes { Self.write(files, version, &$0) }
  }

  private static func write(_ files: [File], _ version: String, _ members: inout JSONObjectWriter) {
    members.add("version", number: 1)
    members.add("tool") {
      $0.add("name", text: "journey-cli")
      $0.add("version", text: version)
    }
    members.add("files", files) { file, members in
      members.add("input", text: file.input)
      members.add("output", text: file.output)
      members.add("format", text: file.format)
      members.add("losses", file.losses) { loss, members in
        members.add("kind", text: loss.kind.rawValue)
        members.add("object", text: loss.objectName)
        members.add("key", text: loss.key)
        members.add("count", number: Double(loss.count))
        members.add("places", loss.places) { place, members in
          members.add("pointer", text: place.pointer.description)
          members.add("count", number: Double(place.count))
        }
      }
      if file.leavesDetailsOut { members.add("leavesOut", text: "details of cards") }
      members.add("reading", file.reading) { finding, members in
        members.add("rule", text: finding.rule.rawValue)
        members.add("severity", text: finding.severity.rawValue)
        members.add("message", text: finding.message)
        members.add("line", number: Double(finding.place.line))
        members.add("column", number: Double(finding.place.column))
      }
    }
    members.add("summary") {
      $0.add("files", number: Double(files.count))
      let count = files.reduce(0) { $0 + $1.losses.reduce(0) { $0 + $1.count } }
      $0.add("losses", number: Double(count))
      let found = files.reduce(0) { $0 + $1.reading.count }
      $0.add("reading", number: Double(found))
    }
  }
}
