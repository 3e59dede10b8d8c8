#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The numbers by which the system names its errors.
extension SystemError {
  static let notFound = SystemError(code: ENOENT)
  static let notFolder = SystemError(code: ENOTDIR)
  static let isFolder = SystemError(code: EISDIR)
  static let accessDenied = SystemError(code: EACCES)
  static let notPermitted = SystemError(code: EPERM)
  static let exists = SystemError(code: EEXIST)
  static let tryAgain = SystemError(code: EAGAIN)
  static let closedPipe = SystemError(code: EPIPE)
  static let badDescriptor = SystemError(code: EBADF)
  static let diskFull = SystemError(code: ENOSPC)
  static let quotaExceeded = SystemError(code: EDQUOT)
  static let fileTooBig = SystemError(code: EFBIG)
  static let device = SystemError(code: EIO)
  static let readOnly = SystemError(code: EROFS)
  static let nameTooLong = SystemError(code: ENAMETOOLONG)
  static let linkLoop = SystemError(code: ELOOP)
  static let tooManyFiles = SystemError(code: EMFILE)
  static let noSuchDevice = SystemError(code: ENXIO)
}
