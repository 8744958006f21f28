/// What is said about the models behind a forecast.
public enum ModelPhrase: PhraseCatalog {
    case heading, classes
    case multiplicative, exponentialSmoothing, theta
    case fewOrigins, smallVolume, workhorseBetter, blend, clearlyBetter
    case part

    /// The words in every language.
    public var phrase: Phrase {
        switch self {
        case .heading: Phrase(en: "How it is forecast", zh: "预测方法")
        case .classes: Phrase(en: "{count} classes", zh: "{count} 个类别")
        case .multiplicative: Phrase(en: "weekday and special-day effects", zh: "星期与特殊日效应模型")
        case .exponentialSmoothing: Phrase(en: "exponential smoothing", zh: "指数平滑")
        case .theta: Phrase(en: "the theta method", zh: "Theta 法")
        case .fewOrigins:
            Phrase(
                en: "Forecast by {first} alone: the history is too short to compare models.",
                zh: "仅用{first}预测：历史太短，无法比较模型。")
        case .smallVolume:
            Phrase(
                en: "Forecast by {first} alone: too few tickets arrive to tell models apart.",
                zh: "仅用{first}预测：工单太少，无法区分模型优劣。")
        case .workhorseBetter:
            Phrase(
                en: "Forecast by {first} alone: from {origins} past dates no other model came "
                    + "close ({parts}).",
                zh: "仅用{first}预测：从 {origins} 个过去日期回测，其他模型误差明显更大（{parts}）。")
        case .blend:
            Phrase(
                en: "A weighted mean of models that did about as well from {origins} past dates: "
                    + "{parts}.",
                zh: "多个模型的加权平均，从 {origins} 个过去日期回测，效果相近：{parts}。")
        case .clearlyBetter:
            Phrase(
                en: "Mostly {first}, which did clearly better from {origins} past dates: {parts}.",
                zh: "以{first}为主，从 {origins} 个过去日期回测，效果明显更好：{parts}。")
        case .part:
            Phrase(
                en: "{member} with weight {weight} and error {error}",
                zh: "{member}权重 {weight}、误差 {error}")
        }
    }
}
