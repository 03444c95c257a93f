//! Attaches a signer to sigv4-conform: JSON-RPC on stdin and stdout, a message a line; logs go to stderr.

mod bytes;
mod example_signer;
mod json;
mod sha256;

use json::{list, object, text, Value};
use std::io::{BufRead, Write};

// --- replace this by your signer ---
const IMPLEMENTATION: [(&str, &str); 3] =
    [("name", "example-signer"), ("version", "1.0.0"), ("language", "rust")];
const OPERATIONS: [&str; 2] = ["sign", "presign"];
/// Claim what your signer can express; cases that need more are unsupported, and no failure.
const FEATURES: &str =
    "session-token unsigned-payload s3-path unnormalized-path duplicate-headers host-header \
    binary-query content-sha256-header unsigned-session-token";

/// The headers to send the request with, as pairs, authorization among them.
fn sign(told: &Value) -> Result<Value, String> {
    Ok(object(vec![("headers", pairs(example_signer::sign(told)?))]))
}

/// The URL that is valid by itself, and the headers to send with it.
fn presign(told: &Value) -> Result<Value, String> {
    let (url, headers) = example_signer::presign(told)?;
    Ok(object(vec![("url", text(&url)), ("headers", pairs(headers))]))
}
// --- until here ---

fn main() {
    let mut replies = std::io::stdout();
    for line in std::io::stdin().lock().lines() {
        let call = json::read(&line.expect("UTF-8 on stdin")).expect("JSON on stdin");
        let mut reply = vec![("jsonrpc", text("2.0")), ("id", call.get("id").clone())];
        reply.push(answer(call.get("method").as_str(), call.get("params")));
        writeln!(replies, "{}", object(reply).written()).expect("stdout is open");
        // Without this the answer may wait in a buffer, and the request runs out of time.
        replies.flush().expect("stdout is open");
    }
}

fn answer(method: &str, told: &Value) -> (&'static str, Value) {
    let signed = match method {
        "hello" => return ("result", hello()),
        "sign" => sign(told),
        "presign" => presign(told),
        _ => return error(-32601, &format!("no method {method}")),
    };
    match signed {
        Ok(request) => ("result", object(vec![("outcome", text("signed")), ("request", request)])),
        Err(message) => error(-32603, &message),
    }
}

fn hello() -> Value {
    object(vec![
        ("protocol", Value::Number("1".into())),
        ("implementation", object(IMPLEMENTATION.iter().map(|(name, value)| (*name, text(value))).collect())),
        ("operations", list(OPERATIONS.iter().map(|name| text(name)).collect())),
        ("features", list(FEATURES.split(' ').map(text).collect())),
        ("maxInFlight", Value::Number("8".into())),
    ])
}

fn error(code: i32, message: &str) -> (&'static str, Value) {
    ("error", object(vec![("code", Value::Number(code.to_string())), ("message", text(message))]))
}

fn pairs(headers: Vec<(String, String)>) -> Value {
    list(headers.iter().map(|(name, value)| list(vec![text(name), text(value)])).collect())
}
