"""Writes a workbook with openpyxl: python3 workbook.py FILE [1904]."""
import datetime
import sys

from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

book = Workbook()
if "1904" in sys.argv:
    book.epoch = CALENDAR_MAC_1904
sheet = book.active
sheet.title = "Team"
sheet["A1"] = "  Name "
sheet["B1"] = "工号"
sheet["A2"] = "陈美玲"
sheet["B2"] = 7
sheet["C2"] = datetime.date(2024, 2, 29)
sheet["D2"] = datetime.datetime(2026, 11, 23, 7, 30)
sheet["E2"] = datetime.time(22, 15)
sheet["F2"] = datetime.timedelta(hours=40)
sheet["F2"].number_format = "[h]:mm:ss"
sheet["G2"] = True
sheet["H2"] = "=B2*2"
sheet["I2"] = 37.5
sheet["J2"] = datetime.date(2026, 11, 23)
sheet["J2"].number_format = '[$-804]m"月"d"日" aaa'
sheet["A4"] = "Group"
sheet.merge_cells("A4:C5")
hidden = book.create_sheet("Hidden", 0)
hidden.sheet_state = "hidden"
book.create_sheet("Second")["B2"] = "x"
book.save(sys.argv[1])
