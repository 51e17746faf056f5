import ArticleReading
import LedgerCore

extension Wording {
  static func problem(_ fault: ArticleInput.Fault) -> Problem {
    switch fault {
    case .file(let fault): problem(fault)
    case .article(let fault): problem(fault)
    case .reader(let fault, let command): problem(fault, command: command)
    }
  }

  static func problem(_ fault: FileFault) -> Problem {
    switch fault {
    case .missing: Problem("there is no such file", "Check the path.")
    case .isFolder: Problem("this is a folder", "Name the files in it, as in FOLDER/*.txt.")
    case .notPermitted: Problem("permission denied", "Check who may read and write it (ls -l).")
    case .tooLarge(let limit):
      Problem("larger than \(limit >> 20) MiB", "An article is one text; split the file.")
    case .diskFull: Problem("the disk is full", "Make room and try again.")
    case .system(let code, let text): Problem("\(text) (error \(code))")
    }
  }

  static func problem(_ fault: ArticleFault) -> Problem {
    switch fault {
    case .empty: Problem("the file is empty", "Save the article's text in it.")
    case .noText:
      Problem("there is no text after the header", "Put the article below its header.")
    case .binary(let offset):
      Problem(
        "not a text file: byte \(offset + 1) is zero",
        "Save the article as plain text in UTF-8. UTF-16 looks like this too.")
    case .notUTF8(let offset, let byte):
      Problem(
        "not UTF-8: byte \(offset + 1) is 0x\(String(byte, radix: 16, uppercase: true))",
        "Convert it first, as in iconv -f WINDOWS-1252 -t UTF-8.")
    case .noDate:
      Problem(
        "no day of publication", "Begin the file with “date 2025-07-11”, or use --date.")
    case .impossibleDate(let text, let line):
      Problem("line \(line): “\(text)” is no date", "Write the day as 2025-07-11.")
    case .futureDate(let day, let today):
      Problem(
        "published on \(day), which is after today, \(today)",
        "Correct the date; --today sets another today.")
    case .tooLarge(let bytes, let limit):
      Problem(
        "\(bytes >> 20) MiB, more than the \(limit >> 20) MiB an article may have",
        "An article is one text; split the file.")
    }
  }
}
