import Foundation
import Testing

/// A whole session of a council on the command line, under the policy that comes with guong.
@Suite struct CouncilTranscriptTests {
  private static let list = """
    Mã hồ sơ,Họ và tên,Phân loại đối tượng,Đơn vị,Loại,Danh hiệu,Năm,Thành tích
    N-1,Hợp tác xã Tân Tiến,tập thể,xã Tân Tiến,mô hình,,2026,Nuôi cá lồng trên hồ
    N-2,Nguyễn Thị Hạnh,cá nhân,Trạm Y tế xã Tân Bình,điển hình,Chiến sĩ thi đua cấp tỉnh,2026,Mười lăm năm
    N-3,Trần Văn Bình,cá nhân,Trường Tiểu học Hòa Bình,điển hình,,2026,Dạy học vùng cao
    N-4,Lý A Sử,cá nhân,bản Hua Păng,điển hình,,2026,Trồng cây dược liệu
    N-5,Tổ dân phố 7,tập thể,phường Đông Hòa,cách làm,,2026,Nhà sạch ngõ đẹp

    """

  private static let members = [
    "Lê Cường", "Phạm Dung", "Hoàng Em", "Vũ Giang", "Đặng Hà", "Bùi Khánh", "Đỗ Lam", "Hồ Minh", "Ngô Nam",
  ]

  /// Brings the first four nominations before the council, with everything that gates ask for.
  private static func prepare(_ workplace: Workplace) throws {
    try workplace.write("reviewer = \"lan\"\n", to: ".config/guong/config.toml")
    try workplace.write(list, to: "list.csv")
    var commands = [
      ["init"], ["import", "list.csv"], ["decide", "approve", "N-1", "N-2", "N-3", "N-4"],
    ]
    commands += (1...4).map {
      [
        "form", "N-\($0)", "--set", "plan=ba tháng", "--set", "mentor=Lê Cường", "--add", "checks",
        "date=1/7/2025;result=giữ vững",
      ]
    }
    commands.append(["decide", "approve", "N-1", "N-2", "N-3", "N-4"])
    commands += (1...3).map {
      [
        "form", "N-\($0)", "--set", "report=https://example.org/bao-cao", "--set",
        "minutes=https://example.org/bien-ban", "--set", "submission-letter=https://example.org/to-trinh",
        "--set", "published-on=2/7/2025", "--add", "lessons", "sort=building-exemplars;text=Làm từ việc nhỏ",
      ]
    }
    for command in commands {
      let outcome = try workplace.guong(arguments: command, environment: environment("vi"))
      #expect(outcome.status == 0, "\(command): \(outcome.talk)")
    }
  }

  private static func environment(_ language: String) -> [String: String] {
    ["GUONG_STORE": "store.guong", "LANG": language == "vi" ? "vi_VN.UTF-8" : "en_US.UTF-8"]
  }

