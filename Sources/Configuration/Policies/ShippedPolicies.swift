// Written by Shipped/embed from Shipped/*.toml: edit those, then run it again.

/// The policies that come with guong, as the text of their files.
public enum ShippedPolicies {
  /// The text of a policy; nothing when none of this name comes with guong.
  public static func text(of id: String) -> String? {
    switch id {
    case "jury-award": juryAward
    case "vietnamese-programme": vietnameseProgramme
    default: nil
    }
  }

  private static let juryAward = ##"""
    # A plain jury award: a jury looks at entries, scores the shortlist, and a winner is announced.
    # Giải thưởng do ban giám khảo chấm: sơ loại, rà soát, chấm điểm, công bố.

    id = "jury-award"
    version = "jury-2026.2"
    title = { vi = "Giải thưởng của ban giám khảo", en = "Jury award" }
    utc-offset = "+00:00"

    [[notes]]
    vi = "Mẫu đơn giản, không dựa vào luật của nước nào; số người, số điểm và thời hạn là ví dụ."
    en = "A plain model that rests on no country's law; numbers of people, points and days are examples."

    # Who is in the running: two of three screeners, each without seeing the others.
    [stages.detect]
    label = { vi = "Sơ loại", en = "Longlist" }
    roles = ["secretary", "member", "chair"]
    deadline = 20
    rule = { by = "votes", needed = 2, of = 3, blind = true }

    [[stages.detect.form]]
    id = "eligible"
    label = { vi = "Đủ điều kiện dự giải", en = "Eligible" }
    hint = { vi = "công bố trong năm xét, đúng hạng mục", en = "published in the year, in the right category" }
    type = "yes-no"

    [[stages.detect.form]]
    id = "category"
    label = { vi = "Hạng mục nên xét", en = "Category to consider" }
    type = "text"

    [[stages.detect.gate]]
    field = "subject"

    # What the jury needs before it scores: the office gathers it.
    [stages.cultivate]
    label = { vi = "Hoàn thiện", en = "Completion" }
    roles = ["secretary", "chair"]
    deadline = 20

    [[stages.cultivate.form]]
    id = "work"
    label = { vi = "Tác phẩm, đường dẫn", en = "The work, or a link" }
    type = "document"

    [[stages.cultivate.form]]
    id = "credits"
    label = { vi = "Những người được ghi tên", en = "Credits" }
    type = "table"
    columns = [
      { id = "name", label = { vi = "Tên", en = "Name" }, type = "text", suggest = "people" },
      { id = "part", label = { vi = "Vai trò", en = "Part" }, type = "text" },
    ]

    [[stages.cultivate.form]]
    id = "checked"
    label = { vi = "Đã đối chiếu thông tin", en = "Details checked" }
    type = "yes-no"

    [[stages.cultivate.gate]]
    field = "checked"
    values = { checked = ["yes"] }

    # The jury scores, each member alone; three scorecards at least.
    [stages.summarize]
    label = { vi = "Chấm giải", en = "Judging" }
    roles = ["member", "chair"]
    deadline = 30

    [stages.summarize.rule]
    by = "scores"
    cards = 3
    minimum = 70
    blind = true

    [[stages.summarize.rule.criteria]]
    id = "craft"
    label = { vi = "Tay nghề", en = "Craft" }
    weight = 4
    maximum = 10

    [[stages.summarize.rule.criteria]]
    id = "originality"
    label = { vi = "Sáng tạo", en = "Originality" }
    weight = 3
    maximum = 10

    [[stages.summarize.rule.criteria]]
    id = "effect"
    label = { vi = "Sức tác động", en = "Effect" }
    weight = 3
    maximum = 10

    [[stages.summarize.form]]
    id = "citation"
    label = { vi = "Lời tuyên dương", en = "Citation" }
    hint = { vi = "một hai câu đọc khi trao giải", en = "a sentence or two, read at the ceremony" }
    type = "long-text"

    [stages.replicate]
    label = { vi = "Công bố", en = "Announcement" }
    roles = ["secretary", "chair"]
    may = { revoke = ["chair"] }
    deadline = 60

    [[stages.replicate.form]]
    id = "announced-on"
    label = { vi = "Ngày công bố", en = "Announced on" }
    type = "date"

    [[stages.replicate.form]]
    id = "announced-where"
    label = { vi = "Nơi công bố", en = "Announced where" }
    type = "choices"
    options = [
      { id = "ceremony", label = { vi = "lễ trao giải", en = "ceremony" } },
      { id = "press", label = { vi = "báo chí", en = "press" } },
      { id = "website", label = { vi = "trang web", en = "website" } },
    ]

    [[stages.replicate.form]]
    id = "audience"
    label = { vi = "Số người theo dõi", en = "Audience" }
    type = "number"
    min = 0
    max = 2_000_000_000

    [[stages.replicate.gate]]
    field = "announced-on"

