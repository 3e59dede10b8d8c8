import Foundation
import Testing

@testable import journey_cli

@Suite struct ByteStreamTests {
  @Test func keepsInMemory() throws {
    let stream = ByteStream()
    try stream.write("xin ")
    try stream.write([0x63, 0x68, 0xC3, 0xA0, 0x6F])
    try stream.flush()
    #expect(stream.text == "xin chào" && stream.bytes.count == 9)
  }

  @Test func flushesWhenFull() throws {
    let scratch = try Scratch()
    let handle = try #require(FileHandle(forWritingAtPath: scratch.put("", "a")))
    let stream = ByteStream(descriptor: handle.fileDescriptor)
    try stream.write("short")
    #expect(try scratch.text("a") == "")
    let long = String(repeating: "x", count: 65_536)
    try stream.write(long)
    #expect(try scratch.text("a") == "short" + long)
    try stream.write("rest")
    try stream.flush()
    try stream.flush()
    #expect(try scratch.text("a") == "short" + long + "rest")
    // Many bytes at once go behind what waits, and nothing of them waits.
    try stream.write("a")
    try stream.write(Array(long.utf8))
    #expect(try scratch.text("a") == "short" + long + "rest" + "a" + long)
  }

  @Test func aFullDiskIsToldAgainAndAgain() throws {
    let handle = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    let stream = ByteStream(descriptor: handle.fileDescriptor)
    try stream.write("x")
    for _ in 1...2 {
      #expect(throws: StreamError.failed(.diskFull)) { try stream.flush() }
    }
    #expect(throws: StreamError.failed(.diskFull)) {
      try stream.write(String(repeating: "x", count: 70_000))
    }
  }

  @Test func aClosedPipeIsTold() throws {
    Platform.ignoreWriteSignals()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let stream = ByteStream(descriptor: pipe.fileHandleForWriting.fileDescriptor)
    try stream.write("x")
    #expect(throws: StreamError.closedPipe) { try stream.flush() }
  }

  @Test func writesThroughASlowPipeThatDoesNotBlock() throws {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    let (reader, result) = (Process(), Pipe())
    reader.executableURL = URL(fileURLWithPath: "/bin/sh")
    reader.arguments = ["-c", "sleep 0.1; wc -c"]
    reader.standardInput = pipe.fileHandleForReading
    reader.standardOutput = result
    try reader.run()
    let stream = ByteStream(descriptor: descriptor)
    try stream.write(String(repeating: "x", count: 500_000))
    try stream.flush()
    try pipe.fileHandleForWriting.close()
    let count = result.fileHandleForReading.readDataToEndOfFile()
    #expect(String(decoding: count, as: UTF8.self) == "500000\n")
    reader.waitUntilExit()
  }
}
