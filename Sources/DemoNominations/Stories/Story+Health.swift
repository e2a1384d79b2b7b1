extension Story {
  /// Health: stations, hospitals, prevention, care at home.
  static let health: [Story] = [
    Story(
      .health, [.health], terrain: .upland, models: ["Sổ sức khỏe treo tường", "Tiêm chủng không bỏ sót"],
      goal: "bảo đảm mọi trẻ em được tiêm chủng đầy đủ, đúng lịch",
      actions: [
        "{S} lập danh sách theo từng nhóm hộ, gọi điện nhắc trước {n:2-3} ngày, nhà nào xa thì mang vắc-xin đến điểm tiêm lưu động.",
        "Ở {loaithon} cách trạm {n:12-28} km đường dốc, buổi tiêm được mở vào ngày chợ phiên để bà con tiện đưa con đi.",
        "Dây chuyền lạnh được kiểm tra ba lần mỗi ngày, ghi sổ và chụp ảnh gửi nhóm trực chuyên môn.",
      ],
      results: [
        "Tỷ lệ trẻ dưới một tuổi tiêm đủ mũi tăng từ {d:782-864}% lên {d:961-989}%, không có tai biến do sai sót.",
        "{n:64-210} trẻ bị bỏ lỡ mũi tiêm đã được tiêm bù trong quý {n:1-2}/{nam}.",
        "Nhiều năm liền trên địa bàn không ghi nhận ca sởi, bạch hầu, ho gà.",
      ]),
    Story(
      .health, [.health], models: ["Câu lạc bộ huyết áp vui khỏe", "Bác sĩ của mọi nhà"],
      goal: "quản lý bệnh tăng huyết áp, đái tháo đường ngay tại trạm y tế",
      actions: [
        "{S} khám sàng lọc {n:1400-5200:50} người từ 40 tuổi trở lên, lập hồ sơ điện tử và hẹn tái khám theo màu thẻ.",
        "Sáng thứ Tư hằng tuần, người bệnh đến đo huyết áp, tập dưỡng sinh rồi cùng học nấu bữa ăn nhạt.",
        "Người không đi lại được thì {s} đến tận nhà thay băng, đo đường huyết, hướng dẫn con cháu chăm sóc.",
      ],
      results: [
        "{n:420-1600:10} bệnh nhân được quản lý, {n:72-88}% kiểm soát được huyết áp; số ca đột quỵ giảm gần một nửa.",
        "Lượt chuyển tuyến không cần thiết giảm {n:28-46}%, mỗi gia đình bớt tốn hàng triệu đồng tiền đi lại.",
        "{n:91-98}% người bệnh hài lòng và đăng ký tiếp tục điều trị tại trạm.",
      ]),
    Story(
      .health, [.hospital], models: ["Hội chẩn từ xa", "Cấp cứu giờ vàng"],
      goal: "triển khai kỹ thuật mới và cấp cứu kịp thời cho người bệnh vùng xa",
      actions: [
        "Sau {n:6-12} tháng học ở tuyến trên, {s} mở đơn vị đột quỵ với quy trình phối hợp cùng {n:9-24} trạm y tế.",
        "Màn hình hội chẩn được nối với tuyến trên, ca khó có ý kiến chuyên gia sau chưa đầy {n:10-20:5} phút.",
        "{S} tổ chức đội trực ngoại viện, tập dượt hằng tháng tình huống tai nạn hàng loạt.",
      ],
      results: [
        "{n:64-240} ca đột quỵ, nhồi máu được can thiệp trong giờ vàng, {n:68-85}% hồi phục tốt.",
        "{n:12-27} kỹ thuật mới được thực hiện thường quy, giảm {n:24-41}% số ca phải chuyển viện.",
        "Thời gian từ khi vào viện đến khi dùng thuốc rút từ {n:70-95} phút còn {n:32-45} phút.",
      ]),
    Story(
      .health, [.health, .association], terrain: .rural, household: true,
      models: ["Vườn thuốc nam sân trạm", "Bài thuốc quanh nhà"],
      goal: "chữa bệnh bằng thuốc nam, bảo tồn cây dược liệu quý",
      actions: [
        "{S} trồng {n:60-180:5} loài cây thuốc, mỗi luống có bảng tên, công dụng và cách dùng an toàn.",
        "Người nghèo đến bốc thuốc không phải trả tiền; người có điều kiện thì bỏ vào hòm để mua thêm dược liệu.",
        "{S} đi rừng lấy giống, ươm lại {n:5-14} loài sắp cạn kiệt rồi chia cho các hộ trồng dưới tán.",
      ],
      results: [
        "Mỗi năm có {n:1200-4600:50} lượt người được khám, châm cứu và cấp thuốc miễn phí.",
        "{n:46-160} hộ đã trồng vườn thuốc gia đình từ nguồn giống được chia.",
        "Vườn thuốc được chọn làm nơi thực hành của {n:2-5} lớp y sĩ cổ truyền.",
      ]),
    Story(
      .health, [.health, .village], terrain: .upland, models: ["Làm mẹ an toàn ở bản xa", "Cô đỡ của bản"],
      goal: "chăm sóc bà mẹ, trẻ em vùng đồng bào dân tộc thiểu số",
      actions: [
        "{S} đi bộ đến từng nhà có thai phụ, khám ít nhất {n:4-5} lần, nhắc ngày sinh bằng tờ lịch có hình vẽ.",
        "Nhóm trông trẻ được lập trong {loaithon} để sản phụ yên tâm xuống trạm chờ sinh.",
        "{S} vận động bỏ tục sinh con ngoài nương, học nói tiếng của bà con để giải thích cho thấu lẽ.",
      ],
      results: [
        "Tỷ lệ sinh con tại cơ sở y tế tăng từ {n:42-58}% lên {n:91-98}%, {n:4-8} năm không có sản phụ tử vong.",
        "Trẻ dưới 5 tuổi suy dinh dưỡng thể thấp còi giảm từ {d:284-342}% còn {d:176-219}%.",
        "{n:86-240} ca đỡ đẻ an toàn, trong đó có {n:3-9} ca khó được chuyển tuyến kịp thời.",
      ]),
    Story(
      .health, [.health, .association], models: ["Ngân hàng máu sống", "Giọt hồng vùng cao"],
      goal: "vận động hiến máu tình nguyện, đăng ký hiến mô, tạng",
      actions: [
        "{S} lập danh sách {n:140-460:10} người sẵn sàng, phân theo nhóm máu, gọi là có mặt trong {n:20-40:5} phút.",
        "Ngày hội hiến máu được tổ chức ngoài mùa nghỉ hè, nghỉ tết để bù lúc ngân hàng máu cạn.",
        "Những người từng nhiều lần hiến máu được mời kể lại trải nghiệm thật cho người còn e ngại.",
      ],
      results: [
        "Trong năm {nam} tiếp nhận {n:860-3200:10} đơn vị máu, đạt {n:112-146}% kế hoạch.",
        "{n:24-71} ca cấp cứu sản khoa, tai nạn được truyền máu sống kịp thời.",
        "{n:110-480:10} người đã đăng ký hiến tạng, là địa bàn dẫn đầu toàn tỉnh.",
      ]),
    Story(
      .health, [.health, .school], models: ["Nụ cười học đường", "Mắt sáng đến trường"],
      goal: "chăm sóc sức khỏe học sinh, phòng bệnh học đường",
      actions: [
        "{S} khám mắt, răng cho học sinh ngay tại lớp, thông báo kết quả bằng phiếu có hình cho cha mẹ.",
        "Chiều thứ Ba hằng tuần học sinh cùng súc miệng, chải răng; ánh sáng bảng được đo và chỉnh mỗi học kỳ.",
        "Phòng tư vấn tâm lý mở vào giờ ra chơi, học sinh có thể bỏ thư kín để hẹn gặp.",
      ],
      results: [
        "{n:2400-8600:50} học sinh được khám, {n:180-640:10} em được cấp kính miễn phí.",
        "Tỷ lệ sâu răng giảm {n:14-26} điểm phần trăm sau hai năm.",
        "{n:31-94} em có dấu hiệu trầm cảm, bị bắt nạt được phát hiện và giúp đỡ sớm.",
      ]),
  ]
}