    [reasons]
    reject = [
      { code = "not-eligible", label = { vi = "không đủ điều kiện", en = "not eligible" } },
      { code = "not-shortlisted", label = { vi = "không vào danh sách rút gọn", en = "not shortlisted" } },
      { code = "below-the-mark", label = { vi = "không đủ điểm", en = "below the mark" } },
      { code = "duplicate", label = { vi = "trùng hồ sơ khác", en = "same as another entry" } },
      { code = "other", label = { vi = "lý do khác (ghi rõ)", en = "other (say which)" }, note = true },
    ]
    return = [
      { code = "wrong-category", label = { vi = "sai hạng mục", en = "wrong category" } },
      { code = "missing-work", label = { vi = "thiếu tác phẩm", en = "work missing" } },
      { code = "missing-credits", label = { vi = "thiếu tên người tham gia", en = "credits missing" } },
      { code = "other", label = { vi = "lý do khác (ghi rõ)", en = "other (say which)" }, note = true },
    ]
    hold = [
      { code = "eligibility-check", label = { vi = "đang kiểm tra điều kiện", en = "eligibility being checked" } },
      { code = "dispute", label = { vi = "có tranh chấp quyền tác giả", en = "authorship disputed" } },
      { code = "other", label = { vi = "lý do khác (ghi rõ)", en = "other (say which)" }, note = true },
    ]
    consolidate = [
      { code = "incomplete-material", label = { vi = "tài liệu chưa đủ để chấm", en = "not enough material to judge" } },
      { code = "other", label = { vi = "lý do khác (ghi rõ)", en = "other (say which)" }, note = true },
    ]
    drop = [
      { code = "disqualified", label = { vi = "bị loại theo thể lệ", en = "disqualified under the rules" } },
      { code = "other", label = { vi = "lý do khác (ghi rõ)", en = "other (say which)" }, note = true },
    ]
    recuse = [
      { code = "own-work", label = { vi = "tác phẩm của chính mình", en = "own work" } },
      { code = "close-to-entrant", label = { vi = "thân thiết hoặc cùng công ty với người dự giải", en = "close to, or employed with, the entrant" } },
      { code = "other", label = { vi = "lý do khác (ghi rõ)", en = "other (say which)" }, note = true },
    ]
    revoke = [
      { code = "fraud", label = { vi = "gian dối", en = "fraud" } },
      { code = "not-eligible", label = { vi = "phát hiện không đủ điều kiện", en = "found not to be eligible" } },
    ]

    [[titles]]
    id = "winner"
    label = { vi = "Giải chính thức", en = "Winner" }
    below = "honourable-mention"

    [[titles]]
    id = "honourable-mention"
    label = { vi = "Giải khuyến khích", en = "Honourable mention" }

    [[quotas]]
    id = "shortlist"
    label = { vi = "Danh sách rút gọn mỗi hạng mục", en = "Shortlist of each category" }
    part = "stage:summarize -is:rejected"
    per = "title"
    at-most = 10

    """##

  private static let vietnameseProgramme = ##"""
    # Chương trình phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến: quy định đi kèm guong.
    # Sửa thành quy chế của mình: guong policy show --format toml > quy-che.toml, rồi guong policy check quy-che.toml.
    #
    # The programme of detecting, cultivating, summarizing and replicating exemplars, as it comes with guong.
    # What stands first in a list is offered first. A changed file needs a new version.

    id = "vn-emulation"
    version = "vn-2026.3"
    title = { vi = "Phong trào thi đua 2026", en = "Emulation movement 2026" }
    valid = { from = 2025-07-01 }
    utc-offset = "+07:00"

    [[legal-basis]]
    vi = "Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 17 khoản 4, 5: tuyên truyền, phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến"
    en = "Law on Emulation and Commendation 06/2022/QH15, art. 17(4)-(5): propagate, detect, cultivate and replicate exemplars"

    [[legal-basis]]
    vi = "Nghị định 152/2025/NĐ-CP, có hiệu lực từ 01/7/2025 (theo nguồn dẫn lại; chưa đối chiếu nguyên văn)"
    en = "Decree 152/2025/NĐ-CP, in force since 1 July 2025 (second-hand: the text itself was not compared)"

    [[legal-basis]]
    vi = "Kế hoạch cấp tỉnh ngày 13/02/2023 về phát hiện, bồi dưỡng, tổng kết, nhân rộng điển hình tiên tiến"
    en = "A provincial plan of 13 February 2023 to detect, cultivate, summarize and replicate exemplars"

    [[legal-basis]]
    vi = "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, có hiệu lực từ 01/01/2026"
    en = "Law on Personal Data Protection 91/2025/QH15, in force since 1 January 2026"

    [[legal-basis]]
    vi = "Bộ luật Lao động số 45/2019/QH14, Điều 112: các ngày nghỉ lễ, tết"
    en = "Labour Code 45/2019/QH14, art. 112: public holidays"

    [[notes]]
    vi = "Thời hạn, tỷ lệ phiếu, túc số, chỉ tiêu và cơ cấu dưới đây là VÍ DỤ cho đến khi hội đồng nhập quy chế của mình."
    en = "Time limits, approval ratios, quorums and quotas are EXAMPLES until the council has entered its own working rules."

    [[notes]]
    vi = "Tên giai đoạn, biểu mẫu và lý do soạn theo các kế hoạch và thủ tục đã đọc; mỗi nơi có thể đặt khác."
    en = "Stage names, forms and reasons follow plans and procedures that were read; each body may have its own."

    [[notes]]
    vi = "Hội đồng tư vấn, thủ trưởng ký quyết định: guong ghi «hội đồng đề nghị», không ghi «đã khen»."
    en = "A council advises, the head signs: guong says that the council recommends, never that an award was made."

    [[notes]]
    vi = "Ngày lễ theo Bộ luật Lao động; lịch nghỉ Tết và ngày hoán đổi năm 2025, 2026 theo thông báo hằng năm của Chính phủ, lấy từ nguồn dẫn lại: hãy đối chiếu. Ngày nghỉ năm sau phải nhập thêm."
    en = "Holidays follow the Labour Code; the Tết breaks and swapped days of 2025 and 2026 follow the Government's yearly notices, second-hand: compare them. Later years have to be added."

    [[notes]]
    vi = "Ngày Văn hóa Việt Nam 24/11 (Nghị quyết 80-NQ/TW) chưa ghi vào lịch nghỉ; thêm vào khi có quy định thi hành."
    en = "Vietnam Culture Day, 24 November (Resolution 80-NQ/TW), is not among the holidays yet: add it once it is law."

    # ---------------------------------------------------------------- Giai đoạn 1: phát hiện / Stage 1: detect

    [stages.detect]
    label = { vi = "Phát hiện", en = "Detect" }
    roles = ["secretary", "member", "chair"]
    deadline = 15

    [[stages.detect.form]]
    id = "report"
    label = { vi = "Báo cáo thành tích", en = "Achievement report" }
    hint = { vi = "tệp hoặc đường dẫn; có xác nhận của đơn vị", en = "a file or a link, confirmed by the unit" }
    type = "document"

