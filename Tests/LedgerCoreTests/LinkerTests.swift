import Testing

@testable import LedgerCore

@Suite("Which names name one project")
struct LinkerTests {
  private func key(_ name: String, _ aliases: [String] = [], in context: [String] = ["Kenya"])
    -> NameKey
  {
    NameKey(ProjectName(written: name, aliases: aliases, context: context))
  }

  private func areOne(_ left: NameKey, _ right: NameKey) -> Bool {
    let (there, back) = (Linker.likeness(left, right), Linker.likeness(right, left))
    #expect(there.score == back.score)
    return there.score >= Linker.threshold
  }

  @Test(arguments: [
    ("new Steel Mills in Mombasa", "a new steel mill in Mombasa"),
    (
      "tenth session of the Inter-Governmental Commission",
      "10th session of Intergovernmental Commission"
    ),
    ("railway between Mombasa and Lamu", "Mombasa–Lamu line"),
    ("Phase Two of the Tana scheme", "second stage of the Tana project"),
    ("Mombasa's steel mill", "steel mill in Mombasa"),
    ("railway from Mombasa to Lamu", "Mombasa–Lamu line"),
  ])
  func `one thing under two names is one project`(left: String, right: String) {
    #expect(areOne(key(left), key(right)))
  }

  @Test(arguments: [
    ("Phase 1 of the Tana scheme", "Phase 2 of the Tana scheme"),
    ("northern leg of the ring line", "southern leg of the ring line"),
    ("Mombasa refinery", "Kisumu refinery"),
    ("Lamu port", "Lamu coal plant"),
    ("TR2's new station at Voi", "TR2"),
    ("the Garsen link from TR2", "TR2 railway"),
  ])
  func `two like things stay two projects`(left: String, right: String) {
    #expect(!areOne(key(left), key(right)))
  }

  @Test func `a kind of thing in another country is another thing`() {
    #expect(!areOne(key("steel mill", in: ["Kenya"]), key("steel mill", in: ["Peru"])))
    #expect(areOne(key("steel mill", in: ["Kenya"]), key("steel mill", in: ["Kenya", "China"])))
  }

  @Test func `an acronym that an article introduced is enough`() {
    let full = key("Kenya Steel Mills", ["KSM"])
    #expect(areOne(full, key("KSM")))
  }

  @Test func `a bare name is what articles of the same setting call so, and no other`() {
    func key(_ name: String, in article: String) -> NameKey {
      NameKey(ProjectName(written: name), in: Setting(of: article))
    }
    let first = key("cement plant", in: "Work near Tororo was begun by Sagala of Hima Works.")
    let same = key("cement plant", in: "In Tororo the plant by Hima Works is late.")
    let other = key("cement plant", in: "The owners of Obajana asked Ibese for more.")
    #expect(areOne(first, same))
    #expect(!areOne(first, other))
    #expect(areOne(key("Tororo cement plant", in: "Work near Tororo."), first))
  }

  @Test func `a key is read back as it was written`() {
    let name = ProjectName(
      written: "Łódź–Bełchatów tunnel", aliases: ["LBT", "the tunnel"],
      context: ["Poland", "European Union"])
    for setting in [Setting.unknown, Setting(of: "Work in Pabianice, says Nowak & Syn.")] {
      let key = NameKey(name, in: setting)
      let read = NameKey(text: key.description)
      #expect(read == key)
      #expect(read.setting == key.setting && read.context == key.context)
      #expect(read.names == key.names && read.propers == key.propers)
    }
  }
}

@Suite("What an article is set among")
struct SettingTests {
  @Test func `names inside sentences, not what opens one`() {
    let setting = Setting(of: "Ships wait off Lamu. Cranes came from Busan, said Odhiambo.")
    #expect(setting.words == ["busan", "lamu", "odhiambo"])
  }

  @Test func `no kinds of things, months or offices`() {
    #expect(Setting(of: "On Monday the Minister opened the Port of Lamu in May.").words == ["lamu"])
  }

  @Test func `the names that are written most, twelve at most`() {
    let names = (0..<30).map { "Qa\(Character(UnicodeScalar(97 + UInt8($0 % 26))))x\($0 / 26)" }
    let text = "They went to " + names.joined(separator: " and ") + " and Lamu and Lamu."
    let setting = Setting(of: text)
    #expect(setting.words.count <= 12)
    #expect(setting.words.contains("lamu"))
  }

  @Test(arguments: ["", "…", "\u{202E}", "A", "\n\n"])
  func `any text has one`(text: String) {
    #expect(Setting(of: text).words.isEmpty)
  }
}
