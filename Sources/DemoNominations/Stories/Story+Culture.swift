extension Story {
  /// Culture and society: heritage, reading, sport, village life.
  static let culture: [Story] = [
    Story(
      .culture, [.culture, .village], terrain: .upland, household: true,
      models: ["Lớp học then dưới sàn nhà", "Tiếng chiêng mỗi tối thứ Bảy"],
      goal: "gìn giữ và truyền dạy dân ca, nhạc cụ của dân tộc mình",
      actions: [
        "{S} mở lớp miễn phí vào các tối cuối tuần, tự đóng {n:12-35} nhạc cụ cho học trò mượn về tập.",
        "Hơn {n:40-160:5} bài hát cổ được ghi âm, chép lời song ngữ, in thành tập và gửi tặng các trường học.",
        "{S} đi qua {n:7-23} {loaithon} gặp các bậc cao niên để ghi lại những làn điệu chỉ còn trong trí nhớ.",
      ],
      results: [
        "Đến nay đã có {n:120-460:5} người học xong, {n:26-70} em có thể biểu diễn trong lễ hội và ngày hội đại đoàn kết.",
        "Câu lạc bộ giành {n:3-8} giải tại hội diễn cấp tỉnh và khu vực, được mời biểu diễn ở {n:4-11} tỉnh bạn.",
        "Từ chỗ chỉ còn {n:5-9} người biết, nay {loaithon} nào cũng có đội văn nghệ giữ nếp sinh hoạt đều đặn hằng tháng.",
      ]),
    Story(
      .culture, [.village, .commune], models: ["Đám cưới gọn, đám tang văn minh", "Tang lễ không vòng hoa"],
      goal: "thực hiện nếp sống văn minh trong việc cưới, việc tang và lễ hội",
      actions: [
        "{S} cùng các dòng họ bàn sửa hương ước: cưới không quá {n:20-40:5} mâm, tang không quá {n:36-48:12} giờ, không rắc vàng mã dọc đường.",
        "{S} lấy ngay việc của gia đình, họ hàng mình làm trước; bà con thấy hợp lý thì làm theo, không ai bị ép buộc.",
        "Một bộ rạp, bàn ghế và loa đài dùng chung được góp tiền mua, hộ nào có việc đều được mượn không mất phí.",
      ],
      results: [
        "Mỗi đám hiếu, hỷ tiết kiệm {n:15-45} triệu đồng; {n:92-100}% đám cưới trong năm {nam} tổ chức theo nếp sống mới.",
        "Tục thách cưới bằng bạc trắng và tảo hôn không còn xảy ra từ năm {nam-2}.",
        "Số tiền tiết kiệm được gom vào quỹ khuyến học, đã trao {n:48-190} suất quà cho học sinh nghèo.",
      ]),
    Story(
      .culture, [.culture, .school, .village], household: true,
      models: ["Tủ sách đầu ngõ", "Thư viện trong sân đình"],
      goal: "gây dựng thói quen đọc sách trong cộng đồng",
      actions: [
        "{S} dành gian nhà rộng {n:24-60} m² làm phòng đọc, mở cửa cả ngày nghỉ, mượn sách chỉ cần ghi tên vào sổ.",
        "Mỗi tháng một buổi kể sách được tổ chức ngoài trời; trẻ em kể xong được tự chọn một cuốn mang về.",
        "{S} viết thư xin sách ở khắp nơi, phân loại và bọc bìa từng cuốn, chở bằng xe máy đến các điểm trường lẻ.",
      ],
      results: [
        "Từ {n:120-300:10} cuốn ban đầu, tủ sách nay có {n:2400-7200:50} đầu sách, mỗi tháng {n:380-1200:10} lượt người mượn.",
        "Đã nhân ra {n:5-16} tủ sách vệ tinh; {n:76-95}% học sinh tiểu học trên địa bàn mượn ít nhất một cuốn mỗi tuần.",
        "Qua khảo sát, thời gian xem điện thoại của trẻ em giảm gần một giờ mỗi ngày.",
      ]),
    Story(
      .culture, [.village, .association], models: ["Tuyến phố nở hoa", "Ngõ xanh, hiên sáng"],
      goal: "xây dựng khu dân cư văn hóa sáng, xanh, sạch, đẹp",
      actions: [
        "{S} vận động mỗi nhà nhận chăm một đoạn đường, trồng {n:1800-6400:100} m hoa thay cho cỏ dại.",
        "Chiều thứ Sáu hằng tuần, kẻng đổ một hồi là cả xóm ra quét ngõ; người bận việc thì nhờ hàng xóm làm thay.",
        "{S} xin cơ chế tự quản điện thắp sáng, bà con góp {n:10-30:5} nghìn đồng mỗi tháng và tự cử người bật tắt.",
      ],
      results: [
        "{d:12-68} km đường ngõ được thắp sáng, vẽ tranh, trồng hoa; tiền và ngày công nhân dân góp trị giá {n:260-1400:10} triệu đồng.",
        "Tỷ lệ gia đình văn hóa đạt {d:931-988}%, nhiều năm liền không có người vi phạm pháp luật.",
        "Khu dân cư được {n:12-40} đoàn trong và ngoài tỉnh đến tham quan, học tập.",
      ]),
    Story(
      .culture, [.culture, .commune], models: ["Bảo tàng trong nhà dân", "Mỗi di tích một người kể chuyện"],
      goal: "bảo tồn di tích và đưa di sản đến với thế hệ trẻ",
      actions: [
        "{S} kiểm kê {n:160-840:10} hiện vật, lập hồ sơ ảnh và lời kể của từng gia đình đã hiến tặng.",
        "Mã QR được gắn tại {n:9-24} điểm di tích, quét là nghe được lời thuyết minh bằng tiếng Việt, tiếng Anh và tiếng dân tộc.",
        "{S} tập huấn cho {n:24-65} học sinh làm thuyết minh viên, các em dẫn khách vào chủ nhật và dịp lễ.",
      ],
      results: [
        "Lượng khách tham quan năm {nam} đạt {n:8600-42000:100} lượt, tăng {n:24-61}% so với năm trước.",
        "{n:28-74} trường đã đưa học sinh đến học tiết lịch sử địa phương tại chỗ.",
        "Nguồn xã hội hóa {d:14-63} tỷ đồng đã giúp tu bổ kịp thời các hạng mục xuống cấp.",
      ]),
    Story(
      .culture, [.commune, .association, .enterprise],
      models: ["Mỗi người một môn thể thao", "Sân chơi giờ tan ca"],
      goal: "phát triển phong trào thể dục thể thao quần chúng",
      actions: [
        "{S} tận dụng {n:3-8} khu đất trống, vận động lắp dụng cụ tập ngoài trời và lưới bóng chuyền hơi.",
        "Lịch tập được xếp theo ca làm, mùa vụ; người lớn tuổi tập dưỡng sinh buổi sáng, thanh niên chơi bóng buổi chiều.",
        "{S} kiên trì mở lớp dạy bơi miễn phí mỗi dịp hè, mời quân nhân xuất ngũ làm huấn luyện viên.",
      ],
      results: [
        "Tỷ lệ người tập luyện thường xuyên tăng từ {n:24-31}% lên {n:42-56}%; {n:11-28} câu lạc bộ hoạt động đều.",
        "{n:240-960:10} trẻ em đã biết bơi, ba năm liền không để xảy ra đuối nước.",
        "Đội tuyển phong trào đạt {n:6-19} huy chương tại đại hội thể dục thể thao các cấp.",
      ]),
    Story(
      .culture, [.association, .village], models: ["Gia đình không bạo lực", "Ngôi nhà bình yên"],
      goal: "phòng ngừa bạo lực gia đình, xây dựng gia đình no ấm, hạnh phúc",
      actions: [
        "{S} nắm chắc {n:7-22} cặp vợ chồng hay mâu thuẫn, kiên trì trò chuyện riêng với từng người trước khi hòa giải chung.",
        "{n:4-9} địa chỉ tin cậy được lập ở nhà người có uy tín, có sẵn số điện thoại công an, y tế và chỗ ngủ qua đêm.",
        "Buổi sinh hoạt câu lạc bộ có cả các ông chồng tham gia, tình huống được diễn thành tiểu phẩm để ai cũng nói được ý mình.",
      ],
      results: [
        "Hòa giải thành {n:26-74} vụ việc, {n:5-16} cặp vợ chồng rút đơn ly hôn, trở lại chăm lo làm ăn.",
        "Số vụ bạo lực gia đình giảm từ {n:14-27} vụ năm {nam-2} còn {n:1-3} vụ năm {nam}.",
        "Cách làm đã có thêm {n:6-15} khu dân cư đến tìm hiểu và thành lập câu lạc bộ tương tự.",
      ]),
    Story(
      .culture, [.commune, .culture], models: ["Loa thông minh bản làng", "Bản tin ba phút"],
      goal: "đổi mới thông tin cơ sở để chính sách đến đúng người, đúng lúc",
      actions: [
        "{S} viết tin ngắn không quá {n:3-5} phút, phát bằng tiếng Việt và tiếng dân tộc vào giờ bà con đi làm về.",
        "Loa dùng sóng di động được lắp thay cụm loa cũ, cán bộ có thể phát khẩn cấp từ điện thoại khi mưa lũ.",
        "Cuối mỗi bản tin đều có mục hỏi đáp, người dân gửi câu hỏi qua tin nhắn và được trả lời ở buổi phát kế tiếp.",
      ],
      results: [
        "Năm {nam} đã phát {n:620-1500:10} lượt tin, bài; {n:88-98}% hộ dân được hỏi cho biết nghe rõ và hiểu đúng.",
        "Nhờ báo sớm, {n:46-180} hộ vùng trũng kịp di dời tài sản trong đợt mưa lớn tháng {n:7-10}.",
        "Chi phí vận hành giảm {n:30-55}% so với hệ thống có dây trước đây.",
      ]),
  ]
}
