import JourneyCore

@testable import journey_cli

/// Real programs that have another time than they would have: none for what hangs, and enough for all
/// else on a busy machine.
struct TimedPrograms: ProgramRunner {
  let seconds: Double

  func run(_ call: ProgramCall) throws(SystemError) -> ProgramResult {
    var call = call
    call.seconds = seconds
    return try SystemPrograms().run(call)
  }
}
