/// The version of the product, here and nowhere else.
enum ProductVersion {
  /// The version as `--version` prints it and reports name it.
  static let text = "0.1.0"
}
