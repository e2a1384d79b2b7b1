/// Twelve nominations as an office would list them. Four have to do with a place or a school named Hòa Bình,
/// one of them spelled Hoà Bình.
enum SampleList {
  static let csv = """
    id,subject,subject-kind,position,unit,kind,field,date,achievement
    2026-0001,Nguyễn Thị Hạnh,cá nhân,Trạm trưởng,Trạm Y tế xã Tân Bình,điển hình tiên tiến,y tế,2026-03-02,\
    Mười lăm năm đi từng nhà vận động tiêm chủng
    2026-0002,Trường Tiểu học Hòa Bình,tập thể,,Xã Tân Tiến,mô hình mới,giáo dục,2026-03-02,Thư viện xanh ngoài trời
    2026-0003,Lê Văn Đức,cá nhân,Nông dân,Xã Hoà Bình,điển hình tiên tiến,nông nghiệp,2026-03-03,\
    Trồng lúa giảm phát thải trên hai héc-ta
    2026-0004,Tổ dân phố 7,tập thể,,Phường Đông Sơn,cách làm hay,môi trường,2026-03-03,Đổi rác lấy cây xanh
    2026-0005,Hộ ông Trần Quốc Bảo,hộ gia đình,,Xã An Phú,điển hình tiên tiến,kinh tế,2026-03-04,\
    Hiến đất mở đường liên thôn
    2026-0006,Phạm Thị Ngọc Ánh,cá nhân,Giáo viên,Trường THCS Hòa Bình,nhân tố mới,giáo dục,2026-03-05,\
    Dạy chữ buổi tối cho công nhân
    2026-0007,Hợp tác xã Tân Tiến,tập thể,,Xã Tân Tiến,mô hình mới,nông nghiệp,2026-03-05,Sổ nhật ký đồng ruộng điện tử
    2026-0008,Đặng Văn Khoa,cá nhân,Công an viên,Xã An Phú,người tốt việc tốt,an ninh,2026-03-06,\
    Cứu ba em nhỏ trong mùa lũ
    2026-0009,Chi hội Phụ nữ thôn Hòa Bình,tập thể,,Xã Đông Sơn,cách làm hay,văn hóa,2026-03-06,Tủ áo dài dùng chung
    2026-0010,Vũ Minh Tuấn,cá nhân,Kỹ sư,Công ty Cơ khí Sao Mai,nhân tố mới,kinh tế,2026-03-09,\
    Sáng kiến tiết kiệm một phần ba điện năng
    2026-0011,Bùi Thị Lụa,cá nhân,Nghệ nhân,Xã Tân Tiến,điển hình tiên tiến,văn hóa,2026-03-10,Giữ nghề dệt chiếu cói
    2026-0012,Đội dân phòng số 3,tập thể,,Phường Đông Sơn,mô hình mới,an ninh,2026-03-10,Tiếng kẻng bình yên mỗi tối

    """
}
