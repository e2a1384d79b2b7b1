extension Story {
  /// Party building and the political system: cells, mass work, self-governance, staff work.
  static let party: [Story] = [
    Story(
      .party, [.party], models: ["Chi bộ bốn tốt", "Sinh hoạt chi bộ qua câu hỏi"],
      goal: "nâng cao chất lượng sinh hoạt chi bộ",
      actions: [
        "Câu hỏi thảo luận được gửi trước {n:3-7} ngày, mỗi đảng viên phát biểu không quá {n:5-7} phút và phải nêu một việc sẽ làm.",
        "{S} chọn chuyên đề từ chuyện thật ở cơ sở: nước sạch, nợ đọng, con em bỏ học, rồi giao người theo đến cùng.",
        "Sổ tay đảng viên điện tử được hướng dẫn dùng thành thạo, đảng viên đi làm xa vẫn dự họp và góp ý trực tuyến.",
      ],
      results: [
        "Tỷ lệ đảng viên dự sinh hoạt đạt {d:952-993}%, {n:92-100}% việc hứa trong nghị quyết được kiểm lại ở kỳ sau.",
        "Chi bộ được xếp loại hoàn thành xuất sắc nhiệm vụ {n:3-5} năm liền.",
        "{n:21-64} vướng mắc của nhân dân được giải quyết ngay tại cơ sở.",
      ]),
    Story(
      .party, [.party, .village], terrain: .upland, models: ["Thắp sáng hạt giống đỏ", "Ba cùng tạo nguồn"],
      goal: "phát triển đảng viên ở vùng khó, không để {loaithon} trắng đảng viên",
      actions: [
        "{S} cùng ăn, cùng làm với thanh niên trong mùa nương, giao việc vừa sức rồi kèm cặp từng bước.",
        "Lớp bồi dưỡng nhận thức về Đảng mở buổi tối ngay tại {thon}, có người nói tiếng dân tộc hỗ trợ.",
        "{S} lập danh sách {n:18-46} quần chúng ưu tú là trưởng nhóm liên gia, giáo viên, quân nhân xuất ngũ để theo dõi, giúp đỡ.",
      ],
      results: [
        "Ba năm qua đã kết nạp {n:14-39} đảng viên, trong đó {n:8-21} người dân tộc thiểu số, {n:6-15} nữ.",
        "Từ năm {nam-1}, tất cả {loaithon} đều có chi bộ độc lập.",
        "Đảng viên mới đều gương mẫu, {n:9-20} người nhận giúp đỡ hộ nghèo.",
      ]),
    Story(
      .party, [.party, .commune], models: ["Ngày xuống cơ sở", "Ba nghe, một trả lời"],
      goal: "gần dân, sát cơ sở, giải quyết kịp thời kiến nghị của nhân dân",
      actions: [
        "Thứ Sáu hằng tuần cán bộ không họp mà xuống {loaithon}, ghi kiến nghị vào sổ, hẹn rõ ngày trả lời.",
        "{S} tiếp dân cả ngày thứ Bảy, việc thuộc thẩm quyền thì trả lời ngay, việc cấp trên thì có văn bản kiến nghị trong tuần.",
        "Kết quả giải quyết được dán ở nhà văn hóa, người dân chấm hài lòng bằng hạt ngô bỏ vào hai chiếc lọ.",
      ],
      results: [
        "Đã tiếp nhận {n:180-620:10} ý kiến, giải quyết xong {n:93-99}%, không để phát sinh điểm nóng.",
        "Đơn thư vượt cấp giảm từ {n:12-26} xuống {n:1-3} đơn mỗi năm.",
        "{n:14-38} công trình dân sinh nhỏ như mương, cống, đèn đường được làm từ chính kiến nghị của nhân dân.",
      ]),
    Story(
      .party, [.association, .party, .village], terrain: .rural,
      models: ["Dân vận khéo làm đường", "Tổ dân vận cầm tay"],
      goal: "vận động nhân dân hiến đất, góp công xây dựng nông thôn mới",
      actions: [
        "{S} kiên trì nói đi nói lại lợi ích của con đường; những người đi vận động hiến trước {n:120-640:10} m² đất vườn nhà mình.",
        "Mọi khoản thu chi đều do bà con bầu người giám sát, hóa đơn treo ở nhà văn hóa suốt {n:30-60:10} ngày.",
        "Trưởng các dòng họ, người có uy tín được mời cùng đi vận động, ai cũng có phần việc của mình.",
      ],
      results: [
        "{n:68-240} hộ hiến {n:4200-18600:100} m² đất, góp {n:1800-6200:100} ngày công mở {d:21-94} km đường bê tông.",
        "Con đường rút thời gian ra trung tâm từ hơn một giờ còn {n:15-25} phút, xe tải vào được tận nơi mua nông sản.",
        "{Xa} về đích nông thôn mới trước kế hoạch một năm.",
      ]),
    Story(
      .party, [.party, .agency], models: ["Học Bác từ việc nhỏ", "Mỗi tuần một việc tử tế"],
      goal: "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh bằng việc làm cụ thể",
      actions: [
        "Mỗi cán bộ đăng ký một việc làm theo, viết ngắn trên thẻ để bàn và tự chấm vào cuối tháng.",
        "{S} sưu tầm {n:40-120:5} mẩu chuyện về Bác, kể vào đầu giờ chào cờ thứ Hai, liên hệ với việc của cơ quan.",
        "Tiết kiệm giấy, điện, xăng xe được tính thành tiền, công khai và chuyển vào quỹ giúp học trò nghèo.",
      ],
      results: [
        "Qua {n:2-4} năm, {n:260-940:10} việc làm theo được ghi nhận, {n:12-31} việc trở thành nền nếp chung.",
        "Chi thường xuyên tiết kiệm được {n:140-620:10} triệu đồng mỗi năm.",
        "Không có cán bộ, đảng viên vi phạm kỷ luật; {n:24-58} lượt cá nhân được biểu dương các cấp.",
      ]),
    Story(
      .party, [.agency, .commune], models: ["Một việc, một đầu mối", "Chính quyền hai cấp không gián đoạn"],
      goal: "sắp xếp bộ máy tinh gọn, giữ công việc thông suốt trong thời gian chuyển giao",
      actions: [
        "{S} lập danh mục {n:180-420:10} đầu việc, ghi rõ ai giao, ai nhận, hồ sơ nằm ở đâu trước ngày chuyển giao.",
        "Tổ trực được lập để trả lời cơ sở trong {n:2-4} giờ làm việc, câu hỏi lặp lại được đưa vào sổ tay chung.",
        "{S} xung phong nhận nhiệm vụ ở địa bàn xa, kèm cặp {n:6-14} công chức mới quen việc.",
      ],
      results: [
        "{n:2600-8400:50} hồ sơ được bàn giao đầy đủ, không thất lạc, không có thủ tục nào của dân bị chậm.",
        "Giảm {n:3-6} đầu mối bên trong mà khối lượng giải quyết tăng {n:16-34}%.",
        "Sổ tay {n:60-140:5} câu hỏi đáp đã được {n:18-52} xã, phường sử dụng.",
      ]),
    Story(
      .party, [.association], models: ["Giám sát từ thực tế dân sinh", "Cuốn sổ phản biện"],
      goal: "giám sát, phản biện xã hội, phát huy quyền làm chủ của nhân dân",
      actions: [
        "{S} chọn ít việc mà làm đến cùng: tiền hỗ trợ thiên tai, suất ăn bán trú, công trình nước sạch.",
        "Đoàn giám sát có người am hiểu kỹ thuật, đi không báo trước và đo đếm bằng dụng cụ.",
        "Mỗi kiến nghị đều có thời hạn, quá hạn thì đôn đốc bằng văn bản và công khai trên trang thông tin của Mặt trận.",
      ],
      results: [
        "Qua {n:9-26} cuộc giám sát, {n:31-88} kiến nghị được tiếp thu, thu hồi {n:120-760:10} triệu đồng chi sai.",
        "{n:4-11} công trình phải làm lại hạng mục kém chất lượng trước khi nghiệm thu.",
        "{n:94-99}% người dân được hỏi tin tưởng vào hoạt động giám sát ở cơ sở.",
      ]),
    Story(
      .party, [.village, .party], models: ["Khu dân cư năm rõ", "Tổ liên gia tự quản"],
      goal: "xây dựng khu dân cư tự quản, đoàn kết",
      actions: [
        "{S} chia {thon} thành {n:6-14} nhóm liên gia, mỗi nhóm {n:12-20} hộ có nhóm trưởng do dân cử.",
        "Việc gì dân chưa thuận thì chưa làm, {s} đi từng nhà hỏi lại rồi họp lần hai, lần ba.",
        "Ngày hội đại đoàn kết được tổ chức bằng bữa cơm chung, nhà nào cũng góp một món.",
      ],
      results: [
        "{n:96-100}% hộ tham gia đóng góp các quỹ tự nguyện, mâu thuẫn xóm giềng được giải quyết trong ngày.",
        "{n:5-9} năm liền đạt danh hiệu khu dân cư văn hóa, không có khiếu kiện đông người.",
        "Quỹ chung {n:85-340:5} triệu đồng giúp {n:18-47} lượt hộ vay khi ốm đau, làm nhà.",
      ]),
  ]
}
