extension Story {
  /// Environment: waste, water, forest, disasters, energy.
  static let environment: [Story] = [
    Story(
      .environment, [.village, .association], household: true,
      models: ["Phân loại rác tại nguồn", "Biến rác thành quà"],
      goal: "phân loại, giảm thiểu rác thải ngay tại gia đình",
      actions: [
        "{S} tặng mỗi hộ {n:2-3} xô khác màu, hướng dẫn ủ rác bếp bằng men, thu gom vỏ chai bán lấy tiền góp quỹ.",
        "Ngày mùng {n:2-9} hằng tháng, người dân mang rác tái chế đến nhà văn hóa đổi lấy dầu ăn, cây giống, vở học sinh.",
        "Tổ nhắc nhở đi từng ngõ, chỗ nào bỏ sai thì dán tờ giấy nhỏ ghi lời cảm ơn và cách sửa.",
      ],
      results: [
        "{n:86-97}% hộ phân loại thường xuyên, lượng rác phải chở đi giảm {n:34-52}%.",
        "Bán phế liệu thu {n:42-180} triệu đồng, mua {n:36-140} thẻ bảo hiểm y tế tặng người nghèo.",
        "{n:7-15} điểm đen về rác đã biến thành vườn hoa, ghế đá.",
      ]),
    Story(
      .environment, [.association, .commune, .army],
      models: ["Dòng sông không rác", "Chủ nhật xanh bến nước"],
      goal: "làm sạch kênh rạch, sông suối, bãi biển",
      actions: [
        "Sáng chủ nhật tuần đầu tháng, {s} huy động {n:60-240:10} người vớt bèo, nhặt rác dọc {d:22-86} km bờ nước.",
        "{n:6-18} phao chắn rác tự chế từ can nhựa được giăng ở miệng cống, hai ngày vớt một lần.",
        "{S} ghi hình trước và sau mỗi buổi, đăng lên trang cộng đồng để mời thêm người chung tay.",
      ],
      results: [
        "Năm {nam} đã thu gom {n:38-160} tấn rác, khơi thông {n:4-13} đoạn kênh bị tắc.",
        "Mẫu nước lấy tại {n:4-8} điểm đều trở về ngưỡng cho phép, trẻ con lại ra bến tắm.",
        "Từ {n:12-25} người ban đầu, nay có {n:320-1100:10} tình nguyện viên đăng ký.",
      ]),
    Story(
      .environment, [.village, .forest], terrain: .upland, household: true,
      models: ["Giữ rừng bằng hương ước", "Tổ giữ rừng đêm"],
      goal: "bảo vệ rừng tự nhiên, rừng đầu nguồn",
      actions: [
        "{S} đi tuần {n:6-12} chuyến mỗi tháng, có chuyến ngủ lại rừng {n:2-3} đêm, tháo bẫy và ghi tọa độ vết chặt mới.",
        "Hương ước giữ rừng được già làng đọc lại trong ngày hội, ai vi phạm phải trồng bù gấp mười.",
        "Tiền dịch vụ môi trường rừng chia đều qua tài khoản, danh sách dán công khai ở nhà cộng đồng.",
      ],
      results: [
        "{n:680-4200:20} ha rừng được giữ nguyên vẹn, {n:240-920:10} bẫy thú đã tháo gỡ.",
        "Nhân dân phát hiện, báo {n:11-32} vụ xâm hại, không để hình thành điểm nóng phá rừng.",
        "Mỗi hộ nhận {n:6-18} triệu đồng/năm tiền dịch vụ môi trường rừng, gắn bó với rừng hơn trước.",
      ]),
    Story(
      .environment, [.commune, .village, .army], terrain: .rural,
      models: ["Bốn tại chỗ trước mùa mưa", "Tổ xung kích ứng phó thiên tai"],
      goal: "chủ động phòng, chống thiên tai, giảm thiệt hại cho nhân dân",
      actions: [
        "Bản đồ hộ dễ bị ngập, sạt lở được vẽ tay treo ở nhà văn hóa, ghi rõ ai đưa ai đi, trú ở nhà nào.",
        "{S} trực suốt {n:36-72} giờ trong đợt bão, gõ cửa từng nhà, cõng người già ra khỏi vùng nguy hiểm trước khi đất đổ.",
        "Gạo, nước, thuốc, áo phao được chuẩn bị đủ dùng {n:5-10} ngày ở {n:3-8} điểm tránh trú.",
      ],
      results: [
        "{n:120-640:10} hộ được sơ tán an toàn, không có người chết, mất tích.",
        "Chỉ {n:4-10} ngày sau lũ, điện, đường và lớp học đã hoạt động trở lại.",
        "Thiệt hại giảm hơn {n:50-70:5}% so với trận lũ tương tự năm {nam-5}.",
      ]),
    Story(
      .environment, [.enterprise, .agency], models: ["Nhà máy không nước thải", "Mái nhà mặt trời"],
      goal: "sản xuất sạch hơn, tiết kiệm năng lượng, tuần hoàn tài nguyên",
      actions: [
        "{S} thu hồi nhiệt từ lò sấy, tuần hoàn nước làm mát, lắp {n:180-960:20} kWp điện mặt trời trên mái xưởng.",
        "Mỗi tổ sản xuất có bảng điện tử ghi mức tiêu thụ, tổ tiết kiệm nhất được thưởng từ chính tiền điện giảm.",
        "Bùn thải, phế phẩm được nghiên cứu làm gạch không nung và phân bón.",
      ],
      results: [
        "Điện năng giảm {n:16-31}%, nước giảm {n:35-62}%, tiết kiệm {d:12-68} tỷ đồng mỗi năm.",
        "Lượng khí nhà kính cắt giảm khoảng {n:640-4200:20} tấn CO2 quy đổi.",
        "Doanh nghiệp được chứng nhận hệ thống quản lý môi trường, nhiều năm không có phản ánh của dân cư.",
      ]),
    Story(
      .environment, [.village, .commune], terrain: .upland,
      models: ["Nước sạch tự quản", "Giọt nước về bản"],
      goal: "đưa nước sạch, nhà tiêu hợp vệ sinh đến từng hộ",
      actions: [
        "{S} tìm nguồn nước trên núi, cùng {n:40-120:5} hộ đào {d:18-64} km rãnh đặt ống, xây bể lọc bằng cát sỏi.",
        "Tổ quản lý nước do dân bầu, mỗi khối thu {n:1-3} nghìn đồng để sửa chữa, đọc công tơ công khai.",
        "Thợ trong {loaithon} được dạy đúc bi, xây nhà tiêu rẻ, đổi công cho nhau nên hộ nào cũng làm được.",
      ],
      results: [
        "{n:92-100}% hộ có nước hợp vệ sinh, phụ nữ không còn phải gùi nước xa {n:2-4} km.",
        "Bệnh tiêu chảy ở trẻ em giảm {n:48-71}% so với trước khi có công trình.",
        "Công trình vận hành tốt {n:4-9} năm, quỹ sửa chữa còn dư {n:24-86} triệu đồng.",
      ]),
    Story(
      .environment, [.school, .association], models: ["Trường học không nhựa", "Một triệu cây xanh"],
      goal: "giáo dục ý thức bảo vệ môi trường, trồng cây gây rừng",
      actions: [
        "Căng-tin bỏ cốc nhựa, ống hút; học sinh mang bình nước riêng, pin cũ được thu vào hộp ở hành lang.",
        "{S} phát động mỗi em ươm một cây, ghi nhật ký lớn lên của cây rồi mang trồng ở đồi, ở bờ kênh.",
        "Ngày hội tái chế diễn ra mỗi học kỳ, quần áo cũ, vỏ hộp sữa thành đồ dùng và sân khấu thời trang.",
      ],
      results: [
        "{n:12-68} nghìn cây đã trồng, tỷ lệ sống đạt {n:84-95}%.",
        "Rác nhựa của trường giảm {n:68-91}%, thu {n:240-960:20} kg pin đem xử lý đúng cách.",
        "{n:8-24} trường bạn làm theo sau hai năm.",
      ]),
  ]
}
