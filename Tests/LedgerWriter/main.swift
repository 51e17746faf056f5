import ContentHashing
import LedgerCore
import SQLiteLedger

// Records one article after another, as fast as it can, until it is killed.
// usage: ledger-writer PATH FIRST-NUMBER

/// Articles on few projects, days out of order, three claims each.
func article(_ number: Int) -> (Article, [Claim]) {
  let day = Day(number: 16_000 + Int32(number &* 37 % 700))
  var text = "Article \(number)\n"
  let places = (0..<3).map { "Tamsk bridge \((number + $0) % 5 + 1)" }
  let starts = places.map { place in
    defer { text += "The \(place) moves on.\n" }
    return text.unicodeScalars.count
  }
  let claims = places.indices.map { index in
    Claim(
      ordinal: index, project: ProjectName(written: places[index]), statement: "build it",
      status: Status.allCases[(number + index) % Status.allCases.count],
      quote: Quote(of: text, start: starts[index], end: starts[index] + places[index].count)
        ?? Quote(exact: "", prefix: "", suffix: "", start: 0, end: 1),
      rule: "writer")
  }
  let article = Article(
    sha256: Digest(sha256: Array(text.utf8)), publishedOn: day, title: nil, source: nil, url: nil,
    text: text)
  return (article, claims)
}

let path = CommandLine.arguments[1]
var number = Int(CommandLine.arguments[2]) ?? 0
let ledger = try SQLiteLedger(writingAt: path)
while true {
  let (article, claims) = article(number)
  try ledger.append(recordedAt: Instant(milliseconds: Int64(number) * 1000)) { view in
    try Bookkeeper.draft(recording: article, claims: claims, in: view)
  }
  number += 1
}
