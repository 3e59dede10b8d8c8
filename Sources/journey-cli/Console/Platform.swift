import JourneyCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The calls to the system's C library: only its files know which one it is.
///
/// Each function is one call, or the loop that its call needs, with Swift values on both sides.
/// Pointers do not leave these files.
enum Platform {
  /// The standard streams' descriptors.
  static let (input, output, errors) = (STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO)

  /// Makes a closed pipe and a limit on file sizes errors of the write instead of signals that kill.
  static func ignoreWriteSignals() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Occupies the standard descriptors that the caller has closed, so that no file gets them.
  ///
  /// They are opened the wrong way round on purpose: reading from or writing to them still fails.
  static func occupyClosedDescriptors() {
    for descriptor in [input, output, errors] where fcntl(descriptor, F_GETFD) == -1 {
      // The lowest free number is the one that is closed, because those below are in use by now.
      let mode = descriptor == input ? O_WRONLY : O_RDONLY
      if unsafe open("/dev/null", mode) == -1 { _ = unsafe open("/", O_RDONLY) }
    }
  }

  /// Runs something that a signal of the user or the system must not end half-way.
  ///
  /// A signal that comes meanwhile waits and has its effect behind it.
  static func withoutInterruption<Result, Failure>(
    _ run: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var signals = sigset_t()
    var before = sigset_t()
    // The calls fill and read two sets, which live until they return.
    _ = unsafe sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] { _ = unsafe sigaddset(&signals, signal) }
    _ = unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
    defer { _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try run()
  }

  /// Ends the process.
  static func endProcess(_ code: Int32) -> Never {
    exit(code)
  }
}

// MARK: - Surroundings

extension Platform {
  /// Looks up a variable of the environment.
  static func variable(_ name: String) -> String? {
    // The text is copied at once; nobody changes the environment of this process.
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Tells whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }

  /// The columns of the terminal behind a descriptor, if it is one and knows.
  static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    // The call fills one `winsize`, which lives until it returns.
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Today by the local clock.
  static func localDate() -> CalendarDate? {
    var now = time_t()
    var parts = unsafe tm()
    // Both calls fill one value each, which lives until they return.
    _ = unsafe time(&now)
    _ = unsafe localtime_r(&now, &parts)
    return unsafe CalendarDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// The number of this process.
  static var processID: Int { Int(getpid()) }

  /// What the system says about an error number.
  static func describe(_ code: Int32) -> String {
    var text = [CChar](repeating: 0, count: 256)
    // The text is cut to the array's length, its last zero included.
    _ = unsafe strerror_r(code, &text, text.count)
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

// MARK: - Descriptors

extension Platform {
  /// How a file is opened.
  enum OpenMode {
    /// For reading; a named pipe without a writer does not block.
    case reading
    /// For writing to something that exists; a named pipe without a reader does not block.
    case writing
    /// For writing to a file that does not exist yet.
    case creating
  }

  /// Opens a file; no child process inherits it.
  static func openFile(_ path: String, _ mode: OpenMode) throws(SystemError) -> Int32 {
    try check(path)
    let flags: Int32 =
      switch mode {
      case .reading: O_RDONLY | O_NONBLOCK | O_NOCTTY
      case .writing: O_WRONLY | O_NONBLOCK | O_NOCTTY
      case .creating: O_WRONLY | O_CREAT | O_EXCL
      }
    return try retrying { unsafe open(path, flags | O_CLOEXEC, 0o666) }
  }

  /// Closes a descriptor and reports what the system kept back until then.
  static func closeFile(_ descriptor: Int32) throws(SystemError) {
    let result = close(descriptor)
    // An interrupted call has closed the descriptor nevertheless.
    if result == -1, errno != EINTR { throw SystemError(code: errno) }
  }

  /// Makes reads and writes wait again after an opening that did not.
  static func makeBlocking(_ descriptor: Int32) throws(SystemError) {
    let flags = try retrying { fcntl(descriptor, F_GETFL) }
    _ = try retrying { fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK) }
  }

  /// Waits for the first byte, or the end, of a pipe.
  static func waitForInput(_ descriptor: Int32, milliseconds: Int32) throws(SystemError) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // The call reads and fills one `pollfd`, which lives until it returns.
    return try retrying { unsafe poll(&request, 1, milliseconds) } > 0
  }

  /// Reads once; an empty answer is the end.
  static func readOnce(_ descriptor: Int32, atMost count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    // The call fills no more than the capacity, and only what it filled is counted.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemError) {
        filled = try retrying { unsafe read(descriptor, buffer.baseAddress, count) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all bytes, in as many calls as it takes.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      // The call reads from `written` to the end of the array, which lives until it returns.
      let result = unsafe bytes.withUnsafeBytes { buffer in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
        return unsafe write(descriptor, rest.baseAddress, rest.count)
      }
      if result > 0 {
        written += result
      } else if result == 0 {
        // Never seen for a non-empty write; without this it would be an endless loop.
        throw SystemError(code: EIO)
      } else if errno == EAGAIN {
        // Somebody else made the shared stream non-blocking: wait until it takes more.
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = try retrying { unsafe poll(&request, 1, -1) }
      } else if errno != EINTR {
        throw SystemError(code: errno)
      }
    }
  }

  /// Repeats a call that a signal interrupts, and makes its failure an error.
  private static func retrying<Result: SignedInteger>(
    _ call: () -> Result
  ) throws(SystemError) -> Result {
    while true {
      let result = call()
      if result != -1 { return result }
      if errno != EINTR { throw SystemError(code: errno) }
    }
  }

  /// Refuses a path that C would read only the beginning of.
  private static func check(_ path: String) throws(SystemError) {
    if path.utf8.contains(0) { throw SystemError(code: ENOENT) }
  }
}

// MARK: - Files and folders

extension Platform {
  /// What the system knows about a file.
  struct Status {
    /// What it is.
    let kind: FileKind
    /// Whether it is a link itself.
    let isLink: Bool
    /// Whether it is a pipe, named or not.
    let isPipe: Bool
    /// The bytes of a regular file.
    let size: Int
    /// The permission bits.
    let permissions: UInt32
    /// What tells it from every other file.
    let identity: FileIdentity

