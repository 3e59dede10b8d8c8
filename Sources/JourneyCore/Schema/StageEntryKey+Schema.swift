extension StageEntryKey: SchemaKey {
  static var definition: SchemaDefinition<StageEntryKey> {
    SchemaDefinition(
      name: "stage", title: "Stage",
      description: "What the map tells about one stage of its framework.", required: [.stage])
  }

  var property: SchemaProperty {
    switch self {
    case .stage: SchemaProperty("Stage", "The id of the framework's stage.", .text)
    case .visit:
      SchemaProperty(
        "Visit", "Which time the stage is entered here: 2 for the first time again.",
        SchemaNode.number.with("minimum", 1).with("maximum", 1000))
    case .name: SchemaProperty("Name", "The map's own wording of the stage's name.", .string)
    case .goal: SchemaProperty("Goal", "What the customer wants to reach here.", .string)
    case .actions: SchemaProperty("Actions", "What the customer does.", .texts)
    case .thoughts:
      SchemaProperty("Thoughts", "What the customer thinks, in the customer's words.", .texts)
    case .feelings: SchemaProperty("Feelings", "What the customer feels, in words.", .texts)
    case .emotion:
      SchemaProperty(
        "Emotion",
        "How the customer feels, on the map's scale: −2 (worst) to 2 (best) if it"
          + " declares none; or one of the map's words for emotions.", .emotion)
    case .touchpoints:
      SchemaProperty(
        "Touchpoints", "Where customer and business meet.", .touchpoints)
    case .painPoints: .painPoints("What hurts in the whole stage.")
    case .opportunities: .opportunities("What could be done for the whole stage.")
    case .metrics:
      SchemaProperty("Metrics", "What is measured here.", .list(of: MetricKey.self))
    case .owner: SchemaProperty("Owner", "Who takes care of the stage.", .string)
    case .backstage:
      SchemaProperty("Backstage", "What the business does behind the scenes.", .texts)
    case .duration: SchemaProperty("Duration", "How long the stage lasts, in words.", .string)
    case .takes:
      SchemaProperty("Takes", "How long it takes, waiting included.", .object(TimeKey.self))
    case .waits: SchemaProperty("Waits", "How much of that is waiting.", .object(TimeKey.self))
    case .lanes:
      SchemaProperty(
        "Lanes", "What stands in the map's own rows, by their ids.",
        SchemaNode().with("type", "object").with("additionalProperties", .texts))
    case .notes: SchemaProperty("Notes", "Anything else.", .string)
    case .basis: .basis
    case .next:
      SchemaProperty(
        "Goes on to", "Stages to which the journey goes on from here, besides the following one.",
        .list(of: .any(of: .text, .object(NextStageKey.self))))
    case .origin:
      SchemaProperty("Origin", "Texts of the stage from which a reframing made it.", .texts)
    }
  }
}

extension TouchpointKey: SchemaKey {
  static var definition: SchemaDefinition<TouchpointKey> {
    SchemaDefinition(
      name: "touchpoint", title: "Touchpoint",
      description: "One point where customer and business meet.", required: [.name])
  }

  var property: SchemaProperty {
    switch self {
    case .id: SchemaProperty("Id", "An id that is unique in the map.", .identifier)
    case .name: SchemaProperty("Name", "What happens.", .text)
    case .channel: channel
    case .mode:
      SchemaProperty(
        "Mode", "Online or offline; needed only for a channel that is not known.",
        .choice(ChannelMode.self))
    case .initiator:
      SchemaProperty("Initiator", "Who makes the contact.", .choice(Touchpoint.Initiator.self))
    case .actors: SchemaProperty("Actors", "Who takes part.", .texts)
    case .description:
      SchemaProperty("Description", "What happens, in a few sentences.", .string)
    case .insteadOf:
      SchemaProperty(
        "Instead of", "The id of the touchpoint of this stage to which it is an alternative.",
        .string)
    case .alongside:
      SchemaProperty(
        "Alongside", "The id of the touchpoint of this stage that runs at the same time.", .string)
    case .emotion:
      SchemaProperty(
        "Emotion",
        "How the customer feels here, on the map's scale, or one of its words for emotions.",
        .emotion)
    case .momentOfTruth:
      SchemaProperty("Moment of truth", "Whether the relationship turns on it.", .boolean)
    case .painPoints: .painPoints("What hurts here.")
    case .opportunities: .opportunities("What could be done about it.")
    case .metrics:
      SchemaProperty("Metrics", "What is measured here.", .list(of: MetricKey.self))
    case .evidence: .evidence("The ids of the sources that show it.")
    case .basis: .basis
    case .owner: SchemaProperty("Owner", "Who takes care of it.", .string)
    case .backstage:
      SchemaProperty("Backstage", "What the business does behind the scenes.", .texts)
    case .handover:
      SchemaProperty(
        "Handover", "How the customer is passed on to the next touchpoint.", .string)
    case .phase:
      SchemaProperty(
        "Phase", "The life-cycle phase it belongs to, where its stage covers several.", .phase)
    case .takes:
      SchemaProperty("Takes", "How long it takes, waiting included.", .object(TimeKey.self))
    case .waits: SchemaProperty("Waits", "How much of that is waiting.", .object(TimeKey.self))
    case .lanes:
      SchemaProperty(
        "Lanes", "What stands in the map's own rows, by their ids.",
        SchemaNode().with("type", "object").with("additionalProperties", .texts))
    case .links: .links
    }
  }

