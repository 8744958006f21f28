/// Lines over columns of a sheet, drawn by the spreadsheet program itself.
public struct LineChart: Hashable, Sendable {
    /// The heading.
    public let title: String
    /// The cells with the labels below the lines.
    public let labels: SheetRange
    /// Every how many labels one is written, at least 1.
    public let labelStep: Int
    /// The lines.
    public let lines: [Line]
    /// The cell at its upper left corner.
    public let corner: CellPosition
    /// Width and height in pixels.
    public let size: Size

    /// A range of a sheet.
    public struct SheetRange: Hashable, Sendable {
        /// The sheet's name.
        public let sheet: String
        /// The cells.
        public let range: CellRange

        /// The cells of `range` on the sheet called `sheet`.
        public init(sheet: String, range: CellRange) {
            self.sheet = sheet
            self.range = range
        }
    }

    /// One line.
    public struct Line: Hashable, Sendable {
        /// What the legend calls it.
        public let name: String
        /// The cells with its values.
        public let values: SheetRange
        /// Its color.
        public let color: Color
        /// Whether it is dashed, so that color is not all that tells it apart.
        public let isDashed: Bool

        /// A line through `values`.
        public init(name: String, values: SheetRange, color: Color, isDashed: Bool) {
            self.name = name
            self.values = values
            self.color = color
            self.isDashed = isDashed
        }
    }

    /// Width and height in pixels.
    public struct Size: Hashable, Sendable {
        /// The width.
        public let width: Double
        /// The height.
        public let height: Double

        /// A size.
        public init(width: Double, height: Double) {
            self.width = width
            self.height = height
        }
    }

    /// A chart of `lines` over `labels`.
    ///
    /// - Precondition: `labelStep` is positive.
    public init(
        title: String, labels: SheetRange, labelStep: Int, lines: [Line], corner: CellPosition,
        size: Size
    ) {
        precondition(labelStep > 0, "labels are some steps apart")
        self.title = title
        self.labels = labels
        self.labelStep = labelStep
        self.lines = lines
        self.corner = corner
        self.size = size
    }
}