    [[stages.detect.form]]
    id = "model-name"
    label = { vi = "Tên mô hình đăng ký", en = "Name of the registered model" }
    hint = { vi = "chỉ với mô hình, cách làm", en = "for models and practices" }
    type = "text"

    [[stages.detect.form]]
    id = "model-address"
    label = { vi = "Địa chỉ của mô hình", en = "Address of the model" }
    type = "text"

    [[stages.detect.form]]
    id = "model-content"
    label = { vi = "Nội dung của mô hình", en = "What the model consists of" }
    type = "long-text"

    [[stages.detect.form]]
    id = "frontline"
    label = { vi = "Người trực tiếp lao động", en = "Works directly" }
    hint = { vi = "không giữ chức vụ lãnh đạo, quản lý", en = "holds no leading or managing post" }
    type = "yes-no"

    [[stages.detect.form]]
    id = "workplace-opinion"
    label = { vi = "Ý kiến nơi công tác", en = "Opinion of the workplace" }
    type = "choice"
    options = [
      { id = "agrees", label = { vi = "đồng ý", en = "agrees" } },
      { id = "objects", label = { vi = "không đồng ý", en = "objects" } },
      { id = "none", label = { vi = "không có nơi công tác", en = "there is no workplace" } },
    ]

    [[stages.detect.form]]
    id = "residence-opinion"
    label = { vi = "Ý kiến nơi cư trú", en = "Opinion of the place of residence" }
    type = "choice"
    options = [
      { id = "agrees", label = { vi = "đồng ý", en = "agrees" } },
      { id = "objects", label = { vi = "không đồng ý", en = "objects" } },
      { id = "none", label = { vi = "không phải hỏi", en = "need not be asked" } },
    ]

    [[stages.detect.form]]
    id = "opinion-paper"
    label = { vi = "Văn bản lấy ý kiến", en = "Paper with the opinions" }
    type = "document"

    [[stages.detect.form]]
    id = "under-verification"
    label = { vi = "Đang bị xem xét, xác minh", en = "Something is being verified" }
    hint = { vi = "kỷ luật, điều tra, thanh tra, khiếu nại, tố cáo, báo chí nêu", en = "discipline, investigation, inspection, complaint, press report" }
    type = "yes-no"

    [[stages.detect.form]]
    id = "earlier-awards"
    label = { vi = "Khen thưởng đã nhận", en = "Earlier awards" }
    hint = { vi = "để không khen hai lần cho một thành tích", en = "so that no achievement is awarded twice" }
    type = "table"
    columns = [
      { id = "year", label = { vi = "Năm", en = "Year" }, type = "number", min = 1945, max = 2100 },
      { id = "award", label = { vi = "Danh hiệu, hình thức", en = "Title or award" }, type = "text" },
      { id = "decision", label = { vi = "Số quyết định", en = "Number of the decision" }, type = "text" },
      { id = "achievement", label = { vi = "Về thành tích", en = "For what achievement" }, type = "long-text" },
    ]

    # Bảng tính nhập vào được thẩm định ngay, nên chỉ đòi những gì một bảng tính có.
    # Imported spreadsheets can be appraised at once, so that only what a spreadsheet has is asked for.
    [[stages.detect.gate]]
    field = "subject"

    [[stages.detect.gate]]
    field = "unit"

    [[stages.detect.gate]]
    field = "achievement"

    # ---------------------------------------------------------------- Giai đoạn 2: bồi dưỡng / Stage 2: cultivate

    [stages.cultivate]
    label = { vi = "Bồi dưỡng", en = "Cultivate" }
    roles = ["secretary", "member", "chair"]
    deadline = 125

    [[stages.cultivate.form]]
    id = "plan"
    label = { vi = "Kế hoạch bồi dưỡng", en = "Cultivation plan" }
    hint = { vi = "mục tiêu, cách làm, ai làm, khi nào", en = "aims, ways, who and when" }
    type = "long-text"

    [[stages.cultivate.form]]
    id = "plan-paper"
    label = { vi = "Văn bản kế hoạch", en = "Paper of the plan" }
    type = "document"

    [[stages.cultivate.form]]
    id = "plan-until"
    label = { vi = "Bồi dưỡng đến ngày", en = "Cultivated until" }
    type = "date"

    [[stages.cultivate.form]]
    id = "mentor"
    label = { vi = "Người giúp đỡ, theo dõi", en = "Mentor" }
    hint = { vi = "do cấp trên trực tiếp phân công", en = "assigned by the superior body" }
    type = "text"
    suggest = "people"

    [[stages.cultivate.form]]
    id = "mentor-unit"
    label = { vi = "Đơn vị của người giúp đỡ", en = "Mentor's unit" }
    type = "text"
    suggest = "units"

    [[stages.cultivate.form]]
    id = "help"
    label = { vi = "Việc đã giúp đỡ", en = "Help given" }
    type = "table"

    [[stages.cultivate.form.columns]]
    id = "date"
    label = { vi = "Ngày", en = "Date" }
    type = "date"

    [[stages.cultivate.form.columns]]
    id = "sort"
    label = { vi = "Loại", en = "Sort" }
    type = "choice"
    options = [
      { id = "spiritual", label = { vi = "tinh thần", en = "spiritual" } },
      { id = "material", label = { vi = "vật chất", en = "material" } },
      { id = "policy", label = { vi = "cơ chế, chính sách", en = "policy" } },
    ]

    [[stages.cultivate.form.columns]]
    id = "what"
    label = { vi = "Nội dung", en = "What" }
    type = "long-text"

    [[stages.cultivate.form]]
    id = "checks"
    label = { vi = "Kiểm tra định kỳ", en = "Periodic checks" }
    type = "table"

    [[stages.cultivate.form.columns]]
    id = "date"
    label = { vi = "Ngày", en = "Date" }
    type = "date"

