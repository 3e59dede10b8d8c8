// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "journey-cli",
  products: [
    .library(name: "JourneyCore", targets: ["JourneyCore"]),
    .executable(name: "journey-cli", targets: ["journey-cli"]),
  ],
  targets: [
    .target(
      name: "JourneyCore",
      exclude: ["Frameworks/Resources"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "journey-cli",
      dependencies: ["JourneyCore"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "JourneyCoreTests",
      dependencies: ["JourneyCore", "journey-cli"],
      exclude: [
        "CommandCases", "Fixtures", "Renderers/Markdown/Snapshots", "Renderers/Terminal/Snapshots",
        "Reporting/Snapshots",
      ],
      swiftSettings: settings
    ),
  ]
)
