/// The entry of the process.
@main
enum Main {
  static func main() {
    Platform.ignoreWriteSignals()
    Platform.occupyClosedDescriptors()
    let words = Array(CommandLine.arguments.dropFirst())
    Platform.endProcess(JourneyTool.run(words, .system).rawValue)
  }
}
