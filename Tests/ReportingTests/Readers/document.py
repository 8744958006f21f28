"""Prints headings and tables of a report: python3 document.py FILE.docx|FILE.html

Both forms of the same report print the same lines, whatever their looks."""
import sys
from html.parser import HTMLParser


def words(text):
    return " ".join(text.replace("\xa0", " ").split())


def title(text):
    """Languages stand below each other or beside a dot."""
    return words(text.replace(" · ", " "))


class Page(HTMLParser):
    """Headings and cells of a page as a browser reads them."""

    def __init__(self):
        super().__init__()
        self.lines, self.cells, self.text = [], [], None

    def handle_starttag(self, tag, attributes):
        if tag in ("h1", "h2", "h3", "th", "td"):
            self.text = ""
        elif tag == "table":
            self.lines.append("table")
        elif tag == "div" and self.text:
            self.text += " "
        if tag in ("th", "td"):
            self.span = int(dict(attributes).get("colspan", 1))

    def handle_endtag(self, tag):
        if tag in ("h1", "h2", "h3"):
            self.lines.append(f"{tag} {title(self.text)}")
        elif tag in ("th", "td"):
            self.cells.append(f"{self.span}:{words(self.text)}")
        elif tag == "tr":
            self.lines.append(" | ".join(self.cells))
            self.cells = []
        if tag == "div" and self.text is not None:
            self.text += " "
        if tag in ("h1", "h2", "h3", "th", "td"):
            self.text = None

    def handle_data(self, data):
        if self.text is not None:
            self.text += data


def of_page(path):
    page = Page()
    page.feed(open(path, encoding="utf-8").read())
    return page.lines


def of_document(path):
    import docx
    from docx.table import Table
    from docx.text.paragraph import Paragraph

    document = docx.Document(path)
    lines = []
    for element in document.element.body:
        if element.tag.endswith("}p"):
            paragraph = Paragraph(element, document)
            if paragraph.style.name.startswith("Heading"):
                lines.append(f"h{paragraph.style.name[-1]} {title(paragraph.text)}")
        elif element.tag.endswith("}tbl"):
            lines.append("table")
            for row in Table(element, document).rows:
                cells = []
                for cell in row._tr.tc_lst:
                    text = " ".join(Paragraph(p, document).text for p in cell.p_lst)
                    cells.append(f"{cell.grid_span}:{words(text)}")
                lines.append(" | ".join(cells))
    properties = document.core_properties
    if "--properties" in sys.argv:
        section = document.sections[0]
        foot = "".join(t.text for t in section.footer._element.iter() if t.tag.endswith("}t"))
        return [
            f"title {properties.title}", f"language {properties.language}",
            f"created {properties.created.isoformat()}", f"author {properties.author}",
            f"foot {foot}", f"orientation {section.orientation}",
            f"heads {sum(1 for item in document.element.iter() if item.tag.endswith('}tblHeader'))}",
            f"tables {len(document.tables)}",
        ]
    return lines


read = of_document if sys.argv[1].endswith(".docx") else of_page
print("\n".join(read(sys.argv[1])))
