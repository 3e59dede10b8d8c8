import JourneyCore

/// A call to the system that failed, by its error number.
struct SystemError: Error, Hashable {
  /// The system's number of the error.
  let code: Int32
}

extension SystemError {
  /// The reason for a person, as the end of a sentence.
  var message: LocalizedText {
    switch self {
    case .notFound: LocalizedText(vi: "không tìm thấy", en: "no such file or folder")
    case .notFolder:
      LocalizedText(
        vi: "một phần của đường dẫn không phải là thư mục", en: "a part of the path is not a folder"
      )
    case .isFolder: LocalizedText(vi: "đây là thư mục", en: "it is a folder")
    case .accessDenied, .notPermitted:
      LocalizedText(vi: "không có quyền truy cập", en: "permission denied")
    case .exists: LocalizedText(vi: "đã có sẵn", en: "it exists already")
    case .closedPipe:
      LocalizedText(vi: "đầu nhận đã đóng", en: "the receiving end is closed")
    case .badDescriptor:
      LocalizedText(vi: "luồng này đã bị đóng", en: "the stream is closed")
    case .diskFull: LocalizedText(vi: "ổ đĩa đã đầy", en: "no space left on the device")
    case .quotaExceeded: LocalizedText(vi: "đã hết hạn mức đĩa", en: "disk quota exceeded")
    case .fileTooBig: LocalizedText(vi: "tệp quá lớn", en: "the file is too large")
    case .device: LocalizedText(vi: "lỗi thiết bị", en: "input/output error of the device")
    case .readOnly: LocalizedText(vi: "ổ đĩa chỉ cho đọc", en: "the file system is read-only")
    case .nameTooLong: LocalizedText(vi: "tên quá dài", en: "the name is too long")
    case .linkLoop:
      LocalizedText(vi: "các liên kết tạo thành vòng", en: "the links form a loop")
    case .tooManyFiles:
      LocalizedText(vi: "có quá nhiều tệp đang mở", en: "too many files are open")
    case .noSuchDevice:
      LocalizedText(vi: "không có gì ở đầu bên kia", en: "nothing is at the other end")
    default: LocalizedText(same: Platform.describe(code))
    }
  }
}
