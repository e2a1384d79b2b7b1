import Glibc

/// Just enough of the system's SQLite to change a store behind the program's back.
enum SystemSQLite {
  /// It is not there, or refused the statement.
  struct Failed: Error {
    let code: Int32
  }

  private typealias Open =
    @convention(c) (UnsafePointer<CChar>, UnsafeMutablePointer<OpaquePointer?>) -> Int32
  private typealias Execute =
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>, OpaquePointer?, OpaquePointer?, OpaquePointer?
    ) -> Int32
  private typealias Close = @convention(c) (OpaquePointer?) -> Int32

  /// Runs statements on a database file.
  static func execute(_ sql: String, on path: String) throws {
    guard let library = dlopen("libsqlite3.so.0", RTLD_NOW), let open = dlsym(library, "sqlite3_open"),
      let execute = dlsym(library, "sqlite3_exec"), let close = dlsym(library, "sqlite3_close")
    else { throw Failed(code: -1) }
    var database: OpaquePointer?
    var code = unsafeBitCast(open, to: Open.self)(path, &database)
    if code == 0 { code = unsafeBitCast(execute, to: Execute.self)(database, sql, nil, nil, nil) }
    _ = unsafeBitCast(close, to: Close.self)(database)
    guard code == 0 else { throw Failed(code: code) }
  }
}
