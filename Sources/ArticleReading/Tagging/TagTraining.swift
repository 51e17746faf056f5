/// A sentence with the class of each of its words, to learn tags from.
package struct TaggedText {
  let source: SourceText
  let tokens: [Token]
  let tags: [WordTag]

  /// `tags` gives the Treebank's class of a word by the byte that it begins at; words that are
  /// cut otherwise take the class of the word around them.
  package init(_ text: String, tags: [(start: Int, end: Int, tag: String)]) {
    source = SourceText(text)
    tokens = Tokenizer.tokens(of: source)
    var next = 0
    var found: [WordTag] = []
    for token in tokens {
      while next + 1 < tags.count, tags[next].end <= Int(token.start) { next += 1 }
      found.append(
        token.kind == .possessive
          ? .possessive : next < tags.count ? WordTag(treebank: tags[next].tag) : .mark)
    }
    self.tags = found
  }
}

/// Learns the tagger's weights: an averaged perceptron (Collins 2002).
package struct TagTrainer {
  private var weights: [UInt64: [Float]] = [:]
  private var totals: [UInt64: [Float]] = [:]
  private var stamps: [UInt64: [Float]] = [:]
  private var step: Float = 0
  private let width = WordTag.allCases.count

  package init() {}

  /// One pass over the texts.
  package mutating func pass(_ texts: [TaggedText]) {
    for text in texts {
      var last: WordTag?
      var secondLast: WordTag?
      var keys = [UInt64](repeating: 0, count: TagCues.count)
      for index in text.tokens.indices {
        TagCues.fill(
          &keys, at: index, of: text.tokens[...], in: text.source, last, secondLast,
          lexicon: .shared)
        step += 1
        let guess = best(keys)
        let gold = text.tags[index]
        if guess != gold {
          for key in keys {
            change(key, Int(gold.rawValue), 1)
            change(key, Int(guess.rawValue), -1)
          }
        }
        (secondLast, last) = (last, guess)
      }
    }
  }

  private func best(_ keys: [UInt64]) -> WordTag {
    var sums = [Float](repeating: 0, count: width)
    for key in keys {
      guard let row = weights[key] else { continue }
      for column in 0..<width { sums[column] += row[column] }
    }
    return WordTag.allCases[sums.indices.max { sums[$0] < sums[$1] } ?? 0]
  }

  private mutating func change(_ key: UInt64, _ column: Int, _ by: Float) {
    let zero = [Float](repeating: 0, count: width)
    totals[key, default: zero][column] +=
      (step - stamps[key, default: zero][column]) * weights[key, default: zero][column]
    stamps[key, default: zero][column] = step
    weights[key, default: zero][column] += by
  }

  /// The averaged weights as lines of a table for `WordTagger`, sorted; those under `least` are
  /// left out.
  package func lines(least: Float) -> [String] {
    weights.compactMap { key, row in
      var line = ""
      for column in 0..<width {
        let total =
          (totals[key]?[column] ?? 0) + (step - (stamps[key]?[column] ?? 0)) * row[column]
        let average = total / max(1, step)
        let level = max(-39, min(39, Int((average * 4).rounded())))
        if abs(average) < least || level == 0 { continue }
        line += String(UnicodeScalar(UInt8(65 + column))) + String(UnicodeScalar(UInt8(80 + level)))
      }
      return line.isEmpty ? nil : String(key, radix: 36) + " " + line
    }.sorted()
  }

  /// The share of the texts' tags that a tagger with these weights would give.
  package func agreement(with texts: [TaggedText], least: Float) -> Double {
    let tagger = WordTagger(lines: lines(least: least))
    var (right, all) = (0, 0)
    for text in texts {
      let tags = tagger.tags(of: text.tokens[...], in: text.source, lexicon: .shared)
      all += tags.count
      right += zip(tags, text.tags).count { $0 == $1 }
    }
    return Double(right) / Double(max(1, all))
  }
}
