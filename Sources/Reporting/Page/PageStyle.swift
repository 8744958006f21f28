/// The style sheet of the page.
enum PageStyle {
    static let rules =
        light + dark + layout + board + curves + tables
        + "@page{size:A4 landscape;margin:10mm}\n@media print{\n" + light + paper + wide + "}\n"
        + shifts

    private static let light = """
        :root{color-scheme:light dark;--paper:#f4f6f8;--card:#fff;--ink:#17212b;--soft:#55616e;
        --line:#dde3e9;--head:#eef2f5;--accent:#0b5cad;--good:#0b6b4f;--short:#a83a00;
        --alarm:#a3122b;--under:#d55e00;--under-ground:#fbe3d2;--over:#56b4e9;--absence:#d5d9de;
        --lack1:#fdebdd;--lack2:#fbd3b4;--lack3:#f6b281}

        """

    private static let dark = """
        @media (prefers-color-scheme:dark){:root{--paper:#10161d;--card:#18212b;--ink:#e7edf3;
        --soft:#a3b1bf;--line:#2d3a47;--head:#202c38;--accent:#7db8f5;--good:#5fd0a5;
        --short:#ffab73;--alarm:#ff8f9f;--under:#ff8c3a;--under-ground:#4a2a12;--over:#3a86b7;
        --absence:#56626e;--lack1:#3a2a1e;--lack2:#57351d;--lack3:#7a4519}}

        """

    private static let layout = """
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);
        font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC",
        "Microsoft YaHei","Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums}
        header,main,body>footer{max-width:1320px;margin:0 auto;padding:0 20px}
        header{padding-top:24px}
        h1{font-size:26px;line-height:1.2;margin:0}
        h2{font-size:17px;margin:0 0 10px}
        h3{font-size:13px;margin:0 0 2px;display:flex;gap:8px;align-items:baseline}
        p{margin:4px 0}
        .soft,small{color:var(--soft)}
        section{background:var(--card);border:1px solid var(--line);border-radius:10px;
        padding:16px 18px;margin:16px 0;min-width:0}
        .facts{display:flex;flex-wrap:wrap;gap:10px;margin:14px 0 8px}
        .fact{background:var(--card);border:1px solid var(--line);border-radius:10px;
        padding:8px 14px;min-width:112px}
        .fact .name{display:block;color:var(--soft);font-size:12px}
        .fact strong{font-size:18px;font-weight:650}
        .good{color:var(--good)}.short{color:var(--short)}.alarm{color:var(--alarm)}
        .fact.good,.fact.short,.fact.alarm{border-left:4px solid currentColor}
        .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(460px,100%),1fr));gap:16px;
        margin:16px 0}
        .pair section{margin:0}
        .legend{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;padding:0;margin:0 0 10px;
        font-size:12px;color:var(--soft)}
        .legend svg{vertical-align:-1px}
        .scroll{overflow:auto}
        .hidden{position:absolute}
        .worst{font-size:12px;margin:0 0 2px;color:var(--soft)}
        .special{font-size:11px;font-weight:600;color:var(--short)}
        .special.payday{color:var(--accent)}
        .sum{margin-left:auto;font-weight:600;font-size:12px}
        .prices{margin:0;padding-left:18px}.prices li{margin:3px 0}

        """

    private static let board = """
        .board{border-collapse:separate;border-spacing:0;width:100%;font-size:13px}
        section#board .scroll{max-height:88vh}
        .board th,.board td{padding:1px 5px;border-bottom:1px solid var(--line);text-align:center;
        white-space:nowrap}
        .board thead th{position:sticky;top:0;z-index:2;background:var(--head);padding:6px 5px;min-width:96px;
        vertical-align:top}
        .board thead a{color:inherit;text-decoration:none;display:block}
        .board thead .special{display:block;white-space:normal}
        .board thead th.holiday{box-shadow:inset 0 3px 0 var(--under)}
        .board .person{position:sticky;left:0;z-index:1;background:var(--card);text-align:left;
        font-weight:500;max-width:230px;overflow:hidden;text-overflow:ellipsis}
        .board thead .person{z-index:3;background:var(--head)}
        .board .person small{font-size:10.5px}
        .group th,.group td{background:var(--head)!important;font-size:12px;color:var(--soft);
        text-align:left!important}
        .board .group th{position:sticky;left:0}
        .board thead th.narrow{min-width:0}
        .board .figure,.board tfoot td{color:var(--soft)}
        .board tfoot th,.board tfoot td{border-bottom:0;padding:1px 5px}
        .board tfoot tr:first-child>*{border-top:2px solid var(--line)}
        .board tfoot .total>*{font-weight:650;color:var(--ink)}
        .board tfoot .short>*{font-weight:650;color:var(--short)}
        .cell{position:relative}
        .chip{display:inline-block;min-width:60px;padding:0 6px;border-radius:5px;
        font-weight:600;font-size:12px;line-height:20px;text-align:center;min-height:20px;
        vertical-align:middle}
        .chip.draft{background-image:repeating-linear-gradient(135deg,
        rgb(255 255 255 / .24) 0 2px,transparent 2px 7px)}
        .chip.development{box-shadow:inset 0 -3px 0 rgb(0 0 0 / .55)}
        .chip.absence{background:var(--absence);color:var(--ink);font-weight:500}
        .off{color:var(--soft)}
        .mark{font-size:11px;font-weight:700;position:absolute;margin-left:3px}
        .legend .mark{position:static}

        """