  private var channel: SchemaProperty {
    func ids(_ mode: ChannelMode) -> String {
      ChannelCatalog.builtIn.channels.filter { $0.mode == mode }.map(\.id)
        .joined(separator: ", ")
    }
    return SchemaProperty(
      "Channel",
      "Where it happens. Online: \(ids(.online)). Offline: \(ids(.offline))."
        + " Any other channel needs a mode.",
      .suggestions(ChannelCatalog.builtIn.channels.map(\.id)))
  }
}

extension PainPointKey: SchemaKey {
  static var definition: SchemaDefinition<PainPointKey> {
    SchemaDefinition(
      name: "painPoint", title: "Pain point", description: "Something that hurts the customer.",
      required: [.text])
  }

  var property: SchemaProperty {
    switch self {
    case .id:
      SchemaProperty("Id", "An id that is unique in the map; opportunities name it.", .identifier)
    case .text: SchemaProperty("Text", "What hurts.", .text)
    case .severity:
      SchemaProperty("Severity", "How much it hurts.", .choice(PainPoint.Severity.self))
    case .evidence: .evidence("The ids of the sources that show it.")
    case .basis: .basis
    case .owner: SchemaProperty("Owner", "Who takes care of it.", .string)
    case .accepted: SchemaProperty("Accepted", "Whether it is known and lived with.", .boolean)
    case .links: .links
    }
  }
}

extension OpportunityKey: SchemaKey {
  static var definition: SchemaDefinition<OpportunityKey> {
    SchemaDefinition(
      name: "opportunity", title: "Opportunity",
      description: "Something that could be done about a pain, or to make a good moment better.",
      required: [.text])
  }

  var property: SchemaProperty {
    switch self {
    case .text: SchemaProperty("Text", "What could be done.", .text)
    case .answers:
      SchemaProperty("Answers", "The ids of the pain points that it answers.", .texts)
    case .owner: SchemaProperty("Owner", "Who would do it.", .string)
    case .impact: SchemaProperty("Impact", "What it would bring, 1 to 5.", .rating)
    case .effort: SchemaProperty("Effort", "What it would cost, 1 to 5.", .rating)
    case .status:
      SchemaProperty("Status", "How far it has come.", .choice(Opportunity.Status.self))
    case .evidence: .evidence("The ids of the sources that speak for it.")
    case .basis: .basis
    case .links: .links
    }
  }
}

extension MetricKey: SchemaKey {
  static var definition: SchemaDefinition<MetricKey> {
    SchemaDefinition(
      name: "metric", title: "Metric", description: "A measure of how well it goes.",
      required: [.name])
  }

  var property: SchemaProperty {
    switch self {
    case .name: SchemaProperty("Name", "What is measured.", .text)
    case .value: SchemaProperty("Value", "What was measured.", .number)
    case .target: SchemaProperty("Target", "What it should be.", .number)
    case .unit: SchemaProperty("Unit", "The unit, such as %.", .string)
    case .better:
      SchemaProperty("Better", "Which way is better.", .choice(Metric.Direction.self))
    case .date: SchemaProperty("Date", "When it was measured, such as 2026-03-02.", .date)
    case .source:
      SchemaProperty("Source", "The id of the source it comes from.", .string)
    }
  }
}

extension NextStageKey: SchemaKey {
  static var definition: SchemaDefinition<NextStageKey> {
    SchemaDefinition(
      name: "nextStage", title: "Next stage",
      description: "A stage to which the journey goes on, and in which case.", required: [.stage])
  }

  var property: SchemaProperty {
    switch self {
    case .stage: SchemaProperty("Stage", "The id of the framework's stage.", .text)
    case .when: SchemaProperty("When", "In which case the customer goes there.", .string)
    }
  }
}

extension TimeKey: SchemaKey {
  static var definition: SchemaDefinition<TimeKey> {
    SchemaDefinition(
      name: "time", title: "Time", description: "How long something takes; the units add up.",
      required: [])
  }

  var property: SchemaProperty {
    let number = SchemaNode.number.with("minimum", 0)
    return switch self {
    case .minutes: SchemaProperty("Minutes", "So many minutes.", number)
    case .hours: SchemaProperty("Hours", "So many hours.", number)
    case .days: SchemaProperty("Days", "So many days.", number)
    case .weeks: SchemaProperty("Weeks", "So many weeks.", number)
    case .months: SchemaProperty("Months", "So many months.", number)
    }
  }
}

extension SchemaProperty {
  fileprivate static var basis: SchemaProperty {
    SchemaProperty(
      "Basis",
      "What the claim rests on; generated: a machine wrote it, and nobody has checked it.",
      .choice(ClaimBasis.self))
  }

  fileprivate static var links: SchemaProperty {
    SchemaProperty("Links", "Addresses of the web (http, https) or keys of tickets.", .texts)
  }

  fileprivate static func painPoints(_ description: String) -> SchemaProperty {
    SchemaProperty(
      "Pain points", description, .list(of: .any(of: .text, .object(PainPointKey.self))))
  }

  fileprivate static func opportunities(_ description: String) -> SchemaProperty {
    SchemaProperty(
      "Opportunities", description, .list(of: .any(of: .text, .object(OpportunityKey.self))))
  }

  fileprivate static func evidence(_ description: String) -> SchemaProperty {
    SchemaProperty("Evidence", description, .texts)
  }
}
