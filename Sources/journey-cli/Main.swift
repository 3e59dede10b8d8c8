/// The entry of the process.
@main
enum Main {
  static func main() {
    Platform.ignoreWriteSignals()
    Platform.occupyClosedDescriptors()
    let words = Array(CommandLine.arguments.dropFirst())
    let console = Console.system
    let code = JourneyTool.run(words, console)
    withExtendedLifetime(console) { Platform.endProcess(code.rawValue) }
  }
}
