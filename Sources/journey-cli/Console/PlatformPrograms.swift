#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// MARK: - Other programs

extension Platform {
  /// The most bytes of a program's complaints that are kept; the rest is read and dropped.
  private static let complaintLimit = 16 * 1024

  /// Starts a program, hears it out and waits for its end, within its limits of time and output.
  ///
  /// Call it within `withoutInterruption`: a signal that is waiting ends the program.
  static func run(_ call: ProgramCall) throws(SystemError) -> ProgramResult {
    let output = try OutputPipe(limit: call.outputLimit, isCut: false)
    defer { output.close() }
    let errors = try OutputPipe(limit: complaintLimit, isCut: true)
    defer { errors.close() }
    let process = try start(call, output: output.writing, errors: errors.writing)
    output.closeWriting()
    errors.closeWriting()
    let end = hearOut(
      process, [output, errors], until: seconds() + call.seconds, endsGroup: call.endsItsGroup)
    return ProgramResult(end: end, output: output.bytes, errors: errors.bytes)
  }

  /// Reads what a program writes until it has ended or has to be killed.
  private static func hearOut(
    _ process: pid_t, _ pipes: [OutputPipe], until deadline: Double, endsGroup: Bool
  ) -> ProgramResult.End {
    func kill(_ end: ProgramResult.End) -> ProgramResult.End {
      // Its group has its number, which is no other one's until it has been waited for.
      _ = killpg(process, SIGKILL)
      _ = wait(for: process, blocking: true)
      return end
    }
    var ended: ProgramResult.End?
    while true {
      if endsGroup, ended == nil, hasEnded(process) { _ = killpg(process, SIGKILL) }
      ended = ended ?? wait(for: process, blocking: false)
      // Who has ended has written everything; whoever else holds a pipe open is not waited for.
      let isOpen = OutputPipe.read(pipes, milliseconds: ended == nil ? 20 : 0)
      if pipes.contains(where: \.isOverfull) {
        return ended == nil ? kill(.tooMuchOutput) : .tooMuchOutput
      }
      let isLate = seconds() >= deadline
      if let ended {
        if !isOpen || isLate { return ended }
      } else if isLate {
        return kill(.outOfTime)
      } else if isInterrupted {
        return kill(.signal(SIGKILL))
      } else if !isOpen {
        _ = usleep(1000)
      }
    }
  }

  /// Starts a program in a process group of its own, without input.
  private static func start(
    _ call: ProgramCall, output: Int32, errors: Int32
  ) throws(SystemError) -> pid_t {
    let texts = [call.name] + call.arguments + call.variables.map { $0.name + "=" + $0.value }
    for text in texts where text.utf8.contains(0) { throw .notFound }
    #if canImport(Darwin)
      var files: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var files = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    // Both are made here, live until the program has been started, and are given back.
    try succeed(unsafe posix_spawn_file_actions_init(&files))
    defer { _ = unsafe posix_spawn_file_actions_destroy(&files) }
    try succeed(unsafe posix_spawnattr_init(&attributes))
    defer { _ = unsafe posix_spawnattr_destroy(&attributes) }
    try succeed(unsafe posix_spawn_file_actions_addopen(&files, input, "/dev/null", O_RDONLY, 0))
    try succeed(unsafe posix_spawn_file_actions_adddup2(&files, output, Platform.output))
    try succeed(unsafe posix_spawn_file_actions_adddup2(&files, errors, Platform.errors))
    // The signals that this process ignores or keeps waiting have their usual effect there.
    var none = sigset_t()
    var usual = sigset_t()
    _ = unsafe sigemptyset(&none)
    _ = unsafe sigemptyset(&usual)
    for signal in [SIGPIPE, SIGXFSZ] { _ = unsafe sigaddset(&usual, signal) }
    try succeed(unsafe posix_spawnattr_setsigmask(&attributes, &none))
    try succeed(unsafe posix_spawnattr_setsigdefault(&attributes, &usual))
    try succeed(unsafe posix_spawnattr_setpgroup(&attributes, 0))
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    try succeed(unsafe posix_spawnattr_setflags(&attributes, Int16(flags)))
    // Copies of the texts, which live until the program has been started; each list ends with a
    // null pointer, as the call asks for.
    var arguments = unsafe texts.prefix(call.arguments.count + 1).map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    let rest = texts.dropFirst(call.arguments.count + 1)
    var variables = unsafe rest.map { unsafe strdup($0) } + [nil]
    defer { unsafe variables.forEach { unsafe free($0) } }
    var process = pid_t()
    try succeed(
      unsafe posix_spawnp(&process, call.name, &files, &attributes, &arguments, &variables))
    return process
  }