    [[stages.cultivate.form.columns]]
    id = "result"
    label = { vi = "Kết quả", en = "Result" }
    type = "choice"
    options = [
      { id = "kept", label = { vi = "giữ vững", en = "kept" } },
      { id = "better", label = { vi = "tốt hơn", en = "better" } },
      { id = "weaker", label = { vi = "giảm sút", en = "weaker" } },
    ]

    [[stages.cultivate.form.columns]]
    id = "effect"
    label = { vi = "Hiệu quả", en = "Effect" }
    type = "long-text"

    [[stages.cultivate.form.columns]]
    id = "growth"
    label = { vi = "Sự phát triển", en = "Growth" }
    type = "long-text"

    [[stages.cultivate.form.columns]]
    id = "influence"
    label = { vi = "Sức lan tỏa", en = "Influence" }
    type = "long-text"

    [[stages.cultivate.form.columns]]
    id = "difficulties"
    label = { vi = "Khó khăn", en = "Difficulties" }
    type = "long-text"

    [[stages.cultivate.gate]]
    field = "plan"

    [[stages.cultivate.gate]]
    field = "mentor"

    [[stages.cultivate.gate]]
    field = "checks"
    at-least = 1
    values = { result = ["kept", "better"] }

    # ---------------------------------------------------------------- Giai đoạn 3: tổng kết / Stage 3: summarize

    [stages.summarize]
    label = { vi = "Tổng kết", en = "Summarize" }
    roles = ["secretary", "member", "chair"]
    deadline = 30
    rule = { by = "ballot", failed = "consolidate", reason = "not-recognised" }

    [[stages.summarize.form]]
    id = "report-kind"
    label = { vi = "Sơ kết hay tổng kết", en = "Interim or final" }
    type = "choice"
    options = [
      { id = "interim", label = { vi = "sơ kết", en = "interim" } },
      { id = "final", label = { vi = "tổng kết", en = "final" } },
    ]

    [[stages.summarize.form]]
    id = "report"
    label = { vi = "Báo cáo sơ kết, tổng kết", en = "Interim or final report" }
    type = "document"

    [[stages.summarize.form]]
    id = "lessons"
    label = { vi = "Bài học kinh nghiệm", en = "Lessons learned" }
    type = "table"

    [[stages.summarize.form.columns]]
    id = "sort"
    label = { vi = "Về việc", en = "About" }
    type = "choice"
    options = [
      { id = "running-movements", label = { vi = "tổ chức phong trào thi đua", en = "running movements" } },
      { id = "building-exemplars", label = { vi = "xây dựng, nhân rộng điển hình", en = "building and replicating exemplars" } },
      { id = "emulating-exemplars", label = { vi = "học tập, làm theo điển hình", en = "emulating exemplars" } },
    ]

    [[stages.summarize.form.columns]]
    id = "text"
    label = { vi = "Bài học", en = "Lesson" }
    type = "long-text"

    [[stages.summarize.form]]
    id = "minutes"
    label = { vi = "Biên bản họp xét", en = "Minutes of the unit's meeting" }
    type = "document"

    [[stages.summarize.form]]
    id = "ballot-record"
    label = { vi = "Biên bản kiểm phiếu", en = "Ballot record" }
    hint = { vi = "của đơn vị trình; phiếu của hội đồng do guong lập", en = "of the unit; that of the council is made by guong" }
    type = "document"

    [[stages.summarize.form]]
    id = "submission-letter"
    label = { vi = "Tờ trình", en = "Submission letter" }
    type = "document"

    [[stages.summarize.form]]
    id = "initiative-certificate"
    label = { vi = "Giấy chứng nhận sáng kiến", en = "Certificate of initiative" }
    hint = { vi = "nơi có yêu cầu", en = "where it is asked for" }
    type = "document"

    [[stages.summarize.form]]
    id = "published-on"
    label = { vi = "Ngày đăng lấy ý kiến", en = "Published for objections on" }
    type = "date"

    [[stages.summarize.form]]
    id = "published-where"
    label = { vi = "Nơi đăng lấy ý kiến", en = "Published where" }
    hint = { vi = "cổng thông tin, báo, đài, nơi niêm yết", en = "portal, newspaper, radio, notice board" }
    type = "text"

    [[stages.summarize.form]]
    id = "objections"
    label = { vi = "Ý kiến nhận được", en = "Objections received" }
    type = "long-text"

    [[stages.summarize.gate]]
    field = "report"

    [[stages.summarize.gate]]
    field = "lessons"
    at-least = 1

    [[stages.summarize.gate]]
    field = "minutes"

    [[stages.summarize.gate]]
    field = "submission-letter"

    [[stages.summarize.gate]]
    field = "published-on"
    working-days-after = 10

    # ---------------------------------------------------------------- Giai đoạn 4: nhân rộng / Stage 4: replicate

    [stages.replicate]
    label = { vi = "Nhân rộng", en = "Replicate" }
    roles = ["secretary", "member", "chair"]
    may = { revoke = ["chair"] }
    deadline = 250

    [[stages.replicate.form]]
    id = "events"
    label = { vi = "Hoạt động tuyên truyền, nhân rộng", en = "Replication events" }
    type = "table"

    [[stages.replicate.form.columns]]
    id = "date"
    label = { vi = "Ngày", en = "Date" }
    type = "date"

    [[stages.replicate.form.columns]]
    id = "channel"
    label = { vi = "Kênh", en = "Channel" }
    type = "choice"
    options = [
      { id = "press", label = { vi = "báo in, báo điện tử", en = "press" } },
      { id = "radio", label = { vi = "phát thanh, truyền hình", en = "radio and television" } },
      { id = "portal", label = { vi = "cổng thông tin, mạng xã hội", en = "portal and social networks" } },
      { id = "book", label = { vi = "sách, tài liệu", en = "book" } },
      { id = "talk", label = { vi = "nói chuyện, giao lưu", en = "talk" } },
      { id = "conference", label = { vi = "hội nghị, hội thảo", en = "conference" } },
      { id = "contest", label = { vi = "hội thi", en = "contest" } },
      { id = "visit", label = { vi = "tham quan, học tập tại chỗ", en = "study visit" } },
    ]

