extension GridOptions {
  /// What a person decides, and the built-in frameworks, which tables may name.
  init(_ choices: ReadingChoices) {
    self.init()
    known = FrameworkCatalog.known
    journey = choices.journey
    emotionWords = choices.emotionWords
    framework = choices.framework.map { framework in
      // A map names a built-in framework by its id and holds any other one itself.
      NamedFramework(
        framework,
        as: FrameworkCatalog.holds(framework) ? .id(framework.id) : .inline(framework))
    }
  }
}
