import Foundation
import Testing

/// Compares text with a file in `Snapshots/`; with PLEDGER_RECORD=1 writes the file and fails.
func expectSnapshot(_ text: String, _ name: String, file: String = #filePath) throws {
  let root = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let place = root.appendingPathComponent("Snapshots").appendingPathComponent(name)
  if ProcessInfo.processInfo.environment["PLEDGER_RECORD"] == "1" {
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
    Issue.record("recorded \(name)")
    return
  }
  let known = try String(contentsOf: place, encoding: .utf8)
  #expect(text == known, "differs from Snapshots/\(name)")
}
