/// What the import of tables says.
public enum ImportPhrase: PhraseCatalog {
    case list, listInText, grid, encoding, column, header, field, sample, notUsed, missing, or
    case firstRows, nothingWritten, imported, mappingSaved
    case changes, noChanges, change, changedTimes, dayOff, outOrPreview

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .list:
            Phrase(
                en: "Sheet {sheet}: the columns are named in row {row}.",
                zh: "工作表 {sheet}：列名位于第 {row} 行。")
        case .listInText:
            Phrase(en: "The columns are named in row {row}.", zh: "列名位于第 {row} 行。")
        case .grid:
            Phrase(
                en: "A code grid: people down, and in row {row} the dates {first} to {last}.",
                zh: "排班表格：人员按行排列，第 {row} 行为日期 {first} 至 {last}。")
        case .encoding: Phrase(en: "Read as {encoding}.", zh: "按 {encoding} 编码读取。")
        case .column: Phrase(en: "Column", zh: "列")
        case .header: Phrase(en: "Name", zh: "列名")
        case .field: Phrase(en: "Is", zh: "对应字段")
        case .sample: Phrase(en: "For example", zh: "示例")
        case .notUsed: Phrase(en: "not used", zh: "未使用")
        case .missing:
            Phrase(en: "No column for: {fields}", zh: "缺少以下字段的列：{fields}")
        case .or: Phrase(en: " or ", zh: "或")
        case .firstRows: Phrase(en: "The first rows:", zh: "前几行：")
        case .nothingWritten:
            Phrase(en: "This is a preview; nothing was written.", zh: "此为预览，未写入任何文件。")
        case .imported:
            Phrase(en: "{count} rows written to {file}", zh: "已将 {count} 行写入 {file}")
        case .mappingSaved:
            Phrase(en: "The mapping was written to {file}", zh: "列对应关系已写入 {file}")
        case .changes:
            Phrase(en: "{count} changes against {file}:", zh: "与 {file} 相比有 {count} 处变更：")
        case .noChanges: Phrase(en: "No changes against {file}.", zh: "与 {file} 相比没有变更。")
        case .change:
            Phrase(
                en: "{name} ({id}), {date}: {before} → {after}",
                zh: "{name}（{id}），{date}：{before} 改为 {after}")
        case .changedTimes:
            Phrase(
                en: "{name} ({id}), {date}: {shift} at other times",
                zh: "{name}（{id}），{date}：{shift} 的时间有变")
        case .dayOff: Phrase(en: "off", zh: "休息")
        case .outOrPreview:
            Phrase(
                en: "Say where to write with --out, or ask for a --preview.",
                zh: "请用 --out 指明写入的文件，或用 --preview 预览。")
        }
    }
}

