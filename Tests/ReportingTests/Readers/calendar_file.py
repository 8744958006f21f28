"""Prints the events that icalendar reads in a calendar: python3 calendar_file.py FILE

The zone is given a name that no library knows, so that its rules are those of the file.
"""
import datetime
import re
import sys

import icalendar
import pytz

with open(sys.argv[1], "rb") as file:
    data = file.read()
if re.search(rb"[^\r]\n|\r[^\n]", data):
    sys.exit("lines must end in CRLF")
if any(len(line) > 75 for line in data.split(b"\r\n")):
    sys.exit("a line is longer than 75 octets")
zones = set(re.findall(rb"TZID[:=]([^:\r]+)", data))
for zone in zones:
    data = data.replace(zone, b"Test/" + zone.replace(b"/", b"-"))
calendar = icalendar.Calendar.from_ical(data)
assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
rules = {str(part["TZID"]): part.to_tz() for part in calendar.walk("VTIMEZONE")}
print("calendar", calendar["NAME"], "zones", *sorted(rules))


def moment(property):
    if not isinstance(property.dt, datetime.datetime):
        return property.dt.isoformat()
    if property.dt.tzinfo is None or "TZID" in property.params:
        wall = property.dt.replace(tzinfo=None)
        moment = rules[property.params["TZID"]].localize(wall, is_dst=True)
    else:
        moment = property.dt
    return moment.astimezone(pytz.utc).strftime("%Y-%m-%dT%H:%MZ")


names = [str(event["UID"]) for event in calendar.walk("VEVENT")]
assert len(names) == len(set(names)), "two events of one name"
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    print(
        event["UID"], f"{event['DTSTAMP'].dt:%Y-%m-%dT%H:%MZ}", event["SEQUENCE"],
        event["STATUS"], event["TRANSP"], moment(event["DTSTART"]), moment(event["DTEND"]),
        repr(str(event["SUMMARY"])), repr(str(event.get("DESCRIPTION", ""))), sep=" | ")
