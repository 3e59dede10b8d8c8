/// Tells a map with the wrong framework from one with wrong stages.
struct StrangeFramework {
  /// The ids of the built-in frameworks to which all stages of the map belong.
  let others: [String]

  /// Looks for them where the map's framework lacks two of its stages and most of them.
  ///
  /// Frameworks share a few ids, such as `purchase`, so one that is known proves nothing.
  init?(_ context: RuleContext) {
    let strangers = context.stagePlaces.count { $0 == nil }
    guard let own = context.framework?.id.string, strangers > 1,
      strangers * 2 > context.stagePlaces.count
    else { return nil }
    var ids: Set<String> = []
    var strangeIDs: Set<String> = []
    for (stage, place) in zip(context.map.stages, context.stagePlaces) where !stage.stage.isBlank {
      ids.insert(stage.stage.string)
      if place == nil { strangeIDs.insert(stage.stage.string) }
    }
    guard strangeIDs.count > 1 else { return nil }
    others = FrameworkCatalog.all.filter { framework in
      framework.id.string != own && ids.isSubset(of: framework.stages.map(\.id.string))
    }.map(\.id.string)
    if others.isEmpty { return nil }
  }
}
