/// Collects what a format cannot hold, by kind and key.
///
/// ```swift
/// var losses = LossList()
/// losses.addKeys(of: map) { object, key in object == .map && key == MapKey.title.rawValue }
/// losses.add(.rounded, .touchpoint, TouchpointKey.emotion.rawValue, at: pointer)
/// ```
struct LossList {
  /// What tells one kind of loss from another.
  private struct Subject: Hashable {
    let kind: Loss.Kind
    let object: FileObject
    let key: String
  }

  private var indices: [Subject: Int] = [:]
  private var found: [Loss] = []

  /// All losses: by object and key in the order of the canonical layout, then by kind.
  var losses: [Loss] {
    let objects = FileObject.allCases
    func rank(_ loss: Loss) -> (Int, Int, Int) {
      let object = objects.firstIndex(of: loss.object) ?? objects.count
      let key = loss.object.keys.firstIndex { $0.name == loss.key } ?? Int.max
      return (object, key, Loss.Kind.allCases.firstIndex(of: loss.kind) ?? 0)
    }
    return found.map { (rank($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Adds a value that cannot be held as it is.
  ///
  /// - Parameters:
  ///   - kind: What becomes of it.
  ///   - object: The kind of object in which it stands.
  ///   - key: The key under which it stands; one of the authors' own counts as `x-`.
  ///   - pointer: Where it stands in the map.
  ///   - member: The key of the object to which the pointer leads, where the value stands there.
  ///   - count: How many values stand there.
  mutating func add(
    _ kind: Loss.Kind, _ object: FileObject, _ key: String, at pointer: DocumentPointer,
    member: String? = nil, count: Int = 1
  ) {
    // It tells how a file of JSON is written, and each new one has it: the map says nothing by it.
    if object == .map, key == MapKey.formatVersion.rawValue { return }
    let key = key.hasPrefix(Loss.ownKey) ? Loss.ownKey : key
    let subject = Subject(kind: kind, object: object, key: key)
    let place = Loss.Place(pointer, key: member, count: count)
    if let index = indices[subject] {
      found[index].places.append(place)
    } else {
      indices[subject] = found.count
      found.append(Loss(kind: kind, object: object, key: key, places: [place]))
    }
  }

  /// Adds every key of a map that the format has no room for.
  ///
  /// What a dropped key holds is lost with it and not named besides; what is held is looked into.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - isHeld: Decides for an object and one of its keys; keys of the authors come as they are.
  mutating func addKeys(of map: JourneyMap, where isHeld: (FileObject, String) -> Bool) {
    addKeys(of: map) { object, key, _ in isHeld(object, key) }
  }

  /// Adds every key of a map that the format has no room for.
  ///
  /// - Parameters:
  ///   - map: The map.
  ///   - isHeld: Decides for an object, one of its keys, and all of its members.
  mutating func addKeys(
    of map: JourneyMap, where isHeld: (FileObject, String, [JSONValue.Member]) -> Bool
  ) {
    addKeys(of: MapWriter.value(map), .map, at: .root, isHeld)
  }

  private mutating func addKeys(
    of value: JSONValue, _ object: FileObject, at pointer: DocumentPointer,
    _ isHeld: (FileObject, String, [JSONValue.Member]) -> Bool
  ) {
    guard case .object(let members) = value else { return }
    for member in members {
      let key = member.key.string
      guard isHeld(object, key, members) else {
        add(
          .dropped, object, key, at: pointer, member: key, count: member.value.elementCount)
        continue
      }
      switch object.facts(key)?.content {
      case .object(let inner): addKeys(of: member.value, inner, at: pointer.key(key), isHeld)
      case .objects(let inner):
        guard case .array(let elements) = member.value else { continue }
        let place = pointer.key(key)
        for (index, element) in elements.enumerated() {
          addKeys(of: element, inner, at: place.index(index), isHeld)
        }
      default: break
      }
    }
  }
}

extension JSONValue {
  /// How many things a loss of the value loses: its elements, else one.
  var elementCount: Int {
    if case .array(let elements) = self { max(1, elements.count) } else { 1 }
  }
}
