extension MapKey: SchemaKey {
  static var definition: SchemaDefinition<MapKey> {
    SchemaDefinition(
      name: "map", title: "Journey map",
      description: "One persona in one scenario, told through the stages of one framework.",
      required: [.title, .framework, .stages])
  }

  var property: SchemaProperty {
    switch self {
    case .schema:
      SchemaProperty("Schema", "Where an editor finds the schema of this file.", .string)
    case .formatVersion:
      SchemaProperty("Format version", "The version of the file format.", .version)
    case .title: SchemaProperty("Title", "What the map is called.", .text)
    case .description:
      SchemaProperty("Description", "What the map is about, in a few sentences.", .string)
    case .language:
      SchemaProperty(
        "Language", "The language of the map's texts (BCP 47), such as vi or en.",
        SchemaNode.string.with("pattern", "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
          .with("examples", ["vi", "en"]))
    case .framework: framework
    case .kind:
      SchemaProperty(
        "Kind",
        "What kind of journey it is: journey (the default), experience (nothing is bought),"
          + " blueprint, day-in-the-life.", .choice(JourneyMap.Kind.self))
    case .state:
      SchemaProperty(
        "State", "Whether the map tells what is (current) or what should be (future).",
        .choice(JourneyMap.State.self))
    case .basis:
      SchemaProperty(
        "Basis", "Whether the map rests on research or on assumptions.",
        .choice(JourneyMap.Basis.self))
    case .persona: SchemaProperty("Persona", "Whose journey it is.", .object(PersonaKey.self))
    case .scenario:
      SchemaProperty("Scenario", "In which situation the persona is, and why now.", .string)
    case .goal: SchemaProperty("Goal", "What the persona wants to have in the end.", .string)
    case .expectations:
      SchemaProperty("Expectations", "What the persona expects of the business.", .texts)
    case .startsWith: SchemaProperty("Starts with", "With what the journey starts.", .string)
    case .endsWith: SchemaProperty("Ends with", "With what the journey ends.", .string)
    case .version: SchemaProperty("Version", "The version of the map.", .string)
    case .date: SchemaProperty("Date", "When the map was made, such as 2026-03-02.", .date)
    case .reviewBy:
      SchemaProperty("Review by", "When the map has to be looked at again.", .date)
    case .owner: SchemaProperty("Owner", "Who takes care of the map.", .string)
    case .authors: SchemaProperty("Authors", "Who made the map.", .texts)
    case .emotionScale:
      SchemaProperty(
        "Emotion scale", "The scale of the map's emotions; −2 to 2 if it declares none.",
        .object(ScaleKey.self))
    case .emotionWords:
      SchemaProperty(
        "Words for emotions",
        "Words and faces that an emotion may be, each with its number on the scale.",
        SchemaNode().with("type", "object").with("additionalProperties", .number))
    case .lanes:
      SchemaProperty(
        "Lanes", "Rows of the map's own, which its stages fill.", .list(of: LaneKey.self))
    case .sources:
      SchemaProperty(
        "Sources", "The research that evidence refers to by id.", .list(of: SourceKey.self))
    case .disable:
      SchemaProperty(
        "Disabled rules", "Rules that do not apply to this map, each with the reason.",
        .list(of: DisableKey.self))
    case .stages:
      SchemaProperty(
        "Stages", "What happens in each stage, in the framework's order.",
        .list(of: StageEntryKey.self))
    case .unplaced:
      SchemaProperty(
        "Unplaced", "Touchpoints that no stage holds, left by a reframing.",
        .touchpoints)
    }
  }

  private var framework: SchemaProperty {
    let names = FrameworkCatalog.all.map { "\($0.id) (\($0.name[.en]))" }.joined(separator: ", ")
    return SchemaProperty(
      "Framework",
      "The framework through which the map is told: \(names); or the relative path of a framework"
        + " file; or a framework within the map.",
      .any(
        of: SchemaNode().with("enum", FrameworkCatalog.ids),
        SchemaNode.string.with("pattern", "^(?!/).*(/|\\.json$)"), .object(FrameworkKey.self)))
  }
}

extension PersonaKey: SchemaKey {
  static var definition: SchemaDefinition<PersonaKey> {
    SchemaDefinition(
      name: "persona", title: "Persona", description: "Whose journey the map tells.",
      required: [.name])
  }

  var property: SchemaProperty {
    switch self {
    case .name: SchemaProperty("Name", "What the persona is called.", .text)
    case .role:
      SchemaProperty("Role", "What the persona does, such as an occupation.", .string)
    case .description:
      SchemaProperty("Description", "Who the persona is, in a few sentences.", .string)
    case .goals: SchemaProperty("Goals", "What the persona wants to reach.", .texts)
    case .needs: SchemaProperty("Needs", "What the persona needs for it.", .texts)
    case .frustrations:
      SchemaProperty("Frustrations", "What stands in the persona's way.", .texts)
    case .quote: SchemaProperty("Quote", "A sentence in the persona's own voice.", .string)
    }
  }
}

extension SourceKey: SchemaKey {
  static var definition: SchemaDefinition<SourceKey> {
    SchemaDefinition(
      name: "source", title: "Source", description: "A piece of research that evidence refers to.",
      required: [.id, .title])
  }

  var property: SchemaProperty {
    switch self {
    case .id:
      SchemaProperty("Id", "The id by which evidence refers to the source.", .identifier)
    case .title: SchemaProperty("Title", "What the source is called.", .text)
    case .kind:
      SchemaProperty("Kind", "How the research was done.", .choice(EvidenceSource.Kind.self))
    case .date: SchemaProperty("Date", "When it was done, such as 2026-03-02.", .date)
    case .url: SchemaProperty("Address", "Where it can be read.", .string)
    case .sampleSize:
      SchemaProperty(
        "Sample size", "How many people or cases it covers.",
        SchemaNode.number.with("minimum", 0))
    }
  }
}

extension ScaleKey: SchemaKey {
  static var definition: SchemaDefinition<ScaleKey> {
    SchemaDefinition(
      name: "emotionScale", title: "Emotion scale",
      description: "The scale on which the map states emotions.", required: [.min, .max])
  }

  var property: SchemaProperty {
    switch self {
    case .min: SchemaProperty("Minimum", "The value of the worst feeling.", .number)
    case .max:
      SchemaProperty("Maximum", "The value of the best feeling, above the minimum.", .number)
    }
  }
}

extension LaneKey: SchemaKey {
  static var definition: SchemaDefinition<LaneKey> {
    SchemaDefinition(
      name: "lane", title: "Lane", description: "A row that the map adds to every stage.",
      required: [.id, .name])
  }

  var property: SchemaProperty {
    switch self {
    case .id: SchemaProperty("Id", "The id by which stages fill the row.", .identifier)
    case .name: SchemaProperty("Name", "What the row is called.", .text)
    case .line:
      SchemaProperty(
        "Dividing line", "The name of a line below the row, such as line of visibility.", .string)
    }
  }
}

extension DisableKey: SchemaKey {
  static var definition: SchemaDefinition<DisableKey> {
    SchemaDefinition(
      name: "disabledRule", title: "Disabled rule",
      description: "A rule that does not apply to this map.", required: [.rule, .reason])
  }

  var property: SchemaProperty {
    switch self {
    case .rule: SchemaProperty("Rule", "The id of the rule.", .choice(RuleID.self))
    case .reason: SchemaProperty("Reason", "Why it does not apply.", .text)
    }
  }
}
