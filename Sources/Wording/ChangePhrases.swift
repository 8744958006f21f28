/// What is said of changes that a scenario makes to a team and its shifts.
public enum ChangePhrase: PhraseCatalog {
    case heading, told
    case hire, leave, train, absent, sickness, noSickness, contract, weeklyHours
    case shift, dropShift
    case fullTime, partTime

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .heading: Phrase(en: "Changes to team and shifts", zh: "团队与班次变更")
        case .told: Phrase(en: "{what} ({name})", zh: "{what}（变更：{name}）")
        case .hire: Phrase(en: "From {day} new: {people}", zh: "{day}起入职：{people}")
        case .leave: Phrase(en: "From {day} without {people}", zh: "{day}起离职：{people}")
        case .train: Phrase(en: "Trained in {skills}: {people}", zh: "新掌握 {skills}：{people}")
        case .absent: Phrase(en: "Away: {days}", zh: "缺勤：{days}")
        case .sickness:
            Phrase(
                en: "{share} sick, {count} person-days by seed {seed}: {days}",
                zh: "病假率 {share}，按种子 {seed} 抽得 {count} 人日：{days}")
        case .noSickness:
            Phrase(
                en: "{share} sick, by seed {seed} nobody", zh: "病假率 {share}，按种子 {seed} 无人病假")
        case .contract: Phrase(en: "Contract of {people}: {terms}", zh: "{people} 的合同：{terms}")
        case .weeklyHours: Phrase(en: "{hours} hours a week", zh: "每周 {hours} 小时")
        case .shift:
            Phrase(
                en: "Shift {code} from {from} to {until}", zh: "班次 {code}：{from} 至 {until}")
        case .dropShift: Phrase(en: "Without shift {code}", zh: "取消班次 {code}")
        case .fullTime: Phrase(en: "Full time", zh: "全职")
        case .partTime: Phrase(en: "Part time", zh: "兼职")
        }
    }
}
