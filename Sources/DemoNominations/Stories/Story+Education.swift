extension Story {
  /// Education: teaching, boarding pupils, reading, vocational training.
  static let education: [Story] = [
    Story(
      .education, [.school], terrain: .upland, models: ["Tiếng Việt qua trò chơi", "Lớp ghép hai trình độ"],
      goal: "dạy tốt tiếng Việt cho học sinh dân tộc thiểu số ở điểm trường lẻ",
      actions: [
        "{S} làm {n:80-260:10} đồ dùng từ tre, đá cuội, bìa các-tông; mỗi bài học gắn với một vật quen thuộc của bản làng.",
        "Đầu năm học, {s} đi từng nhà gọi trò, học tiếng của các em rồi soạn sổ từ song ngữ {n:400-900:50} mục.",
        "Buổi tối mở thêm lớp xóa mù chữ cho cha mẹ, để người lớn cùng đọc với con.",
      ],
      results: [
        "100% học sinh lớp một đọc thông, viết thạo cuối năm; tỷ lệ chuyên cần tăng từ {n:74-83}% lên {n:96-99}%.",
        "{n:24-68} phụ huynh biết đọc, biết viết, tự ký được tên mình vào sổ liên lạc.",
        "Bộ đồ dùng được {n:11-32} điểm trường mượn về làm theo.",
      ]),
    Story(
      .education, [.school], terrain: .upland, models: ["Bữa cơm bán trú có thịt", "Nuôi em ở lại trường"],
      goal: "chăm lo nơi ăn, chốn ở cho học sinh bán trú, không để em nào bỏ học",
      actions: [
        "Vườn trường rộng {n:800-3200:100} m² được thầy trò cùng trồng rau, nuôi lợn, thêm thịt cá vào khay cơm.",
        "{S} phân công giáo viên trực đêm, kèm bài, cắt tóc, giặt chăn cho những em nhỏ xa nhà.",
        "Danh sách học sinh có nguy cơ bỏ học được cập nhật hằng tuần, giáo viên và trưởng {loaithon} cùng đến nhà trong ngày.",
      ],
      results: [
        "{n:180-620:10} học sinh được ăn ngủ tại trường, số bỏ học từ {n:21-46} em còn {n:0-2} em.",
        "Mỗi tuần các em có thêm {n:3-5} bữa thịt, trứng mà không phải đóng thêm tiền.",
        "Tỷ lệ lên lớp đạt {d:981-998}%, {n:14-46} em đỗ trường dân tộc nội trú.",
      ]),
    Story(
      .education, [.school], models: ["Phòng thí nghiệm giá 0 đồng", "Câu lạc bộ STEM vườn trường"],
      goal: "đổi mới phương pháp dạy học, khơi dậy đam mê khoa học",
      actions: [
        "{S} hướng dẫn học trò chế tạo {n:14-40} mô hình từ quạt hỏng, vỏ chai, bo mạch cũ.",
        "Bài học được thiết kế thành dự án: đo chất lượng nước suối, làm máy báo lũ, ủ phân hữu cơ.",
        "Mỗi tháng một buổi dạy mở, đồng nghiệp dự giờ rồi góp ý thẳng thắn, không chấm điểm.",
      ],
      results: [
        "{n:9-27} dự án đoạt giải cấp tỉnh, {n:2-5} dự án được chọn dự thi toàn quốc.",
        "Điểm trung bình môn khoa học tự nhiên tăng {d:8-16} điểm; số học sinh chọn tổ hợp tự nhiên tăng gấp đôi.",
        "Kho {n:60-180:5} bài giảng được chia sẻ miễn phí, có {n:12-46} nghìn lượt tải.",
      ]),
    Story(
      .education, [.village, .association], household: true,
      models: ["Dòng họ hiếu học", "Tiếng trống khuyến học"],
      goal: "đẩy mạnh khuyến học, khuyến tài, xây dựng gia đình và dòng họ học tập",
      actions: [
        "{n:19-20} giờ mỗi tối, ba hồi trống vang lên; nhà nhà tắt ti vi, người lớn ngồi cùng con bên bàn học.",
        "{S} lập quỹ từ tiền mừng thọ, giỗ tổ, vận động con cháu thành đạt đóng góp hằng năm.",
        "Góc học tập được đóng bằng gỗ tận dụng, tặng {n:24-86} em chưa có bàn ghế riêng.",
      ],
      results: [
        "Quỹ khuyến học có {n:180-760:10} triệu đồng, mỗi năm trao {n:60-240:10} suất thưởng.",
        "Năm {nam} có {n:9-34} em đỗ đại học, không còn học sinh bỏ học giữa chừng.",
        "{n:86-97}% gia đình đạt danh hiệu gia đình học tập.",
      ]),
    Story(
      .education, [.school, .enterprise], models: ["Học ở xưởng, thi ở xưởng", "Hai tay một nghề"],
      goal: "gắn đào tạo nghề với nhu cầu của doanh nghiệp",
      actions: [
        "{S} ký kết với {n:8-26} doanh nghiệp, học viên thực hành {n:55-70:5}% thời lượng tại xưởng và có phụ cấp.",
        "Giáo trình được viết lại theo đơn đặt hàng, kỹ sư doanh nghiệp cùng đứng lớp và chấm thi.",
        "{S} mở lớp buổi tối cho công nhân đang làm việc, tính tín chỉ cho kinh nghiệm đã có.",
      ],
      results: [
        "{n:91-98}% học viên có việc làm trong ba tháng sau tốt nghiệp, lương khởi điểm {d:85-115} triệu đồng.",
        "{n:3-8} học viên đoạt giải hội thi tay nghề cấp quốc gia và khu vực.",
        "Số tuyển sinh tăng từ {n:260-420:10} lên {n:640-980:10} người mỗi năm.",
      ]),
    Story(
      .education, [.school, .border], terrain: .border,
      models: ["Nâng bước em tới trường", "Lớp học ánh đèn"],
      goal: "xóa mù chữ, giúp trẻ em và người lớn vùng biên được học hành",
      actions: [
        "Lớp học mở từ {n:18-19} giờ 30 phút sau giờ lên nương, học viên lớn tuổi nhất đã {n:58-67} tuổi.",
        "{S} tự soạn bài về tính tiền, đọc nhãn thuốc, ký giấy vay vốn để bà con học xong dùng được ngay.",
        "Bếp lửa, trà nóng và người trông trẻ luôn có sẵn, chị em mang con nhỏ đến lớp cũng không ngại.",
      ],
      results: [
        "{n:68-240} người được công nhận biết chữ, {n:82-94}% duy trì đọc sách báo sau khóa học.",
        "{n:24-75} em học sinh nghèo được đỡ đầu {n:300-500:100} nghìn đồng mỗi tháng, không em nào bỏ học.",
        "Tỷ lệ người biết chữ trong độ tuổi 15 đến 60 của {xa} đạt {d:931-982}%.",
      ]),
    Story(
      .education, [.school], models: ["Trường học hạnh phúc", "Hộp thư điều em muốn nói"],
      goal: "xây dựng môi trường học đường thân thiện, không bạo lực",
      actions: [
        "Nội quy được viết lại cùng học sinh, bỏ hình thức phê bình trước cờ, thay bằng việc có ích cho lớp.",
        "{S} đọc và hồi âm từng lá thư, điều gì thay đổi được thì thay đổi ngay trong tuần.",
        "Giờ sinh hoạt dành {n:15-20:5} phút cho học sinh điều hành, kể một việc tốt của bạn mình.",
      ],
      results: [
        "Hai năm liền không xảy ra bạo lực học đường, số lượt vắng không phép giảm {n:48-76}%.",
        "{n:460-1400:10} lá thư đã được trả lời, {n:21-60} thay đổi bắt nguồn từ ý kiến học sinh.",
        "{n:94-99}% học sinh, {n:91-98}% cha mẹ cho biết yên tâm và vui khi đến trường.",
      ]),
  ]
}
