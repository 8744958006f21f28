/// What the compliance report for HR says, beside the ``AuditPhrase`` it shares with the plan.
public enum CompliancePhrase: PhraseCatalog {
    case title, site, dates, result, version, clear, cleared, stopped, madeBy
    case law, lawText, pack, lawVersion, rules, high, medium, unverified
    case confidence, isHigh, isMedium
    case byRule, byPerson, rule, checks, broken, near, unknown, overridden, notConcerned, others
    case findings, none, hardStops, warnings, notes, over, clause, readOn, inForceSince
    case nearNote, times, undecided, undecidedNote, lookBack, known, missing, inputs
    case overrides, overridesNote, noOverrides, by, on, reason, matchesNothing, overriddenBy
    case pay, signOff, reviewed, name, signature, pageOf, noDocument, needsFile

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Compliance report", zh: "合规审查报告")
        case .site: Phrase(en: "Site", zh: "地点")
        case .dates: Phrase(en: "Dates", zh: "日期")
        case .result: Phrase(en: "Result", zh: "结论")
        case .version: Phrase(en: "Audited by", zh: "审查程序")
        case .clear: Phrase(en: "No hard stop in {checks} checks.", zh: "{checks}项检查均无禁止项。")
        case .cleared:
            Phrase(
                en: "Hard stops: {count} in {checks} checks, every one overridden.",
                zh: "{checks}项检查中有{count}项禁止项，均已特批。")
        case .stopped:
            Phrase(
                en: "Hard stops: {count} in {checks} checks, {overridden} of them overridden. "
                    + "The roster must not be published as it is.",
                zh: "{checks}项检查中有{count}项禁止项，其中{overridden}项已特批。该班表不得按现状公布。")
        case .law: Phrase(en: "Law", zh: "适用法律")
        case .lawText:
            Phrase(
                en: "A rule counts as unverified where its clause has not been checked against the "
                    + "statute; such a rule never makes a hard stop.",
                zh: "条款未经与法律原文核对的规则视为未核实；此类规则不会产生禁止项。")
        case .pack: Phrase(en: "Law pack", zh: "法律规则包")
        case .lawVersion: Phrase(en: "Law read on", zh: "法律版本日期")
        case .rules: Phrase(en: "Rules", zh: "规则数")
        case .high: Phrase(en: "Confidence high", zh: "可信度高")
        case .medium: Phrase(en: "Confidence medium", zh: "可信度中")
        case .unverified: Phrase(en: "Unverified", zh: "未核实")
        case .confidence: Phrase(en: "Confidence", zh: "可信度")
        case .isHigh: Phrase(en: "high", zh: "高")
        case .isMedium: Phrase(en: "medium", zh: "中")
        case .byRule: Phrase(en: "Summary by rule", zh: "按规则汇总")
        case .byPerson: Phrase(en: "Summary by person", zh: "按人员汇总")
        case .rule: Phrase(en: "Rule", zh: "规则")
        case .checks: Phrase(en: "Checked", zh: "检查")
        case .broken: Phrase(en: "Broken", zh: "违反")
        case .near: Phrase(en: "Near misses", zh: "临界情况")
        case .times: Phrase(en: "Times", zh: "次数")
        case .inputs: Phrase(en: "Inputs", zh: "输入文件")
        case .pay: Phrase(en: "Pay", zh: "工资")
        case .signOff: Phrase(en: "Sign-off", zh: "签署")
        case .unknown: Phrase(en: "Cannot tell", zh: "无法判断")
        case .overridden: Phrase(en: "Overridden", zh: "已特批")
        case .notConcerned:
            Phrase(en: "Nothing in the roster concerns: {rules}.", zh: "班表中没有内容涉及：{rules}。")
        case .others:
            Phrase(
                en: "{count} of {people} people have neither a finding nor a near miss.",
                zh: "{people}人中有{count}人既无审查发现，也无临界情况。")
        case .findings: Phrase(en: "Findings", zh: "审查发现")
        case .none: Phrase(en: "None.", zh: "无。")
        case .hardStops: Phrase(en: "Hard stops", zh: "禁止项")
        case .warnings: Phrase(en: "Warnings", zh: "警告")
        case .notes: Phrase(en: "Information", zh: "提示")
        case .over: Phrase(en: "Over by", zh: "超出")
        case .clause: Phrase(en: "Clause", zh: "条款")
        case .readOn: Phrase(en: "law as read on {date}", zh: "法律版本日期{date}")
        case .inForceSince: Phrase(en: "in force since {date}", zh: "自{date}起生效")
        case .nearNote:
            Phrase(
                en: "Hard rules kept by less than a tenth of their limit.",
                zh: "余量不足限值十分之一的强制规则。")
        case .undecided: Phrase(en: "What could not be told", zh: "无法判断的事项")
        case .undecidedNote:
            Phrase(
                en: "The duties known before these dates are too few for these rules.",
                zh: "已知的历史班次不足以判断以下规则。")
        case .lookBack: Phrase(en: "Looks back", zh: "需回看")
        case .known: Phrase(en: "Known", zh: "已知")
        case .missing: Phrase(en: "Missing", zh: "缺少")
        case .overrides: Phrase(en: "Overrides", zh: "特批记录")
        case .overridesNote:
            Phrase(
                en: "An override hides no finding; a finding stays listed with who accepted it.",
                zh: "特批不会隐藏审查发现；发现仍会列出，并注明批准人。")
        case .noOverrides: Phrase(en: "No finding is overridden.", zh: "没有任何特批。")
        case .by: Phrase(en: "By", zh: "批准人")
        case .on: Phrase(en: "On", zh: "批准日期")
        case .reason: Phrase(en: "Reason", zh: "理由")
        case .matchesNothing: Phrase(en: "matches no finding", zh: "没有对应的发现")
        case .overriddenBy:
            Phrase(
                en: "Overridden by {by} on {on} because: {reason}",
                zh: "由{by}于{on}特批，理由：{reason}")
        case .reviewed: Phrase(en: "Reviewed by HR", zh: "人力资源审核")
        case .name: Phrase(en: "Name", zh: "姓名")
        case .signature: Phrase(en: "Signature", zh: "签名")
        case .pageOf: Phrase(en: "Page {page} of {pages}", zh: "第{page}页，共{pages}页")
        case .noDocument:
            Phrase(en: "The document cannot be made: {reason}", zh: "无法生成文档：{reason}")
        case .needsFile:
            Phrase(
                en: "A document for word processors needs a file: give --out FILE.docx.",
                zh: "文字处理文档需写入文件：请给出 --out FILE.docx。")
        case .madeBy: Phrase(en: "Lunban {version}", zh: "轮班 Lunban {version}")
        }
    }
}
