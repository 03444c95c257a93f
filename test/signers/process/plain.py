#!/usr/bin/env python3
"""A right signer for plain requests; it knows no hello."""
import base64, hashlib, hmac, json, sys
from urllib.parse import urlsplit

def mac(key, text):
    return hmac.new(key, text.encode(), hashlib.sha256).digest()

for line in sys.stdin:
    call = json.loads(line)
    if call["method"] != "sign":
        reply = {"id": call["id"], "error": {"code": -32601, "message": "no such method"}}
        print(json.dumps(reply), flush=True)
        continue
    told = call["params"]
    request, url = told["request"], urlsplit(told["request"]["url"])
    date = told["signingTime"].replace("-", "").replace(":", "")
    headers = request["headers"] + [["host", url.netloc], ["x-amz-date", date]]
    pairs = sorted((name.lower(), value.strip()) for name, value in headers)
    names = ";".join(name for name, _ in pairs)
    body = hashlib.sha256(base64.b64decode(request["bodyBase64"])).hexdigest()
    lines = "".join(f"{name}:{value}\n" for name, value in pairs)
    canonical = "\n".join([request["method"], url.path, url.query, lines, names, body])
    scope = f"{date[:8]}/{told['region']}/{told['service']}/aws4_request"
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    key = ("AWS4" + told["credentials"]["secretAccessKey"]).encode()
    for part in scope.split("/"):
        key = mac(key, part)
    signature = mac(key, "\n".join(["AWS4-HMAC-SHA256", date, scope, digest])).hex()
    credential = f"{told['credentials']['accessKeyId']}/{scope}"
    authorization = f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={names}, Signature={signature}"
    result = {"outcome": "signed", "request": {**request, "headers": headers + [["authorization", authorization]]}}
    print(json.dumps({"jsonrpc": "2.0", "id": call["id"], "result": result}), flush=True)