    [[stages.replicate.form.columns]]
    id = "place"
    label = { vi = "Nơi", en = "Place" }
    type = "text"
    suggest = "units"

    [[stages.replicate.form.columns]]
    id = "reach"
    label = { vi = "Số người tiếp cận", en = "Reach" }
    type = "number"
    min = 0

    [[stages.replicate.form.columns]]
    id = "link"
    label = { vi = "Đường dẫn", en = "Link" }
    type = "text"

    [[stages.replicate.form]]
    id = "adoptions"
    label = { vi = "Đơn vị học tập, làm theo", en = "Adoptions by other units" }
    type = "table"

    [[stages.replicate.form.columns]]
    id = "date"
    label = { vi = "Ngày", en = "Date" }
    type = "date"

    [[stages.replicate.form.columns]]
    id = "unit"
    label = { vi = "Đơn vị", en = "Unit" }
    type = "text"
    suggest = "units"

    [[stages.replicate.form.columns]]
    id = "result"
    label = { vi = "Kết quả", en = "Result" }
    type = "long-text"

    [[stages.replicate.form.columns]]
    id = "link"
    label = { vi = "Đường dẫn", en = "Link" }
    type = "text"

    [[stages.replicate.form]]
    id = "rechecks"
    label = { vi = "Kiểm tra lại hằng năm", en = "Yearly re-checks" }
    type = "table"

    [[stages.replicate.form.columns]]
    id = "date"
    label = { vi = "Ngày", en = "Date" }
    type = "date"

    [[stages.replicate.form.columns]]
    id = "result"
    label = { vi = "Kết quả", en = "Result" }
    type = "choice"
    options = [
      { id = "kept", label = { vi = "giữ vững", en = "kept" } },
      { id = "better", label = { vi = "tốt hơn", en = "better" } },
      { id = "weaker", label = { vi = "giảm sút", en = "weaker" } },
    ]

    [[stages.replicate.form.columns]]
    id = "note"
    label = { vi = "Nhận xét", en = "Remarks" }
    type = "long-text"

    [[stages.replicate.gate]]
    field = "events"
    at-least = 1

    [[stages.replicate.gate]]
    field = "adoptions"
    at-least = 1

    # ---------------------------------------------------------------- Lý do / Reasons

    [reasons]
    reject = [
      { code = "outside-criteria", label = { vi = "không đúng tiêu chí, đối tượng", en = "outside the criteria" } },
      { code = "weak-achievement", label = { vi = "thành tích chưa nổi bật", en = "achievement not outstanding" } },
      { code = "already-awarded", label = { vi = "đã khen cho cùng thành tích", en = "already awarded for the same achievement" } },
      { code = "duplicate", label = { vi = "trùng hồ sơ khác", en = "same as another nomination" } },
      { code = "untrue-report", label = { vi = "báo cáo không đúng sự thật", en = "report not true" } },
      { code = "other", label = { vi = "lý do khác (ghi rõ)", en = "other (say which)" }, note = true },
    ]
    return = [
      { code = "missing-report", label = { vi = "thiếu báo cáo thành tích", en = "achievement report missing" } },
      { code = "missing-minutes", label = { vi = "thiếu biên bản họp", en = "minutes missing" } },
      { code = "missing-consent", label = { vi = "chưa lấy ý kiến nơi công tác, cư trú", en = "opinion of workplace or residence missing" } },
      { code = "vague-achievement", label = { vi = "thành tích chưa cụ thể, thiếu số liệu", en = "achievement vague, figures missing" } },
      { code = "wrong-form", label = { vi = "sai mẫu, sai thông tin", en = "wrong form or data" } },
      { code = "other", label = { vi = "lý do khác (ghi rõ)", en = "other (say which)" }, note = true },
    ]
    hold = [
      { code = "discipline", label = { vi = "đang xem xét kỷ luật", en = "discipline under way" } },
      { code = "investigation", label = { vi = "đang điều tra, truy tố, xét xử", en = "investigation or trial under way" } },
      { code = "inspection", label = { vi = "đang thanh tra, kiểm tra, kiểm toán", en = "inspection or audit under way" } },
      { code = "complaint", label = { vi = "có khiếu nại, tố cáo đang xác minh", en = "complaint being verified" } },
      { code = "press-report", label = { vi = "báo chí nêu vi phạm, đang làm rõ", en = "wrongdoing reported by the press" } },
      { code = "other", label = { vi = "lý do khác (ghi rõ)", en = "other (say which)" }, note = true },
    ]
    consolidate = [
      { code = "not-recognised", label = { vi = "hội đồng chưa công nhận", en = "not recognised by the council" } },
      { code = "weak-result", label = { vi = "kết quả chưa vững", en = "result not firm yet" } },
      { code = "unclear-lessons", label = { vi = "bài học chưa rõ, chưa nhân rộng được", en = "lessons unclear, not ready to replicate" } },
      { code = "other", label = { vi = "lý do khác (ghi rõ)", en = "other (say which)" }, note = true },
    ]
    drop = [
      { code = "ineffective", label = { vi = "không hiệu quả", en = "ineffective" } },
      { code = "not-kept-up", label = { vi = "không còn duy trì", en = "not kept up" } },
      { code = "violation", label = { vi = "có vi phạm", en = "violation" } },
      { code = "left", label = { vi = "đối tượng không còn (chuyển đi, giải thể)", en = "subject gone (moved away, dissolved)" } },
      { code = "other", label = { vi = "lý do khác (ghi rõ)", en = "other (say which)" }, note = true },
    ]
    recuse = [
      { code = "own-dossier", label = { vi = "hồ sơ của chính mình", en = "own dossier" } },
      { code = "relative", label = { vi = "người thân", en = "relative" } },
      { code = "same-unit", label = { vi = "cùng đơn vị, quản lý trực tiếp", en = "same unit, or its superior" } },
      { code = "took-part", label = { vi = "đã tham gia lập hồ sơ", en = "took part in the dossier" } },
      { code = "other", label = { vi = "lý do khác (ghi rõ)", en = "other (say which)" }, note = true },
    ]
    revoke = [
      { code = "fraud", label = { vi = "gian dối để được khen", en = "fraud" } },
      { code = "false-papers", label = { vi = "giấy tờ, tài liệu giả", en = "false papers" } },
      { code = "unlawful-appraisal", label = { vi = "thẩm định trái quy định", en = "unlawful appraisal" } },
      { code = "later-violation", label = { vi = "vi phạm được phát hiện sau", en = "violation found later" } },
    ]

