extension Artefacts {
  static let plans = [
    "Quý đầu: phân công người hướng dẫn, rà soát điều kiện làm việc. Quý hai: mở rộng sang hai tổ lân cận. Cuối năm: tự đánh giá và báo cáo cấp trên trực tiếp.",
    "Tham quan hai điển hình cùng lĩnh vực, hoàn thiện quy trình thành tài liệu ba trang, thử ở một địa bàn mới trước khi tổng kết.",
    "Bố trí thời gian và kinh phí cho hoạt động, mỗi quý kiểm tra một lần, sáu tháng lấy ý kiến người hưởng lợi.",
    "Đưa vào kế hoạch công tác năm; hằng tháng ghi nhật ký kết quả; mời báo đài cơ sở về tìm hiểu trong quý ba.",
    "Kèm cặp một người kế cận, ghi lại cách làm bằng hình ảnh, nhân thử ở một đơn vị cùng khối.",
  ]

  static let mentors = [
    "Bùi Thị Lan Anh", "Đinh Công Thành", "Hoàng Thị Kim Cúc", "Lò Văn Pâng", "Nguyễn Đức Khải",
    "Phan Thị Minh Nguyệt", "Trần Quốc Bảo", "Vũ Thị Hồng Gấm", "Y Blăk Niê", "Đặng Xuân Lộc",
  ]

  static let help: [(sort: String, what: String)] = [
    ("spiritual", "Lãnh đạo đơn vị đến thăm, biểu dương trước toàn thể cán bộ, nhân dân."),
    ("spiritual", "Giới thiệu tại hội nghị sơ kết của cụm thi đua."),
    ("material", "Hỗ trợ một máy tính và kinh phí in tài liệu từ quỹ thi đua, khen thưởng."),
    ("material", "Cấp mười triệu đồng mua vật tư từ nguồn xã hội hóa."),
    ("policy", "Ưu tiên cử đi tập huấn nghiệp vụ."),
    ("policy", "Bố trí giảm một phần việc thường xuyên để tập trung cho mô hình."),
  ]

  static let checks: [(result: String, effect: String)] = [
    ("kept", "Kết quả giữ vững so với kỳ trước, số người tham gia không giảm."),
    ("kept", "Hoạt động đều, sổ sách rõ ràng, người hưởng lợi xác nhận."),
    ("better", "Số hộ tham gia tăng gần một nửa, hai thôn bên đã xin học cách làm."),
    ("better", "Thời gian xử lý giảm rõ rệt, chi phí thấp hơn cùng kỳ."),
    ("better", "Đã có người kế cận tự làm được, không phụ thuộc vào một cá nhân."),
  ]

  static let difficulties = [
    "Thiếu người thay khi đi vắng.", "Mùa mưa khó đi lại.", "Kinh phí còn phụ thuộc vào vận động.",
    "Số liệu ghi tay, khó tổng hợp.",
  ]

  static let lessons: [(sort: String, texts: [String])] = [
    (
      "running-movements",
      [
        "Phát động gọn, mục tiêu đo đếm được, mỗi quý sơ kết một lần thì phong trào không chìm xuống.",
        "Khi chỉ tiêu do chính người làm đề ra, phong trào giữ được nhịp lâu hơn chỉ tiêu giao từ trên.",
        "Người đứng đầu tham gia như mọi người thì lời phát động mới có sức nặng.",
      ]
    ),
    (
      "building-exemplars",
      [
        "Chọn điển hình từ việc thật, có số liệu trước và sau; không chọn theo cơ cấu.",
        "Bồi dưỡng phải có người hướng dẫn cụ thể và kỳ kiểm tra cụ thể, nếu không điển hình sẽ tự mòn đi.",
        "Muốn nhân rộng được thì cách làm phải viết thành vài bước mà người khác tự theo được.",
      ]
    ),
    (
      "emulating-exemplars",
      [
        "Nơi học theo cần thử ở quy mô nhỏ trước, sửa cho hợp địa bàn rồi mới mở rộng.",
        "Học điển hình bằng cách cùng làm một tuần có ích hơn nghe báo cáo một buổi.",
        "Nêu cả khó khăn, thất bại thì người nghe mới tin và làm theo.",
      ]
    ),
  ]

  static let events: [(channel: String, place: String, reach: ClosedRange<Int>)] = [
    ("press", "Báo của tỉnh", 2_000...9_000), ("radio", "Đài truyền thanh xã", 800...4_000),
    ("portal", "Cổng thông tin điện tử của tỉnh", 500...6_000),
    ("talk", "Hội nghị gặp mặt điển hình tiên tiến", 80...400),
    ("conference", "Hội nghị tổng kết phong trào thi đua", 120...500),
    ("contest", "Hội thi kể chuyện người tốt, việc tốt", 150...700),
    ("book", "Tập sách “Những bông hoa đẹp”", 300...1_000),
  ]

  static let adoptions: [(unit: String, result: String)] = [
    ("Xã Tân Phong", "Áp dụng ở ba thôn, sau bốn tháng đã có 46 hộ tham gia."),
    ("Trường Trung học cơ sở Hòa Lạc", "Làm theo từ học kỳ hai, giáo viên và phụ huynh đồng tình."),
    ("Hội Nông dân huyện Đông Khê", "Thử ở một chi hội, đang sửa cho hợp với vùng cao."),
    ("Phường Bến Nghè", "Đã đưa vào quy chế làm việc của tổ dân phố."),
    ("Trạm Y tế xã Nà Khoang", "Giảm được thời gian chờ, người bệnh đánh giá tốt."),
    ("Công ty Dệt may Bình Minh Hạ", "Áp dụng cho hai tổ sản xuất, năng suất tăng nhẹ."),
  ]
}
