// swift-tools-version: 6.2
import PackageDescription

// A compiler of tomorrow may warn of what none of today does: whoever installs is not stopped by it.
let isChecked = Context.environment["JOURNEY_CHECKED"] != nil

let settings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (isChecked ? [.treatAllWarnings(as: .error)] : [])

// What is released leaves out a library that Swift imports unasked; see Scripts/release.
let productSettings: [SwiftSetting] =
  settings
  + (isChecked
    ? [.unsafeFlags(["-Xfrontend", "-disable-implicit-string-processing-module-import"])] : [])

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
      swiftSettings: productSettings
    ),
    .executableTarget(
      name: "journey-cli",
      dependencies: ["JourneyCore"],
      swiftSettings: productSettings
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
