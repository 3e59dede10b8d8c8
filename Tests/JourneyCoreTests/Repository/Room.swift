import Testing

/// A folder of sources whose files may mention only what the table of rooms lets them.
struct Room: CustomTestStringConvertible, Sendable {
  /// The folder below `Sources`, with those folders in it that are no rooms of their own.
  let folder: String
  /// The folders that its files may mention besides itself; `JourneyCore` is all of the library.
  let allowed: [String]

  var testDescription: String { folder }

  /// Whether a file of this room may mention what a file of another room declares.
  func mayMention(_ other: Room) -> Bool {
    other.folder == folder || allowed.contains(other.folder)
      || allowed.contains("JourneyCore") && other.folder.hasPrefix("JourneyCore/")
  }
}

extension Room {
  /// The rooms of the library, the lowest floor first; house rules in one table.
  static let library: [Room] = {
    var rooms: [Room] = []
    func floor(_ folders: [String], _ allowed: [String]) {
      rooms += folders.map { Room(folder: "JourneyCore/" + $0, allowed: allowed) }
    }
    func below(_ folders: String...) -> [String] { folders.map { "JourneyCore/" + $0 } }
    let plain = below("Text", "Localization")
    let findings = plain + below("Diagnostics")
    let values = findings + below("Model", "Keys")
    floor(["Text", "Localization"], plain)
    floor(["Diagnostics"], plain)
    floor(["JSON/Text", "CSV", "XML", "Mermaid"], findings)
    floor(["Sheets"], findings + below("XML"))
    floor(["JSON/Tape"], findings + below("JSON/Text"))
    floor(["Document"], plain)
    // A renderer knows no other one; what several of them draw alike lies beside their folders.
    floor(["Renderers"], plain + below("Document"))
    floor(["Renderers/Terminal", "Renderers/Markdown"], plain + below("Document", "Renderers"))
    // Layouts of pictures as elements with their boxes, for all formats that draw.
    let drawing = plain + below("Document", "Renderers", "XML")
    floor(["Renderers/Drawing"], drawing)
    floor(["Renderers/SVG", "Renderers/HTML"], drawing + below("Renderers/Drawing"))
    floor(["Model", "Keys"], values + below("JSON/Text"))
    // A reader knows its own format alone; what all of them share lies beside their folders.
    let reading = values + below("JSON/Text")
    floor(["Reading"], reading)
    floor(["Reading/JSON"], reading + below("JSON/Tape", "Reading"))
    // A table of cells as a map, whatever format the cells came from.
    floor(["Reading/Grid"], reading + below("Reading"))
    floor(["Reading/CSV"], reading + below("Reading", "Reading/Grid", "CSV"))
    floor(["Reading/Sheet"], reading + below("Reading", "Reading/Grid", "Sheets"))
    floor(["Reading/Mermaid"], reading + below("Mermaid", "Reading"))
    // A theme file as the colours of pictures.
    floor(
      ["Themes"],
      reading
        + below("JSON/Tape", "Reading", "Reading/JSON", "Renderers", "Renderers/Drawing"))
    floor(["Writing/JSON"], reading + below("JSON/Tape", "Reading", "Reading/JSON"))
    // What all writers share: losses are found by what the product's own format writes of a map.
    floor(["Writing"], reading + below("Writing/JSON"))
    floor(["Writing/Mermaid"], reading + below("Mermaid", "Reading", "Writing", "Writing/JSON"))
    // A map as a table of cells, by the same headings by which tables are read.
    floor(["Writing/Grid"], reading + below("Reading", "Reading/Grid", "Writing"))
    floor(
      ["Writing/CSV"],
      reading
        + below(
          "CSV", "Reading", "Reading/Grid", "Reading/CSV", "Writing", "Writing/Grid"))
    floor(
      ["Writing/Sheet"],
      reading
        + below(
          "Sheets", "Reading", "Reading/Grid", "Reading/Sheet", "Writing", "Writing/Grid"))
    floor(["Frameworks"], reading + below("JSON/Tape", "Reading", "Reading/JSON"))
    // The one room that knows every reader and writer, and hands each file to its own.
    let readers = below(
      "Reading", "Reading/JSON", "Reading/Grid", "Reading/CSV", "Reading/Sheet",
      "Reading/Mermaid")
    let writers = below(
      "Writing", "Writing/JSON", "Writing/CSV", "Writing/Sheet", "Writing/Mermaid")
    floor(["Formats"], reading + readers + writers + below("Mermaid", "Frameworks"))
    let facts = reading + below("Reading", "Writing", "Writing/JSON", "Frameworks")
    // The works from which rules and frameworks come, as a reader can look them up.
    floor(["Literature"], reading + below("Frameworks"))
    floor(["Rules"], facts + below("Literature"))
    floor(["Comparison"], facts)
    // Facts are no words: what tells them says them in the language of its reader.
    floor(["Analysis"], facts.filter { !below("Localization").contains($0) })
    // Many maps as one: their facts and phases added up, and such a report read back.
    floor(
      ["Portfolio"],
      facts + below("Comparison", "Analysis", "JSON/Tape", "Reading/JSON"))
    let outputs =
      facts
      + below("Literature", "Rules", "Comparison", "Analysis", "Portfolio", "CSV", "XML")
    // The page of a map shows its journey as Mermaid draws it; the rows of its sheet are known by
    // the words that head tables.
    floor(["Subjects"], outputs + below("Document", "Reading/Grid", "Writing/Mermaid"))
    floor(["Exports"], outputs)
    floor(["Reporting"], outputs)
    floor(["Baseline"], outputs + below("Reporting", "JSON/Tape", "Reading/JSON"))
    floor(["Schema"], outputs)
    // The front door of the library: from bytes to map, framework and findings.
    floor(["Checks"], outputs + below("Formats", "Reporting"))
    // What is corrected is read again, and compared with what it said before.
    floor(
      ["Fixing"], outputs + below("Formats", "Reporting", "Checks", "JSON/Tape", "Reading/JSON"))
    return rooms
  }()

  /// The rooms of the tool: each may use all of the library and what stands before it.
  static let tool: [Room] = {
    let folders =
      ["Console", "ArgumentParsing", "Files", "Commands"].map { "journey-cli/" + $0 } + [
        "journey-cli"
      ]
    return folders.indices.map {
      Room(folder: folders[$0], allowed: Array(folders[..<$0]) + ["JourneyCore"])
    }
  }()
}
