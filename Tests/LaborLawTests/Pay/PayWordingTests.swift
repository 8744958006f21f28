import LaborLaw
import Testing
import Wording
import WorkTime

struct PayWordingTests {
    @Test(arguments: [
        (
            beyond(day: 8, week: 40, ladder([(60, 25), (nil, 50)], per: .month)),
            "Work beyond 8h a day or 40h a week earns 25% up to 60h of such work in a month, "
                + "50% beyond on top of the hour's wage.",
            "超过每天8小时或每周40小时的工作，在每小时工资之外每月此类工作60小时以内加付25%，超过部分加付50%。"
        ),
        (
            beyond(day: 8, .flat(Percent(50)), .highest, during: clock("22:00", "04:00")),
            "Work beyond 8h a day between 22:00 and 04:00 earns 50% on top of the hour's wage. "
                + "Of such premiums that meet in a minute only the highest counts.",
            "超过每天8小时、22:00至04:00之间的工作，在每小时工资之外加付50%。同一分钟内有多项此类加付时，只计最高的一项。"
        ),
        (
            on(.holiday, .flat(Percent(basisPoints: 1250)), .extra),
            "Work on a public holiday earns 12.5% on top of the hour's wage, and within the normal "
                + "day that wage once more, because the day is paid without work.",
            "公共假期的工作，在每小时工资之外加付12.5%；因当天不工作也有工资，正常工时内的工资另计。"
        ),
        (
            days(.restDay, [(50, 50), (100, 100)], overtime: 100),
            "Work on a rest day earns 0.5 days' wages up to 50% of a normal day's hours, 1 day's "
                + "wages up to 100% of a normal day's hours; hours beyond earn the hour's wage and "
                + "100%.",
            "休息日的工作：正常工时的50%以内付0.5天工资，正常工时的100%以内付1天工资；超出正常工时的，付每小时工资并加付100%。"
        ),
        (
            PayRuleKind.flat(
                FlatPremium(event: .spreadOver(.hours(10)), hours: .hours(1), rate: .minimum)),
            "A date with more than 10h from first start to last end earns 1h of the minimum wage, "
                + "less what the day's pay exceeds it by.",
            "同一日期从第一班开始到最后一班结束超过10小时，付1小时的最低工资，减去当天工资高出最低工资的部分。"
        ),
    ])
    func `a rule says in both languages what it pays`(
        kind: PayRuleKind, english: String, chinese: String
    ) {
        let sentence = payRule("test", kind).requirement
        #expect(sentence.english == english)
        #expect(sentence.chinese == chinese)
    }

    @Test func `no sentence has a name left open`() {
        let meal = (over: Minutes.hours(5), length: Minutes(30))
        let flats: [FlatPremium.Event] = [
            .lateMeal(over: meal.over, startsBy: meal.over, length: meal.length),
            .secondMeal(over: meal.over, startsBy: meal.over, length: meal.length),
            .splitShift(gap: .hours(1)), .shortRest(.hours(10)),
        ]
        let kinds =
            PayPolicy.everyPlace.flatMap(\.rules).map(\.kind)
            + Weekday.allCases.map { on(.weekday($0), .flat(.whole)) }
            + flats.map { .flat(FlatPremium(event: $0, hours: .hours(1), rate: .regular)) }
        for kind in kinds {
            let sentence = payRule("test", kind).requirement
            for language in ReaderLanguage.allCases {
                #expect(!sentence.text(language).contains("{"))
                #expect(sentence.text(language).hasSuffix(language == .english ? "." : "。"))
            }
        }
    }

    @Test(arguments: [
        (Money(minorUnits: 123_450, Currency("MYR")), "MYR 1234.50"),
        (Money(minorUnits: -5, Currency("USD")), "USD -0.05"),
        (Money(minorUnits: 900, Currency("JPY")), "JPY 900"),
        (Money(minorUnits: 1500, Currency("KWD")), "KWD 1.500"),
        (Money(minorUnits: 0, Currency("IDR")), "IDR 0"),
    ])
    func `money is written with the decimals of its currency`(money: Money, text: String) {
        #expect(money.description == text)
    }
}
