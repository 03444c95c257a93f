"""What every adapter in Python shares: JSON-RPC 2.0 on stdin and stdout, one message a line. It signs nothing."""

import base64
import json
import sys
from datetime import datetime, timezone


class Refused(Exception):
    """The signer does not take the input."""


def run(hello, operations, refusals=()):
    """Answers calls until stdin ends.

    hello: what the adapter says of its signer; protocol and operations are added.
    operations: a function of params for each operation; it returns what comes of signed().
    refusals: exceptions by which the signer refuses its input.
    """
    hello = {"protocol": 1, "operations": list(operations), "clock": "injected", "maxInFlight": 16, **hello}
    refusals = (Refused, *refusals)
    for line in sys.stdin.buffer:
        call = json.loads(line)
        reply = {"result": hello} if call["method"] == "hello" else answer(call, operations, refusals)
        print(json.dumps({"jsonrpc": "2.0", "id": call["id"], **reply}), flush=True)


def answer(call, operations, refusals):
    if call["method"] not in operations:
        return {"error": {"code": -32601, "message": f"no method {call['method']}"}}
    try:
        return {"result": operations[call["method"]](call["params"])}
    except refusals as error:
        return {"result": {"outcome": "refused", "message": str(error)}}
    except Exception as error:  # what the signer throws is this case's fault, not the end of the adapter
        return {"error": {"code": -32603, "message": f"{type(error).__name__}: {error}"}}


def signed(method, url, headers, body=b"", **trace):
    """A signed request: headers as pairs of text or bytes; trace: canonicalRequest and stringToSign, where known."""
    request = {
        "method": method,
        "url": url,
        "headers": [[text(name), text(value)] for name, value in headers],
        "bodyBase64": base64.b64encode(body).decode(),
    }
    return {"outcome": "signed", "request": request, **({"trace": trace} if trace else {})}


def text(value):
    return value.decode() if isinstance(value, bytes) else str(value)


def body_of(params):
    return base64.b64decode(params["request"].get("bodyBase64", ""))


def time_of(params):
    """The signing time, aware of its zone."""
    time = datetime.strptime(params["signingTime"], "%Y-%m-%dT%H:%M:%SZ")
    return time.replace(tzinfo=timezone.utc)


def standing_still(time):
    """A datetime class whose present is `time`, for signers that have no option for it."""

    class Still(datetime):
        @classmethod
        def now(cls, tz=None):
            return time.astimezone(tz) if tz else time.replace(tzinfo=None)

        @classmethod
        def utcnow(cls):
            return time.replace(tzinfo=None)

    return Still
