/// An ordered list of stages with a source.
public struct Framework: Sendable, Equatable {
  /// Whether the journey ends or begins again.
  public enum Kind: String, Sendable, CaseIterable {
    case linear, loop
  }

  /// Where a framework comes from.
  public struct Source: Sendable, Equatable {
    /// The title of the document or book.
    public var title: ReaderText?
    /// Who wrote it.
    public var author: ReaderText?
    /// Who published it.
    public var publisher: ReaderText?
    /// The year of publication.
    public var year: WrittenNumber?
    /// The document or file that was read besides, as its title or name.
    public var document: SourceText?
    /// Where it can be read.
    public var url: SourceText?
    /// Keys of the framework's authors.
    public var ownKeys: [OwnKey] = []

    /// Creates a source of which nothing is known yet.
    public init() {}
  }

  /// The five criteria by which document 003 tells two journeys apart.
  public struct Criteria: Sendable, Equatable {
    /// What the framework is for.
    public var purpose: ReaderText?
    /// What it brings about.
    public var objective: ReaderText?
    /// Where customer and business meet.
    public var touchpoints: ReaderText?
    /// How long the journey takes.
    public var duration: ReaderText?
    /// What is measured.
    public var metrics: ReaderText?
    /// Keys of the framework's authors.
    public var ownKeys: [OwnKey] = []

    /// Creates criteria of which none is known yet.
    public init() {}
  }

  /// What it tells: a list of one, which is copied when it is changed in one of two places.
  private var content: [Content]

  /// Creates a framework.
  public init(id: SourceText, name: ReaderText, stages: [FrameworkStage]) {
    content = [Content(id: id, name: name, stages: stages)]
  }

  /// The place of a stage in the framework, from 0.
  public func index(ofStage id: SourceText) -> Int? { StagePlaces(stages)[id] }
}

extension Framework {
  /// The schema that an editor uses.
  public var schema: SourceText? {
    get { content[0].schema }
    _modify { yield &content[0].schema }
  }

  /// The version of the file format, 1.
  public var formatVersion: WrittenNumber? {
    get { content[0].formatVersion }
    _modify { yield &content[0].formatVersion }
  }

  /// The id by which maps name the framework.
  public var id: SourceText {
    get { content[0].id }
    _modify { yield &content[0].id }
  }

  /// What it is called.
  public var name: ReaderText {
    get { content[0].name }
    _modify { yield &content[0].name }
  }

  /// Whether the journey ends or begins again.
  public var kind: Kind? {
    get { content[0].kind }
    _modify { yield &content[0].kind }
  }

  /// `online` for a framework of digital channels alone.
  public var mode: ChannelMode? {
    get { content[0].mode }
    _modify { yield &content[0].mode }
  }

  /// Where it comes from.
  public var source: Source? {
    get { content[0].source }
    _modify { yield &content[0].source }
  }

  /// What a reader has to know about it.
  public var note: ReaderText? {
    get { content[0].note }
    _modify { yield &content[0].note }
  }

  /// When to choose it.
  public var chooseWhen: ReaderText? {
    get { content[0].chooseWhen }
    _modify { yield &content[0].chooseWhen }
  }

  /// Who says when to choose it.
  public var chooseWhenProvenance: FrameworkStage.Provenance? {
    get { content[0].chooseWhenProvenance }
    _modify { yield &content[0].chooseWhenProvenance }
  }

  /// Whether each language's names are the source's or own translations.
  public var translations: [Translation] {
    get { content[0].translations }
    _modify { yield &content[0].translations }
  }

  /// The five criteria of document 003.
  public var criteria: Criteria? {
    get { content[0].criteria }
    _modify { yield &content[0].criteria }
  }

  /// The stages in their order.
  public var stages: [FrameworkStage] {
    get { content[0].stages }
    _modify { yield &content[0].stages }
  }

  /// Keys of the framework's authors.
  public var ownKeys: [OwnKey] {
    get { content[0].ownKeys }
    _modify { yield &content[0].ownKeys }
  }
}
