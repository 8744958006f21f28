internal import RosterModel

/// What people write where our tables have a word of their own, in English, Chinese and Malay.
enum ValueWords {
    /// Our word for a text in a field; nil where nobody knows it.
    static func meaning(of text: String, in field: String) -> String? {
        folded[field]?[foldedHeader(text)]
    }

    /// Our words by field and by the folded words of others; the first one of each counts.
    private static let folded: [String: [String: String]] = Dictionary(
        uniqueKeysWithValues: words.map { field, meanings in
            let pairs = meanings.flatMap { ours, theirs in
                ([ours] + theirs).map { (foldedHeader($0), ours) }
            }
            return (field, Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
        })

    /// What stands for a day without a duty.
    static let dayOff = ["off", "day off", "do", "rd", "rest day", "rest", "o", "休", "休息", "cuti"]

    private static let words: KeyValuePairs<String, KeyValuePairs<String, [String]>> = [
        "grade": [
            "graduate": ["junior", "trainee", "entry", "应届生", "初级", "graduan", "pelatih"],
            "specialist": ["executive", "associate", "专员", "中级", "pakar", "eksekutif"],
            "senior": ["senior specialist", "senior executive", "lead", "资深", "高级", "kanan"],
        ],
        "contract": [
            "full-time": ["full time", "ft", "full", "全职", "全日制", "sepenuh masa"],
            "part-time": ["part time", "pt", "part", "兼职", "非全日制", "separuh masa", "sambilan"],
        ],
        "sex": [
            "female": ["f", "woman", "女", "perempuan", "wanita"],
            "male": ["m", "man", "男", "lelaki"],
        ],
        "kind": [
            "AL": ["annual leave", "annual", "vacation", "holiday", "年假", "年休假", "cuti tahunan"],
            "MC": [
                "medical leave", "medical", "sick", "sick leave", "sl", "病假", "cuti sakit",
            ],
            "PH": ["public holiday", "公共假期", "公众假期", "法定假日", "cuti umum"],
            "TR": ["training", "course", "培训", "latihan", "kursus"],
            "OL": [
                "other leave", "other", "unpaid leave", "emergency leave", "el", "ul", "其他", "事假",
                "cuti lain", "cuti kecemasan", "cuti tanpa gaji",
            ],
        ],
        "wish": [
            "off": ["day off", "do", "rd", "rest day", "休", "休息", "cuti", "rehat"],
            "shift": ["wants", "prefers", "班次", "syif"],
            "not": ["not shift", "avoid", "不要", "避免", "elak"],
        ],
        "locked": [
            "yes": ["y", "true", "x", "1", "locked", "是", "锁定", "ya"],
            "": ["n", "no", "false", "0", "否", "tidak"],
        ],
        "night": [
            "true": ["y", "yes", "x", "1", "night", "是", "ya"],
            "false": ["n", "no", "0", "否", "tidak", ""],
        ],
        "level": [
            "native": ["mother tongue", "母语", "asli"],
            "C2": [], "C1": ["fluent", "流利", "fasih"], "B2": ["conversational", "熟练"],
            "B1": [], "A2": [], "A1": ["basic", "入门", "asas"],
        ],
        "language": [
            "en": ["english", "英语", "英文", "inggeris", "bahasa inggeris"],
            "zh": ["chinese", "mandarin", "中文", "汉语", "华语", "普通话", "cina", "bahasa cina"],
            "ms": ["malay", "bahasa malaysia", "bahasa melayu", "bm", "马来语", "马来文", "melayu"],
            "ta": ["tamil", "泰米尔语", "淡米尔语"],
            "id": ["indonesian", "bahasa indonesia", "印尼语"],
            "th": ["thai", "泰语"], "vi": ["vietnamese", "越南语"],
            "tl": ["tagalog", "filipino", "菲律宾语"],
            "ja": ["japanese", "日语", "日文"], "ko": ["korean", "韩语", "韩文"],
            "de": ["german", "德语"], "fr": ["french", "法语"], "es": ["spanish", "西班牙语"],
            "pt": ["portuguese", "葡萄牙语"], "pl": ["polish", "波兰语"],
        ],
    ]
}
