"""Makes the files of Corpus/ anew: pip install openpyxl xlsxwriter pyexcelerate, then run. Kept to tell where they came from."""
import datetime
import io
import os
import struct
import zipfile

import openpyxl
import pyexcelerate
import xlsxwriter

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Corpus")
ROWS = [
    ["id", "nimi", "alkaa", "eurot", "valmis"],
    ["0rm1q8c3w2v5t", "Digituki kirjastoon", datetime.date(2026, 5, 15), 6000, True],
    ["", "Åtgärd med =text och \"citat\"", datetime.date(2027, 2, 28), 12.5, False],
]


def path(name):
    return os.path.join(HERE, name)


def openpyxl_file():
    book = openpyxl.Workbook()
    sheet = book.active
    for row in ROWS:
        sheet.append(row)
    sheet.merge_cells("A5:C5")
    sheet["B6"] = "=1+1"
    book.create_sheet("Toinen")
    book.save(path("openpyxl.xlsx"))
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.save(path("openpyxl-1904.xlsx"))


def xlsxwriter_file(name, **options):
    book = xlsxwriter.Workbook(path(name), {"default_date_format": "d.m.yyyy", **options})
    sheet = book.add_worksheet("Polku")
    for number, row in enumerate(ROWS):
        sheet.write_row(number, 0, row)
    sheet.write_rich_string(3, 1, "rikas ", book.add_format({"bold": True}), "teksti")
    sheet.write(3, 0, "x")
    book.close()


def pyexcelerate_file():
    book = pyexcelerate.Workbook()
    book.new_sheet("Polku", data=ROWS)
    book.save(path("pyexcelerate.xlsx"))


def texts():
    lines = "id;nimi;alkaa\r\n0rm1q8c3w2v5t;\"Kaksi\r\nriviä\";15.5.2026\r\n;Åäö €;2027\r\n"
    for name, data in [
        ("semicolon-1252.csv", lines.encode("cp1252")), ("semicolon-utf16.csv", lines.encode("utf-16")),
        ("comma-utf8.csv", b"\xef\xbb\xbf" + lines.replace(";", ",").encode()), ("tab.txt", lines.replace(";", "\t").encode()),
        ("bad-quote.csv", b"id;nimi\n1;\"auki\n2;x\n"), ("bad-picture.xlsx", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(40)),
    ]:
        with open(path(name), "wb") as file:
            file.write(data)


def broken():
    with open(path("xlsxwriter.xlsx"), "rb") as file:
        good = file.read()
    with open(path("bad-cut.xlsx"), "wb") as file:
        file.write(good[: len(good) // 2])
    changed = {"bad-doctype.xlsx": ("<sst", "<!DOCTYPE sst [<!ENTITY a \"b\">]><sst"), "bad-document.xlsx": ("</sst>", "</ssx>")}
    for name, (old, new) in changed.items():
        with zipfile.ZipFile(io.BytesIO(good)) as source, zipfile.ZipFile(path(name), "w", zipfile.ZIP_DEFLATED) as target:
            for part in source.namelist():
                target.writestr(part, source.read(part).decode().replace(old, new))
    # A bomb: two megabytes of zeros in the sheet, a few hundred bytes in the file.
    with zipfile.ZipFile(io.BytesIO(good)) as source, zipfile.ZipFile(path("bad-bomb.xlsx"), "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for part in source.namelist():
            target.writestr(part, b"<worksheet>" + b" " * (2 << 20) + b"</worksheet>" if part.endswith("sheet1.xml") else source.read(part))
    # The list of files tells another length than the sheet has: what counts is what comes out.
    spoilt = bytearray(good)
    place = spoilt.index(b"PK\1\2") + 24
    spoilt[place : place + 4] = struct.pack("<I", 7)
    with open(path("odd-length.xlsx"), "wb") as file:
        file.write(spoilt)


if __name__ == "__main__":
    openpyxl_file()
    xlsxwriter_file("xlsxwriter.xlsx")
    xlsxwriter_file("xlsxwriter-inline.xlsx", constant_memory=True)
    pyexcelerate_file()
    texts()
    broken()
