extension Story {
  /// Farming, forestry and fishery: crops, herds, ponds, cooperatives, new countryside.
  static let farming: [Story] = [
    Story(
      .farming, [.farm], terrain: .rural, household: true,
      models: ["Cánh đồng thuận thiên", "Cánh đồng ba giảm"],
      goal: "chuyển sang canh tác lúa chất lượng cao, ít phát thải",
      actions: [
        "{S} vận động {n:64-240} hộ dồn bờ, gieo thưa, tưới ướt khô xen kẽ, ghi nhật ký đồng ruộng bằng điện thoại.",
        "Giống xác nhận, phân hữu cơ được mua chung ngay đầu vụ nên giá rẻ hơn {n:8-15}% so với mua lẻ.",
        "Rơm được cuộn đem trồng nấm, ủ phân thay vì đốt ngoài đồng.",
      ],
      results: [
        "Diện tích mở rộng từ {n:18-40} ha lên {n:140-420} ha, năng suất {d:62-78} tấn/ha, lợi nhuận tăng {n:22-41}%.",
        "Lượng giống giảm {n:40-60}%, phân hóa học giảm {n:25-35}%, nước tưới giảm {n:20-30}%.",
        "Toàn bộ sản lượng được doanh nghiệp ký bao tiêu, giá cao hơn thị trường {n:200-600:50} đồng/kg.",
      ]),
    Story(
      .farming, [.farm], terrain: .upland, household: true,
      models: ["Vườn đồi ba tầng", "Na rải vụ trên núi đá"],
      goal: "cải tạo vườn tạp, trồng cây ăn quả theo hướng an toàn",
      actions: [
        "{S} mạnh dạn phá {d:8-42} ha ngô kém hiệu quả, kéo đường ống dẫn nước {n:800-2600:100} m từ khe núi về.",
        "Cây được tỉa cành, bao quả, rải vụ để thu hoạch từ tháng {n:7-8} đến tháng {n:11-12}, tránh cảnh được mùa mất giá.",
        "{S} mở vườn cho bà con đến học, ai thiếu mắt ghép thì cho, ai chưa rành thì làm mẫu tại chỗ.",
      ],
      results: [
        "Mỗi héc-ta cho thu {n:180-420:10} triệu đồng/năm, gấp {n:5-9} lần trồng ngô.",
        "Vườn được cấp chứng nhận VietGAP và mã số vùng trồng, {n:24-90} hộ đã làm theo.",
        "{n:12-34} lao động có thu nhập đều, {n:7-22} hộ thoát nghèo nhờ cây giống được chia.",
      ]),
    Story(
      .farming, [.farm], terrain: .rural, household: true,
      models: ["Chăn nuôi không mùi", "Đệm lót sinh học"],
      goal: "chăn nuôi an toàn sinh học, xử lý tốt chất thải",
      actions: [
        "{S} nuôi {n:120-900:10} con trên đệm lót trấu, mùn cưa trộn men, thức ăn ủ từ thân ngô, bã sắn.",
        "Chuồng có hố sát trùng, sổ ra vào; gia súc mới nhập được cách ly đủ {n:14-21} ngày.",
        "{S} ủ phân thành hữu cơ, đổi cho nhà vườn lấy cỏ và phụ phẩm, không bỏ đi thứ gì.",
      ],
      results: [
        "Qua các đợt dịch, đàn vật nuôi vẫn an toàn; lãi ròng đạt {n:260-1200:10} triệu đồng mỗi năm.",
        "Chi phí thức ăn giảm {n:18-32}%, mùi hôi không còn, xóm giềng thuận hòa.",
        "{n:31-96} hộ đã áp dụng, {thon} không còn ao tù, cống hở quanh chuồng trại.",
      ]),
    Story(
      .farming, [.farm, .enterprise], terrain: .rural, models: ["Hợp tác xã số", "Nông sản có địa chỉ"],
      goal: "liên kết sản xuất theo chuỗi, truy xuất nguồn gốc nông sản",
      actions: [
        "{S} tập hợp {n:42-180} thành viên, thống nhất một quy trình, một mẫu mã và một giá thu mua công bố trước vụ.",
        "Mỗi lô hàng có mã truy xuất, người mua xem được ngày bón phân, ngày hái và tên nhà vườn.",
        "Kho lạnh {n:60-300:20} tấn được đầu tư bằng vốn góp của thành viên và quỹ hỗ trợ hợp tác xã.",
      ],
      results: [
        "Doanh thu năm {nam} đạt {d:86-412} tỷ đồng, chia lãi cho thành viên {d:8-31} tỷ đồng.",
        "Sản phẩm có mặt ở {n:24-120} cửa hàng, siêu thị; tỷ lệ hao hụt sau thu hoạch giảm còn {n:6-9}%.",
        "Thu nhập của thành viên cao hơn hộ ngoài hợp tác xã từ {n:20-35}%.",
      ]),
    Story(
      .farming, [.farm, .border], terrain: .coast, household: true,
      models: ["Nuôi biển lồng bè thế hệ mới", "Tổ tàu thuyền đoàn kết"],
      goal: "bám biển, khai thác và nuôi trồng thủy sản bền vững",
      actions: [
        "{S} thay lồng gỗ bằng lồng nhựa chịu sóng, nuôi xen cá, hàu và rong để nước luôn sạch.",
        "{n:9-28} tàu cùng tổ chia nhau ngư trường, chuyển cá vào bờ cho nhau và báo tin gió bão theo giờ.",
        "{S} bật thiết bị giám sát suốt hành trình, vận động bạn thuyền không đánh bắt trái phép ở vùng biển nước ngoài.",
      ],
      results: [
        "Sản lượng năm {nam} đạt {n:84-640:2} tấn, giá trị {d:62-318} tỷ đồng, bạn thuyền thu nhập {d:98-164} triệu đồng/tháng.",
        "Đã cứu {n:14-47} ngư dân gặp nạn trên biển, lai dắt {n:5-13} tàu hỏng máy vào bờ.",
        "Nhiều năm không có tàu nào trong tổ vi phạm quy định về khai thác.",
      ]),
    Story(
      .farming, [.farm, .village], terrain: .upland, household: true,
      models: ["Rừng quế trăm hộ", "Mỗi khẩu trăm gốc cây"],
      goal: "trồng rừng gỗ lớn, làm giàu từ kinh tế rừng",
      actions: [
        "{S} nhận khoán {n:12-64} ha đồi trọc, trồng xen cây gỗ lớn với quế, sa nhân, lấy ngắn nuôi dài.",
        "Vườn ươm {n:60-300:20} nghìn cây giống mỗi năm, bán trả chậm cho hộ nghèo.",
        "Tổ bảo vệ rừng thay phiên nhau đi tuần {n:4-8} buổi mỗi tháng, đường băng cản lửa được phát dọn trước mùa hanh.",
      ],
      results: [
        "Độ che phủ rừng của {xa} tăng lên {d:584-726}%, mười năm không xảy ra cháy rừng.",
        "Thu từ rừng đạt {n:240-920:10} triệu đồng/năm; {n:48-170} hộ có của ăn của để.",
        "{n:140-560:10} ha rừng được cấp chứng chỉ quản lý bền vững.",
      ]),
    Story(
      .farming, [.farm], terrain: .rural, models: ["Kỹ sư chân đất", "Lớp học trên bờ ruộng"],
      goal: "chuyển giao tiến bộ kỹ thuật cho nông dân",
      actions: [
        "{S} tổ chức {n:24-86} lớp ngay trên bờ ruộng, mỗi lớp một việc, làm xong mới ra về.",
        "Máy bẫy sâu tự chế từ tấm pin mặt trời cũ có giá chỉ {n:600-1400:100} nghìn đồng được tặng bản vẽ cho bất cứ ai cần.",
        "{S} chọn {n:10-22} nông dân giỏi làm giảng viên, người trồng dạy lại người trồng.",
      ],
      results: [
        "{n:1400-4800:50} lượt nông dân được tập huấn, {n:78-92}% áp dụng ngay trong vụ kế tiếp.",
        "Thuốc bảo vệ thực vật sử dụng giảm {n:30-55}%, thiên địch đã trở lại đồng ruộng.",
        "Sáng kiến được công nhận có phạm vi ảnh hưởng cấp tỉnh, {n:180-640:10} máy đang hoạt động.",
      ]),
    Story(
      .farming, [.village, .commune], terrain: .rural, household: true,
      models: ["Thôn nông thôn mới kiểu mẫu", "Vườn mẫu, nhà sạch"],
      goal: "xây dựng nông thôn mới kiểu mẫu từ mỗi khu vườn, mỗi nếp nhà",
      actions: [
        "{S} cùng bà con vẽ lại sơ đồ vườn, bỏ tường rào kín, thay bằng hàng chè mạn, dâm bụt cắt tỉa gọn gàng.",
        "Mỗi hộ chấm điểm chéo hộ bên cạnh theo {n:10-14} tiêu chí, điểm dán ngay cổng nhà.",
        "Nhà văn hóa, sân thể thao, bãi đỗ xe được làm bằng đất hiến và tiền công đức không hoàn lại của con em xa quê.",
      ],
      results: [
        "{n:74-180} vườn đạt chuẩn vườn mẫu, thu nhập bình quân {n:58-84} triệu đồng/người/năm.",
        "Đạt {n:10-14}/14 tiêu chí kiểu mẫu, không còn hộ nghèo.",
        "Nhân dân góp {d:12-58} tỷ đồng, chiếm {n:44-67}% tổng vốn đầu tư.",
      ]),
    Story(
      .farming, [.farm, .association], terrain: .rural,
      models: ["Chi hội nông dân nghề nghiệp", "Tổ tiết kiệm xoay vòng"],
      goal: "giúp hội viên vay vốn, học nghề, tiêu thụ sản phẩm",
      actions: [
        "{S} thành lập {n:4-11} chi hội theo nghề, sinh hoạt tại vườn của từng hội viên theo lượt.",
        "Vốn ủy thác được bình xét công khai, có tổ giám sát giúp người vay dùng đúng mục đích.",
        "{S} đứng ra mua chung vật tư, bán chung sản phẩm, lấy giá ghi lên bảng trước cửa trụ sở.",
      ],
      results: [
        "Dư nợ {d:112-428} tỷ đồng cho {n:240-860:10} hộ vay, không có nợ quá hạn.",
        "{n:310-980:10} hội viên đạt danh hiệu sản xuất, kinh doanh giỏi các cấp.",
        "{n:120-460:10} lao động được học nghề, {n:81-93}% có việc làm thêm lúc nông nhàn.",
      ]),
  ]
}