    fileprivate init(_ status: stat) {
      let format = status.st_mode & S_IFMT
      kind = format == S_IFREG ? .regular : format == S_IFDIR ? .folder : .other
      isLink = format == S_IFLNK
      isPipe = format == S_IFIFO
      size = Int(status.st_size)
      permissions = UInt32(status.st_mode) & 0o777
      identity = FileIdentity(
        device: UInt64(truncatingIfNeeded: status.st_dev), file: UInt64(status.st_ino))
    }
  }

  /// Looks at a path.
  static func status(of path: String, followingLinks: Bool) throws(SystemError) -> Status {
    try check(path)
    var status = stat()
    // Either call fills one `stat`, which lives until it returns.
    _ = try retrying {
      unsafe followingLinks ? stat(path, &status) : lstat(path, &status)
    }
    return Status(status)
  }

  /// Looks at an open file.
  static func status(of descriptor: Int32) throws(SystemError) -> Status {
    var status = stat()
    // The call fills one `stat`, which lives until it returns.
    _ = try retrying { unsafe fstat(descriptor, &status) }
    return Status(status)
  }

  /// Tells whether this user may write to a path.
  static func isWritable(_ path: String) -> Bool {
    unsafe access(path, W_OK) == 0
  }

  /// A name in a folder.
  struct Name {
    /// The name; what is no UTF-8 in it is replaced.
    let text: String
    /// Whether the name is UTF-8, so that the file can be found by it.
    let isUTF8: Bool
    /// What is there, where the folder itself tells; a link is something else than a file.
    let kind: FileKind?
  }

  /// The names in a folder, in no order, without the folder itself and the one above.
  static func names(in folder: String) throws(SystemError) -> [Name] {
    try check(folder)
    guard let stream = unsafe opendir(folder) else { throw SystemError(code: errno) }
    defer { unsafe closedir(stream) }
    var names: [Name] = []
    while true {
      errno = 0
      // An entry lives until the next call; its name ends with a zero and is copied at once. The
      // name is reached by its offset, because an entry may be shorter than its Swift type.
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw SystemError(code: errno) }
        return names
      }
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return names }
      let start = unsafe UnsafeRawPointer(entry).advanced(by: offset)
      let characters = unsafe start.assumingMemoryBound(to: CChar.self)
      let name = unsafe String(cString: characters)
      if name == "." || name == ".." { continue }
      let kind: FileKind? =
        switch Int(unsafe entry.pointee.d_type) {
        case Int(DT_REG): .regular
        case Int(DT_DIR): .folder
        case Int(DT_UNKNOWN): nil
        default: .other
        }
      names.append(
        Name(text: name, isUTF8: unsafe String(validatingCString: characters) != nil, kind: kind))
    }
  }

  /// The path without links and dots.
  static func realPath(of path: String) throws(SystemError) -> String {
    try check(path)
    // The call allocates the text, which is copied and given back.
    guard let text = unsafe realpath(path, nil) else { throw SystemError(code: errno) }
    defer { unsafe free(text) }
    return unsafe String(cString: text)
  }

  /// The folder that relative paths start from.
  static func currentFolder() throws(SystemError) -> String {
    try realPath(of: ".")
  }

  /// Makes a folder; one that is there already is fine.
  static func makeFolder(_ path: String) throws(SystemError) {
    try check(path)
    do throws(SystemError) {
      _ = try retrying { unsafe mkdir(path, 0o777) }
    } catch .exists {
      if try status(of: path, followingLinks: true).kind != .folder { throw .exists }
    }
  }

  /// Gives an open file its permission bits.
  static func setPermissions(_ bits: UInt32, of descriptor: Int32) throws(SystemError) {
    _ = try retrying { fchmod(descriptor, mode_t(bits)) }
  }

  /// Moves a file over another one in one step.
  static func moveFile(_ path: String, to other: String) throws(SystemError) {
    try check(path)
    try check(other)
    let result = unsafe rename(path, other)
    if result == -1 { throw SystemError(code: errno) }
  }

  /// Gives a file a second name, which must be free.
  static func addName(_ path: String, to other: String) throws(SystemError) {
    try check(path)
    try check(other)
    let result = unsafe link(path, other)
    if result == -1 { throw SystemError(code: errno) }
  }

  /// Takes a name of a file away; that it is gone already is fine.
  static func remove(_ path: String) {
    _ = unsafe unlink(path)
  }
}

