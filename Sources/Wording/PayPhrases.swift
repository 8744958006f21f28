/// What is said of a roster's pay.
public enum PayPhrase: PhraseCatalog {
    case total, unverified, onReferenceWage, withoutWage

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .total:
            Phrase(
                en: "Pay of the roster: {total}, of which premiums {premiums}",
                zh: "班表工资：{total}，其中加付 {premiums}")
        case .unverified: Phrase(en: "unverified", zh: "未经核实")
        case .onReferenceWage:
            Phrase(en: "Paid by the reference wage: {count}", zh: "按参考工资计算的人数：{count}")
        case .withoutWage:
            Phrase(
                en: "Without a wage on file, in no sum: {count}", zh: "未登记工资、不计入合计的人数：{count}")
        }
    }
}
