import LedgerCore
import Testing

@Suite struct EDTFTests {
  @Test(arguments: [
    ("2031", "2031-01-01", "2031-12-31"), ("2031-02", "2031-02-01", "2031-02-28"),
    ("2032-02-29", "2032-02-29", "2032-02-29"), ("2031-22", "2031-06-01", "2031-08-31"),
    ("2031-24", "2031-12-01", "2032-02-29"), ("20", "2000-01-01", "2099-12-31"),
    ("203X", "2030-01-01", "2039-12-31"), ("2031-XX", "2031-01-01", "2031-12-31"),
    ("2031-02-XX", "2031-02-01", "2031-02-28"), ("2031-05~", "2031-05-01", "2031-05-31"),
    ("2031/2033-04", "2031-01-01", "2033-04-30"), ("-0004", "-0004-01-01", "-0004-12-31"),
    ("-02XX", "-0299-01-01", "-0200-12-31"), ("Y12345", "12345-01-01", "12345-12-31"),
    ("2031-04-05T24:00:00+05:30", "2031-04-05", "2031-04-05"),
  ])
  func `a valid date spans its first to its last day`(text: String, first: String, last: String)
    throws
  {
    let value = try #require(EDTF(text))
    #expect(value.lower?.description == first)
    #expect(value.upper?.description == last)
  }

  @Test(arguments: [
    "", "-", "2031-13", "2031-00", "2031-02-29", "31-02-28", "2031-2", " 2031", "2031 ", "-0000",
    "Y2031", "Y02031", "2031-25", "2031-1X", "20XX-05", "X031", "2031?-05", "2031//2032",
    "2033/2031", "2031-24/2031-21", "2031/203X", "2031-05-06T7:00:00", "2031-05-06T07:00:60",
    "2031-05-06T07:00:00z", "2031-05-06T07:00:00-00:00", "2031-05-06T07:00:00+14:01",
    "2031-05T07:00:00", "[2031,2032]", "2031/2032/2033", "2031-05-06T24:00:01",
  ])
  func `what levels 0 and 1 do not have is not read`(text: String) {
    #expect(EDTF(text) == nil)
  }

  @Test func `an open end has no day and is not an unknown one`() throws {
    let open = try #require(EDTF("2031-05/.."))
    let unknown = try #require(EDTF("2031-05/"))
    #expect(open.form == .interval(.date(nil), .open))
    #expect(unknown.form == .interval(.date(nil), .unknown))
    #expect(open.lower?.description == "2031-05-01")
    #expect(open.upper == nil)
    #expect(Period(edtf: "2031-05/..") == nil)
  }

  @Test func `a year too far off to count its days is valid and has none`() throws {
    let value = try #require(EDTF("Y170000002"))
    #expect(value.level == 1)
    #expect(value.lower == nil)
  }

  @Test(arguments: [
    ("2031-05-06", "2031-05-06", "2031-05-06"), ("2031-05-01", "2031-05-31", "2031-05"),
    ("2031-01-01", "2031-12-31", "2031"), ("2031-03-01", "2031-05-31", "2031-21"),
    ("2031-12-01", "2032-02-29", "2031-24"), ("2031-08-21", "2031-08-31", "2031-08-21/2031-08-31"),
    ("2030-01-01", "2039-12-31", "2030/2039"), ("2031-07-01", "2031-12-31", "2031-07/2031-12"),
    ("2031-08-26", "2031-12-31", "2031-08-26/2031-12"),
    ("2031-08-26", "2032-12-31", "2031-08-26/2032"),
    ("2031-12-26", "2031-12-31", "2031-12-26/2031-12-31"),
    ("2031-02-01", "2031-03-01", "2031-02/2031-03-01"),
  ])
  func `a period is written in its shortest exact form and read back`(
    first: String, last: String, edtf: String
  ) throws {
    let (from, to) = (try #require(Day(first)), try #require(Day(last)))
    let period = try #require(Period(first: from, last: to))
    #expect(period.edtf == edtf)
    #expect(Period(edtf: edtf) == period)
  }

  @Test func `every period from a month's edge is read back as it was written`() throws {
    let start = try #require(Day("2031-11-28"))
    for from in 0..<40 {
      for length in 0..<480 {
        let first = start.adding(days: from)
        let period = try #require(Period(first: first, last: first.adding(days: length)))
        #expect(Period(edtf: period.edtf) == period)
      }
    }
  }
}
