/// Cuts names into the words that identify and says how much each weighs.
public enum NameWords {
  /// The identifying words of a name, normalised and sorted: lower case, singular, numbers in
  /// digits, without function words. "Phase Two of the Steel Mills" is `2 mill phase steel`.
  public static func significant(in name: String) -> [String] {
    let words = joined(name.lowercased().composed).split {
      !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "’" && $0 != "'"
    }
    return words.map { normal(String($0)) }
      .filter { !$0.isEmpty && !functionWords.contains($0) }
      .uniqued().sorted()
  }

  /// The identifying words that a name writes without a capital.
  static func uncapitalised(in name: String) -> [String] {
    let words = joined(name.composed).split {
      !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "’" && $0 != "'"
    }
    return words.filter { $0.first?.isLowercase == true }.map { normal(String($0)) }
  }

  /// The name without what it belongs to, where it is a name without that too: "HS2's station at
  /// Euston" is Euston's, "the Golborne link from HS2" is Golborne's, but "Karachi's mill" is
  /// Karachi's.
  static func withoutOwner(_ name: String) -> String {
    var words = name.split(separator: " ")
    func isNamed(_ rest: some Sequence<Substring>) -> Bool {
      rest.contains { word in
        word.first?.isUppercase == true && significant(in: String(word)).contains(where: isProper)
      }
    }
    if let owner = words.firstIndex(where: { $0.hasSuffix("'s") || $0.hasSuffix("’s") }),
      isNamed(words[(owner + 1)...])
    {
      words.removeSubrange(...owner)
    }
    if let from = words.firstIndex(of: "from"), !words[from...].contains("to"),
      isNamed(words[..<from])
    {
      words.removeSubrange(from...)
    }
    return words.joined(separator: " ")
  }

  /// "inter-governmental" and "intergovernmental" are one word.
  private static func joined(_ name: String) -> String {
    var name = name.replacing(",000", with: "000")
    for prefix in ["inter", "multi", "anti", "non", "re", "co", "pre", "trans"] {
      name = name.replacing("\(prefix)-", with: prefix)
    }
    return name
  }

  /// How much sharing this word says about two names being one, 0.2 to 1.6.
  public static func weight(of word: String) -> Double {
    if word.first?.isNumber == true { return 1 }
    if generic.contains(word) { return 0.25 }
    if common.contains(word) { return 0.9 }
    return 1.6
  }

  /// Does it say what kind of thing is meant?
  public static func isKind(_ word: String) -> Bool { common.contains(word) }

  /// Is this a word that belongs to one thing rather than to a kind of thing?
  public static func isProper(_ word: String) -> Bool { weight(of: word) > 1.2 }

  /// One normal form for a word: possessive and plural endings off, ordinals and number words in
  /// digits, one spelling for what has two, one encoding for each letter (`composed`).
  public static func normal(_ word: String) -> String {
    var word = word.composed.replacing("’", with: "'")
    if word.hasSuffix("'s") { word.removeLast(2) }
    word = word.replacing("'", with: "").replacing(".", with: "")
    if let number = numbers[word] { return number }
    if let digits = ordinalDigits(word) { return digits }
    word = singular(word)
    if word.hasSuffix("isation") || word.hasSuffix("ization") {
      word = word.dropLast(7) + "ization"
    }
    return spellings[word] ?? word
  }

  /// "10th" is "10".
  private static func ordinalDigits(_ word: String) -> String? {
    guard word.count > 2, ["st", "nd", "rd", "th"].contains(String(word.suffix(2))),
      word.dropLast(2).allSatisfy(\.isNumber)
    else { return nil }
    return String(word.dropLast(2))
  }

  private static func singular(_ word: String) -> String {
    guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    else { return word }
    if word.hasSuffix("ies"), word.count > 4 { return word.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let numbers: [String: String] = [
    "one": "1", "first": "1", "i": "1", "two": "2", "second": "2", "ii": "2", "three": "3",
    "third": "3", "iii": "3", "four": "4", "fourth": "4", "iv": "4", "five": "5", "fifth": "5",
    "six": "6", "sixth": "6", "seven": "7", "seventh": "7", "eight": "8", "eighth": "8",
    "nine": "9", "ninth": "9", "ten": "10", "tenth": "10", "eleventh": "11", "twelfth": "12",
    "hundred": "100",
  ]

  private static let spellings: [String: String] = [
    "programme": "program", "centre": "center", "harbour": "port", "organization": "organisation",
    "railroad": "railway", "rail": "railway", "line": "railway", "track": "railway",
    "mill": "plant", "factory": "plant", "steelworks": "plant", "highway": "road",
    "motorway": "road", "expressway": "road", "house": "home", "housing": "home",
    "apartment": "home", "spur": "link", "leg": "section", "stretch": "section",
    "stage": "phase", "hydel": "hydropower",
    "hydroelectric": "hydropower", "freight": "cargo", "harbor": "port", "tramway": "tram",
  ]

  /// Words that say nothing of which thing is meant.
  private static let functionWords = words(
    """
    a an the of in on at to for from by with and or between its their his her our this that these
    those both all any some other another new old planned proposed long-delayed long delayed huge
    big major large giant country nation state own which who into under over near across along
    through about around it is are be was were as than more so-called so called
    """)

  /// Words that many projects share: they add a little.
  private static let generic = words(
    """
    project scheme plan program development construction building work rebuilding restoration
    rehabilitation modernization refurbishment renovation upgrade upgrading expansion extension
    repair revival restart completion launch launching opening start delivery facility system site
    agreement deal contract protocol memorandum mou accord cooperation joint national federal
    government official initiative strategy policy review study feasibility proposal idea target
    pledge promise commitment goal part first-ever rest area sector potential service network
    infrastructure complex connectivity link ministry meeting talk visit session trip pilot
    international regional public private main great high-powered important local overall whole
    draft final full partial million billion trillion 1000 percent per cent crore
    """)

  /// Words for kinds of things and stuffs: half of a name, but not the telling half.
  private static let common = words(
    """
    railway line track tunnel bridge road highway motorway bypass corridor route airport port
    terminal jetty metro tram train station mill plant factory refinery smelter mine field well
    pipeline dam barrage reservoir canal hydropower power nuclear reactor unit solar wind gas oil
    lng lpg coal steel iron copper lithium cement fertilizer chemical petrochemical methanol
    hospital clinic school university college house home housing apartment tree forest park land
    ocean water sewer irrigation flood fund loan bond grant tax tariff law bill act regulation rule
    mandate standard commission committee council summit conference forum exhibition session
    operator partner company corporation authority agency bank subsidy rebate phase stage section
    leg branch extension spur north south east west northern southern eastern western upper lower
    central electric vehicle car bus ship vessel satellite rocket aircraft fleet army military
    training camp school vaccine health education pharmaceutical technology data trade export
    import cargo passenger high speed fast express emission carbon net zero climate nature
    biodiversity conservation sale privatization purchase electrification inspection visit
    capital region province city town village district island river lake sea mountain
    """)
}
