/// What a full stop after a word means: lists of English, each word without its last point.
enum Abbreviations {
  /// Stand before a name or a number and never end a sentence.
  static let titles = words(
    """
    mr mrs ms dr prof gen sen rep gov lt col capt cmdr cpl sgt maj brig adm rev hon pres messrs
    mme mlle st ste mt ft vs viz fig figs eq cf e.g i.e f.e al maulana smt shri hajj rs tk supt
    amb min.gen engr barr rtd.gen asst dep insp det cllr
    """)

  /// Stand before a number; else they may end a sentence.
  static let numbered = words(
    """
    no nos n° n° p pp vol vols art arts sec secs ch chap para paras approx ca c cl reg jan feb mar
    apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ref tel ext
    bldg rm
    """)

  /// May end a sentence, but only before a word that begins one.
  static let trailing = words(
    """
    inc co corp ltd plc jr sr etc bros ave blvd rd dept est min max hrs hr sq med esq ind wash ont
    que alta sask calif conn fla mass mich minn miss pa tex va wis ariz colo ill kan ky la md mo
    neb nev okla ore tenn vt ga del ala ark univ assn intl govt mfg pty pvt llc bhd dist div ed eds
    trans tr gmbh kg mil bn tn km kg lb lbs oz yd mph incl excl resp jr. sr. phd ph.d
    """)

  /// Words that begin sentences and no names: after one of them stands a new sentence.
  static let starters = words(
    """
    a an the this that these those it its he she his her they their we our i i'm i've you your my
    there here in on at by for from with without after before when while where what why who which
    how if as although though because since until during under over between both some many most
    several few all any no not none one two three four five six seven eight nine ten millions
    thousands hundreds dozens but and or yet so however still also meanwhile then now today
    yesterday tomorrow later earlier last next another other others officials analysts critics
    travelers according asked did do does is are was were has have had can could will would shall
    should may might must let let's please to of each every even once such only under nor neither
    either despite instead moreover nevertheless thus hence therefore construction work
    """)

  /// May follow "a.m." and "p.m." within a sentence.
  static let afterClock = words(
    """
    monday tuesday wednesday thursday friday saturday sunday gmt utc est edt cst cdt pst pdt et pt
    ist pkt bst cet january february march april may june july august september october november
    december mon tue wed thu fri sat sun
    """)

  /// Openers of a phrase of time: "At 5 a.m. Mr. Smith went".
  static let beforeClock = words("at by around before after until till from on since about")

  /// Names that end with a mark of exclamation.
  static let exclaimingNames = words("yahoo jeopardy yum")

  private static func words(_ list: String) -> Set<Word> {
    Set(list.split(whereSeparator: \.isWhitespace).map { Word($0) })
  }
}
