extension Story {
  /// Security and defence: neighbourhood watch, border, fire, traffic, militia.
  static let security: [Story] = [
    Story(
      .security, [.police, .village], models: ["Camera an ninh", "Mắt thần khu phố"],
      goal: "giữ gìn an ninh trật tự bằng hệ thống camera do nhân dân cùng đóng góp",
      actions: [
        "{S} khảo sát {n:24-60} điểm giáp ranh, vận động nhân dân và doanh nghiệp góp {n:180-860:10} triệu đồng lắp {n:38-142} mắt camera.",
        "Dữ liệu được truyền về trực ban Công an {xa}, chỉ người được giao mới có quyền xem và mỗi lần xem lại đều ghi sổ.",
        "Quy chế quản lý, bảo trì được thảo luận tại cuộc họp dân; mỗi cụm camera có một hộ nhận trông nom nguồn điện.",
      ],
      results: [
        "Qua camera đã làm rõ {n:14-48} vụ việc, thu hồi tài sản trị giá {n:120-780:10} triệu đồng trả lại người bị hại.",
        "Phạm pháp hình sự giảm {n:21-46}% so với cùng kỳ; trộm cắp vặt gần như không còn.",
        "Mô hình đã được {n:6-18} xã, phường bạn đến học và lắp đặt theo cùng quy chế.",
      ]),
    Story(
      .security, [.police, .village], models: ["Tiếng kẻng an ninh", "Địa bàn ba không về ma túy"],
      goal: "xây dựng địa bàn không tội phạm, không ma túy",
      actions: [
        "{S} đến từng nhà có con em nghiện, cùng gia đình lập sổ theo dõi và đưa đi điều trị bằng Methadone.",
        "Đúng {n:21-22} giờ, ba hồi kẻng vang lên nhắc con trẻ về nhà, tắt loa, khóa cổng; tổ tuần tra bắt đầu ca trực.",
        "Hộp thư tố giác đặt ở nơi kín đáo, chìa khóa do một mình người được giao giữ nên bà con yên tâm cung cấp tin.",
      ],
      results: [
        "Nhân dân cung cấp {n:32-96} nguồn tin có giá trị, giúp bắt {n:7-21} vụ mua bán, tàng trữ trái phép chất ma túy.",
        "{n:9-27} người cai nghiện thành công, trong đó {n:4-8} người được giúp vốn làm ăn và không tái nghiện.",
        "Từ địa bàn phức tạp năm {nam-3}, {thon} được công nhận đạt tiêu chuẩn an toàn về an ninh trật tự.",
      ]),
    Story(
      .security, [.border, .village], terrain: .border, household: true,
      models: ["Tổ tự quản đường biên, cột mốc", "Mỗi nhà dân một cột mốc sống"],
      goal: "cùng bộ đội biên phòng bảo vệ đường biên, cột mốc quốc giới",
      actions: [
        "{S} đều đặn đi kiểm tra {d:32-118} km đường biên và {n:2-6} cột mốc, phát quang lối tuần tra, ghi nhật ký từng chuyến.",
        "Mỗi dấu hiệu lạ đều được chụp ảnh và báo về đồn trong vòng {n:15-40:5} phút qua nhóm liên lạc riêng.",
        "{S} vận động người thân bên kia biên giới không vượt biên trái phép, không tiếp tay cho buôn lậu.",
      ],
      results: [
        "Đã tham gia {n:62-180} lượt tuần tra, phát hiện {n:8-24} vụ xâm canh, vượt biên để lực lượng chức năng xử lý.",
        "Nhiều năm liền đường biên, cột mốc trên đoạn phụ trách được giữ nguyên trạng.",
        "{n:24-68} hộ đã viết đơn tình nguyện tham gia, có gia đình ba thế hệ cùng giữ mốc.",
      ]),
    Story(
      .security, [.police, .village, .enterprise], household: true,
      models: ["Tổ liên gia an toàn phòng cháy", "Điểm chữa cháy công cộng"],
      goal: "phòng cháy, chữa cháy ngay từ từng gia đình, cơ sở",
      actions: [
        "{S} lắp {n:8-26} chuông báo cháy liên hoàn giữa các nhà liền kề, đặt bình chữa cháy và búa phá cửa ở đầu ngõ.",
        "Mỗi quý, một buổi thực tập thoát nạn được tổ chức vào ban đêm, có cả người già và trẻ nhỏ tham gia.",
        "{S} vận động {n:36-120} hộ mở lối thoát nạn thứ hai, cắt bỏ lồng sắt kín ở ban công.",
      ],
      results: [
        "Nhờ phát hiện sớm, {n:3-7} đám cháy nhỏ được dập tắt trước khi xe chữa cháy đến, không thiệt hại về người.",
        "{n:96-100}% hộ có ít nhất một bình chữa cháy và một người biết sử dụng thành thạo.",
        "Cuộc thực tập tháng {n:3-6}/{nam} cho thấy thời gian thoát nạn rút từ {n:7-9} phút còn {n:2-3} phút.",
      ]),
    Story(
      .security, [.police, .school], models: ["Cổng trường an toàn giao thông", "Đoạn đường em chăm"],
      goal: "bảo đảm trật tự an toàn giao thông quanh trường học và khu đông dân",
      actions: [
        "{S} phân luồng giờ đưa đón theo khối lớp, kẻ vạch dừng xe, cử người trực {n:2-3} ca mỗi ngày.",
        "Buổi ngoại khóa có mô phỏng điểm mù xe tải, học sinh tự tay đo quãng đường phanh ở các tốc độ khác nhau.",
        "{S} vận động cha mẹ ký cam kết không giao xe cho con chưa đủ tuổi, nhắn tin nhắc ngay khi có vi phạm.",
      ],
      results: [
        "Tình trạng ùn tắc trước cổng trường chấm dứt; {n:97-100}% học sinh đội mũ bảo hiểm khi ngồi trên xe.",
        "Số học sinh vi phạm giảm từ {n:36-72} lượt xuống {n:2-7} lượt mỗi học kỳ, không có tai nạn nghiêm trọng.",
        "Cách làm được {n:9-21} trường trong vùng áp dụng từ năm học {nam-1}-{nam}.",
      ]),
    Story(
      .security, [.army, .commune],
      models: ["Dân quân bám thao trường, bám bản", "Trung đội cơ động 15 phút"],
      goal: "xây dựng lực lượng dân quân vững mạnh, sẵn sàng chiến đấu và cứu hộ",
      actions: [
        "{S} huấn luyện sát địa hình, tăng nội dung cứu hộ, sơ cứu và sử dụng xuồng máy lên {n:18-30} giờ mỗi năm.",
        "Danh sách trực được cập nhật hằng tuần, báo động bất ngờ vào ban đêm {n:4-8} lần trong năm.",
        "Chiến sĩ dân quân được giúp vốn, giống cây trồng để yên tâm gắn bó, không ai phải bỏ huấn luyện vì mưu sinh.",
      ],
      results: [
        "Quân số huấn luyện đạt {d:972-996}%, kiểm tra bắn đạn thật {n:82-91}% khá, giỏi.",
        "Trong đợt lũ tháng {n:8-10}, lực lượng đã đưa {n:84-260} người dân đến nơi an toàn ngay trong đêm.",
        "Công tác tuyển quân năm {nam} hoàn thành 100% chỉ tiêu, không có trường hợp bù đổi.",
      ]),
    Story(
      .security, [.police, .agency],
      models: ["Lá chắn trên không gian mạng", "Dừng ba giây trước khi chuyển tiền"],
      goal: "phòng ngừa lừa đảo trên không gian mạng",
      actions: [
        "{S} dựng {n:9-22} phim ngắn về các thủ đoạn giả danh cơ quan chức năng, do chính người từng bị lừa kể lại.",
        "Giao dịch viên ngân hàng, bưu điện được tập huấn dấu hiệu khách đang bị điều khiển và có đường dây nóng báo công an.",
        "{S} đến các buổi họp người cao tuổi, hướng dẫn chặn số lạ và kiểm tra đường dẫn trên từng chiếc điện thoại.",
      ],
      results: [
        "Đã kịp thời ngăn chặn {n:11-34} vụ chuyển tiền cho đối tượng lừa đảo, giữ lại cho người dân {d:14-92} tỷ đồng.",
        "Số người bị lừa trên địa bàn giảm {n:38-67}% so với năm {nam-1}.",
        "Các đoạn phim đạt trên {n:180-940:10} nghìn lượt xem, được nhiều địa phương phát lại.",
      ]),
    Story(
      .security, [.police, .commune], models: ["Hoàn lương có địa chỉ", "Bàn tay nắm lấy bàn tay"],
      goal: "giúp người chấp hành xong án phạt tù hòa nhập cộng đồng",
      actions: [
        "{S} phân công mỗi người trở về một người đỡ đầu, gặp gỡ hằng tuần trong ba tháng đầu.",
        "Quỹ giúp vốn không lãi được lập từ đóng góp của {n:14-38} doanh nghiệp, hộ kinh doanh.",
        "{S} liên hệ {n:6-15} cơ sở sản xuất nhận người vào làm, cùng họ làm lại giấy tờ tùy thân, mở tài khoản.",
      ],
      results: [
        "{n:23-64} người có việc làm ổn định, thu nhập từ {d:55-95} triệu đồng/tháng; tỷ lệ tái phạm chỉ còn {d:8-21}%.",
        "Quỹ đã cho vay {n:420-1600:10} triệu đồng, đến hạn đều thu hồi đủ.",
        "{n:3-8} người từng lầm lỡ nay là thành viên tích cực của tổ bảo vệ an ninh trật tự.",
      ]),
    Story(
      .security, [.army, .association],
      models: ["Cựu chiến binh với thanh niên chậm tiến", "Lớp học truyền thống"],
      goal: "giáo dục truyền thống, quốc phòng và an ninh cho thế hệ trẻ",
      actions: [
        "{S} nói chuyện truyền thống tại {n:14-46} trường, mang theo kỷ vật và bản đồ tự vẽ để các em dễ hình dung.",
        "Nhận kèm cặp {n:6-19} thanh niên chậm tiến, rủ các em cùng tập xe, học nghề và tham gia trực tết.",
        "{S} tham gia tìm kiếm, xác minh thông tin {n:11-42} phần mộ liệt sĩ, báo tin cho thân nhân.",
      ],
      results: [
        "{n:5-17} thanh niên được đưa ra khỏi danh sách theo dõi, {n:3-6} em viết đơn tình nguyện nhập ngũ.",
        "Hơn {n:3200-9800:100} lượt học sinh được nghe kể chuyện truyền thống trong ba năm qua.",
        "Từ thông tin cung cấp, {n:4-13} hài cốt liệt sĩ đã được đưa về quê an táng.",
      ]),
  ]
}
