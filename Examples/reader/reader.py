"""Reads one way of promising in German: "Die Seilbahn soll bis 2027 gebaut werden." """

import json
import re
import sys

article = json.load(sys.stdin.buffer)
promise = re.compile(r"(?:Der|Die|Das) ([^.]+?) soll bis (\d{4}) gebaut werden")

for sentence in re.finditer(r"\S[^.\n]*\.", article["text"]):
    found = promise.search(sentence.group())
    if not found:
        continue
    claim = {
        "written": found.group(1),
        "status": "committed",
        "due": {"from": article["publishedOn"], "to": found.group(2) + "-12-31"},
        "rule": "soll-gebaut-werden",
        "confidence": 0.4 if "falls" in sentence.group() else 0.9,
        "quote": {"exact": sentence.group(), "start": sentence.start()},
    }
    print(json.dumps(claim))
