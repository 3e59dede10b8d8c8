// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "journey-cli", path: "../")],
  targets: [
    .executableTarget(name: "generate-maps", swiftSettings: settings),
    .executableTarget(
      name: "read-maps",
      dependencies: [.product(name: "JourneyCore", package: "journey-cli")],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "write-reports",
      dependencies: [.product(name: "JourneyCore", package: "journey-cli")],
      swiftSettings: settings
    ),
  ]
)
