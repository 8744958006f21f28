internal import CXlsxWriter
internal import WorkTime

/// A workbook on its way into a file; one thread writes it and then closes the file.
struct WorkbookWriting {
    let file: UnsafeMutablePointer<lxw_workbook>
    /// The first thing that went wrong.
    var trouble = LXW_NO_ERROR
    /// The formats made so far: a file holds each once.
    private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

    init(_ file: UnsafeMutablePointer<lxw_workbook>) {
        self.file = file
    }

    /// Takes down what went wrong in a call, if anything did.
    mutating func note(_ result: lxw_error) {
        if trouble == LXW_NO_ERROR { trouble = result }
    }

    mutating func set(_ workbook: Workbook) {
        var properties = lxw_doc_properties()
        // 0 would mean now.
        properties.created = max(1, workbook.created.minutesSince1970 * 60)
        let result = XMLText.clean(workbook.title).withCString { title in
            XMLText.clean(workbook.author).withCString { author in
                properties.title = UnsafeMutablePointer(mutating: title)
                properties.author = UnsafeMutablePointer(mutating: author)
                return workbook_set_properties(file, &properties)
            }
        }
        note(result)
    }

    mutating func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
        if let format = formats[style] { return format }
        guard let format = workbook_add_format(file) else {
            note(LXW_ERROR_MEMORY_MALLOC_FAILED)
            return nil
        }
        format_set_font_size(format, style.size)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        if style.isBold { format_set_bold(format) }
        if style.isItalic { format_set_italic(format) }
        if style.wraps { format_set_text_wrap(format) }
        if let ink = style.ink { format_set_font_color(format, ink.rgb) }
        if let ground = style.ground { format_set_bg_color(format, ground.rgb) }
        if let border = style.border {
            format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
            format_set_border_color(format, border.rgb)
        }
        if let alignment = style.alignment { format_set_align(format, alignment.code) }
        if let pattern = style.numberFormat { format_set_num_format(format, pattern) }
        formats[style] = format
        return format
    }

    mutating func add(_ sheet: Sheet) {
        // Asked first, since the library prints a warning when it adds a bad one.
        let verdict = workbook_validate_sheet_name(file, sheet.name)
        guard verdict == LXW_NO_ERROR else { return note(verdict) }
        guard let target = workbook_add_worksheet(file, sheet.name) else {
            return note(LXW_ERROR_MEMORY_MALLOC_FAILED)
        }
        for width in sheet.widths {
            let (first, last) = (UInt16(width.columns.lowerBound), UInt16(width.columns.upperBound))
            note(worksheet_set_column(target, first, last, width.characters, nil))
        }
        for height in sheet.heights {
            note(worksheet_set_row(target, UInt32(height.row), height.points, nil))
        }
        for cell in sheet.cells { put(cell, on: target) }
        for highlight in sheet.highlights { add(highlight, to: target) }
        for chart in sheet.charts { add(chart, to: target) }
        if let cell = sheet.firstScrollingCell {
            worksheet_freeze_panes(target, UInt32(cell.row), UInt16(cell.column))
        }
        if let table = sheet.filtered {
            note(
                worksheet_autofilter(
                    target, UInt32(table.first.row), UInt16(table.first.column),
                    UInt32(table.last.row), UInt16(table.last.column)))
        }
        set(sheet.page, of: sheet, on: target)
    }
}

extension CellStyle.Alignment {
    var code: UInt8 {
        switch self {
        case .left: UInt8(LXW_ALIGN_LEFT.rawValue)
        case .center: UInt8(LXW_ALIGN_CENTER.rawValue)
        case .right: UInt8(LXW_ALIGN_RIGHT.rawValue)
        }
    }
}
