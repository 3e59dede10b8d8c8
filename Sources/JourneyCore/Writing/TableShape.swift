/// Which way the table of a map lies.
public enum TableShape: String, Sendable, CaseIterable {
  /// A row a touchpoint, as programs and pivot tables want it.
  case rows
  /// Stages as columns and aspects as rows, as people draw maps.
  case columns
}
