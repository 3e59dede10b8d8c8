import Testing

/// What is public is meant: a symbol comes or goes only together with a line of the list.
///
/// `RECORD=1` writes the list; such a run fails once. Read the difference as a user of the library.
@Suite struct PublicSurfaceTests {
  static let list = "Tests/JourneyCoreTests/Fixtures/public-symbols.txt"

  @Test func readsSymbolsAsTheyAreWritten() {
    let text = """
      /// A thing.
      public struct Thing: Sendable {
        /// Its name.
        public let name: String
        let secret = 1
        package let shared = 2

        /// Creates a thing.
        public init(
          name: String
        ) {
          self.name = name
        }

        /// Kinds.
        public enum Kind: String {
          /// One.
          case small, large

          static let all = 2
        }
      }

      extension Thing {
        /// Its length.
        public var length: Int { name.count }
      }

      enum Hidden {
        case one
      }

      public protocol Renderer {
        func bytes(_ thing: Thing) -> [UInt8]
      }
      """
    #expect(
      PublicSymbols([text]).lines == [
        "Renderer · func bytes(_ thing: Thing) -> [UInt8]", "Thing · enum Kind",
        "Thing · init(name: String)", "Thing · let name: String", "Thing · var length: Int",
        "Thing.Kind · case small, large", "protocol Renderer", "struct Thing",
      ])
  }
}
