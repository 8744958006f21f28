internal import CXlsxWriter
internal import WorkTime

extension WorkbookWriting {
    mutating func put(_ cell: Cell, on sheet: UnsafeMutablePointer<lxw_worksheet>) {
        let format = format(cell.style)
        let (row, column) = (UInt32(cell.range.first.row), UInt16(cell.range.first.column))
        let last = cell.range.last
        if cell.range.first != last, case .text(let text) = cell.value {
            note(
                worksheet_merge_range(
                    sheet, row, column, UInt32(last.row), UInt16(last.column),
                    XMLText.clean(text), format))
            return
        }
        let result =
            switch cell.value {
            case .blank: worksheet_write_blank(sheet, row, column, format)
            case .text(let text):
                worksheet_write_string(sheet, row, column, XMLText.clean(text), format)
            case .number(let number): worksheet_write_number(sheet, row, column, number, format)
            case .date(let date):
                worksheet_write_number(
                    sheet, row, column,
                    CellValue.serial(LocalDateTime(date: date, time: .midnight)), format)
            case .moment(let reading):
                worksheet_write_number(sheet, row, column, CellValue.serial(reading), format)
            case .formula(let formula, let value):
                worksheet_write_formula_num(sheet, row, column, "=" + formula, format, value)
            }
        note(result)
    }

    mutating func add(
        _ highlight: TextHighlight, to sheet: UnsafeMutablePointer<lxw_worksheet>
    ) {
        guard let format = workbook_add_format(file) else {
            return note(LXW_ERROR_MEMORY_MALLOC_FAILED)
        }
        format_set_bg_color(format, highlight.ground.rgb)
        format_set_font_color(format, highlight.ink.rgb)
        var condition = lxw_conditional_format()
        condition.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
        condition.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
        condition.format = format
        let literal = "\"" + XMLText.clean(highlight.text).replacing("\"", with: "\"\"") + "\""
        let (first, last) = (highlight.range.first, highlight.range.last)
        let result = literal.withCString { text in
            condition.value_string = UnsafeMutablePointer(mutating: text)
            return worksheet_conditional_format_range(
                sheet, UInt32(first.row), UInt16(first.column), UInt32(last.row),
                UInt16(last.column), &condition)
        }
        note(result)
    }

    mutating func set(
        _ page: PageSetup, of sheet: Sheet, on target: UnsafeMutablePointer<lxw_worksheet>
    ) {
        // 9 is A4 in ECMA-376 part 1, 18.3.1.63.
        worksheet_set_paper(target, 9)
        if page.isLandscape { worksheet_set_landscape(target) }
        worksheet_set_margins(target, 0.4, 0.4, 0.5, 0.6)
        worksheet_fit_to_pages(target, 1, 0)
        let area = page.area ?? sheet.usedRange
        note(
            worksheet_print_area(
                target, UInt32(area.first.row), UInt16(area.first.column), UInt32(area.last.row),
                UInt16(area.last.column)))
        if page.repeatedRows > 0 {
            note(worksheet_repeat_rows(target, 0, UInt32(page.repeatedRows - 1)))
        }
        // Ampersands begin commands in footers, and 255 characters is all they hold.
        let footer = XMLText.clean(page.footer).prefix(100).replacing("&", with: "&&")
        note(worksheet_set_footer(target, "&L\(footer)&R&P / &N"))
    }
}
