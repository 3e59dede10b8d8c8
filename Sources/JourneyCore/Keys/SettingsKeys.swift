/// The keys of a settings file.
enum SettingsKey: String, ObjectKey {
  case severities, disable, vaguePhrases, requiredKeys, channels, frameworks, sameAs
}

enum ChannelKey: String, ObjectKey {
  case id, mode, name, aliases
}
