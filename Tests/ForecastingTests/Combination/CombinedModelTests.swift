import Forecasting
import LunbanTestSupport
import RandomStreams
import Testing
import Wording
import WorkTime

@Suite struct CombinedModelTests {
    private let model = CombinedModel()
    private let pattern: [Double] = [120, 100, 90, 80, 110, 60, 40]

    /// Two classes of steady volume, three slots a day.
    private func steady(days: Int, volume: Double = 1) -> VolumeHistory {
        var numbers = RepeatableNumbers(seed: 21)
        return madeUpHistory(days: days, slotsPerDay: 3, classCount: 2) { series, day, slot in
            numbers.poisson(mean: volume * pattern[day % 7] * Double((series + 1) * (slot + 1)) / 6)
        }
    }

    @Test func `weights sum to one and the workhorse comes first`() {
        let history = steady(days: 140)
        let explained = model.explained(
            history, days: history.next(14), specialDays: SpecialDays())
        #expect(explained.classes.count == 2)
        for choice in explained.classes + [explained.total] {
            #expect(choice.parts.map(\.member) == ForecastMember.allCases)
            #expect(abs(choice.parts.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
            #expect(choice.originCount == 6)
            for part in choice.parts {
                #expect(part.weight == 0 || part.weight >= 0.05)
                let error = part.error ?? -1
                #expect(error > 0 && error < 0.5)
            }
        }
    }

    @Test func `a better past error never means a smaller part than the start gives`() throws {
        let history = steady(days: 140)
        let total = model.explained(
            history, days: history.next(14), specialDays: SpecialDays()
        ).total
        let own = try #require(total.parts[0].error)
        for part in total.parts.dropFirst() {
            let error = try #require(part.error)
            #expect((part.weight / total.parts[0].weight > 0.5) == (error < own))
        }
    }

    @Test func `classes add up to the total and repeat for the same history`() {
        let history = steady(days: 100)
        let days = history.next(14)
        let one = model.forecast(history, days: days, specialDays: SpecialDays())
        let other = model.forecast(history, days: days, specialDays: SpecialDays())
        #expect(one.mean == other.mean && one.dispersion == other.dispersion)
        let sum = VolumeHistory(
            days: history.days, slotsPerDay: 3,
            counts: [zip(history.counts[0], history.counts[1]).map(+)])
        let whole = model.forecast(sum, days: days, specialDays: SpecialDays())
        for (part, whole) in zip(one.mean(by: .totalBySlot)[0], whole.mean[0]) {
            #expect(abs(part - whole) < 1e-9 * max(1, whole))
        }
    }

    @Test(arguments: [
        (1, 1.0, ModelChoice.Reason.fewOrigins), (20, 1, .fewOrigins), (140, 0.02, .smallVolume),
    ])
    func `without evidence the workhorse stands alone`(
        days: Int, volume: Double, reason: ModelChoice.Reason
    ) {
        let history = steady(days: days, volume: volume)
        let explained = model.explained(
            history, days: history.next(14), specialDays: SpecialDays())
        #expect(explained.total.reason == reason)
        #expect(explained.total.parts.map(\.weight) == [1])
        let alone = MultiplicativeModel().forecast(
            history, days: history.next(14), specialDays: SpecialDays())
        #expect(explained.forecast.mean == alone.mean)
    }

    @Test func `special days keep the workhorse's effect`() {
        let history = madeUpHistory(days: 140) { _, day, _ in pattern[day % 7] }
        let holiday = SpecialDay(date: firstDay + 142, kind: .holiday, name: "New holiday")
        let forecast = model.forecast(
            history, days: history.next(7), specialDays: SpecialDays([holiday]))
        // e^−0.7 = 0.497
        #expect(abs(forecast.mean[0][2] / pattern[2] - 0.497) < 0.01)
        #expect(abs(forecast.mean[0][3] / pattern[3] - 1) < 0.01)
    }

    @Test func `every reason has one sentence in both languages`() {
        let parts = [
            ModelChoice.Part(member: .multiplicative, weight: 0.4, error: 0.051),
            ModelChoice.Part(member: .theta, weight: 0.6, error: nil),
        ]
        for reason in ModelChoice.Reason.allCases {
            let words = ModelChoice(parts: parts, originCount: 6, reason: reason).sentence
            for text in [words.english, words.chinese] {
                #expect(!text.contains("{") && !text.contains("}"))
            }
            #expect(words.english.hasSuffix(".") && words.chinese.hasSuffix("。"))
        }
        let sentence = ModelChoice(parts: parts, originCount: 6, reason: .clearlyBetter).sentence
        #expect(
            sentence.english
                == "Mostly the theta method, which did clearly better from 6 past dates: the theta "
                + "method with weight 60 % and error –, weekday and special-day effects with "
                + "weight 40 % and error 5 %.")
        #expect(sentence.chinese.hasPrefix("以Theta 法为主，从 6 个过去日期回测"))
        for entry in ModelPhrase.allCases {
            let names = /\{\w+\}/
            #expect(
                Set(entry.phrase.english.matches(of: names).map(\.output))
                    == Set(entry.phrase.chinese.matches(of: names).map(\.output)))
        }
    }
}
