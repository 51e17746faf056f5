import LedgerCore
import Migrations

/// Compares a ledger's tables, indexes, triggers and views with those that the migrations make.
struct SchemaComparison {
  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// What was dropped or changed. What was added by others (an index, a view of somebody's own)
  /// takes nothing away; a trigger could, and is told.
  func differences() throws -> [String] {
    let mine = try SchemaComparison.schema(of: connection)
    let model = try Connection(path: ":memory:", mode: .writing, wait: 0)
    try Migrator(model, steps: SchemaHistory.sqlite).migrate()
    let made = try SchemaComparison.schema(of: model)
    var differences = made.sorted { $0.key < $1.key }.compactMap { name, sql in
      mine[name] == nil ? "\(name) is missing" : mine[name] == sql ? nil : "\(name) was changed"
    }
    for name in mine.keys.sorted() where name.hasPrefix("trigger ") && made[name] == nil {
      differences.append("\(name) was added")
    }
    return differences
  }

  private static func schema(of connection: Connection) throws -> [String: String] {
    let objects = try connection.all("SELECT type, name, sql FROM sqlite_schema") {
      (name: "\(try $0.text()) \(try $0.text())", sql: $0.textIfAny() ?? "")
    }
    return Dictionary(objects.map { ($0.name, $0.sql) }, uniquingKeysWith: { first, _ in first })
  }
}
