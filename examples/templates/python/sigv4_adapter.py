"""Attaches a signer to sigv4-conform: JSON-RPC on stdin and stdout, a message a line; logs go to stderr."""

import base64
import json
import sys

import example_signer

# --- replace this by your signer ---
IMPLEMENTATION = {"name": "example-signer", "version": "1.0.0", "language": "python"}
OPERATIONS = ["sign", "presign"]
# Claim what your signer can express; cases that need more are unsupported, and no failure.
FEATURES = """session-token unsigned-payload s3-path unnormalized-path duplicate-headers host-header
    binary-query content-sha256-header unsigned-session-token""".split()


def sign(request, body, told):
    """The headers to send the request with, as pairs, authorization among them."""
    return {"headers": example_signer.sign(request, body, told)}


def presign(request, body, told):
    """The URL that is valid by itself, and the headers to send with it."""
    url, headers = example_signer.presign(request, body, told)
    return {"url": url, "headers": headers}
# --- until here ---


def answer(call):
    if call["method"] == "hello":
        return {"result": {"protocol": 1, "implementation": IMPLEMENTATION, "operations": OPERATIONS,
                           "features": FEATURES, "maxInFlight": 8}}
    operation = {"sign": sign, "presign": presign}.get(call["method"])
    if operation is None:
        return {"error": {"code": -32601, "message": f"no method {call['method']}"}}
    told = call["params"]
    try:
        body = base64.b64decode(told["request"].get("bodyBase64", ""))
        return {"result": {"outcome": "signed", "request": operation(told["request"], body, told)}}
    except Exception as error:  # the fault of this request alone: the next one is answered
        return {"error": {"code": -32603, "message": f"{type(error).__name__}: {error}"}}


for line in sys.stdin.buffer:
    call = json.loads(line)
    # Without the flush the answer waits in a buffer, and the request runs out of time.
    print(json.dumps({"jsonrpc": "2.0", "id": call["id"], **answer(call)}), flush=True)
