import LaborLaw
import RosterModel
import Testing
import Wording
import WorkTime

struct ScopeWordingTests {
    @Test func `everybody is everybody`() {
        #expect(RuleScope.everybody.phrase() == Phrase(en: "everybody", zh: "所有人"))
    }

    @Test func `the parts of a scope stand in order`() {
        let scope = RuleScope(
            ages: AgeRange(from: 15, below: 18), monthlyWage: .atMost(4000),
            statuses: ["pregnant", "nursing"], contract: .partTime, sex: .female,
            unless: ["night-permit"], when: ["flexible-2-weeks"])
        let phrase = scope.phrase(currency: "MYR")
        #expect(
            phrase.english
                == "women, part-time staff, people aged 15 to 17, people with pregnant or nursing "
                + "on file, people with a monthly wage of at most MYR 4000; only with "
                + "flexible-2-weeks on file; not with night-permit on file")
        #expect(
            phrase.chinese
                == "女性，非全日制员工，年满15岁、未满18岁者，档案有pregnant或nursing者，月薪不超过MYR 4000者；"
                + "仅限档案有flexible-2-weeks者；档案有night-permit者除外")
    }

    @Test func `alternatives and seasons are told`() {
        let scope = RuleScope(
            anyOf: [
                RuleScope(monthlyWage: .above(2600)), RuleScope(ages: AgeRange(below: 16)),
            ],
            during: [DateRange(start: LocalDate(dayNumber: 0), days: 31)])
        #expect(
            scope.phrase().english
                == "people with a monthly wage above 2600, or people under 16; "
                + "only on 1970-01-01 to 1970-01-31")
    }
}
