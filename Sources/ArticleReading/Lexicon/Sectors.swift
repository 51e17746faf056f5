/// The field that a project belongs to, by the words of its name.
enum Sectors {
  /// The sector of a name: its last word that tells one; nil where none does. O(words).
  static func sector(of name: String) -> String? {
    Tokenizer.tokens(of: SourceText(name)).reversed().lazy.compactMap { all[$0.word] }.first
  }

  private static let all: [Word: String] = {
    var all: [Word: String] = [:]
    for (sector, nouns) in lists {
      for noun in nouns.split(whereSeparator: \.isWhitespace) {
        for form in [String(noun), Inflection.plural(of: String(noun))] { all[Word(form)] = sector }
      }
    }
    return all
  }()

  private static let lists: [(String, String)] = [
    (
      "transport",
      """
      railway rail railroad train metro tram tramway road highway motorway expressway bypass bridge
      tunnel port harbour harbor airport runway jetty ferry bus station corridor line viaduct canal
      locomotive aviation shipping hs2 mrt
      """
    ),
    (
      "energy",
      """
      power energy electricity hydropower nuclear reactor solar wind gas oil lng lpg refinery
      pipeline coal dam grid turbine fuel petrol oilfield biofuel hydrogen transmission megawatt
      gigawatt
      """
    ),
    (
      "industry",
      """
      steel mill factory smelter mine mining cement fertiliser fertilizer industry copper
      lithium textile semiconductor chip shipyard automobile pharmaceutical chemical petrochemical
      methanol
      """
    ),
    (
      "water", "water irrigation reservoir sewer sewage sanitation desalination flood river barrage"
    ),
    ("health", "hospital clinic vaccine health medicine disease ward drug"),
    ("education", "school university college education curriculum classroom scholarship student"),
    ("housing", "home house housing apartment shelter settlement flat slum"),
    (
      "environment",
      """
      tree forest park emission climate nature biodiversity carbon reef wetland conservation
      deforestation recycling mangrove flaring warming
      """
    ),
    ("agriculture", "farm crop wheat rice cotton agriculture seed livestock fishery"),
    ("defence", "army navy submarine frigate missile jet tank drone defence defense military"),
    ("digital", "broadband fibre fiber satellite spectrum data telecom internet software"),
    ("finance", "fund loan bond tax tariff bank subsidy budget fare pension"),
    ("diplomacy", "visit summit session meeting treaty embassy conference commission trip"),
  ]
}