/// What the help of imports says.
public enum ImportHelpPhrase: PhraseCatalog {
    case commands, notes, team, absences, requests, shifts, roster, rosterNotes, file, sheet
    case scenario, mapping, saveMapping, dates, preview, out, against
    case history, historyNotes, export, system, historyMapping, zone, group, skipUnknown
    case showMapping

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .commands:
            Phrase(
                en: "Makes tables of a scenario from spreadsheets and from ticket exports.",
                zh: "将电子表格和工单导出文件转换为场景所用的表格。")
        case .notes:
            Phrase(
                en: """
                    Reads workbooks (.xlsx) and separated text in UTF-8, UTF-16 or GB 18030. Columns \
                    are found by their names in English, Chinese or Malay; look at --preview first. \
                    Whatever is wrong is told with its cell, and then nothing is written.
                    """,
                zh: """
                    可读取工作簿（.xlsx）以及 UTF-8、UTF-16 或 GB 18030 编码的分隔文本。按英文、中文或马来文\
                    列名识别各列；请先用 --preview 查看。所有问题均注明单元格，存在问题时不写入任何文件。
                    """)
        case .team: Phrase(en: "Imports the people of a team.", zh: "导入团队成员。")
        case .absences:
            Phrase(
                en: "Imports days away, from a list or from the leave codes of a code grid.",
                zh: "从列表或排班表格中的假期代码导入缺勤日期。")
        case .requests: Phrase(en: "Imports people's wishes.", zh: "导入员工的排班意愿。")
        case .shifts:
            Phrase(
                en: "Imports shifts as the part of a scenario file that defines them.",
                zh: "将班次导入为场景文件中定义班次的部分。")
        case .roster:
            Phrase(
                en: "Imports a roster, from a code grid such as roster.xlsx or from a list.",
                zh: "从排班表格（如 roster.xlsx）或列表导入班表。")
        case .rosterNotes:
            Phrase(
                en: """
                    A code grid has names or numbers down, dates across and a shift code in each \
                    cell, a night on the date it starts. Breaks and time set aside are taken from \
                    the roster it is held against where the duty is unchanged, else from the \
                    shift. The roster is audited; exit status 1 when rules are broken.
                    """,
                zh: """
                    排班表格每行为一名员工（姓名或工号），每列为一个日期，单元格内为班次代码，夜班记在开始日。\
                    班次未变时沿用对照班表的休息和专项工作，否则按班次设定。导入后会审查班表；违反规则时退出\
                    状态为 1。
                    """)
        case .history:
            Phrase(
                en: "Imports the export (CSV) of a ticket system as a history of escalations.",
                zh: "将工单系统的导出文件（CSV）导入为升级工单历史。")
        case .historyNotes:
            Phrase(
                en: """
                    A ticket arrives when it enters the group, where the export tells; else its \
                    creation counts, and the summary says so. The language is told by a column, a \
                    tag such as lang_zh, or Han characters in the subject. Values that the mapping \
                    does not know are listed, and then nothing is written.
                    """,
                zh: """
                    若导出文件有记载，工单的到达时间为其进入该组的时间；否则取创建时间，并在摘要中注明。语言取自\
                    语言列、lang_zh 之类的标签或标题中的汉字。对应关系中没有的取值会逐一列出，且不写入任何文件。
                    """)
        case .export: Phrase(en: "The export to read.", zh: "要读取的导出文件。")
        case .system: Phrase(en: "The system that made the export.", zh: "导出该文件的系统。")
        case .historyMapping:
            Phrase(
                en: "A mapping laid over the system's own, key by key.",
                zh: "逐项覆盖系统自带对应关系的文件。")
        case .zone:
            Phrase(
                en: "The zone of times without offset, such as Asia/Kuala_Lumpur.",
                zh: "未注明时差的时间所在时区，例如 Asia/Kuala_Lumpur。")
        case .group:
            Phrase(
                en: "Only the tickets of this group, such as 'Tier 2'.", zh: "仅导入该组的工单，例如 “Tier 2”。"
            )
        case .skipUnknown:
            Phrase(en: "Leave rows with unknown values out.", zh: "略去含未知取值的行。")
        case .showMapping:
            Phrase(en: "Print the system's mapping, to be edited.", zh: "打印系统自带的对应关系，供修改使用。")
        case .file: Phrase(en: "The workbook or text to read.", zh: "要读取的工作簿或文本文件。")
        case .sheet:
            Phrase(en: "The sheet; the first that fits by default.", zh: "工作表；默认取第一个合适的。")
        case .scenario:
            Phrase(
                en: "The scenario whose people, shifts and categories are meant.",
                zh: "所涉人员、班次和类别所属的场景文件。")
        case .mapping:
            Phrase(
                en: "A saved mapping: which columns are which, and what values mean.",
                zh: "已保存的对应关系：各列及其取值的含义。")
        case .saveMapping:
            Phrase(en: "Write the mapping that was used to this file.", zh: "将所用的对应关系写入此文件。")
        case .dates:
            Phrase(
                en:
                    "Whether 3/4/2026 is 3 April (dmy) or 4 March (mdy), where the dates do not tell.",
                zh: "当日期本身无法判断时，3/4/2026 是 4 月 3 日（dmy）还是 3 月 4 日（mdy）。")
        case .preview:
            Phrase(
                en: "Show which columns are which and the first rows, and write nothing.",
                zh: "显示各列的对应关系和前几行，不写入任何文件。")
        case .out:
            Phrase(
                en: "Write the table to this file, whole or not at all.", zh: "将表格写入此文件（完整写入或不写）。")
        case .against:
            Phrase(
                en: "The roster that was edited: tells what changed and gives breaks.",
                zh: "被修改的原班表：用于列出变更并沿用休息时段。")
        }
    }
}
