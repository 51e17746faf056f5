/// What an article is set among: the places, bodies and people that it names most.
///
/// Two articles that speak of "the line" speak of one line rather where both name Mersin and Adana:
/// this is what tells a bare name from its namesakes in other stories, in a ledger of hundreds.
public struct Setting: Hashable, Sendable {
  /// Normal forms (`NameWords.normal`), sorted; at most `Setting.size`.
  public let words: [String]

  /// The words that an article writes with a capital inside its sentences, those that it writes
  /// most often; no kinds of things and no name that is in articles of every kind. O(n).
  public init(of text: String) {
    var counts: [String: Int] = [:]
    var opens = true
    for word in text.composed.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      let letters = word.drop { !$0.isLetter && !$0.isNumber }
      let isName = !opens && letters.count == word.count && letters.first?.isUppercase == true
      opens = word.last.map { ".!?:\"”“".contains($0) } ?? opens
      guard isName else { continue }
      for part in letters.split(whereSeparator: { !$0.isLetter && $0 != "’" && $0 != "'" }) {
        guard part.count > 2, part.first?.isUppercase == true else { continue }
        for word in NameWords.significant(in: String(part))
        where NameWords.isProper(word) && !Setting.everywhere.contains(word) {
          counts[word, default: 0] += 1
        }
      }
    }
    words = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(Setting.size).map(\.key).sorted()
  }

  private init() { words = [] }

  /// Nothing is known of it.
  public static let unknown = Setting()

  /// More would be names that an article mentions in passing.
  static let size = 12

  /// Names and titles that are in articles of every kind, in their normal form: months and days,
  /// offices, news agencies, continents, the largest countries and capitals.
  private static let everywhere: Set<String> = Set(
    """
    january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday christma easter president prime minister
    premier secretary governor mayor king queen chief chairman speaker senator deputy general
    director executive mr mrs ms dr sir cabinet parliament congress senate assembly treasury
    department office board court reuter post time news press daily weekly wire radio herald gazette
    courier letter reader world union bank group fund europe european africa african asia asian
    america american arab english british french german russian chinese indian japanese korean
    spanish italian turkish china india russia japan korea france germany britain spain italy turkey
    london washington paris moscow beijing brussel delhi tokyo berlin
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
