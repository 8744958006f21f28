internal import CXlsxWriter

extension WorkbookWriting {
    mutating func add(_ chart: LineChart, to sheet: UnsafeMutablePointer<lxw_worksheet>) {
        guard let drawing = workbook_add_chart(file, UInt8(LXW_CHART_LINE.rawValue)) else {
            return note(LXW_ERROR_MEMORY_MALLOC_FAILED)
        }
        chart_title_set_name(drawing, XMLText.clean(chart.title))
        var font = lxw_chart_font()
        font.size = 11
        chart_title_set_name_font(drawing, &font)
        chart_legend_set_position(drawing, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
        for line in chart.lines { add(line, of: chart, to: drawing) }
        let step = UInt16(clamping: chart.labelStep)
        chart_axis_set_interval_unit(drawing.pointee.x_axis, step)
        chart_axis_set_interval_tick(drawing.pointee.x_axis, step)
        chart_axis_set_min(drawing.pointee.y_axis, 0)
        var options = lxw_chart_options()
        // The size that a chart has unless told otherwise is 480 by 288 pixels.
        options.x_scale = chart.size.width / 480
        options.y_scale = chart.size.height / 288
        let result = XMLText.clean(chart.title).withCString { description in
            options.description = UnsafeMutablePointer(mutating: description)
            return worksheet_insert_chart_opt(
                sheet, UInt32(chart.corner.row), UInt16(chart.corner.column), drawing, &options)
        }
        note(result)
    }

    private mutating func add(
        _ line: LineChart.Line, of chart: LineChart, to drawing: UnsafeMutablePointer<lxw_chart>
    ) {
        guard let series = chart_add_series(drawing, nil, nil) else {
            return note(LXW_ERROR_MEMORY_MALLOC_FAILED)
        }
        let (labels, values) = (chart.labels.range, line.values.range)
        chart_series_set_categories(
            series, chart.labels.sheet, UInt32(labels.first.row), UInt16(labels.first.column),
            UInt32(labels.last.row), UInt16(labels.last.column))
        chart_series_set_values(
            series, line.values.sheet, UInt32(values.first.row), UInt16(values.first.column),
            UInt32(values.last.row), UInt16(values.last.column))
        chart_series_set_name(series, XMLText.clean(line.name))
        var stroke = lxw_chart_line()
        stroke.color = line.color.rgb
        stroke.width = 1.5
        if line.isDashed { stroke.dash_type = UInt8(LXW_CHART_LINE_DASH_DASH.rawValue) }
        chart_series_set_line(series, &stroke)
    }
}