    # ---------------------------------------------------------------- Từ dùng chung / Words

    [kinds]
    advancedExemplar = { vi = "Điển hình tiên tiến", en = "Advanced exemplar" }
    newModel = { vi = "Mô hình mới", en = "New model" }
    newFactor = { vi = "Nhân tố mới", en = "New factor" }
    goodPractice = { vi = "Cách làm hay", en = "Good practice" }
    goodPersonGoodDeed = { vi = "Người tốt, việc tốt", en = "Good person, good deed" }

    [[fields]]
    id = "economy"
    label = { vi = "Kinh tế, chính trị", en = "Economy and politics" }

    [[fields]]
    id = "culture"
    label = { vi = "Văn hóa, xã hội", en = "Culture and society" }

    [[fields]]
    id = "security"
    label = { vi = "Quốc phòng, an ninh", en = "Security and defence" }

    [[fields]]
    id = "foreign-affairs"
    label = { vi = "Đối ngoại", en = "Foreign affairs" }

    [[fields]]
    id = "social-security"
    label = { vi = "An sinh xã hội", en = "Social security" }

    [[fields]]
    id = "party-building"
    label = { vi = "Xây dựng Đảng và hệ thống chính trị", en = "Party building and the political system" }

    [[fields]]
    id = "health"
    label = { vi = "Y tế", en = "Health" }

    [[fields]]
    id = "education"
    label = { vi = "Giáo dục và đào tạo", en = "Education and training" }

    [[fields]]
    id = "agriculture"
    label = { vi = "Nông nghiệp, nông thôn", en = "Agriculture and the countryside" }

    [[fields]]
    id = "environment"
    label = { vi = "Môi trường, phòng chống thiên tai", en = "Environment and disaster prevention" }

    [[fields]]
    id = "science"
    label = { vi = "Khoa học, công nghệ, chuyển đổi số", en = "Science, technology and digital transformation" }

    [[nominators]]
    id = "agency"
    label = { vi = "Cơ quan, ban, ngành", en = "Agency" }

    [[nominators]]
    id = "unit"
    label = { vi = "Đơn vị sự nghiệp", en = "Public service unit" }

    [[nominators]]
    id = "locality"
    label = { vi = "Xã, phường, đặc khu", en = "Locality" }

    [[nominators]]
    id = "enterprise"
    label = { vi = "Doanh nghiệp, hợp tác xã", en = "Enterprise or cooperative" }

    [[nominators]]
    id = "school"
    label = { vi = "Nhà trường", en = "School" }

    [[nominators]]
    id = "emulation-bloc"
    label = { vi = "Cụm, khối thi đua", en = "Emulation cluster or bloc" }

    [[nominators]]
    id = "armed-forces"
    label = { vi = "Lực lượng vũ trang", en = "Armed forces" }

    [[nominators]]
    id = "organisation"
    label = { vi = "Mặt trận Tổ quốc, đoàn thể", en = "Fatherland Front and mass organisations" }

    [[nominators]]
    id = "people"
    label = { vi = "Nhân dân giới thiệu", en = "The people" }

    [[movements]]
    id = "patriotic-emulation"
    label = { vi = "Thi đua yêu nước hằng năm", en = "Patriotic emulation of the year" }
    kind = "regular"
    scope = { vi = "toàn quốc", en = "nationwide" }

    [[movements]]
    id = "homeland"
    label = { vi = "Đoàn kết, sáng tạo, thi đua xây dựng quê hương", en = "United and creative in building the homeland" }
    kind = "regular"
    scope = { vi = "cấp tỉnh (ví dụ)", en = "provincial (example)" }

    [[movements]]
    id = "skilful-mobilisation"
    label = { vi = "Dân vận khéo", en = "Skilful mass mobilisation" }
    kind = "regular"
    scope = { vi = "toàn quốc", en = "nationwide" }

    [[movements]]
    id = "teach-and-learn"
    label = { vi = "Dạy tốt, học tốt", en = "Teach well, learn well" }
    kind = "regular"
    scope = { vi = "ngành giáo dục", en = "education" }

    [[movements]]
    id = "national-security"
    label = { vi = "Vì an ninh Tổ quốc", en = "For national security" }
    kind = "regular"
    scope = { vi = "ngành công an", en = "public security" }

    [[movements]]
    id = "new-countryside"
    label = { vi = "Chung sức xây dựng nông thôn mới", en = "Building the new countryside together" }
    kind = "thematic"
    scope = { vi = "toàn quốc", en = "nationwide" }

    [[movements]]
    id = "for-the-poor"
    label = { vi = "Vì người nghèo – Không để ai bị bỏ lại phía sau", en = "For the poor: nobody is left behind" }
    kind = "thematic"
    scope = { vi = "toàn quốc", en = "nationwide" }

    [[movements]]
    id = "digital-literacy"
    label = { vi = "Bình dân học vụ số", en = "Digital literacy for all" }
    kind = "thematic"
    scope = { vi = "toàn quốc", en = "nationwide" }

    [[movements]]
    id = "congress"
    label = { vi = "Thi đua chào mừng đại hội các cấp", en = "In honour of the congresses" }
    kind = "thematic"
    scope = { vi = "ví dụ", en = "example" }
    period = { from = 2025-01-01, until = 2026-12-31 }