  private static let commands: [String] =
    [
      "council plan 2026-01 --date 20/11/2026 --title 'Phiên họp cuối năm' --place 'Hội trường tầng 2'",
      "council plan 2026-01 --date 21/11/2026", "council list", "council show 2026-02",
      "council edit 2026-01 --issuer 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG' --parent 'TỈNH BẰNG LĂNG' --locality 'Bằng Lăng'",
      "council members add 2026-01 'Nguyễn Văn An' --office chair --present",
      "council members add 2026-01 'Trần Thị Bình' --office secretary --reviewer lan --present",
      "council members add 2026-01 " + members.map { "'\($0)'" }.joined(separator: " "),
      "council members add 2026-01 'Ngô Nam'", "council present 2026-01 --all",
      "council written 2026-01 'ho minh'", "council absent 2026-01 'Ngô Nam'",
      "council absent 2026-01 'Ngô Na'",
      "council members 2026-01 --format csv", "council agenda 2026-01 N-1 N-5 N-9",
      "council agenda 2026-01 N-1 N-5", "council agenda 2026-01 --where sort:id",
      "council vote 2026-01 N-1 yes --member 'Lê Cường'", "council open 2026-01 --role member",
      "council open 2026-01", "council recuse 2026-01 N-3 --member 'Lê Cường'",
      "council recuse 2026-01 N-3 --member 'Lê Cường' --reason 'là cậu của người được đề nghị'",
    ]
    + (["Nguyễn Văn An", "Trần Thị Bình"] + members.prefix(5)).map {
      "council vote 2026-01 N-1 yes --member '\($0)'"
    }
    + [
      "council vote 2026-01 N-1 abstain --member 'Bùi Khánh'",
      "council vote 2026-01 N-1 yes --member 'Lê Cường'",
      "council vote 2026-01 N-1 yes --member 'Hồ Minh'", "council vote 2026-01 N-1 yes --member 'Ngô Nam'",
      "council vote 2026-01 N-1 yes --member 'Người Lạ'", "council vote 2026-01 N-1 yes --member 'Đỗ Lam'",
      "council vote 2026-01 N-2 yes --member 'Đỗ Lam'", "council vote 2026-01 N-5 yes --member 'Đỗ Lam'",
      "council count 2026-01 N-1 --yes 9", "council count 2026-01 N-1",
      "council vote 2026-01 N-1 yes --member 'Hồ Minh' --written", "council count 2026-01 N-2",
      "council count 2026-01 N-2 --yes 11", "council count 2026-01 N-2 --yes 9 --collected 10 --written 1",
      "council count 2026-01 N-2 --yes 9 --no 1", "council count 2026-01 N-2 --yes 9 --no 1 --written 1",
      "council reopen 2026-01 N-2", "council count 2026-01 N-2 --yes 10 --written 1",
      "council count 2026-01 N-3 --yes 7 --abstain 1 --invalid 1 --written 1", "council show 2026-01",
      "council show 2026-01 --format json", "council members remove 2026-01 'Ngô Nam'",
      "council close 2026-01 --dry-run", "council close 2026-01",
      "council vote 2026-01 N-4 yes --member 'Lê Cường'", "council list --format jsonl",
      "list --columns id,stage,status", "history N-2", "council minutes 2026-01 --number '01/BB-HĐTĐKT'",
      "council tally 2026-01 N-2 --teller 'Vũ Giang' --format md",
      "council tally 2026-01 N-4", "council minutes 2026-01 --format html --output bien-ban.html",
      "council minutes 2026-01 --format html --output bien-ban.html", "verify", "undo", "council list",
      "list --columns id,stage,status", "redo", "list --columns id,stage,status", "verify",
    ]

  @Test("A session from its plan to its minutes, closed, undone and redone", arguments: ["en", "vi"])
  func session(language: String) throws {
    let workplace = try Workplace()
    try Self.prepare(workplace)
    var transcript = Transcript(in: workplace)
    for command in Self.commands {
      try transcript.run(command, environment: Self.environment(language))
    }
    try Snapshot.expect(
      transcript.masked + "--- bien-ban.html\n" + workplace.read("bien-ban.html"),
      named: "transcripts/council-\(language)")
  }

  @Test("What stands in the way of closing is told for every nomination, and nothing is closed")
  func obstacles() throws {
    let workplace = try Workplace()
    try Self.prepare(workplace)
    var transcript = Transcript(in: workplace)
    for command in [
      "council plan họp --date 2026-11-20", "council members add họp A B C D E --present",
      "council agenda họp N-1 N-2 N-4", "council plan khác --date 2026-11-21 --like họp",
      "council agenda khác N-3 N-1", "council open khác", "council open họp",
      "council vote họp N-1 yes --member A", "council count họp N-4 --yes 5", "council count họp N-2 --yes 5",
      "council agenda họp N-2 --remove", "decide hold N-2 --reason complaint", "council close họp",
      "council agenda họp N-2 --remove --discard", "council retract họp N-1 --member A",
      "form N-4 --set report=https://example.org/a", "council close họp", "council reopen họp N-4",
      "council close họp", "council list", "list --columns id,stage,status", "verify",
    ] {
      try transcript.run(command, environment: Self.environment("vi"))
    }
    try Snapshot.expect(transcript.masked, named: "transcripts/council-obstacles")
  }

  @Test("One's own template; what is wrong with it is told with its line")
  func templates() throws {
    let workplace = try Workplace()
    try Self.prepare(workplace)
    var transcript = Transcript(in: workplace)
    try workplace.write("@title {{subject}}\n{{#members}}\n- {{name}}\n{{/members}}\n", to: "own.txt")
    try workplace.write("@title X\n{{#members}}\n- {{nam}}\n{{/members}}\n", to: "wrong.txt")
    for command in [
      "council plan 1 --date 2026-11-20 --title 'Họp <b>'", "council members add 1 'Lê A | B' '=CMD()'",
      "council minutes 1 --template own.txt", "council minutes 1 --template own.txt --format html",
      "council minutes 1 --template own.txt --format md", "council minutes 1 --template wrong.txt",
      "council minutes 1 --template none.txt", "council tally 1", "council members list 1 --format csv",
      "--lang vi council template tally",
    ] {
      try transcript.run(command, environment: Self.environment("en"))
    }
    try Snapshot.expect(transcript.masked, named: "transcripts/council-templates")
  }
}
