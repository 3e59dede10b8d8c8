/// What a heading was found to mean.
struct HeadingMeaning: Hashable, Sendable {
  /// What stands under it.
  let field: GridField
  /// Whether it says that it is about touchpoints, or about stages; nothing where it leaves it open.
  var isOfTouchpoint: Bool?
}
