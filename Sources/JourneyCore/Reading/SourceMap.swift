/// Finds the place in the file to which a place in the model belongs; asked only for findings.
public struct SourceMap: Sendable {
  /// Which part of a value to show.
  public enum Part: Sendable {
    /// The whole value; of one that goes over lines the opening bracket.
    case value
    /// The opening bracket of an object that lacks something.
    case opening
  }

  /// How far around an object a missing key may be hidden.
  package enum Extent: Sendable {
    /// Among the members of the object itself.
    case object
    /// Anywhere in the object.
    case tree
  }

  /// A place, once in bytes and once as the file's own pointer.
  public struct Place: Sendable, Equatable {
    /// The place in bytes.
    public let range: Range<Int>
    /// The pointer in the file, which counts elements that could not be read, too.
    public let pointer: DocumentPointer

    package init(range: Range<Int>, pointer: DocumentPointer) {
      self.range = range
      self.pointer = pointer
    }
  }

  /// What the format of the file knows; a copy of it for whoever looks for many places.
  package let places: any SourcePlaces

  package init(_ places: any SourcePlaces) {
    self.places = places
  }

  /// The file.
  public var source: SourceFile { places.source }
  /// Whether parts of the file could not be told apart.
  public var isDamaged: Bool { places.isDamaged }

  /// Returns the place of a pointer into the model, or of the nearest value around it.
  public func place(of pointer: DocumentPointer, _ part: Part = .value) -> Place {
    var places = places
    return places.place(of: pointer, part)
  }
}
