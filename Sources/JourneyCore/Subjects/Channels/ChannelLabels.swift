/// The words that stand beside channels in a list of them.
enum ChannelLabels {
  static let channel = TouchpointKey.channel.label
  static let name = TouchpointKey.name.label
  static let mode = TouchpointKey.mode.label
  static let aliases = LocalizedText(vi: "Còn gọi là", en: "Also called")
  static let origin = LocalizedText(vi: "Nguồn", en: "Origin")
  static let anyName = LocalizedText(
    vi: "Bản đồ có thể ghi mã, tên hay bất kỳ cách gọi nào ở đây; hoa thường và dấu không quan"
      + " trọng. Kênh riêng khai báo trong \"channels\" của .journey-cli.json.",
    en: "A map may write the id, the name or any of these words; case and accents do not matter."
      + " Channels of your own are declared in \"channels\" of .journey-cli.json.")
}
