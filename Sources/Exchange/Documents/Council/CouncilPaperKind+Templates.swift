public import ReviewEngine

extension CouncilPaperKind {
  /// The layout that comes with guong, as a text that people can change.
  public func templateText(in language: Language) -> String {
    switch (self, language) {
    case (.minutes, .vietnamese): Self.minutesInVietnamese
    case (.minutes, .english): Self.minutesInEnglish
    case (.tally, .vietnamese): Self.tallyInVietnamese
    case (.tally, .english): Self.tallyInEnglish
    }
  }

  private static let headInVietnamese = """
    @parent {{parent}}
    @issuer {{issuer}}
    @number Số: {{number}}
    {{#country}}
    @country CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    @motto Độc lập - Tự do - Hạnh phúc
    {{/country}}
    @placed {{locality}}, ngày {{day}} tháng {{month}} năm {{year}}
    """

  private static let headInEnglish = """
    @parent {{parent}}
    @issuer {{issuer}}
    @number No. {{number}}
    {{#country}}
    @country SOCIALIST REPUBLIC OF VIET NAM
    @motto Independence - Freedom - Happiness
    {{/country}}
    @placed {{locality}}, {{date}}
    """

  private static let minutesInVietnamese = """
    % Biên bản họp hội đồng. Dòng bắt đầu bằng % là ghi chú.
    \(headInVietnamese)
    @title BIÊN BẢN
    @subject {{subject}}
    {{#draft}}
    DỰ THẢO - phiên họp {{draft}}
    {{/draft}}
    Thời gian: ngày {{date}}
    {{#place}}
    Địa điểm: {{place}}
    {{/place}}
    Chủ trì: {{chair}}
    Thư ký: {{secretary}}
    # I. THÀNH PHẦN
    Tổng số thành viên: {{members-count}}; có mặt: {{present-count}}; vắng mặt: {{absent-count}}, \
    trong đó gửi phiếu lấy ý kiến: {{asked-count}}.
    | STT | Họ và tên | Chức danh | Tham dự |
    {{#members}}
    | {{index}} | {{name}} | {{role}} | {{presence}} |
    {{/members}}
    # II. NỘI DUNG
    Hội đồng xem xét {{agenda-count}} hồ sơ theo {{policy}}.
    {{#items}}
    ## {{index}}. {{name}} ({{id}})
    {{#position}}
    - Chức vụ: {{position}}
    {{/position}}
    {{#unit}}
    - Đơn vị: {{unit}}
    {{/unit}}
    {{#nominator}}
    - Đơn vị đề nghị: {{nominator}}
    {{/nominator}}
    {{#title}}
    - Danh hiệu, hình thức: {{title}}
    {{/title}}
    {{#recusals}}
    - Không tham gia xét: {{member}}; lý do: {{reason}}
    {{/recusals}}
    {{#secret}}
    - Hình thức: bỏ phiếu kín
    {{/secret}}
    {{#open}}
    - Hình thức: biểu quyết công khai
    {{/open}}
    {{#counted}}
    - Kết quả: {{sentence}}
    {{/counted}}
    - Kết luận: {{conclusion}}
    {{/items}}
    # III. KẾT LUẬN
    Đề nghị công nhận: {{carried-count}} hồ sơ; không đủ tỷ lệ phiếu: {{failed-count}}; \
    chưa có kết luận: {{undecided-count}}.
    | STT | Đối tượng | Danh hiệu, hình thức | Phiếu đồng ý | Kết luận |
    {{#items}}
    | {{index}} | {{name}} | {{title}} | {{share}} | {{conclusion}} |
    {{/items}}
    Biên bản được đọc lại cho các thành viên cùng nghe và thông qua.
    @sign THƯ KÝ = {{secretary}} | CHỦ TỌA = {{chair}}

    """

