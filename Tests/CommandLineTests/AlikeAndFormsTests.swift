import Testing

/// Nominations that look alike, and forms filled in, in conversation; compared with committed texts.
@Suite struct AlikeAndFormsTests {
  private static let list = """
    Mã hồ sơ,Họ và tên,Phân loại đối tượng,Đơn vị,Loại,Năm,Danh hiệu,Thành tích
    N-1,Nguyễn Thị Hoà,cá nhân,Trạm Y tế xã Tân Bình,điển hình tiên tiến,2026,Lao động tiên tiến,Mười lăm năm vận động
    N-2,Hợp tác xã Tân Tiến,tập thể,Xã Tân Tiến,mô hình mới,2026,,Nuôi cá lồng không dùng kháng sinh
    N-3,NGUYỄN THỊ HÒA,cá nhân,trạm y tế xã Tân Bình,điển hình tiên tiến,2026,,Vận động tiêm chủng mười lăm năm

    """

  private static let alike = [
    "import list.csv", "list is:duplicate --columns id,subject", "duplicates list", "duplicates show N-1 N-3",
    "duplicates settle N-1 N-2 merge", "duplicates settle N-1 N-3 later", "duplicates list --state settled",
    "duplicates settle N-1 N-3 merge --note 'một người'", "list --columns id,status,reason,note sort:id",
    "undo", "duplicates settle N-1 N-3 different", "duplicates list",
    "duplicates list --format json --state all",
    "duplicates scan", "duplicates list", "duplicates show N-1 N-9", "verify",
  ]

  @Test("What looks alike is found, compared, settled and remembered", arguments: ["en", "vi"])
  func alike(language: String) throws {
    try converse(Self.alike, language, named: "alike")
  }

  private static let forms = [
    "import list.csv", "decide approve N-1", "form N-1", "decide approve N-1",
    "form N-1 --set mentor='Trần Văn Bình' --set plan='=SUM(A1)' --add checks 'date=8/3/2026;result=tốt hơn'",
    "form N-1 --set mentr=x", "form N-1 --set plan-until=30/2/2026",
    "form N-1 --add checks 'result=tuyệt vời'",
    "form N-1 --set mentor=x --role reader", "form N-1 --format json",
    "list cultivate.mentor:binh --columns id",
    "form N-1 --set plan-paper=plan.txt", "documents check", "decide approve N-1", "undo --count 3",
    "list cultivate.mentor:binh --columns id", "redo", "export --format csv --output out.csv",
    "--store other.guong import out.csv", "--store other.guong form N-1 --stage cultivate",
    "--store other.guong verify", "verify",
  ]

  @Test(
    "A form is filled in, checked, searched, taken back, and goes from store to store",
    arguments: ["en", "vi"])
  func forms(language: String) throws {
    try converse(Self.forms, language, named: "forms")
  }

  private func converse(_ commands: [String], _ language: String, named name: String) throws {
    let workplace = try Workplace()
    try workplace.write("reviewer = \"lan\"\n", to: ".config/guong/config.toml")
    try workplace.write(Self.list, to: "list.csv")
    try workplace.write("kế hoạch\n", to: "plan.txt")
    var transcript = Transcript(in: workplace)
    for command in commands {
      try transcript.run(
        command,
        environment: ["GUONG_STORE": "store.guong", "LANG": language == "vi" ? "vi_VN.UTF-8" : "en_US.UTF-8"])
    }
    try Snapshot.expect(transcript.masked, named: "transcripts/\(name)-\(language)")
  }
}
