/// What the style sheet of a comparison has beyond that of plans.
enum ComparisonStyle {
    static let rules =
        PageStyle.rules + """
            .pair section{margin:0}
            td.sure{font-weight:650}
            td .mark{position:static;margin-left:4px}
            .curve .dashed{stroke-dasharray:5 3;stroke-width:1.2;stroke-opacity:.75}
            .curve .band{stroke:none;fill-opacity:.18}

            """ + colors

    /// Colors that people tell apart who see fewer (Okabe and Ito).
    private static let colors = zip(
        0..<LinePicture.colorCount,
        ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#b8860b", "#56b4e9"]
    ).map { number, color in
        "path.line\(number),line.line\(number){stroke:\(color);stroke-width:1.8;fill:none;"
            + "stroke-linejoin:round}\n.curve path.line\(number).band{fill:\(color)}\n"
    }.joined()
}
