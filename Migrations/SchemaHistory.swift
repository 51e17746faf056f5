/// The steps that brought a ledger's schema to where it is, oldest first.
public enum SchemaHistory {
  /// One step: its number, its file's name and its SQL.
  public struct Step: Sendable {
    public let number: Int
    public let name: String
    public let sql: String
  }

  /// Steps for SQLite, numbered from 1 without gaps.
  public static let sqlite: [Step] = [
    Step(
      number: 1, name: "sqlite-0001-create-ledger",
      sql: String(decoding: PackageResources.sqlite_0001_create_ledger_sql, as: UTF8.self))
  ]
}