  /// Makes an error of the number that a call returns.
  private static func succeed(_ code: Int32) throws(SystemError) {
    if code != 0 { throw SystemError(code: code) }
  }

  /// How a program ended; nothing if it runs and nobody wants to wait.
  private static func wait(for process: pid_t, blocking: Bool) -> ProgramResult.End? {
    var status: Int32 = 0
    // The call fills one number, which lives until it returns.
    while true {
      let result = unsafe waitpid(process, &status, blocking ? 0 : WNOHANG)
      if result == process { break }
      if result == 0 { return nil }
      if errno != EINTR { return .exit(0) }
    }
    let signal = status & 0x7f
    return signal == 0 ? .exit(status >> 8 & 0xff) : .signal(signal)
  }

  /// Whether a program has ended that has not been waited for: its group still has its number.
  private static func hasEnded(_ process: pid_t) -> Bool {
    var state = unsafe siginfo_t()
    // The call fills one structure, which lives until it returns.
    let result = unsafe waitid(P_PID, id_t(process), &state, WEXITED | WNOHANG | WNOWAIT)
    return unsafe result == 0 && state.si_signo != 0
  }

  /// Whether a signal waits that is going to end this process.
  static var isInterrupted: Bool {
    var waiting = sigset_t()
    // The calls fill and read one set, which lives until they return.
    guard unsafe sigpending(&waiting) == 0 else { return false }
    return [SIGINT, SIGTERM, SIGHUP, SIGQUIT].contains { unsafe sigismember(&waiting, $0) == 1 }
  }

  /// A pipe through which another program writes, and what has come through it.
  private final class OutputPipe {
    /// The end for the program.
    let writing: Int32
    private let reading: Int32
    private let limit: Int
    private let isCut: Bool
    private var isReadable = true
    private var isWritable = true
    /// What was read, at most as much as is allowed.
    private(set) var bytes: [UInt8] = []
    /// Whether more came than is allowed.
    private(set) var isOverfull = false

    /// Creates a pipe.
    ///
    /// - Parameters:
    ///   - limit: The most bytes that are kept.
    ///   - isCut: Whether more is dropped; else it makes the pipe overfull.
    /// - Throws: `SystemError` where the system has no pipe left.
    init(limit: Int, isCut: Bool) throws(SystemError) {
      var ends: (Int32, Int32) = (-1, -1)
      // The call fills two numbers side by side, which live until it returns.
      let result = unsafe withUnsafeMutableBytes(of: &ends) {
        unsafe pipe($0.baseAddress?.assumingMemoryBound(to: Int32.self))
      }
      if result == -1 { throw SystemError(code: errno) }
      for end in [ends.0, ends.1] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = ends
      self.limit = limit
      self.isCut = isCut
    }

    /// Closes the end for the program, which has its own by now.
    func closeWriting() {
      if isWritable { try? Platform.closeFile(writing) }
      isWritable = false
    }

    /// Closes both ends.
    func close() {
      closeWriting()
      try? Platform.closeFile(reading)
    }

    /// Reads what is there, or waits a while for something.
    ///
    /// - Returns: Whether something was read, or may still come.
    static func read(_ pipes: [OutputPipe], milliseconds: Int32) -> Bool {
      let open = pipes.filter(\.isReadable)
      if open.isEmpty { return false }
      var requests = open.map { pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0) }
      // The call reads and fills the array, which lives until it returns.
      let count = unsafe poll(&requests, nfds_t(requests.count), milliseconds)
      if count <= 0 { return milliseconds > 0 }
      for (pipe, request) in zip(open, requests) where request.revents != 0 { pipe.readOnce() }
      return true
    }

    private func readOnce() {
      guard let more = try? Platform.readOnce(reading, atMost: 64 * 1024), !more.isEmpty else {
        isReadable = false
        return
      }
      let room = limit - bytes.count
      bytes += more.prefix(room)
      if more.count > room, !isCut {
        isOverfull = true
      }
    }
  }
}
