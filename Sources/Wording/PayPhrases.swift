/// What is said of a roster's pay.
public enum PayPhrase: PhraseCatalog {
    case total, unverified, onReferenceWage, withoutWage
    case item, hours, amount, straight, premiums, sum

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .total:
            Phrase(
                en: "Pay of the roster: {total}, of which premiums {premiums}",
                zh: "班表工资：{total}，其中加付 {premiums}")
        case .item: Phrase(en: "Item", zh: "项目")
        case .hours: Phrase(en: "Hours", zh: "小时")
        case .amount: Phrase(en: "Amount", zh: "金额")
        case .straight: Phrase(en: "All hours at the plain rate", zh: "全部工时的基本工资")
        case .premiums: Phrase(en: "Premiums in all", zh: "加付合计")
        case .sum: Phrase(en: "Pay of the roster", zh: "班表工资合计")
        case .unverified: Phrase(en: "unverified", zh: "未经核实")
        case .onReferenceWage:
            Phrase(en: "Paid by the reference wage: {count}", zh: "按参考工资计算的人数：{count}")
        case .withoutWage:
            Phrase(
                en: "Without a wage on file, in no sum: {count}", zh: "未登记工资、不计入合计的人数：{count}")
        }
    }
}
