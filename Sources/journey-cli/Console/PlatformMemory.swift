#if os(Linux) && canImport(Glibc)
  import Glibc
#endif

extension Platform {
  /// Prepares the heap for what is made of a large file.
  ///
  /// The first touch of a page is a call into the system: a third of the time that a large file took
  /// went there. Of pages of 2 MiB there are 512 times as few; what nobody touches takes no memory.
  ///
  /// - Parameter size: The size of the file in bytes.
  static func prepareHeap(forFileOf size: Int) {
    #if os(Linux) && canImport(Glibc)
      // Once a block has been given back that was mapped on its own, blocks of its size come from the
      // heap, which shrinks only when twice as much is free at its end. Of a file of a megabyte the
      // few larger ones are lists that have grown: what those had before is given back at once, or a
      // fifth of all memory would be their holes.
      let large = size < 2 << 20 ? 8 << 20 : 31 << 20
      func block(_ size: Int) -> UnsafeMutableRawPointer {
        .allocate(byteCount: size, alignment: 16)
      }
      unsafe block(large).deallocate()
      let before = unsafe sbrk(0)
      let part = min(size * 8, large / 10 * 9)
      let parts = size < 8 << 20 ? 2 : min(size * 8, 1 << 30) / part
      var blocks = unsafe (0..<parts).map { _ in unsafe block(part) }
      // Nothing is read or written here: the heap between two of its ends is advised, and an advice
      // that cannot be followed is none.
      if let start = unsafe before, let end = unsafe sbrk(0) {
        let grown = unsafe end - start
        let page = 4096 - Int(bitPattern: start) & 4095
        if grown > 4 << 20 { _ = unsafe madvise(start + page, grown - page, MADV_HUGEPAGE) }
      }
      // What is free at the end of the heap is given back where it is more than twice a block, and
      // would be asked for again: a small block that stays stands behind it.
      if parts > 2 { _ = unsafe block(1 << 20) }
      while let last = unsafe blocks.popLast() { unsafe last.deallocate() }
    #endif
  }
}
