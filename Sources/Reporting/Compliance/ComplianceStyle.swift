/// The style sheet of the compliance report.
enum ComplianceStyle {
    /// The rules, for the screen in light and dark and for A4 paper.
    static let rules = light + dark + layout + "@page{size:A4;margin:14mm 12mm}\n" + paper

    private static let light = """
        :root{color-scheme:light dark;--paper:#fff;--ink:#17212b;--soft:#55616e;--line:#cfd7df;
        --head:#eef2f5;--good:#0b6b4f;--short:#a83a00;--alarm:#a3122b;--told:#f7f9fa}

        """

    private static let dark = """
        @media screen and (prefers-color-scheme:dark){:root{--paper:#10161d;--ink:#e7edf3;
        --soft:#a3b1bf;--line:#33414f;--head:#202c38;--good:#5fd0a5;--short:#ffab73;
        --alarm:#ff8f9f;--told:#18212b}}

        """

    private static let layout = """
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:1020px;padding:24px 20px;background:var(--paper);
        color:var(--ink);font:13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",
        "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
        font-variant-numeric:tabular-nums}
        h1{font-size:25px;line-height:1.2;margin:0}
        h2{font-size:17px;margin:26px 0 6px;padding-bottom:3px;border-bottom:2px solid var(--ink)}
        h3{font-size:14px;margin:14px 0 4px}
        p{margin:4px 0}p.scenario{font-size:16px;margin:2px 0 10px}
        .soft,.clause{color:var(--soft)}.clause{margin-bottom:4px;font-size:12px}
        .clause div{display:inline}.clause>div::after{content:" · "}
        .clause div div+div::before{content:" · "}
        table{border-collapse:collapse;width:100%;margin:4px 0 6px}
        th,td{padding:4px 7px;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
        thead th{background:var(--head);color:var(--soft);font-size:11.5px;font-weight:600;
        vertical-align:bottom}
        tbody th{font-weight:600}
        .figure{text-align:right}thead .figure{white-space:nowrap}td.figure,td.date{white-space:nowrap}
        td.figure.alarm{white-space:normal}
        .facts{width:auto}.facts th{white-space:nowrap;color:var(--soft);font-weight:500;padding-right:18px}
        .good{color:var(--good);font-weight:650}.alarm{color:var(--alarm);font-weight:650}
        .findings tbody tr:first-child>*{border-bottom:0;border-top:2px solid var(--line)}
        .findings .told td{background:var(--told)}
        .findings th:first-child,.near th:first-child{width:17%}
        .findings thead th:nth-child(2){width:19%}.findings thead th:last-child{width:30%}
        .near th:first-child{width:30%}.near thead th:last-child{width:36%}
        .rules th:first-child{width:48%}.rules tbody th div,.rules code{display:inline-block}.rules tbody th div{margin-right:8px}
        .people th:first-child{width:40%}.overrides code{overflow-wrap:normal;hyphens:none}
        .overrides thead th:nth-child(6){width:26%}
        .hardStop tbody tr:first-child th{box-shadow:inset 4px 0 0 var(--alarm)}
        .warning tbody tr:first-child th{box-shadow:inset 4px 0 0 var(--short)}
        .findings tbody th{padding-left:11px}
        .override{margin-top:3px;padding-left:8px;border-left:3px solid var(--good)}
        .unverified{color:var(--short);border:1px solid currentColor;border-radius:4px;
        padding:0 5px;font-size:11px;white-space:nowrap}
        code{font:11px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--soft);
        overflow-wrap:anywhere;font-weight:400}
        .sign-off td{width:25%;height:52px;border-bottom:1px solid var(--ink)}
        .sign-off tbody th{vertical-align:bottom}

        """

    private static let paper = """
        @media print{*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        body{max-width:none;padding:0;font-size:9pt}h1{font-size:17pt}h2{font-size:12pt}
        h3{font-size:10pt}thead th,code,.clause{font-size:7.5pt}
        thead{display:table-header-group}h1,h2,h3,.clause,h2+.soft{break-after:avoid}
        tr,.findings tbody,.sign-off{break-inside:avoid}}

        """
}
