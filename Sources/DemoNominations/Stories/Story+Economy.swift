extension Story {
  /// Economy and politics: public service, enterprises, trades, markets.
  static let economy: [Story] = [
    Story(
      .economy, [.commune, .agency], models: ["Ngày thứ Năm không hẹn", "Một cửa thân thiện, đúng hẹn"],
      goal: "rút ngắn thời gian giải quyết thủ tục hành chính cho người dân và doanh nghiệp",
      actions: [
        "Bộ phận một cửa được bố trí lại theo hướng một lần tiếp nhận, một đầu mối theo dõi, niêm yết công khai {n:38-96} thủ tục bằng mã QR ngay tại bàn chờ.",
        "{S} chủ động rà soát từng bước xử lý, bỏ {n:2-5} khâu trung gian và quy định rõ người chịu trách nhiệm khi hồ sơ quá hạn.",
        "Vào sáng thứ Bảy hằng tuần, {s} duy trì tổ lưu động đến {thon} nhận hồ sơ và trả kết quả tại nhà cho người cao tuổi, người khuyết tật.",
      ],
      results: [
        "Trong năm {nam}, đã giải quyết {n:2100-6800:10} hồ sơ, tỷ lệ đúng hạn và trước hạn đạt {d:982-998}%, không có trường hợp phải xin lỗi lần hai.",
        "Thời gian chờ trung bình giảm từ {n:35-55} phút xuống còn {n:9-16} phút; mức độ hài lòng qua phiếu khảo sát đạt {d:952-994}%.",
        "Hồ sơ nộp trực tuyến toàn trình chiếm {n:71-94}%, tăng hơn hai lần so với năm {nam-1}.",
      ]),
    Story(
      .economy, [.agency, .commune],
      models: ["Đồng hành cùng hộ kinh doanh", "Tổ hỗ trợ kê khai thuế lưu động"],
      goal: "giúp hộ kinh doanh chuyển từ nộp thuế khoán sang kê khai, sử dụng hóa đơn điện tử",
      actions: [
        "{S} tổ chức {n:8-24} buổi hướng dẫn tại chợ và khu phố, soạn sổ tay {n:12-20} trang bằng lời lẽ dễ hiểu, có ví dụ cho từng ngành hàng.",
        "Mỗi tiểu thương đều được cầm tay chỉ việc cài đặt phần mềm trên điện thoại, được gọi lại sau bảy ngày để tháo gỡ vướng mắc.",
        "{S} lập nhóm trao đổi trực tuyến với {n:160-520} thành viên, trả lời câu hỏi của người nộp thuế trong ngày.",
      ],
      results: [
        "Đến cuối năm {nam}, {n:180-640} hộ đã kê khai đúng hạn, số thu từ khu vực này tăng {d:112-238}% mà không phát sinh khiếu nại.",
        "Thu ngân sách trên địa bàn đạt {n:104-127}% dự toán, nợ đọng giảm {d:18-52} tỷ đồng so với đầu năm.",
        "{n:93-99}% hộ được khảo sát cho biết đã tự lập được hóa đơn mà không cần người khác giúp.",
      ]),
    Story(
      .economy, [.enterprise], models: ["Chuyền may tự cân bằng", "Mỗi tuần một cải tiến nhỏ"],
      goal: "cải tiến quy trình sản xuất, nâng năng suất và giữ việc làm cho người lao động",
      actions: [
        "{S} nghiên cứu, bố trí lại mặt bằng chuyền theo hình chữ U, chế tạo bộ gá từ vật liệu tận dụng với chi phí chỉ {n:3-14} triệu đồng.",
        "Thùng thư sáng kiến đặt tại xưởng được mở vào thứ Sáu hằng tuần; ý kiến nào dùng được đều có phản hồi và thưởng ngay trong tháng.",
        "{S} trực tiếp kèm cặp {n:12-45} công nhân mới, quay lại từng thao tác khó thành video ngắn để cả chuyền cùng học.",
      ],
      results: [
        "Năng suất bình quân tăng {n:12-27}%, tỷ lệ hàng lỗi giảm từ {d:31-48}% xuống {d:8-15}%, làm lợi {d:11-46} tỷ đồng mỗi năm.",
        "Trong năm {nam} có {n:34-118} sáng kiến được công nhận, giá trị làm lợi trên {n:600-2900:50} triệu đồng.",
        "Thu nhập của người lao động đạt bình quân {d:92-138} triệu đồng/tháng, không có ai phải nghỉ việc do thiếu đơn hàng.",
      ]),
    Story(
      .economy, [.village, .association], terrain: .upland, household: true,
      models: ["Homestay ba sạch", "Bản du lịch không khói thuốc"],
      goal: "phát triển du lịch cộng đồng gắn với giữ gìn nếp nhà và cảnh quan",
      actions: [
        "{S} cải tạo nhà truyền thống thành nơi đón khách, giữ nguyên bếp lửa và khung dệt, mời các hộ lân cận cùng phục vụ ăn uống, dẫn đường.",
        "Quy ước đón khách được bàn bạc công khai: niêm yết giá, không chèo kéo, trích {n:3-8}% doanh thu vào quỹ chung của {thon}.",
        "{S} mời giáo viên về dạy giao tiếp tiếng Anh buổi tối, tự quay và đăng những đoạn phim ngắn giới thiệu mùa lúa, mùa hoa của quê hương.",
      ],
      results: [
        "Năm {nam}, nơi đây đón {n:1200-6400:50} lượt khách, trong đó có {n:140-980:10} lượt khách nước ngoài, doanh thu {n:480-2300:10} triệu đồng.",
        "{n:14-46} lao động có việc làm thường xuyên với thu nhập {d:52-88} triệu đồng/tháng; nhiều thanh niên đi làm xa đã trở về.",
        "Từ hai hộ làm thử ban đầu, đến nay đã có {n:7-19} hộ cùng tham gia, không còn cảnh thả rông gia súc dưới gầm sàn.",
      ]),
    Story(
      .economy, [.village, .association], household: true,
      models: ["Giữ lửa làng nghề", "Nghề cũ, cách bán mới"],
      goal: "khôi phục nghề truyền thống và mở lối tiêu thụ cho sản phẩm địa phương",
      actions: [
        "{S} sưu tầm lại {n:14-60} mẫu hoa văn cổ, cải tiến khâu phơi sấy để sản phẩm không mốc, không phai màu.",
        "Các buổi học nghề miễn phí được mở vào mùa nông nhàn, nhận cả người khuyết tật và phụ nữ đơn thân.",
        "{S} đăng ký nhãn hiệu tập thể, đưa sản phẩm lên sàn thương mại điện tử và chuỗi cửa hàng ở {n:3-9} tỉnh, thành phố.",
      ],
      results: [
        "Doanh thu năm {nam} đạt {d:12-67} tỷ đồng, {n:2-5} sản phẩm được công nhận OCOP, trong đó có sản phẩm hạng bốn sao.",
        "Nghề đem lại việc làm cho {n:26-110} người, thu nhập cao gấp {d:15-28} lần so với trồng lúa thuần.",
        "Đã truyền nghề cho {n:18-74} người trẻ dưới 30 tuổi, người nhỏ tuổi nhất mới {n:14-17} tuổi.",
      ]),
    Story(
      .economy, [.commune, .village], models: ["Dân bàn trước, máy xúc vào sau", "Tổ vận động ba kiên trì"],
      goal: "vận động nhân dân bàn giao mặt bằng các dự án đúng tiến độ",
      actions: [
        "{S} đến từng nhà {n:3-7} lần, nghe hết kiến nghị, cùng cán bộ đo đạc kiểm đếm lại trước sự chứng kiến của người dân.",
        "Phương án bồi thường, tái định cư được dán tại nhà văn hóa và đọc trên loa; hộ nào còn băn khoăn đều được đối thoại riêng.",
        "Gia đình đảng viên, cán bộ bàn giao trước để làm gương; ngày công tháo dỡ do thanh niên và dân quân đảm nhận.",
      ],
      results: [
        "{n:86-320} hộ đã bàn giao {d:42-318} ha đất trước thời hạn {n:15-60} ngày, không phải cưỡng chế trường hợp nào.",
        "Nhờ đó, tuyến đường dài {d:24-126} km khởi công đúng kế hoạch, tiết kiệm cho ngân sách khoảng {d:12-74} tỷ đồng chi phí trượt giá.",
        "Đơn thư liên quan đến đất đai trên địa bàn giảm từ {n:24-41} đơn còn {n:2-6} đơn.",
      ]),
    Story(
      .economy, [.association], models: ["Một hạt giống khởi nghiệp", "Góc bếp ra chợ lớn"],
      goal: "hỗ trợ phụ nữ và thanh niên nông thôn khởi nghiệp từ sản vật quê hương",
      actions: [
        "{S} đứng ra tín chấp vay vốn, mời người có kinh nghiệm làm cố vấn, cùng tính toán giá thành cho từng dự án.",
        "Mỗi quý một lần, phiên chợ khởi nghiệp được mở tại sân nhà văn hóa để bà con bán thử và nghe người mua góp ý.",
        "{S} nhận giúp {n:9-28} phụ nữ đơn thân hoàn thiện bao bì, tem truy xuất và giấy chứng nhận an toàn thực phẩm.",
      ],
      results: [
        "{n:11-37} dự án được vay tổng cộng {d:9-48} tỷ đồng, tất cả đều trả lãi đúng hạn.",
        "{n:4-9} tổ hợp tác và {n:2-4} hợp tác xã do phụ nữ làm chủ đã ra đời, tạo việc làm cho {n:58-240} lao động.",
        "Có {n:2-5} ý tưởng đoạt giải cấp tỉnh, một sản phẩm đã xuất khẩu lô hàng đầu tiên trị giá {n:180-940:10} triệu đồng.",
      ]),
    Story(
      .economy, [.commune, .village], models: ["Chợ văn minh, cân đúng giá thật", "Chợ quê không tiền mặt"],
      goal: "xây dựng chợ an toàn thực phẩm, niêm yết giá và bán đúng giá",
      actions: [
        "{S} vận động {n:84-260} tiểu thương ký cam kết ba không: không hàng giả, không cân thiếu, không lấn lối đi.",
        "Hai cân đối chứng được đặt ở cổng chợ, ai mua hàng cũng có thể tự cân lại; số điện thoại phản ánh in to trên bảng tin.",
        "Mã thanh toán được dán tại từng sạp, tổ công nghệ số cộng đồng trực mỗi phiên để hướng dẫn người bán lớn tuổi.",
      ],
      results: [
        "Số vụ tranh cãi về giá giảm từ {n:18-34} vụ xuống {n:1-4} vụ trong năm; không xảy ra cháy nổ, ngộ độc.",
        "{n:82-97}% giao dịch trên {n:100-200:50} nghìn đồng được thanh toán qua tài khoản.",
        "Doanh thu của các sạp hàng tăng bình quân {n:11-24}%, tiền vệ sinh và điện nước thu đủ {n:98-100}%.",
      ]),
  ]
}