// MARK: - Folders of one run

extension Platform {
  /// Whether this is a system of Apple.
  static var isDarwin: Bool {
    #if canImport(Darwin)
      true
    #else
      false
    #endif
  }

  /// Whether the process may do everything; browsers shut themselves in by other means then.
  static var isPrivileged: Bool { geteuid() == 0 }

  /// Makes a folder of a new name that only this user can look into.
  static func makeTemporaryFolder(in parent: String) throws(SystemError) -> String {
    try check(parent)
    let base = parent.hasSuffix("/") ? parent : parent + "/"
    for number in 0..<1000 {
      let path = base + "journey-cli-\(processID)-\(number)"
      let result = unsafe mkdir(path, 0o700)
      if result == 0 { return path }
      if errno != EEXIST { throw SystemError(code: errno) }
    }
    throw .exists
  }

  /// Removes a folder with all that is in it; links are removed, not followed.
  ///
  /// - Returns: Whether it is gone.
  static func removeTree(_ folder: String) -> Bool {
    for name in (try? names(in: folder)) ?? [] {
      let path = folder + "/" + name.text
      guard let status = try? status(of: path, followingLinks: false) else { continue }
      if status.kind == .folder { _ = removeTree(path) } else { remove(path) }
    }
    return unsafe rmdir(folder) == 0 || errno == ENOENT
  }

  /// Waits.
  static func wait(milliseconds: UInt32) { _ = usleep(milliseconds * 1000) }
}

// MARK: - Threads and time

extension Platform {
  /// The number of processors that the process may use, at least 1.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Seconds of a clock that only goes forward.
  static func seconds() -> Double {
    var now = timespec()
    // The call fills one value, which lives until it returns.
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  /// Threads that were started.
  struct Threads {
    fileprivate var threads: [pthread_t] = []

    /// Waits until all have returned.
    func join() {
      for thread in threads { _ = pthread_join(thread, nil) }
    }
  }

  /// Starts threads that all run a closure; one that cannot be started is not among them.
  static func startThreads(_ count: Int, _ work: @escaping @Sendable () -> Void) -> Threads {
    var started = Threads()
    for _ in 0..<count {
      var thread = pthread_t()
      // The box is retained here and released by the thread that it is for.
      let box = unsafe Unmanaged.passRetained(ThreadWork(work)).toOpaque()
      let code = unsafe pthread_create(
        &thread, nil,
        { box in
          guard let box = unsafe box else { return nil }
          unsafe Unmanaged<ThreadWork>.fromOpaque(box).takeRetainedValue().run()
          return nil
        }, box)
      if code == 0 {
        started.threads.append(thread)
      } else {
        unsafe Unmanaged<ThreadWork>.fromOpaque(box).release()
      }
    }
    return started
  }

  /// A closure as an object, which is what a thread can be given.
  private final class ThreadWork: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Lets threads wait until another one signals; a signal that nobody waits for is kept.
  @safe final class Semaphore: @unchecked Sendable {
    // Both have to stay in one place of the memory, which is theirs until the object ends.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    /// The signals that nobody has waited for yet; touched with the mutex locked only.
    private var signals = 0

    init() {
      unsafe mutex.initialize(to: pthread_mutex_t())
      unsafe condition.initialize(to: pthread_cond_t())
      _ = unsafe pthread_mutex_init(mutex, nil)
      _ = unsafe pthread_cond_init(condition, nil)
    }

    deinit {
      _ = unsafe pthread_cond_destroy(condition)
      _ = unsafe pthread_mutex_destroy(mutex)
      unsafe condition.deallocate()
      unsafe mutex.deallocate()
    }

    /// Waits for a signal and takes it.
    func wait() {
      _ = unsafe pthread_mutex_lock(mutex)
      while signals == 0 { _ = unsafe pthread_cond_wait(condition, mutex) }
      signals -= 1
      _ = unsafe pthread_mutex_unlock(mutex)
    }

    /// Lets one thread go on.
    func signal() {
      _ = unsafe pthread_mutex_lock(mutex)
      signals += 1
      _ = unsafe pthread_cond_signal(condition)
      _ = unsafe pthread_mutex_unlock(mutex)
    }
  }
}
