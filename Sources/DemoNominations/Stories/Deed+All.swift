extension Deed {
  /// What one person (or one family) did on one day or day after day, for the kind good person, good deed.
  static let all: [Deed] = [
    Deed(
      .economy,
      opening:
        "Ngày {n:2-28}/{n:1-6}/{nam}, {ten} nhặt được túi xách có {n:18-146} triệu đồng cùng giấy tờ trên đường về nhà và đã tìm đến Công an {xa} nhờ trả lại người đánh rơi.",
      detail: "Người nhận lại tài sản đề nghị hậu tạ nhưng {s} từ chối, chỉ mong ai cũng làm như vậy."),
    Deed(
      .economy,
      opening:
        "Nhận {n:15-98} triệu đồng do một người lạ chuyển nhầm vào tài khoản, {ten} chủ động báo ngân hàng và công an để hoàn trả.",
      detail: "Hoàn cảnh còn nhiều khó khăn, vậy mà {s} không một phút do dự."),
    Deed(
      .economy,
      opening:
        "Thấy khách để quên chiếc ví có {n:2-9} nghìn đô la Mỹ trên ghế, {ten} bỏ dở công việc để đi tìm người mất.",
      detail:
        "Sau {n:2-9} giờ, chủ nhân đã nhận đủ từng tờ tiền và giấy tờ; sự việc được người dân {xa} truyền nhau kể lại."
    ),
    Deed(
      .economy,
      opening:
        "{Ten} cho {n:6-24} hộ tiểu thương bị cháy sạp mượn chỗ bán hàng và {n:40-180:10} triệu đồng không lấy lãi để gây dựng lại.",
      detail: "Chỉ {n:3-5} tháng sau, các hộ đã buôn bán ổn định và trả đủ tiền vay."),
    Deed(
      .economy,
      terrain: .rural,
      opening:
        "Khi giá dưa rớt còn {n:1-2} nghìn đồng/kg, {ten} bỏ xe nhà chở {n:14-60} tấn lên thành phố bán hộ bà con không lấy công.",
      detail: "{S} nói giản dị: lúc khó có nhau thì chợ mới còn là chợ."),
    Deed(
      .culture,
      opening:
        "Suốt {n:6-19} năm, {ten} tự bỏ tiền và công sức chăm sóc ngôi đình cổ, quét lá, thắp hương và kể sử làng cho trẻ nhỏ.",
      detail: "Việc làm ấy đã lôi cuốn {n:12-40} người cùng góp công, góp của giữ gìn vốn cổ."),
    Deed(
      .culture, household: true,
      opening: "{Ten} hiến tặng bảo tàng {n:14-90} hiện vật cổ của gia đình, không nhận tiền đền bù.",
      detail: "Nhiều người trả giá cao, {s} đều lắc đầu, vì theo {s} đồ của cha ông là của chung."),
    Deed(
      .culture,
      opening: "{Ten} may tặng {n:60-240:5} bộ trang phục dân tộc cho đội văn nghệ và học sinh nghèo.",
      detail: "Từng đường kim được thêu đúng hoa văn xưa, ròng rã hơn {n:8-18} tháng."),
    Deed(
      .culture,
      opening: "Mỗi tối, {ten} mở cửa nhà làm sân chơi cờ, đọc sách cho {n:15-45} đứa trẻ trong {thon}.",
      detail: "Nhờ vậy, bọn trẻ bớt chơi điện tử, cha mẹ yên tâm đi làm ca tối."),
    Deed(
      .culture,
      opening:
        "Biết hai nhà hàng xóm kiện nhau vì {n:12-60} m² đất, {ten} đứng ra hòa giải và tự nguyện nhường lối đi của nhà mình.",
      detail: "Sau {n:2-6} lần ngồi lại, hai bên đã bắt tay, rút đơn và làm chung con ngõ."),
    Deed(
      .security,
      opening:
        "Khoảng {n:1-4} giờ sáng ngày {n:3-27}/{n:1-6}/{nam}, phát hiện nhà hàng xóm bốc cháy, {ten} phá cửa cứu được {n:2-5} người, trong đó có cháu bé {n:2-9} tháng tuổi.",
      detail: "Bị thương ở tay nhưng {s} chỉ băng tạm rồi quay lại giúp dập lửa, đưa nạn nhân đi cấp cứu."),
    Deed(
      .security,
      opening:
        "Thấy {n:2-4} em nhỏ bị nước cuốn ở đoạn sông chảy xiết, {ten} lao xuống cứu và lần lượt đưa các em vào bờ.",
      detail:
        "Gia đình các nạn nhân xúc động gửi thư cảm ơn, chính quyền đã kịp thời biểu dương trước toàn dân."),
    Deed(
      .security,
      opening:
        "{Ten} đuổi theo, khống chế đối tượng cướp giật túi xách của một phụ nữ trên tuyến đường qua {xa}, bàn giao cho công an.",
      detail: "Được hỏi chuyện, {s} chỉ nói gặp cảnh ấy thì ai cũng ra tay giúp."),
    Deed(
      .security,
      terrain: .rural,
      opening:
        "Trong đêm lũ tháng {n:8-10}/{nam-1}, {ten} dùng thuyền nhà chở {n:36-140} người ra khỏi vùng ngập.",
      detail:
        "Nhiều chuyến đi ngược dòng trong bóng tối, máy hỏng phải chèo tay, {s} vẫn quay lại đón người cuối cùng."
    ),
    Deed(
      .security,
      opening:
        "{Ten} {n:5-14} năm liền tự nguyện đứng phân luồng giờ tan trường ở ngã ba không có đèn tín hiệu.",
      detail: "Từ ngày có {s}, đoạn đường ấy chưa xảy ra vụ va chạm nào."),
    Deed(
      .security,
      opening: "{Ten} tự bỏ tiền vá {n:60-340:10} ổ gà trên những đoạn đường hay xảy ra tai nạn.",
      detail: "Vật liệu lúc đầu mua bằng tiền làm thuê, về sau bà con thấy quý nên góp thêm cát, xi măng."),
    Deed(
      .foreign,
      opening:
        "{Ten} nhặt được ba lô của du khách người {nuoc}, bên trong có hộ chiếu và {n:1200-6800:100} đô la Mỹ, và đi xe máy hơn {n:20-70:5} km để trao trả.",
      detail: "Vị khách viết thư gửi chính quyền, bày tỏ lòng biết ơn người dân Việt Nam hiền hậu."),
    Deed(
      .foreign,
      terrain: .upland,
      opening:
        "Gặp hai du khách người {nuoc} lạc đường giữa mưa rừng, {ten} đưa về nhà sưởi ấm, nấu cơm rồi gọi lực lượng cứu hộ.",
      detail: "Không nói được ngoại ngữ, {s} dùng phần mềm dịch trên điện thoại để hỏi han, động viên."),
    Deed(
      .foreign,
      opening:
        "{Ten} chăm sóc một chuyên gia người {nuoc} bị tai nạn suốt {n:8-21} ngày cho đến khi gia đình ông sang đón.",
      detail: "Câu chuyện được báo chí nước bạn đăng lại, để lại ấn tượng đẹp về con người {tinh0}."),
    Deed(
      .welfare, household: true,
      opening:
        "{Ten} nhận nuôi {n:2-6} cháu mồ côi, thương như con đẻ, dù nhà chỉ trông vào {n:2-6} sào ruộng.",
      detail: "Các cháu nay đều được đến trường, cháu lớn đang học lớp {n:8-12}, năm nào cũng có giấy khen."),
    Deed(
      .welfare, household: true,
      opening: "{n:7-18} năm nay, {ten} nấu cháo miễn phí mỗi sáng cho {n:80-260:10} bệnh nhân nghèo.",
      detail: "Tiền vốn ban đầu là khoản dành dụm nhiều năm; sau này có thêm {n:8-30} người cùng góp sức."),
    Deed(
      .welfare, household: true,
      opening:
        "{Ten} tự nguyện hiến {n:180-1200:20} m² đất thổ cư để xây điểm trường và nhà văn hóa cho {thon}.",
      detail:
        "Đất ấy nếu bán được hơn {n:300-1800:50} triệu đồng, nhưng {s} bảo con cháu có chỗ học thì quý hơn."),
    Deed(
      .welfare,
      opening:
        "Mỗi chủ nhật, {ten} cắt tóc miễn phí cho người già, người khuyết tật và bệnh nhân ở {n:3-6} nơi.",
      detail: "Việc làm bền bỉ ấy đã sưởi ấm hàng nghìn lượt người gặp cảnh ngặt nghèo."),
    Deed(
      .party, elder: true,
      opening:
        "Tuổi đã cao, {ten}, đảng viên {n:35-41} năm tuổi Đảng, vẫn cần mẫn sửa miễn phí loa đài, đường điện cho nhà văn hóa {thon}.",
      detail: "Bà con quý {s} ở chỗ nói ít, làm nhiều, khó mấy cũng gương mẫu làm trước."),
    Deed(
      .party, elder: true,
      opening:
        "{Ten} trích toàn bộ số tiền thưởng Huy hiệu Đảng {n:10-30} triệu đồng để giúp {n:3-8} hộ nghèo mua bê giống.",
      detail: "Noi gương ấy, {n:12-38} đảng viên đã đăng ký mỗi người giúp một việc cụ thể."),
    Deed(
      .party,
      opening:
        "Được bầu làm tổ trưởng ban giám sát công trình, {ten} ngày nào cũng ra đo từng mẻ bê tông, không nhận một đồng thù lao.",
      detail: "Nhờ sự ngay thẳng của {s}, đoạn đường kém chất lượng đã phải làm lại trước khi nghiệm thu."),
    Deed(
      .health,
      opening: "{Ten} đã {n:28-96} lần hiến máu và tiểu cầu, nửa đêm có người cần là đến ngay.",
      detail: "{S} còn vận động được {n:60-240:10} người thân, bạn bè cùng tham gia."),
    Deed(
      .health, household: true,
      opening:
        "Từ năm {nam-6}, {ten} dùng chiếc xe bán tải của gia đình chở miễn phí hơn {n:320-1400:10} ca cấp cứu xuống bệnh viện.",
      detail: "Không ít lần {s} ứng cả tiền viện phí cho người bệnh không quen biết."),
    Deed(
      .health,
      opening:
        "Sau khi em trai qua đời, {ten} cùng gia đình đồng ý hiến tạng của em, đem lại sự sống cho {n:4-7} người bệnh.",
      detail: "Nghĩa cử ấy lay động bao người; {n:24-110} người đã đăng ký làm theo chỉ sau ít tuần."),
    Deed(
      .education,
      terrain: .rural,
      opening: "{n:9-21} năm qua, {ten} chèo đò miễn phí đưa học sinh qua sông mỗi ngày bốn lượt.",
      detail: "Mùa lũ nước lớn, {s} buộc áo phao cho từng em, em nào ốm thì {s} cõng lên dốc đến tận lớp."),
    Deed(
      .education, household: true,
      opening: "{Ten} dành căn nhà và tiền dành dụm mở lớp học tình thương cho {n:18-60} trẻ chưa biết chữ.",
      detail: "Đến nay {n:140-480:10} em đã rời lớp, nhiều em vào đại học, ngày tết lại về thăm."),
    Deed(
      .education,
      terrain: .upland,
      opening:
        "{Ten} gánh nước, nấu ăn không công cho {n:30-90:5} học sinh ở điểm trường cách trung tâm {n:14-32} km.",
      detail: "{S} không nhận tiền của ai, chỉ cười bảo nghe các cháu đọc bài là khỏe ra."),
    Deed(
      .farming, household: true,
      terrain: .rural,
      opening:
        "Sau trận lũ, {ten} chia {n:2-9} tấn thóc giống của nhà mình cho {n:40-160:5} hộ kịp gieo lại vụ.",
      detail: "Nhờ vậy {n:18-74} ha lúa kịp thời vụ, cuối mùa nhà nào cũng có thóc đầy bồ."),
    Deed(
      .farming, household: true,
      terrain: .rural,
      opening: "{Ten} dùng máy cày, máy gặt của nhà làm giúp không công cho {n:16-48} hộ neo đơn vào mỗi vụ.",
      detail: "{S} chưa từng ghi sổ nợ ai, ai có thì trả, ai khó thì thôi."),
    Deed(
      .farming, household: true,
      terrain: .rural,
      opening:
        "Thấy bà con thiếu nước tưới, {ten} tự bỏ {n:60-240:10} triệu đồng khoan giếng, kéo điện cho cả cánh đồng dùng chung.",
      detail: "Từ tấm lòng ấy, tổ đổi công của {thon} ra đời và giữ đến hôm nay."),
    Deed(
      .environment,
      opening: "{n:6-15} năm nay, ngày nào {ten} cũng đạp xe nhặt rác dọc bờ kênh trước khi đi làm.",
      detail: "Lúc đầu có người cười, về sau cả xóm cùng làm, sáng chủ nhật nào cũng đông vui."),
    Deed(
      .environment,
      terrain: .upland,
      opening:
        "{Ten} mua lại rồi thả về rừng {n:6-30} cá thể động vật hoang dã, báo kiểm lâm {n:4-12} vụ săn bắt.",
      detail: "{S} bảo mình chỉ làm phần việc của một người, ai cũng làm thì rừng sẽ còn."),
    Deed(
      .environment, household: true,
      terrain: .coast,
      opening: "Không đợi ai nhắc, {ten} trồng và chăm {n:4-26} nghìn cây phi lao chắn cát cho {thon}.",
      detail: "Rừng cây nay cao quá đầu người, cát thôi bay vào nhà, rau màu lại xanh."),
    Deed(
      .digital,
      opening:
        "{Ten} tối nào cũng ngồi ở nhà văn hóa giúp bà con cài định danh điện tử, đến nay đã hơn {n:420-1800:10} người.",
      detail: "Nhiều cụ già gọi vui là \u{201C}tổng đài của xóm\u{201D}, cứ cần là gọi."),
    Deed(
      .digital,
      opening:
        "{Ten} kịp can ngăn một cụ bà {n:68-81} tuổi chuyển {n:80-460:10} triệu đồng cho kẻ mạo danh công an.",
      detail: "{S} kiên nhẫn gọi cho con cháu, công an và ngân hàng, ngồi cạnh cụ đến khi mọi chuyện rõ ràng."
    ),
    Deed(
      .digital,
      opening: "{Ten} sửa và tặng {n:36-140} bộ máy tính cũ cho học sinh nghèo, cài sẵn phần mềm học tập.",
      detail: "Linh kiện thiếu thì {s} tự mua, đường xa thì {s} tự chở đến tận nhà."),
  ]
}
