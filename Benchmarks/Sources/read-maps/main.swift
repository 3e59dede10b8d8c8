import Foundation
import JourneyCore

// Reads all maps of a folder once, one thread: read-maps tape|model|decoder FOLDER.
// Prints the files, the bytes and the seconds of processor time of the whole process.

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  print("usage: read-maps tape|model|decoder FOLDER")
  exit(64)
}
let folder = arguments[2]
var files = 0
var bytes = 0
var seen = 0
let decoder = JSONDecoder()

/// Reads a file without detours: all three readers get the same bytes from the same call.
func contents(_ path: String) -> [UInt8] {
  let descriptor = open(path, O_RDONLY)
  defer { close(descriptor) }
  var status = stat()
  fstat(descriptor, &status)
  let size = Int(status.st_size)
  return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = max(0, read(descriptor, buffer.baseAddress, size))
  }
}

for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
  let content = contents(folder + "/" + name)
  files += 1
  bytes += content.count
  switch arguments[1] {
  case "tape":
    seen += JSONDocument(SourceFile(name: name, bytes: content)).problems.count
  case "model":
    let reading = MapReading.json(SourceFile(name: name, bytes: content))
    seen += reading.map?.stages.count ?? 0
  default:
    seen += try decoder.decode(DecodedMap.self, from: Data(content)).stages.count
  }
}
var usage = rusage()
getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
let seconds =
  Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
  + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
print("\(files) \(bytes) \(seconds)", seen > .max - 1 ? "" : "")
