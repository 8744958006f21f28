internal import RosterModel
internal import Wording
internal import WorkTime

extension Phrase {
    /// The phrase with each `{name}` replaced by its value in the same language.
    ///
    /// Values are not looked into, so people may have braces in their names.
    func filled(_ details: Details) -> Phrase {
        Phrase(
            en: Phrase.fill(english) { name in
                details.first { $0.name == name }?.value.english
            },
            zh: Phrase.fill(chinese) { name in
                details.first { $0.name == name }?.value.chinese
            })
    }

    /// One pass over the text; a name without a value stays as it is.
    private static func fill(_ text: String, with value: (String) -> String?) -> String {
        let bytes = text.utf8
        var filled = ""
        filled.reserveCapacity(2 * bytes.count)
        var copied = bytes.startIndex
        while let open = bytes[copied...].firstIndex(of: UInt8(ascii: "{")) {
            filled += text[copied..<open]
            let behind = bytes.index(after: open)
            guard let close = bytes[behind...].firstIndex(of: UInt8(ascii: "}")),
                let value = value(String(text[behind..<close]))
            else {
                filled += "{"
                copied = behind
                continue
            }
            filled += value
            copied = bytes.index(after: close)
        }
        filled += text[copied...]
        return filled
    }

    /// Both phrases, one behind the other; Chinese needs no space between sentences.
    func followed(by other: Phrase) -> Phrase {
        Phrase(en: "\(english) \(other.english)", zh: chinese + other.chinese)
    }

    /// The same text in both languages, for names.
    static func name(_ text: String) -> Phrase {
        Phrase(en: text, zh: text)
    }
}

extension LocalDate {
    /// `Mon 2026-11-23`.
    var phrase: Phrase {
        let chinese =
            switch weekday {
            case .monday: "周一"
            case .tuesday: "周二"
            case .wednesday: "周三"
            case .thursday: "周四"
            case .friday: "周五"
            case .saturday: "周六"
            case .sunday: "周日"
            }
        return Phrase(en: "\(weekday.abbreviation) \(self)", zh: "\(self)（\(chinese)）")
    }
}

extension LocalDateTime {
    /// `Mon 2026-11-23 07:30`.
    var phrase: Phrase {
        Phrase(en: "\(date.phrase.english) \(time)", zh: "\(date.phrase.chinese)\(time)")
    }
}

extension Grade {
    /// The grade as people read it.
    var phrase: Phrase {
        switch self {
        case .graduate: Phrase(en: "graduate", zh: "应届专员")
        case .specialist: Phrase(en: "specialist", zh: "专员")
        case .senior: Phrase(en: "senior", zh: "资深专员")
        }
    }
}

extension Absence.Kind {
    /// The reason as people read it.
    var phrase: Phrase {
        switch self {
        case .annualLeave: Phrase(en: "annual leave", zh: "年假")
        case .medicalLeave: Phrase(en: "medical leave", zh: "病假")
        case .publicHoliday: Phrase(en: "public holiday leave", zh: "公共假期休假")
        case .training: Phrase(en: "training", zh: "培训")
        case .otherLeave: Phrase(en: "other leave", zh: "其他假期")
        case .notEmployed: Phrase(en: "days outside employment", zh: "非在职日")
        }
    }
}
