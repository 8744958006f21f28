"""Prints what openpyxl reads in a workbook: python3 workbook.py FILE"""
import sys
import warnings

import openpyxl

warnings.simplefilter("error")
book = openpyxl.load_workbook(sys.argv[1])
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
print("title", book.properties.title)
print("creator", book.properties.creator)
print("created", book.properties.created.isoformat())
for sheet in book:
    print(f"\n== {sheet.title}")
    print("frozen at", sheet.freeze_panes)
    print("prints", ",".join(sheet.print_area), "repeating", sheet.print_title_rows)
    page = sheet.page_setup
    print("paper", page.paperSize, page.orientation, "fit", page.fitToWidth, page.fitToHeight)
    print("foot", sheet.oddFooter.left.text, "|", sheet.oddFooter.right.text)
    print("merged", *sorted(str(merged) for merged in sheet.merged_cells.ranges))
    print("filter", sheet.auto_filter.ref)
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            look = rule.dxf.fill.bgColor.rgb
            print("highlight", area.sqref, rule.operator, *rule.formula, look)
    for chart in sheet._charts:
        title = "".join(run.t for part in chart.title.tx.rich.p for run in part.r or [])
        print("chart", type(chart).__name__, title)
        for series in chart.series:
            print("  line", series.tx.v, series.cat.strRef.f, series.val.numRef.f)
    for number, row in enumerate(sheet.iter_rows(), 1):
        # The middle of a long table is like its ends.
        if sheet.max_row > 30 and 8 < number < sheet.max_row:
            continue
        for cell in row:
            if cell.value is None:
                continue
            notes = [cell.number_format] if cell.number_format != "General" else []
            if cell.data_type == "f":
                notes.append(f"shows {values[sheet.title][cell.coordinate].value!r}")
            if cell.font.b:
                notes.append("bold")
            if cell.fill.fill_type:
                notes.append(cell.fill.fgColor.rgb)
            print(cell.coordinate, repr(cell.value), *notes)
