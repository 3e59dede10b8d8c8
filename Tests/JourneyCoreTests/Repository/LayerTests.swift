import Testing

/// Lower floors never know higher ones: a type of a floor does not occur in any floor below it.
@Suite struct LayerTests {
  /// The floors from the lowest up; folders of one floor may know each other.
  static let floors = [
    ["Text", "Localization"], ["Diagnostics"], ["JSON"], ["Model"], ["Reading", "Writing"],
    ["Frameworks"], ["Rules", "Comparison"], ["Rendering", "Reporting", "Schema"],
  ]

  @Test func everyFolderHasAFloor() throws {
    let folders = Set(
      try Repository.files(in: "Sources/JourneyCore", endingIn: ".swift")
        .map { String($0.split(separator: "/")[2]) })
    #expect(folders == Set(Self.floors.joined()))
  }

  @Test func lowerFloorsDoNotKnowHigherOnes() throws {
    for (level, folders) in Self.floors.enumerated() {
      for folder in folders {
        let types = try declaredTypes(in: folder)
        #expect(!types.isEmpty)
        for lower in Self.floors[..<level].joined() {
          for (path, words) in try wordsOfFiles(in: lower) {
            let known = words.intersection(types)
            #expect(known.isEmpty, "\(path) knows \(known.sorted()) of \(folder)")
          }
        }
      }
    }
  }

  @Test func theCoreKnowsNoFoundationAndNoSystem() throws {
    for path in try Repository.files(in: "Sources/JourneyCore", endingIn: ".swift") {
      let imports = try Repository.text(path).split(separator: "\n").filter {
        $0.hasPrefix("import ") || $0.hasPrefix("@preconcurrency import ")
      }
      #expect(imports.isEmpty, "\(path) imports \(imports)")
    }
  }

  @Test func onlyOneFileOfTheToolKnowsTheSystem() throws {
    for path in try Repository.files(in: "Sources/journey-cli", endingIn: ".swift")
    where !path.hasSuffix("/Platform.swift") {
      let text = try Repository.text(path)
      #expect(!text.contains("import Foundation"), "\(path)")
      #expect(!text.contains("import Glibc"), "\(path)")
      #expect(!text.contains("canImport"), "\(path)")
    }
  }

  @Test func theArgumentParserKnowsNoJourneys() throws {
    let allowed: Set = ["Language", "LocalizedText", "Spelling", "VisibleText"]
    var types: Set<String> = []
    for folder in Self.floors.joined() { types.formUnion(try declaredTypes(in: folder)) }
    // Names that the parser has for itself, too.
    let own = try declaredTypes(inSources: "Sources/journey-cli/ArgumentParsing")
    for path in try Repository.files(
      in: "Sources/journey-cli/ArgumentParsing", endingIn: ".swift")
    {
      let known = words(of: try Repository.text(path)).intersection(types)
        .subtracting(allowed).subtracting(own)
      // A wrapped help text is measured as every text is.
      #expect(known.isSubset(of: ["DisplayWidth", "TextWrapping"]), "\(path) knows \(known)")
    }
  }

  /// The types that the files of a folder declare outside every other type.
  private func declaredTypes(in folder: String) throws -> Set<String> {
    try declaredTypes(inSources: "Sources/JourneyCore/" + folder)
  }

  private func declaredTypes(inSources folder: String) throws -> Set<String> {
    let keywords: Set<Substring> = ["struct", "class", "enum", "protocol", "actor"]
    var types: Set<String> = []
    for path in try Repository.files(in: folder, endingIn: ".swift") {
      for line in try Repository.text(path).split(separator: "\n") where !line.hasPrefix(" ") {
        let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
        guard let keyword = words.firstIndex(where: keywords.contains), keyword < 3,
          keyword + 1 < words.count
        else { continue }
        types.insert(String(words[keyword + 1]))
      }
    }
    return types
  }

  private func wordsOfFiles(in folder: String) throws -> [(String, Set<String>)] {
    try Repository.files(in: "Sources/JourneyCore/" + folder, endingIn: ".swift").map {
      ($0, words(of: try Repository.text($0)))
    }
  }

  /// The words of the code, comments and plain texts left out.
  private func words(of text: String) -> Set<String> {
    var words: Set<String> = []
    for line in text.split(separator: "\n") {
      let code = line.drop { $0 == " " }
      if code.hasPrefix("//") { continue }
      var isInText = false
      var word = ""
      for character in code {
        if character == "\"" { isInText.toggle() }
        if !isInText, character.isLetter || character.isNumber || character == "_" {
          word.append(character)
        } else if !word.isEmpty {
          words.insert(word)
          word = ""
        }
      }
      if !word.isEmpty { words.insert(word) }
    }
    return words
  }
}
