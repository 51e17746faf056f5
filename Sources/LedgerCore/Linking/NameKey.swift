/// What a project's name is known by, without the accidents of its writing: the significant words
/// of the name and of its aliases, and the places of its setting.
///
/// Two articles that write "the new Steel Mills in Karachi" and "a new steel mill in Karachi"
/// have one key, as far as their articles are set alike. Written and read as
/// `karachi^ mill steel|psm^ @pakistan @russia #lahore #tabani`; `^` marks what is written with a
/// capital and is no word for a kind of thing, `#` what else the article names.
public struct NameKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name, then its aliases, each as its sorted significant words; never empty.
  public let names: [[String]]
  /// The words of all names that belong to one thing rather than to a kind of thing. Sorted.
  public let propers: [String]
  /// The countries of the article. Sorted, lower case.
  public let context: [String]
  /// What else the article names. Sorted.
  public let setting: [String]
  public let description: String

  /// The key of a name in an article of this setting.
  public init(_ name: ProjectName, in surroundings: Setting = .unknown) {
    // A country of the setting says nothing more when it stands in the name as well.
    let setting = Set(name.context.flatMap(NameWords.significant(in:)))
    func identifying(_ written: String) -> [String] {
      let words = NameWords.significant(in: NameWords.withoutOwner(written))
      let telling = words.filter { !setting.contains($0) }
      return telling.isEmpty ? words : telling
    }
    let first = identifying(name.written)
    let others = name.aliases.map(identifying).filter { !$0.isEmpty && $0 != first }
    let all = [name.written] + name.aliases
    let plain = Set(all.flatMap(NameWords.uncapitalised(in:)))
    let propers = Set(all.flatMap(NameWords.significant(in:))).filter {
      !plain.contains($0) && NameWords.isProper($0) && !setting.contains($0)
    }
    self.init(
      names: [first] + others.uniqued().sorted { $0.lexicographicallyPrecedes($1) },
      propers: propers,
      context: name.context.map { $0.lowercased().composed }.uniqued().sorted(),
      setting: surroundings.words.filter { !setting.contains($0) })
  }

  private init(names: [[String]], propers: Set<String>, context: [String], setting: [String]) {
    self.names = names
    self.context = context
    self.setting = setting
    self.propers = names.flatMap { $0 }.filter(propers.contains).uniqued().sorted()
    description =
      names.map { words in
        words.map { propers.contains($0) ? $0 + "^" : $0 }.joined(separator: " ")
      }.joined(separator: "|")
      + context.map { " @" + $0.replacing(" ", with: "_") }.joined()
      + setting.map { " #" + $0 }.joined()
  }

  /// Reads what `description` wrote. O(n), in one pass: every name that an article might mean is
  /// read this way.
  public init(text: String) {
    enum Part { case name, context, setting }
    var names: [[String]] = [[]]
    var (context, setting): ([String], [String]) = ([], [])
    var part: [UInt8] = []
    var propers: Set<String> = []
    var kind = Part.name
    func end() {
      switch kind {
      case .context:
        context.append(String(decoding: part.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self))
      case .setting: setting.append(String(decoding: part, as: UTF8.self))
      case .name where part.isEmpty: break
      case .name:
        let isProper = part.last == UInt8(ascii: "^")
        let word = String(decoding: isProper ? part.dropLast() : part[...], as: UTF8.self)
        names[names.count - 1].append(word)
        if isProper { propers.insert(word) }
      }
      part.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " "):
        end()
        kind = .name
      case UInt8(ascii: "@") where part.isEmpty && kind == .name: kind = .context
      case UInt8(ascii: "#") where part.isEmpty && kind == .name: kind = .setting
      case UInt8(ascii: "|") where kind == .name:
        end()
        names.append([])
      default: part.append(byte)
      }
    }
    end()
    (self.names, self.context, self.setting, description) = (names, context, setting, text)
    self.propers = propers.sorted()
  }

  /// The description tells all there is to a key.
  public static func == (left: NameKey, right: NameKey) -> Bool {
    left.description == right.description
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }

  /// Nothing is known of what its article is set among.
  var isUnplaced: Bool { setting.isEmpty && context.isEmpty }

  /// All words of all names: what the ledger's index of names holds.
  public var words: [String] { names.flatMap { $0 }.uniqued() }

  public static func < (left: NameKey, right: NameKey) -> Bool {
    left.description < right.description
  }
}

/// A name at its place among the projects.
public struct PlacedName: Hashable, Sendable {
  public let key: NameKey
  /// As the earliest statement wrote it.
  public let written: String
  /// The aliases of that statement.
  public let aliases: [String]
  /// The earliest statement that used it.
  public let first: Position
  /// The earlier name that it continues; nil where it begins a project.
  public let antecedent: NameKey?
  /// How alike the two are, 0 to 1; 1 where there is no antecedent.
  public let likeness: Double
  public let project: ProjectID

  public init(
    key: NameKey, written: String, aliases: [String], first: Position, antecedent: NameKey?,
    likeness: Double, project: ProjectID
  ) {
    self.key = key
    self.written = written
    self.aliases = aliases
    self.first = first
    self.antecedent = antecedent
    self.likeness = likeness
    self.project = project
  }
}
