# Does the same as expand.cjs with rdflib.
import json
import sys

import rdflib

# Keeps 1.50 as it is written.
rdflib.NORMALIZE_LITERALS = False
STRING = "http://www.w3.org/2001/XMLSchema#string"


def statement(subject, predicate, object):
    literal = [str(object.datatype or STRING)] if isinstance(object, rdflib.Literal) else []
    return [str(subject), str(predicate), str(object), *literal]


def read(text):
    try:
        graph = rdflib.Graph().parse(data=text, format="json-ld")
        return {"statements": [statement(*triple) for triple in graph]}
    except Exception as error:
        return {"error": str(error)}


# ASCII, since the encoding of the output depends on the environment.
print(json.dumps([read(text) for text in json.loads(sys.stdin.buffer.read())]))
