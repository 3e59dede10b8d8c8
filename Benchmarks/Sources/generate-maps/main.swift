import Foundation

// Writes distinct, valid maps: generate-maps COUNT FOLDER, or generate-maps --big MEGABYTES FILE.
// The same call writes the same bytes.

let arguments = CommandLine.arguments.dropFirst()
var generator = MapGenerator(seed: 1)
if arguments.count == 3, arguments.first == "--big", let size = Double(arguments[2]) {
  let text = generator.map(number: 2, touchpoints: Int(size * 1_000_000 / 6 / 968))
  try text.write(toFile: arguments[3], atomically: false, encoding: .utf8)
  print("1 file, \(text.utf8.count) bytes")
} else if arguments.count == 2, let count = Int(arguments[1]) {
  try FileManager.default.createDirectory(
    atPath: arguments[2], withIntermediateDirectories: true)
  var bytes = 0
  for number in 0..<count {
    let text = generator.map(number: number, touchpoints: nil)
    bytes += text.utf8.count
    let name = String(repeating: "0", count: 6 - "\(number)".count) + "\(number)"
    try text.write(
      toFile: arguments[2] + "/map-\(name).journey.json", atomically: false, encoding: .utf8)
  }
  print("\(count) files, \(bytes) bytes")
} else {
  print("usage: generate-maps COUNT FOLDER | generate-maps --big MEGABYTES FILE")
  exit(64)
}
