/// The words that time expressions are made of.
enum TimeLexicon {
  static let words: [Word: TimeWord] = {
    var words: [Word: TimeWord] = [:]
    func add(_ list: String, _ meaning: (Int) -> TimeWord) {
      for (index, word) in list.split(separator: " ").enumerated() where word != "_" {
        words[Word(word)] = meaning(index)
      }
    }
    add(months) { .month($0 + 1, isShort: false) }
    add(shortMonths) { .month($0 + 1, isShort: true) }
    add("_ _ _ _ _ _ _ _ sept") { .month($0 + 1, isShort: true) }
    add("monday tuesday wednesday thursday friday saturday sunday") {
      .weekday($0 + 1, isShort: false)
    }
    add("mon tue wed thu fri sat sun") { .weekday($0 + 1, isShort: true) }
    add("_ tues weds thur") { .weekday($0 + 1, isShort: true) }
    add("_ _ _ thurs") { .weekday($0 + 1, isShort: true) }
    for plural in [false, true] {
      let units: [TimeUnit] = [.day, .week, .month, .quarter, .year, .decade]
      add(
        plural ? "days weeks months quarters years decades" : "day week month quarter year decade"
      ) { .unit(units[$0]) }
    }
    add("_ spring summer autumn winter") { .season($0) }
    add("_ _ _ fall") { .season($0) }
    add(counts) { .count($0) }
    add("twenty thirty forty fifty sixty seventy eighty ninety") { .tens(($0 + 2) * 10) }
    add(ordinals) { .ordinal($0) }
    add("last this next") { .shift($0 - 1) }
    add("past current following") { .shift($0 - 1) }
    add("previous") { _ in .shift(-1) }
    add("yesterday today tomorrow") { .day($0 - 1) }
    add("_ tonight") { .day($0 - 1) }
    for (list, meaning) in grammar { add(list) { _ in meaning } }
    return words
  }()

  private static let months =
    "january february march april may june july august september october november december"
  private static let shortMonths = "jan feb mar apr _ jun jul aug sep oct nov dec"
  private static let counts = """
    _ one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
    fifteen sixteen seventeen eighteen nineteen
    """
  private static let ordinals = """
    _ first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth \
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """

  private static let grammar: [(String, TimeWord)] = [
    ("early", .part(.early)), ("mid middle midst", .part(.middle)), ("late", .part(.late)),
    ("end close", .part(.end)), ("beginning start", .part(.beginning)),
    ("upcoming coming", .upcoming), ("fiscal financial", .fiscal), ("half", .half),
    ("weekend", .weekend), ("mid-year midyear", .midYear), ("the", .the), ("a an", .a),
    ("of", .of), ("in", .in), ("on", .on), ("at", .at), ("by", .by), ("before", .before),
    ("until till through", .until), ("within", .within), ("since", .since), ("after", .after),
    ("from", .from), ("to thru", .to), ("between", .between), ("and", .and), ("for", .for),
    ("over", .over), ("during throughout", .during), ("ago back", .ago), ("hence", .hence),
    ("now", .now), ("later", .later), ("earlier", .earlier), ("few", .few),
    ("couple", .couple), ("about around approximately roughly circa nearly almost some", .around),
    ("take takes taking", .take),
    ("review consultation trial tender study pause probe inquiry", .review),
    ("runs ends closes is", .runsOut), ("than", .than), ("no not", .no), ("rest remainder", .rest),
    ("off postponed delayed moved deferred shifted slipped pushed", .putOff),
    ("or", .or), ("ending ended", .ending), ("starting commencing", .starting),
    ("final", .final), ("prior", .prior), ("ahead", .ahead), ("ad ce", .era), (",", .comma),
    (".", .point), ("-", .dash), ("/", .slash),
    ("' 's", .possessive), ("(", .openBracket), ("$ £ € ₹ ¥ # ৳ ₦", .money), ("last", .shift(-1)),
    (
      """
      % mw megawatts megawatt kw gw km kilometres kilometers miles m metres tonnes tons percent \
      per million billion trillion crore lakh jobs people homes units cars hectares trees \
      workers barrels dollars rupees taka naira pounds euros trains houses
      """, .measure
    ),
  ]
}
