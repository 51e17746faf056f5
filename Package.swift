// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "pledger",
  products: [
    .executable(name: "pledger", targets: ["pledger"]),
    .library(name: "LedgerCore", targets: ["LedgerCore"]),
    .library(name: "ContentHashing", targets: ["ContentHashing"]),
    .library(name: "ArticleReading", targets: ["ArticleReading"]),
    .library(name: "ProgramReading", targets: ["ProgramReading"]),
    .library(name: "SQLiteLedger", targets: ["SQLiteLedger"]),
    .library(name: "PledgerCommands", targets: ["PledgerCommands"]),
  ],
  targets: [
    // Cellar: C libraries behind module maps, and the schema's history.
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .target(
      name: "Migrations", path: "Migrations",
      resources: [.embedInCode("SQLite")], swiftSettings: strict),

    // Floor 1: what a ledger is.
    .target(name: "LedgerCore", swiftSettings: strict),
    .target(
      name: "ContentHashing", dependencies: ["LedgerCore", "CCrypto"], swiftSettings: strict),

    // Floor 2: two ways of reading and one of storing, with no door between them.
    .target(name: "ArticleReading", dependencies: ["LedgerCore"], swiftSettings: strict),
    .target(name: "ProgramReading", dependencies: ["LedgerCore"], swiftSettings: strict),
    .target(
      name: "SQLiteLedger",
      dependencies: ["LedgerCore", "ContentHashing", "CSQLite", "Migrations"],
      swiftSettings: strict),

    // Floor 3 and roof: the commands, and the program that chooses the store.
    .target(
      name: "PledgerCommands",
      dependencies: ["LedgerCore", "ArticleReading", "ProgramReading", "ContentHashing"],
      swiftSettings: strict),
    .executableTarget(
      name: "pledger", dependencies: ["LedgerCore", "PledgerCommands", "SQLiteLedger"],
      swiftSettings: strict),

    .testTarget(name: "LedgerCoreTests", dependencies: ["LedgerCore"], swiftSettings: strict),
    .testTarget(
      name: "ArticleReadingTests", dependencies: ["ArticleReading", "LedgerCore"],
      swiftSettings: strict),
    // Learns the weights of the reading from labelled stories: `make weights`.
    .executableTarget(
      name: "train-reader", dependencies: ["ArticleReading", "LedgerCore"],
      path: "Tests/TrainReader", swiftSettings: strict),
    .testTarget(
      name: "ProgramReadingTests", dependencies: ["ProgramReading", "LedgerCore"],
      swiftSettings: strict),
    // A program for the tests to kill while it writes.
    .executableTarget(
      name: "ledger-writer", dependencies: ["SQLiteLedger", "LedgerCore", "ContentHashing"],
      path: "Tests/LedgerWriter", swiftSettings: strict),
    .testTarget(
      name: "SQLiteLedgerTests",
      dependencies: [
        "ledger-writer", "SQLiteLedger", "LedgerCore", "ContentHashing", "CSQLite", "Migrations",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PledgerCommandsTests",
      dependencies: [
        "PledgerCommands", "LedgerCore", "SQLiteLedger", "ArticleReading", "ProgramReading",
        "ContentHashing",
      ],
      swiftSettings: strict),
    // End to end: runs the program that was built beside it.
    .testTarget(
      name: "PledgerTests", dependencies: ["pledger", "CSQLite"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