  private static let minutesInEnglish = """
    % Minutes of a session of the council. A line that begins with % is a note.
    \(headInEnglish)
    @title MINUTES
    @subject {{subject}}
    {{#draft}}
    DRAFT - the session is {{draft}}
    {{/draft}}
    Date: {{date}}
    {{#place}}
    Place: {{place}}
    {{/place}}
    Chair: {{chair}}
    Secretary: {{secretary}}
    # I. ATTENDANCE
    Members: {{members-count}}; present: {{present-count}}; absent: {{absent-count}}, \
    of whom asked in writing: {{asked-count}}.
    | No. | Name | Office | Attendance |
    {{#members}}
    | {{index}} | {{name}} | {{role}} | {{presence}} |
    {{/members}}
    # II. PROCEEDINGS
    Nominations considered: {{agenda-count}}, under {{policy}}.
    {{#items}}
    ## {{index}}. {{name}} ({{id}})
    {{#position}}
    - Position: {{position}}
    {{/position}}
    {{#unit}}
    - Unit: {{unit}}
    {{/unit}}
    {{#nominator}}
    - Nominated by: {{nominator}}
    {{/nominator}}
    {{#title}}
    - Title or award: {{title}}
    {{/title}}
    {{#recusals}}
    - Standing aside: {{member}}; reason: {{reason}}
    {{/recusals}}
    {{#secret}}
    - Secret ballot
    {{/secret}}
    {{#open}}
    - Open vote
    {{/open}}
    {{#counted}}
    - Result: {{sentence}}
    {{/counted}}
    - Conclusion: {{conclusion}}
    {{/items}}
    # III. CONCLUSIONS
    Recommended: {{carried-count}}; too few votes in favour: {{failed-count}}; \
    without conclusion: {{undecided-count}}.
    | No. | Subject | Title or award | In favour | Conclusion |
    {{#items}}
    | {{index}} | {{name}} | {{title}} | {{share}} | {{conclusion}} |
    {{/items}}
    These minutes were read to the members and approved.
    @sign SECRETARY = {{secretary}} | CHAIR = {{chair}}

    """

  private static let tallyInVietnamese = """
    % Biên bản kiểm phiếu. Dòng bắt đầu bằng % là ghi chú.
    \(headInVietnamese)
    @title BIÊN BẢN KIỂM PHIẾU
    @subject {{subject}}
    Ngày kiểm phiếu: {{date}}
    {{#place}}
    Địa điểm: {{place}}
    {{/place}}
    {{#tellers}}
    - Người kiểm phiếu: {{name}}
    {{/tellers}}
    Tổng số thành viên hội đồng: {{members-count}}; có mặt: {{present-count}}; \
    vắng mặt được gửi phiếu lấy ý kiến: {{asked-count}}.
    {{#items}}
    # {{index}}. {{name}} ({{id}})
    {{#title}}
    Danh hiệu, hình thức: {{title}}
    {{/title}}
    {{#basis}}
    Căn cứ: {{basis}}
    {{/basis}}
    {{#recusals}}
    - Không tham gia xét: {{member}}; lý do: {{reason}}
    {{/recusals}}
    {{#counted}}
    {{#secret}}
    Hình thức: bỏ phiếu kín
    {{/secret}}
    {{#open}}
    Hình thức: biểu quyết công khai
    {{/open}}
    | Nội dung | Số phiếu |
    | Phát ra | {{issued}} |
    | Thu về | {{collected}} |
    | Trong đó bằng văn bản của người vắng mặt | {{written}} |
    | Hợp lệ | {{valid}} |
    | Không hợp lệ | {{invalid}} |
    | Đồng ý | {{yes}} |
    | Không đồng ý | {{no}} |
    | Không có ý kiến | {{abstain}} |
    Tỷ lệ đồng ý: {{share}} ({{percent}}); {{sentence}}.
    {{/counted}}
    {{#open}}
    {{#votes}}
    - {{member}}: {{vote}}
    {{/votes}}
    {{/open}}
    Kết quả: {{conclusion}}.
    {{/items}}
    @sign TỔ KIỂM PHIẾU = | THƯ KÝ = {{secretary}} | CHỦ TỌA = {{chair}}

    """

  private static let tallyInEnglish = """
    % Record of the count of a ballot. A line that begins with % is a note.
    \(headInEnglish)
    @title RECORD OF THE COUNT
    @subject {{subject}}
    Counted on: {{date}}
    {{#place}}
    Place: {{place}}
    {{/place}}
    {{#tellers}}
    - Teller: {{name}}
    {{/tellers}}
    Members of the council: {{members-count}}; present: {{present-count}}; \
    absent and asked in writing: {{asked-count}}.
    {{#items}}
    # {{index}}. {{name}} ({{id}})
    {{#title}}
    Title or award: {{title}}
    {{/title}}
    {{#basis}}
    Rule: {{basis}}
    {{/basis}}
    {{#recusals}}
    - Standing aside: {{member}}; reason: {{reason}}
    {{/recusals}}
    {{#counted}}
    {{#secret}}
    Secret ballot
    {{/secret}}
    {{#open}}
    Open vote
    {{/open}}
    | Ballots | Number |
    | Handed out | {{issued}} |
    | Returned | {{collected}} |
    | Of these in writing, from absent members | {{written}} |
    | Valid | {{valid}} |
    | Invalid | {{invalid}} |
    | In favour | {{yes}} |
    | Against | {{no}} |
    | Abstaining | {{abstain}} |
    In favour: {{share}} ({{percent}}); {{sentence}}.
    {{/counted}}
    {{#open}}
    {{#votes}}
    - {{member}}: {{vote}}
    {{/votes}}
    {{/open}}
    Result: {{conclusion}}.
    {{/items}}
    @sign TELLERS = | SECRETARY = {{secretary}} | CHAIR = {{chair}}

    """
}
