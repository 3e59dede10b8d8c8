import Foundation
import Testing

@testable import JourneyCore

/// Holds the embedded texts equal to the files that they are made from.
///
/// `RECORD=1 swift test --filter EmbeddedResources` writes the Swift file anew; such a run fails
/// once, so that nobody records by accident.
@Suite struct EmbeddedResourcesTests {
  private static let names = [
    "basic-5", "buyer-4", "customer-6", "customer-7", "digital-7", "experience-8",
    "channel-aliases",
    "channels",
  ]
  private static let swiftFile = URL(
    filePath: Repository.path("Sources/JourneyCore/Frameworks/EmbeddedResources.swift"))

  @Test func equalTheFiles() throws {
    let expected = try Self.swiftText()
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(expected.utf8).write(to: Self.swiftFile)
      Issue.record("recorded EmbeddedResources.swift")
      return
    }
    let actual = String(decoding: try Data(contentsOf: Self.swiftFile), as: UTF8.self)
    #expect(actual == expected, "run RECORD=1 swift test --filter EmbeddedResources")
  }

  @Test func whatIsCompiledIsTheFile() throws {
    let compiled = [
      EmbeddedResources.basic5, EmbeddedResources.buyer4, EmbeddedResources.customer6,
      EmbeddedResources.customer7, EmbeddedResources.digital7, EmbeddedResources.experience8,
      EmbeddedResources.channelAliases, EmbeddedResources.channels,
    ]
    for (name, text) in zip(Self.names, compiled) {
      #expect(text.utf8.elementsEqual(try Repository.text(Self.path(name)).utf8), "\(name)")
    }
  }

  @Test func noFileIsLeftOut() throws {
    let files = try Repository.files(in: Self.folder, endingIn: "")
    #expect(files == Self.names.map(Self.path).sorted())
  }

  @Test func staySmallEnoughToCompile() throws {
    let sizes = try Self.names.map { try Repository.text(Self.path($0)).utf8.count }
    #expect(sizes.reduce(0, +) < 112 * 1024)
  }

  private static let folder = "Sources/JourneyCore/Frameworks/Resources"

  private static func path(_ name: String) -> String { "\(folder)/\(name).json" }

  /// The Swift file that embeds what the folder holds.
  private static func swiftText() throws -> String {
    let constants = try names.map { name in
      let text = try Repository.text(path(name))
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let indented = lines.map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
      return "  static let \(constant(name)) = ##\"\"\"\n\(indented)\n    \"\"\"##\n"
    }
    return """
      /// The files of `Resources/`, embedded so that one binary runs alone.
      ///
      /// Made from them by `RECORD=1 swift test --filter EmbeddedResources`; a test holds both equal.
      enum EmbeddedResources {

      """ + constants.joined(separator: "\n") + "}\n"
  }

  /// The name of a file as Swift writes names: `basic5` for `basic-5`.
  private static func constant(_ name: String) -> String {
    let parts = name.split(separator: "-")
    return parts.dropFirst().reduce(String(parts[0])) {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }
}