    [[channels]]
    id = "press"
    label = { vi = "báo in, báo điện tử", en = "press" }

    [[channels]]
    id = "radio"
    label = { vi = "phát thanh, truyền hình", en = "radio and television" }

    [[channels]]
    id = "portal"
    label = { vi = "cổng thông tin, mạng xã hội", en = "portal and social networks" }

    [[channels]]
    id = "book"
    label = { vi = "sách, tài liệu", en = "book" }

    [[channels]]
    id = "talk"
    label = { vi = "nói chuyện, giao lưu", en = "talk" }

    [[channels]]
    id = "conference"
    label = { vi = "hội nghị, hội thảo", en = "conference" }

    [[channels]]
    id = "contest"
    label = { vi = "hội thi", en = "contest" }

    [[channels]]
    id = "visit"
    label = { vi = "tham quan, học tập tại chỗ", en = "study visit" }

    # ---------------------------------------------------------------- Danh hiệu, hình thức / Titles and awards

    [[titles]]
    id = "national-emulation-fighter"
    label = { vi = "Chiến sĩ thi đua toàn quốc", en = "National emulation fighter" }
    subject-kinds = ["individual"]
    below = "provincial-emulation-fighter"
    legal-basis = { vi = "Luật Thi đua, khen thưởng 2022", en = "Law on Emulation and Commendation 2022" }

    [[titles]]
    id = "provincial-emulation-fighter"
    label = { vi = "Chiến sĩ thi đua cấp tỉnh", en = "Emulation fighter of the province" }
    subject-kinds = ["individual"]
    below = "base-emulation-fighter"
    legal-basis = { vi = "Luật Thi đua, khen thưởng 2022", en = "Law on Emulation and Commendation 2022" }

    [[titles]]
    id = "base-emulation-fighter"
    label = { vi = "Chiến sĩ thi đua cơ sở", en = "Emulation fighter at the base" }
    subject-kinds = ["individual"]
    below = "advanced-worker"
    legal-basis = { vi = "Luật Thi đua, khen thưởng 2022", en = "Law on Emulation and Commendation 2022" }

    [[titles]]
    id = "advanced-worker"
    label = { vi = "Lao động tiên tiến", en = "Advanced worker" }
    subject-kinds = ["individual"]
    legal-basis = { vi = "Luật Thi đua, khen thưởng 2022", en = "Law on Emulation and Commendation 2022" }

    [[titles]]
    id = "government-flag"
    label = { vi = "Cờ thi đua của Chính phủ", en = "Emulation flag of the Government" }
    subject-kinds = ["collective"]
    below = "provincial-flag"
    legal-basis = { vi = "Luật Thi đua, khen thưởng 2022", en = "Law on Emulation and Commendation 2022" }

    [[titles]]
    id = "provincial-flag"
    label = { vi = "Cờ thi đua của Ủy ban nhân dân tỉnh", en = "Emulation flag of the province" }
    subject-kinds = ["collective"]
    below = "excellent-collective"
    legal-basis = { vi = "Luật Thi đua, khen thưởng 2022", en = "Law on Emulation and Commendation 2022" }

    [[titles]]
    id = "excellent-collective"
    label = { vi = "Tập thể lao động xuất sắc", en = "Excellent working collective" }
    subject-kinds = ["collective"]
    below = "advanced-collective"
    legal-basis = { vi = "Luật Thi đua, khen thưởng 2022", en = "Law on Emulation and Commendation 2022" }

    [[titles]]
    id = "advanced-collective"
    label = { vi = "Tập thể lao động tiên tiến", en = "Advanced working collective" }
    subject-kinds = ["collective"]
    legal-basis = { vi = "Luật Thi đua, khen thưởng 2022", en = "Law on Emulation and Commendation 2022" }

    [[titles]]
    id = "labour-order-third"
    label = { vi = "Huân chương Lao động hạng Ba", en = "Labour Order, third class" }
    below = "prime-minister-merit"
    legal-basis = { vi = "Luật Thi đua, khen thưởng 2022", en = "Law on Emulation and Commendation 2022" }

    [[titles]]
    id = "prime-minister-merit"
    label = { vi = "Bằng khen của Thủ tướng Chính phủ", en = "Certificate of merit of the Prime Minister" }
    below = "provincial-merit"
    legal-basis = { vi = "Luật Thi đua, khen thưởng 2022", en = "Law on Emulation and Commendation 2022" }

