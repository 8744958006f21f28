import Foundation

extension IndependentReader {
    /// What `document.py` reads in a report, line by line.
    static func lines(
        of bytes: [UInt8], as name: String, _ more: [String] = []
    ) throws -> [String] {
        try inFolder { folder in
            let file = folder.appending(path: name)
            try Data(bytes).write(to: file)
            return try output(of: "document.py", reading: file, more)
                .split(separator: "\n").map(String.init)
        }
    }

    /// The text of each page of a document as LibreOffice prints it.
    static func pages(of bytes: [UInt8], as name: String) throws -> [String] {
        try inFolder { folder in
            let file = folder.appending(path: name)
            try Data(bytes).write(to: file)
            _ = try run([
                "/usr/bin/soffice", "--headless",
                "-env:UserInstallation=file://\(folder.appending(path: "profile").path)",
                "--convert-to", "pdf", "--outdir", folder.path, file.path,
            ])
            return try text(
                ofPagesIn: file.deletingPathExtension().appendingPathExtension("pdf"))
        }
    }

    /// The pages that Chromium prints of a page for browsers.
    static func printed(_ html: String) throws -> [PrintedPage] {
        try inFolder { folder in
            let file = folder.appending(path: "page.html")
            try Data(html.utf8).write(to: file)
            let printed = folder.appending(path: "page.pdf")
            _ = try run([
                "/usr/bin/chromium", "--headless", "--no-sandbox", "--disable-gpu",
                "--user-data-dir=\(folder.appending(path: "profile").path)",
                "--no-pdf-header-footer", "--print-to-pdf=\(printed.path)", file.absoluteString,
            ])
            let boxes = try run(["/usr/bin/pdftotext", "-bbox", printed.path, "-"])
            return PrintedWords.pages(boxes, texts: try text(ofPagesIn: printed))
        }
    }

    /// The text of each page, laid out as it is printed.
    private static func text(ofPagesIn file: URL) throws -> [String] {
        // A form feed ends every page.
        try run(["/usr/bin/pdftotext", "-layout", file.path, "-"])
            .split(separator: "\u{C}", omittingEmptySubsequences: false).dropLast()
            .map(String.init)
    }
}