    private static let curves = """
        .days{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(370px,100%),1fr));gap:18px 22px}
        figure{margin:0;min-width:0}
        .curve{display:block;width:100%;height:auto}
        .curve.small{width:210px;height:40px}
        .rule{stroke:var(--line);stroke-width:1}
        .clock{stroke:var(--soft);stroke-width:1}
        .tick{fill:var(--soft);font-size:11px}
        path.gross,path.net,path.scheduled{fill:none;stroke-linejoin:round}
        path.gross{stroke:var(--ink);stroke-width:1.8}
        path.net{stroke:var(--soft);stroke-width:1.2;stroke-dasharray:3 2}
        path.scheduled{stroke:var(--accent);stroke-width:2.2}
        .small path.net{display:none}.small path.gross{stroke-width:.9}
        .small path.scheduled{stroke-width:1.2}.small path.under{stroke:none}
        path.over{fill:var(--over);fill-opacity:.35}
        path.under{fill:url(#hatch);stroke:var(--under);stroke-width:.6}
        .hatch-ground{fill:var(--under-ground)}
        .hatch-line{stroke:var(--under);stroke-width:3}
        rect.bar{fill:var(--accent)}

        """

    private static let tables = """
        table{border-collapse:collapse;font-size:13px}
        section:not(#board) table{width:100%}
        section:not(#board) th,section:not(#board) td{padding:4px 8px;text-align:left;
        border-bottom:1px solid var(--line);vertical-align:top}
        thead th{background:var(--head);font-size:12px;font-weight:600;color:var(--soft)}
        tbody th{font-weight:500}
        section:not(#board) .figure{text-align:right;white-space:nowrap}
        tr.total>*{font-weight:650;border-top:2px solid var(--line)}
        .coverage td,.coverage th{vertical-align:middle!important}
        .coverage .moment,.coverage th,.forecast th,.forecast td{white-space:nowrap}
        td.lack1{background:var(--lack1)}td.lack2{background:var(--lack2)}
        td.lack3{background:var(--lack3);font-weight:650}
        td.lack1,td.lack2,td.lack3{color:var(--ink)}
        td.bar{width:110px;vertical-align:middle!important}
        .verdict{font-weight:650}
        .badge{display:inline-block;border-radius:5px;padding:0 7px;font-size:12px;font-weight:650;
        white-space:nowrap;border:1px solid currentColor}
        .badge.hardStop{background:#a3122b;color:#fff}
        .badge.warning{color:var(--short)}.badge.information{color:var(--soft)}
        .advice{color:var(--soft)}
        .audit td:nth-child(3){white-space:nowrap}
        .source{font-size:12px;color:var(--soft);min-width:170px}
        code{font:11.5px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
        .source code{display:block}
        .digest{overflow-wrap:anywhere}
        table.rules{width:auto!important;margin-top:12px}
        details{margin-top:12px}summary{cursor:pointer;font-weight:600;margin-bottom:6px}
        .accuracy{margin-top:12px}
        .sign-off p{display:flex;gap:24px;margin:26px 0 4px}
        .sign-off span{flex:2;border-top:1px solid var(--soft);color:var(--soft);font-size:12px}
        .sign-off span+span{flex:1}

        """

    /// What is different on paper.
    private static let paper = """
        :root{color-scheme:light;--paper:#fff}
        *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        body,table{font-size:10px!important}code{font-size:9px}
        header{padding-top:0}h1{font-size:18px}h2{font-size:14px;margin-bottom:6px}
        .facts{gap:6px;margin:6px 0 4px}.fact{padding:3px 8px;min-width:0;border-radius:6px}
        .fact .name{font-size:9px}.fact strong{font-size:13px}
        .legend .chip{min-width:36px;font-size:9.5px;line-height:13px;min-height:13px}
        thead th,.badge,.source,.advice,.legend,.worst{font-size:9.5px}header,main,body>footer{max-width:none;padding:0}
        section{border:0;padding:0;margin:0 0 14px}
        .scroll,section#board .scroll{overflow:visible;max-height:none}
        .board{font-size:10px}.board .chip{font-size:9.5px;line-height:13px;min-height:13px}
        .board thead th,.board .person{position:static}
        details::details-content{content-visibility:visible;display:block}
        tfoot{display:table-row-group}
        tr,figure,.fact,.legend,.sign-off{break-inside:avoid}
        h2,h3,h2+.legend,h2+p:not(:last-child),.group,summary{break-after:avoid}
        .pair,table.rules{break-inside:avoid}
        section:not(#board) th,section:not(#board) td{padding:2px 6px}
        .days{grid-template-columns:repeat(3,1fr)}
        #curves{break-before:page}

        """

    /// Tables on paper with more columns than a week needs: four weeks fit on A4.
    private static let wide: String = {
        let table = "table:has(thead th:nth-child(14))"
        let rules: KeyValuePairs = [
            "th,td": "padding:1px 2px!important;white-space:normal!important;"
                + "min-width:0!important;font-size:7px!important",
            "small,.special": "font-size:5.5px!important;overflow-wrap:anywhere",
            ".chip": "min-width:19px;padding:0 2px;border-radius:3px;font-size:6.5px;"
                + "line-height:10px;min-height:10px",
            ".mark": "position:static;margin:0;font-size:6px",
            ".person": "min-width:80px!important;max-width:120px;white-space:nowrap!important",
            "td.cell,td.figure:not(:has(small))": "white-space:nowrap!important",
            ".curve.small": "width:90px;height:26px",
        ]
        return rules.map { names, look in
            names.split(separator: ",").map { "\(table) \($0)" }.joined(separator: ",")
                + "{\(look)}\n"
        }.joined()
    }()

    /// The colors of the shift codes.
    private static let shifts = ShiftPalette.colors.map { name, color in
        ".chip.\(name){background-color:\(color.background);color:\(color.ink)}\n"
    }.joined()
}
