/// An output stream: one buffer of bytes, and writes that are checked.
final class ByteStream {
  private enum Sink {
    case descriptor(Int32)
    case memory
  }

  /// A larger buffer is not faster, a smaller one makes more calls.
  private static let capacity = 64 * 1024

  private let sink: Sink
  private var buffer: [UInt8] = []
  private var failure: StreamError?

  /// Creates a stream to an open descriptor, which stays open.
  init(descriptor: Int32) {
    sink = .descriptor(descriptor)
  }

  /// Creates a stream that keeps everything, for tests.
  init() {
    sink = .memory
  }

  /// What was written to a stream that keeps everything.
  var bytes: [UInt8] { buffer }

  /// What was written to a stream that keeps everything, as text.
  var text: String { String(decoding: buffer, as: UTF8.self) }

  /// Writes a text; a long one goes through the buffer piece by piece.
  func write(_ text: String) throws(StreamError) {
    var rest = text.utf8[...]
    while rest.count > Self.capacity {
      try write(rest.prefix(Self.capacity))
      rest = rest.dropFirst(Self.capacity)
    }
    try write(rest)
  }

  /// Writes bytes.
  func write(_ bytes: some Sequence<UInt8>) throws(StreamError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Writes bytes; many are handed on as they are.
  func write(_ bytes: [UInt8]) throws(StreamError) {
    guard case .descriptor(let descriptor) = sink, bytes.count >= Self.capacity else {
      buffer.append(contentsOf: bytes)
      if buffer.count >= Self.capacity { try flush() }
      return
    }
    try flush()
    try send(bytes, to: descriptor)
  }

  /// Writes what comes in parts from where nothing can be thrown.
  ///
  /// - Parameter write: Hands the parts to what it is given.
  /// - Throws: What stopped the stream.
  func write(inParts write: (@escaping ([UInt8]) -> Void) -> Void) throws(StreamError) {
    // A stream that was stopped stays stopped, and says so at the end.
    write { try? self.write($0) }
    if let failure { throw failure }
  }

  /// Hands on what is in the buffer.
  ///
  /// - Throws: What stopped the stream; it stays stopped, and what was in the buffer is dropped.
  func flush() throws(StreamError) {
    guard case .descriptor(let descriptor) = sink else { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    try send(buffer, to: descriptor)
  }

  private func send(_ bytes: [UInt8], to descriptor: Int32) throws(StreamError) {
    if let failure { throw failure }
    do {
      try Platform.writeAll(bytes, to: descriptor)
    } catch {
      let failure = StreamError(error)
      self.failure = failure
      throw failure
    }
  }
}
