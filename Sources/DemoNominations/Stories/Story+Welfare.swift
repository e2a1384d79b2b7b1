extension Story {
  /// Social security: housing, the poor, children, the old, merit families, labour.
  static let welfare: [Story] = [
    Story(
      .welfare, [.commune, .association, .village], models: ["Mái ấm nghĩa tình", "Ngày công dựng nhà"],
      goal: "xóa nhà tạm, nhà dột nát cho hộ nghèo, gia đình chính sách",
      actions: [
        "{S} lập bảng theo dõi từng căn nhà, thứ Hai hằng tuần họp rà vướng mắc, gắn tên người phụ trách cho từng hộ.",
        "Cát sỏi mua tận gốc, thợ hồ trong {loaithon} làm không lấy công, bộ đội và đoàn viên san nền giúp {n:240-860:10} ngày công.",
        "{S} vận động {n:18-64} doanh nghiệp, mạnh thường quân giúp thêm xi măng, tôn lợp và bộ cửa cho những nhà khó khăn nhất.",
      ],
      results: [
        "{n:26-118} căn nhà được hoàn thành trước tết, mỗi căn rộng từ {n:36-48} m², đủ nền cứng, khung cứng, mái cứng.",
        "Nguồn xã hội hóa huy động được {d:14-86} tỷ đồng và {n:1200-5600:50} ngày công.",
        "Đến tháng {n:3-6}/{nam}, địa bàn không còn hộ nào phải ở nhà tạm.",
      ]),
    Story(
      .welfare, [.association, .village], models: ["Hũ gạo tình thương", "Bữa cơm thứ Tư"],
      goal: "chăm lo bữa ăn cho người già neo đơn và bệnh nhân nghèo",
      actions: [
        "{S} cùng {n:12-36} chị em thay nhau nấu từ {n:3-4} giờ sáng, kịp chuyển cơm đến bệnh viện trước giờ phát thuốc.",
        "Mỗi bữa nấu cơm, từng nhà bớt lại một nắm gạo; cuối tháng tổ trưởng cân công khai và ghi lên bảng tin.",
        "{S} trồng thêm {n:400-1500:100} m² rau sạch, xin cá của bà con chài lưới để suất ăn đủ chất mà đỡ tiền.",
      ],
      results: [
        "Mỗi tuần có {n:180-620:10} suất ăn được trao tận tay, tính ra cả năm {nam} gần {n:9000-31000:500} suất.",
        "{n:14-42} cụ già neo đơn được nhận gạo đều hằng tháng, không ai phải thiếu bữa.",
        "Bếp ăn đã duy trì {n:5-14} năm liền, chưa nghỉ buổi nào kể cả mùa mưa lũ.",
      ]),
    Story(
      .welfare, [.association, .police, .border], models: ["Mẹ đỡ đầu", "Con nuôi đồn biên phòng"],
      goal: "nhận đỡ đầu trẻ mồ côi, trẻ có hoàn cảnh đặc biệt khó khăn",
      actions: [
        "Mỗi cháu được hỗ trợ {n:300-800:100} nghìn đồng mỗi tháng, có sổ tiết kiệm riêng và một người mẹ thứ hai đến thăm hằng tuần.",
        "{S} lo cho các cháu từ chiếc cặp, buổi học thêm đến hồ sơ bảo hiểm y tế và giấy khai sinh còn thiếu.",
        "Ngày sinh nhật, ngày khai giảng đều có người thay cha mẹ đi cùng, chụp ảnh và viết vào cuốn nhật ký của từng cháu.",
      ],
      results: [
        "{n:16-58} cháu đang được nhận đỡ đầu đến năm 18 tuổi, {n:9-31} cháu đạt học lực khá, giỏi.",
        "Tổng kinh phí vận động {n:320-1500:10} triệu đồng, thu chi công khai hằng quý.",
        "{n:3-7} cháu đã vào đại học, cao đẳng, cuối tuần trở về phụ giúp các em nhỏ hơn.",
      ]),
    Story(
      .welfare, [.commune, .village, .association], terrain: .upland, household: true,
      models: ["Một đảng viên giúp một hộ nghèo", "Đàn bò luân chuyển"],
      goal: "giúp nhau giảm nghèo bền vững",
      actions: [
        "{S} phân tích nguyên nhân nghèo của từng hộ, hộ thiếu vốn cho vay, hộ thiếu cách làm thì có người xuống tận nương chỉ dẫn.",
        "Bò cái sinh sản giao cho hộ nghèo nuôi, bê con đầu lòng chuyển sang hộ kế tiếp; sổ luân chuyển do bà con tự giữ.",
        "{S} đứng ra ký hợp đồng bao tiêu, để {n:24-86} hộ yên tâm chuyển {d:52-240} ha ngô sang cây ăn quả.",
      ],
      results: [
        "Từ {n:12-20} con ban đầu, đàn bò đã tăng lên {n:68-160} con; {n:31-82} hộ viết đơn xin ra khỏi diện nghèo.",
        "Tỷ lệ hộ nghèo giảm từ {d:186-342}% năm {nam-3} xuống {d:31-84}% năm {nam}.",
        "Thu nhập bình quân của các hộ tham gia đạt {d:38-62} triệu đồng/người/năm.",
      ]),
    Story(
      .welfare, [.commune, .association, .enterprise], models: ["Áo lụa tặng mẹ", "Nghĩa tình tri ân"],
      goal: "chăm sóc thương binh, thân nhân liệt sĩ, người có công",
      actions: [
        "{S} phân công người đến đo huyết áp, dọn nhà cho {n:12-48} thương binh nặng và mẹ liệt sĩ vào ngày {n:20-27} hằng tháng.",
        "Danh sách người có công được rà soát lại, hướng dẫn hoàn thiện {n:9-34} hồ sơ còn vướng qua nhiều năm.",
        "Nghĩa trang liệt sĩ được nhận chăm sóc theo từng hàng mộ, tối 26/7 học sinh và đoàn viên cùng thắp nến.",
      ],
      results: [
        "Đã xây mới, sửa chữa {n:11-36} nhà tình nghĩa, tặng {n:42-130} sổ tiết kiệm trị giá {n:210-890:10} triệu đồng.",
        "100% gia đình chính sách có mức sống bằng hoặc cao hơn mức trung bình nơi cư trú.",
        "{n:6-21} trường hợp được công nhận và hưởng chế độ sau thời gian dài chờ đợi.",
      ]),
    Story(
      .welfare, [.enterprise], models: ["Bữa ăn ca đủ chất", "Siêu thị không đồng cho công nhân"],
      goal: "chăm lo đời sống, việc làm, nhà ở cho công nhân lao động",
      actions: [
        "{S} thương lượng nâng suất ăn ca lên {n:26-35} nghìn đồng, lập tổ công nhân giám sát bếp hằng ngày.",
        "Tổ tư vấn pháp luật trực vào giờ nghỉ trưa, mọi kiến nghị được trả lời bằng văn bản trong {n:3-7} ngày.",
        "{S} vận động chủ nhà trọ không tăng giá, lắp điện nước đúng giá quy định cho {n:240-1100:10} phòng trọ.",
      ],
      results: [
        "{n:1200-4800:50} lượt công nhân được khám sức khỏe, nhận quà tết, vé xe về quê.",
        "Thỏa ước lao động tập thể có {n:11-19} điều có lợi hơn luật, nhiều năm không xảy ra ngừng việc.",
        "{n:86-320} con công nhân được gửi trẻ tại nhà trẻ của đơn vị với mức phí thấp hơn bên ngoài {n:25-40}%.",
      ]),
    Story(
      .welfare, [.association, .commune],
      models: ["Xưởng nghề không rào cản", "Đôi tay không khuyết"],
      goal: "dạy nghề và tạo việc làm cho người khuyết tật",
      actions: [
        "{S} mở xưởng nhận cả người khiếm thính, thiết kế lại bàn máy thấp, tín hiệu bằng đèn thay cho chuông.",
        "Học viên được ăn ở miễn phí trong {n:3-6} tháng học nghề may, đan lát, sửa điện thoại.",
        "{S} tự học ngôn ngữ ký hiệu rồi dạy lại cho tổ trưởng, người bán hàng để mọi người nói chuyện được với nhau.",
      ],
      results: [
        "{n:38-140} người đã học xong nghề, {n:24-76} người có thu nhập từ {d:38-72} triệu đồng/tháng.",
        "{n:4-11} đôi bạn trẻ khuyết tật đã nên vợ nên chồng, tự mở được cửa hàng nhỏ.",
        "Sản phẩm được bày bán ở {n:6-22} cửa hàng, doanh thu năm {nam} đạt {n:640-2400:10} triệu đồng.",
      ]),
    Story(
      .welfare, [.commune, .agency], models: ["Bảo hiểm đến từng ngõ", "Con heo đất hưu trí"],
      goal: "vận động người dân tham gia bảo hiểm xã hội tự nguyện, bảo hiểm y tế toàn dân",
      actions: [
        "{S} tính thử mức đóng, mức hưởng cho từng người trên tờ giấy một trang, để lại số điện thoại hẹn quay lại.",
        "Người buôn bán nhỏ được hướng dẫn bỏ heo đất mỗi ngày {n:10-20:5} nghìn đồng, cuối tháng vừa đủ tiền đóng.",
        "{S} vận động quỹ nhân ái mua tặng {n:120-560:10} thẻ bảo hiểm y tế cho hộ cận nghèo.",
      ],
      results: [
        "Số người tham gia bảo hiểm xã hội tự nguyện tăng từ {n:64-120} lên {n:380-760} người.",
        "Tỷ lệ bao phủ bảo hiểm y tế đạt {d:952-991}% dân số, vượt {d:11-36} điểm phần trăm so với kế hoạch.",
        "Không có trường hợp nào bị lạm thu hoặc chậm trả sổ, thẻ.",
      ]),
  ]
}
