/// What the import of a ticket system's export says.
public enum HistoryImportPhrase: PhraseCatalog {
    case written, otherGroups, leftOut, arrival, arrivalByCreation, languageByColumn
    case languageByTag, languageByScript, languageAssumed, zoneAssumed, zoneUsed, outOrMapping

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .written:
            Phrase(en: "{count} tickets written to {file}", zh: "已将 {count} 张工单写入 {file}")
        case .otherGroups:
            Phrase(en: "Left out, of other groups: {count} rows", zh: "略去其他组的 {count} 行")
        case .leftOut:
            Phrase(en: "Left out, with unknown values: {count} rows", zh: "略去含未知取值的 {count} 行")
        case .arrival:
            Phrase(en: "Arrival by '{column}': {count}", zh: "到达时间取自“{column}”：{count}")
        case .arrivalByCreation:
            Phrase(
                en: "Arrival by '{column}', the ticket's creation: {count}; the export does not "
                    + "tell when these entered the group",
                zh: "到达时间取自创建时间“{column}”：{count}；导出文件未说明这些工单何时进入该组")
        case .languageByColumn:
            Phrase(en: "Language by its column: {count}", zh: "语言取自语言列：{count}")
        case .languageByTag: Phrase(en: "Language by a tag: {count}", zh: "语言取自标签：{count}")
        case .languageByScript:
            Phrase(
                en: "Language by the script of the subject: {count}", zh: "语言按标题所用文字判定：{count}")
        case .languageAssumed:
            Phrase(
                en: "Language not told, taken to be the mapping's default: {count}",
                zh: "未注明语言，按对应关系的默认值处理：{count}")
        case .zoneAssumed:
            Phrase(
                en: "Times without offset were taken to be in {zone}; --zone says otherwise.",
                zh: "未注明时差的时间按 {zone} 处理；可用 --zone 另行指定。")
        case .zoneUsed:
            Phrase(en: "Times without offset were read in {zone}.", zh: "未注明时差的时间按 {zone} 读取。")
        case .outOrMapping:
            Phrase(
                en: "Say where to write with --out, or ask to --show-mapping.",
                zh: "请用 --out 指明写入的文件，或用 --show-mapping 查看对应关系。")
        }
    }
}
