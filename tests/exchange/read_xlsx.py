# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints every filled cell of an XLSX file, by the standard library alone: the tests' second opinion."""
import posixpath
import sys
import xml.etree.ElementTree as tree
import zipfile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def texts(element):
    return "".join(t.text or "" for t in element.iter(MAIN + "t"))


def date_formats(package):
    styles = tree.fromstring(package.read("xl/styles.xml"))
    codes = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(MAIN + "numFmt")}
    formats = [codes.get(x.get("numFmtId"), "") for x in styles.find(MAIN + "cellXfs")]
    return [code if "yy" in code else "" for code in formats]


def print_sheet(package, part, strings, formats):
    for cell in tree.fromstring(package.read(part)).iter(MAIN + "c"):
        kind, value = cell.get("t", "n"), cell.find(MAIN + "v")
        if cell.find(MAIN + "f") is not None:
            print(cell.get("r"), "FORMULA", cell.find(MAIN + "f").text)
        elif kind == "inlineStr":
            print(cell.get("r"), "text", texts(cell))
        elif value is not None and kind == "s":
            print(cell.get("r"), "text", strings[int(value.text)])
        elif value is not None:
            print(cell.get("r"), "number", value.text, *filter(None, [formats[int(cell.get("s", 0))]]))


def main(path):
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
        for name in package.namelist():
            if name.endswith((".xml", ".rels", ".vml")):
                tree.fromstring(package.read(name))
        strings = []
        if "xl/sharedStrings.xml" in package.namelist():
            strings = [texts(si) for si in tree.fromstring(package.read("xl/sharedStrings.xml")).iter(MAIN + "si")]
        relations = tree.fromstring(package.read("xl/_rels/workbook.xml.rels"))
        targets = {r.get("Id"): posixpath.join("xl", r.get("Target")) for r in relations}
        for sheet in tree.fromstring(package.read("xl/workbook.xml")).iter(MAIN + "sheet"):
            print("sheet", sheet.get("name"), sheet.get("state", "visible"))
            print_sheet(package, targets[sheet.get(RELATION)], strings, date_formats(package))


main(sys.argv[1])
