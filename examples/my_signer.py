"""A whole adapter, its signer inside: JSON-RPC on stdin and stdout, a message a line. Only sign needs an answer."""
import base64, hashlib, hmac, json, posixpath, re, sys, urllib.parse as uri
HOP = set("connection expect keep-alive te trailer transfer-encoding upgrade user-agent x-amzn-trace-id".split())
def sign(request, credentials, region, service, signingTime, options, **rest):
    url, date, whole = uri.urlsplit(request["url"]), re.sub("[-:]", "", signingTime), options["payload"] == "signed"
    path = posixpath.join(posixpath.normpath("/" + url.path.lstrip("/")), *([""] if url.path.endswith("/") else []))
    path = uri.quote(path if options["doubleEncodePath"] else uri.unquote_to_bytes(url.path or "/"))  # the latter: S3
    pairs = [[uri.quote(uri.unquote_to_bytes(t), "") for t in p.partition("=")[::2]] for p in url.query.split("&") if p]
    payload = hashlib.sha256(base64.b64decode(request["bodyBase64"])).hexdigest() if whole else "UNSIGNED-PAYLOAD"
    own = {"authorization": None, "x-amz-date": date, "x-amz-security-token": credentials.get("sessionToken"),
           "x-amz-content-sha256": payload if options["contentSha256Header"] or not whole else None}
    headers = [(n.lower(), re.sub("[ \t]+", " ", v).strip(" ")) for n, v in request["headers"] if n.lower() not in own]
    host = url.netloc.lower().split("@")[-1].removesuffix(":443" if url.scheme == "https" else ":80").rstrip(":")
    headers += [(n, v) for n, v in {"host": host, **own}.items() if v is not None and n not in dict(headers)]
    names = sorted(dict(headers).keys() - HOP - {"" if options["signSessionToken"] else "x-amz-security-token"})
    lines = [f"{name}:{','.join(v for n, v in headers if n == name)}" for name in names] + ["", ";".join(names)]
    canonical = "\n".join([request["method"], path, "&".join(map("=".join, sorted(pairs))), *lines, payload])
    scope, key = f"{date[:8]}/{region}/{service}/aws4_request", b"AWS4" + credentials["secretAccessKey"].encode()
    to_sign = f"AWS4-HMAC-SHA256\n{date}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    for text in [*scope.split("/"), to_sign]: key = hmac.digest(key, text.encode(), "sha256")
    fields = f"Credential={credentials['accessKeyId']}/{scope}, SignedHeaders={lines[-1]}, Signature={key.hex()}"
    return {"outcome": "signed", "request": {"headers": [*headers, ("authorization", f"AWS4-HMAC-SHA256 {fields}")]}}
for ask in map(json.loads, sys.stdin.buffer):
    reply = {"error": {"code": -32601, "message": ""}} if ask["method"] != "sign" else {"result": sign(**ask["params"])}
    print(json.dumps({"jsonrpc": "2.0", "id": ask["id"], **reply}), flush=True)
