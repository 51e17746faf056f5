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

  @Test func `a key is read back as it was written`() {
    let key = key(
      "Łódź–Bełchatów tunnel", ["LBT", "the tunnel"], in: ["Poland", "European Union"])
    #expect(NameKey(text: key.description) == key)
  }
}
