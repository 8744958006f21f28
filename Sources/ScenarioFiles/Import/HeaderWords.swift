/// What people call our columns, in English, Chinese and Malay.
enum HeaderWords {
    /// The words of each field, compared without case, blanks and punctuation.
    static let words: KeyValuePairs<String, [String]> = [
        "id": [
            "id", "number", "no", "staff id", "staff no", "staff number", "employee id",
            "employee no", "employee number", "emp id", "personnel number", "personnel no", "工号",
            "员工号", "员工编号", "编号", "工號", "no pekerja", "nombor pekerja", "no staf", "id pekerja",
        ],
        "specialist": [
            "specialist", "id", "number", "staff id", "staff no", "staff number", "employee id",
            "employee no", "employee number", "emp id", "personnel number", "personnel no", "工号",
            "员工号", "员工编号", "编号", "工號", "no pekerja", "nombor pekerja", "no staf", "id pekerja",
        ],
        "name": [
            "name", "full name", "staff name", "employee name", "staff", "employee", "person",
            "agent", "specialist name", "姓名", "名字", "员工", "员工姓名", "人员", "班次名称", "名称", "nama",
            "nama penuh", "nama pekerja", "pekerja", "staf", "shift name", "nama syif",
        ],
        "grade": [
            "grade", "level", "job level", "rank", "position", "title", "job title", "职级", "级别",
            "职位", "岗位", "gred", "jawatan", "pangkat",
        ],
        "joined": [
            "joined", "join date", "date joined", "date of joining", "start date", "hire date",
            "hired", "employment date", "入职日期", "入职", "入职时间", "到岗日期", "tarikh mula",
            "tarikh masuk", "tarikh mula kerja", "tarikh lantikan",
        ],
        "contract": [
            "contract", "contract type", "employment type", "employment", "ft pt",
            "fulltime parttime",
            "合同", "合同类型", "用工类型", "用工形式", "kontrak", "jenis kontrak", "jenis pekerjaan",
        ],
        "weekly_hours": [
            "weekly hours", "hours", "hours per week", "hours week", "hours a week", "hrs",
            "weekly hrs", "hrs per week", "contract hours", "contracted hours", "in hrs", "周工时",
            "每周工时", "合同工时", "工时", "jam", "jam seminggu", "jam bekerja", "jam kerja seminggu",
        ],
        "languages": [
            "languages", "language", "language skills", "skills", "语言", "语种", "语言能力", "bahasa",
            "kemahiran bahasa",
        ],
        "categories": [
            "categories", "category", "queues", "queue", "topics", "ticket categories", "类别",
            "业务类别",
            "工单类别", "队列", "kategori",
        ],
        "born": [
            "born", "date of birth", "birth date", "birthday", "dob", "出生日期", "生日", "tarikh lahir",
        ],
        "sex": ["sex", "gender", "性别", "jantina"],
        "monthly_wage": [
            "monthly wage", "wage", "salary", "monthly salary", "basic pay", "月薪", "工资", "月工资",
            "gaji", "gaji bulanan",
        ],
        "on_file": ["on file", "remarks on file", "agreements", "档案", "fail"],
        "from": [
            "from", "start", "start date", "first day", "leave start", "begin", "leave from", "开始",
            "开始日期", "起", "起始日期", "从", "dari", "mula", "tarikh mula",
        ],
        "to": [
            "to", "until", "end", "end date", "last day", "leave end", "till", "leave to", "结束",
            "结束日期", "止", "截止日期", "到", "至", "hingga", "sehingga", "tamat", "tarikh tamat",
        ],
        "kind": [
            "kind", "type", "leave type", "reason", "leave", "absence", "absence type", "code",
            "类型",
            "假别", "请假类型", "假期类型", "原因", "jenis", "jenis cuti", "sebab",
        ],
        "date": ["date", "day", "on", "duty date", "shift date", "日期", "tarikh", "hari"],
        "wish": [
            "wish", "request", "preference", "wants", "意愿", "申请", "希望", "permintaan", "pilihan",
        ],
        "shift": [
            "shift", "shift code", "code", "班次", "班次代码", "班别", "syif", "kod syif", "syif kerja",
        ],
        "weight": ["weight", "priority", "importance", "权重", "优先级", "keutamaan", "wajaran"],
        "code": ["code", "shift", "shift code", "代码", "班次", "班次代码", "kod", "kod syif", "syif"],
        "start": [
            "start", "start time", "from", "begin", "time in", "开始", "开始时间", "上班", "上班时间", "mula",
            "masa mula", "waktu masuk",
        ],
        "end": [
            "end", "end time", "to", "until", "finish", "time out", "结束", "结束时间", "下班", "下班时间",
            "tamat", "masa tamat", "waktu keluar",
        ],
        "length": ["length", "duration", "时长", "班次时长", "tempoh"],
        "meal": [
            "meal", "break", "meal break", "lunch", "unpaid break", "休息", "用餐", "用餐时间", "午休",
            "rehat", "waktu rehat", "masa rehat",
        ],
        "night": ["night", "night shift", "nights", "夜班", "malam", "syif malam"],
        "breaks": ["breaks", "break", "meal break", "休息", "休息时段", "rehat", "waktu rehat"],
        "activity": ["activity", "time set aside", "活动", "专项工作", "aktiviti"],
        "locked": ["locked", "pinned", "fixed", "锁定", "已锁定", "固定", "dikunci", "tetap"],
    ]

    /// The first of `fields` that a header is a word for; nil where it is for none.
    static func field(ofHeader header: String, among fields: [String]) -> String? {
        // What stands in brackets is mostly a unit or a translation.
        let short = header.prefix { !"(（[".contains($0) }
        return [header, String(short)].map(foldedHeader).lazy.compactMap { text in
            fields.first { field in folded[field]?.contains(text) ?? false }
        }.first
    }

    private static let folded: [String: Set<String>] = Dictionary(
        uniqueKeysWithValues: words.map { field, words in
            (field, Set((words + [field]).map(foldedHeader)))
        })
}

/// A text without case, accents of width, blanks and punctuation.
func foldedHeader(_ text: String) -> String {
    String(
        text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) }
            .map(Character.init))
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
}