    [[titles]]
    id = "provincial-merit"
    label = { vi = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", en = "Certificate of merit of the province" }
    below = "commune-commendation"
    legal-basis = { vi = "Luật Thi đua, khen thưởng 2022", en = "Law on Emulation and Commendation 2022" }

    [[titles]]
    id = "commune-commendation"
    label = { vi = "Giấy khen của Chủ tịch Ủy ban nhân dân xã", en = "Commendation of the commune" }
    legal-basis = { vi = "Luật Thi đua, khen thưởng 2022", en = "Law on Emulation and Commendation 2022" }

    [[titles]]
    id = "provincial-exemplar"
    label = { vi = "Điển hình tiên tiến cấp tỉnh", en = "Exemplar of the province" }
    subject-kinds = ["individual", "collective", "household"]

    [[titles]]
    id = "provincial-model"
    label = { vi = "Mô hình tiêu biểu cấp tỉnh", en = "Typical model of the province" }
    subject-kinds = ["collective"]

    [[titles]]
    id = "cultural-family"
    label = { vi = "Gia đình văn hóa tiêu biểu", en = "Typical cultural family" }
    subject-kinds = ["household"]

    # ---------------------------------------------------------------- Tỷ lệ phiếu / Thresholds
    # Dòng đầu tiên phù hợp với danh hiệu, loại và ngày họp được dùng.
    # The first that fits title, kind and day of the session counts.

    [[thresholds]]
    id = "decree-91-2017"
    titles = ["national-emulation-fighter", "provincial-emulation-fighter"]
    ratio = "90%"
    base = "all-members"
    secret = true
    quorum = "90%"
    written-ballots = true
    legal-basis = { vi = "Nghị định 91/2017/NĐ-CP, Điều 45 khoản 8; đã bị thay thế; túc số là ví dụ", en = "Decree 91/2017, art. 45(8); superseded; its quorum here is an example" }
    valid = { from = 2017-10-01, until = 2023-12-31 }

    [[thresholds]]
    id = "decree-152-2025-high"
    titles = ["national-emulation-fighter", "provincial-emulation-fighter", "government-flag"]
    ratio = "90%"
    base = "all-members"
    secret = true
    quorum = "2/3"
    written-ballots = true
    legal-basis = { vi = "Được cho là theo Nghị định 152/2025/NĐ-CP (nguồn dẫn lại, chưa đối chiếu): 2/3 có mặt, 90% đồng ý", en = "Attributed to Decree 152/2025 (second-hand, not compared): two thirds present, 90% agree" }
    valid = { from = 2025-07-01 }

    [[thresholds]]
    id = "model-commune"
    kinds = ["newModel"]
    ratio = "70%"
    base = "all-members"
    secret = false
    quorum = "2/3"
    legal-basis = { vi = "Theo quy định xét xã kiểu mẫu: 70% tổng số thành viên; túc số là ví dụ", en = "From rules for model communes: 70% of all members; its quorum is an example" }

    [[thresholds]]
    id = "decree-152-2025"
    ratio = "80%"
    base = "all-members"
    secret = true
    quorum = "2/3"
    written-ballots = true
    legal-basis = { vi = "Được cho là theo Nghị định 152/2025/NĐ-CP (nguồn dẫn lại, chưa đối chiếu)", en = "Attributed to Decree 152/2025 (second-hand, not compared)" }
    valid = { from = 2025-07-01 }

    [[thresholds]]
    id = "provincial-procedure"
    ratio = "80%"
    base = "all-members"
    secret = true
    quorum = "2/3"
    legal-basis = { vi = "Theo một thủ tục cấp tỉnh cũ về bằng khen; túc số là ví dụ", en = "From an old provincial procedure for certificates of merit; its quorum is an example" }

    # ---------------------------------------------------------------- Chỉ tiêu, cơ cấu (ví dụ) / Quotas (examples)

    [[quotas]]
    id = "frontline"
    label = { vi = "Người trực tiếp lao động trong số cá nhân", en = "Direct workers among individuals" }
    part = "subject-kind:individual detect.frontline:yes -is:rejected"
    whole = "subject-kind:individual -is:rejected"
    share-at-least = "50%"

    [[quotas]]
    id = "collectives"
    label = { vi = "Tập thể trong tổng số", en = "Collectives among all" }
    part = "subject-kind:collective -is:rejected"
    whole = "-is:rejected"
    share-at-most = "50%"

    [[quotas]]
    id = "per-unit"
    label = { vi = "Mỗi đơn vị nhiều nhất 5 hồ sơ", en = "At most 5 nominations a unit" }
    part = "-is:rejected"
    per = "unit"
    at-most = 5

    [[quotas]]
    id = "per-title"
    label = { vi = "Mỗi danh hiệu nhiều nhất 100 hồ sơ tổng kết", en = "At most 100 nominations of one title in the council" }
    part = "stage:summarize -is:rejected"
    per = "title"
    at-most = 100

    [[quotas]]
    id = "national-fighters"
    label = { vi = "Mỗi đơn vị nhiều nhất 1 Chiến sĩ thi đua toàn quốc", en = "At most 1 national emulation fighter a unit" }
    part = 'title:"Chiến sĩ thi đua toàn quốc" -is:rejected'
    per = "unit"
    at-most = 1

    [[quotas]]
    id = "models"
    label = { vi = "Mô hình mới được giới thiệu", en = "New models put forward" }
    part = "kind:newModel -is:rejected"
    at-least = 12

    # ---------------------------------------------------------------- Ngày nghỉ / Holidays

    [calendar]
    holidays = [
      { from = 2025-01-01, label = { vi = "Tết Dương lịch", en = "New Year's Day" } },
      { from = 2025-01-27, until = 2025-01-31, label = { vi = "Tết Nguyên đán Ất Tỵ", en = "Lunar New Year" } },
      { from = 2025-04-07, label = { vi = "Giỗ Tổ Hùng Vương", en = "Hùng Kings' Commemoration" } },
      { from = 2025-04-30, label = { vi = "Ngày Chiến thắng", en = "Reunification Day" } },
      { from = 2025-05-01, label = { vi = "Ngày Quốc tế lao động", en = "Labour Day" } },
      { from = 2025-05-02, label = { vi = "nghỉ hoán đổi, làm bù 26/4", en = "swapped for 26 April" } },
      { from = 2025-09-01, until = 2025-09-02, label = { vi = "Quốc khánh", en = "National Day" } },
      { from = 2026-01-01, label = { vi = "Tết Dương lịch", en = "New Year's Day" } },
      { from = 2026-01-02, label = { vi = "nghỉ hoán đổi, làm bù 10/01", en = "swapped for 10 January" } },
      { from = 2026-02-16, until = 2026-02-20, label = { vi = "Tết Nguyên đán Bính Ngọ", en = "Lunar New Year" } },
      { from = 2026-04-27, label = { vi = "Giỗ Tổ Hùng Vương (nghỉ bù)", en = "Hùng Kings' Commemoration (in lieu)" } },
      { from = 2026-04-30, label = { vi = "Ngày Chiến thắng", en = "Reunification Day" } },
      { from = 2026-05-01, label = { vi = "Ngày Quốc tế lao động", en = "Labour Day" } },
      { from = 2026-08-31, label = { vi = "nghỉ hoán đổi, làm bù 22/8", en = "swapped for 22 August" } },
      { from = 2026-09-01, until = 2026-09-02, label = { vi = "Quốc khánh", en = "National Day" } },
    ]
    worked-weekend-days = [2025-04-26, 2026-01-10, 2026-08-22]

    """##
}
