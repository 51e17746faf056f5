import ArticleReading
import Foundation

// Learns what the reading weighs, from labelled articles:
//
//   train-reader --check N MATERIAL…      how well it would do on stories that it has not seen
//   train-reader --weights FILE MATERIAL… writes the weights of the evidence
//   train-reader --tags FILE TAGGED       writes the weights of the tagger, from tagged texts
//
// MATERIAL is a folder of a story (gold.json, articles/) or a file of labelled lines.
var arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count >= 3 else {
  print("usage: train-reader --check N | --weights FILE | --tags FILE, then the material")
  exit(2)
}
let (task, value, material) = (arguments[0], arguments[1], arguments[2...])

if task == "--tags" {
  let held = try TagTable.learn(from: URL(filePath: material[2]), to: URL(filePath: value))
  print("agrees with \(held) of the tags that were held out")
  exit(0)
}

var set = TrainingSet()
for path in material {
  if path.hasSuffix(".lines") {
    try set.add(lines: URL(filePath: path))
  } else {
    try set.add(story: URL(filePath: path, directoryHint: .isDirectory))
  }
}
print(set.summary)

if task == "--check", let folds = Int(value), folds > 1 {
  print(CrossCheck(of: set, folds: folds).report)
} else {
  var trainer = Trainer()
  trainer.fit(set.examples, cueCount: set.cues.count)
  let lines = WeightsTable.lines(of: trainer, set)
  try WeightsTable.source(lines).write(toFile: value, atomically: true, encoding: .utf8)
  print("\(lines.count) cues written")
}
