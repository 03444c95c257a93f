//! What every adapter in Rust shares: JSON-RPC 2.0 on stdin and stdout, one message a line. It signs nothing.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use std::io::{BufRead, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a signer is told of one case.
pub struct Params {
    pub method: String,
    pub url: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: Option<String>,
    pub region: String,
    pub service: String,
    /// ISO 8601, UTC, to the second.
    pub signing_time: String,
    pub double_encode_path: bool,
    pub normalize_path: bool,
    pub unsigned_payload: bool,
    pub content_sha256_header: bool,
    pub sign_session_token: bool,
    /// Seconds; none where the request is not presigned.
    pub expires_in: Option<i64>,
}

/// What comes of one case.
pub enum Reply {
    /// The request as it is to be sent: URL and headers. Method and body are the given ones.
    Signed { url: String, headers: Vec<(String, String)> },
    /// The signer does not take the input.
    Refused(String),
    /// The signer has no way to be told it: a feature, and why.
    Unsupported(&'static str, String),
}

/// An operation. An error is one of the adapter.
pub type Operation = fn(&Params) -> Result<Reply, String>;

/// What an adapter says of its signer, and the operations that the signer has.
pub struct Adapter {
    pub name: &'static str,
    /// The crate of the signer, and the lock file that pins it.
    pub package: &'static str,
    pub lock: &'static str,
    pub source: &'static str,
    pub features: &'static [&'static str],
    /// None: any.
    pub services: Option<&'static [&'static str]>,
    pub clock: &'static str,
    pub sign: Option<Operation>,
    pub presign: Option<Operation>,
}

impl Adapter {
    /// Answers calls until stdin ends.
    pub fn run(self) {
        // What the signer throws goes into the reply.
        std::panic::set_hook(Box::new(|_| {}));
        let mut out = std::io::stdout().lock();
        for line in std::io::stdin().lock().lines() {
            let line = line.expect("stdin can be read");
            let call: Value = serde_json::from_str(&line).expect("a line is a call");
            let mut reply = self.answer(&call);
            reply["jsonrpc"] = json!("2.0");
            reply["id"] = call["id"].clone();
            writeln!(out, "{reply}").and_then(|()| out.flush()).expect("stdout can be written");
        }
    }

    fn answer(&self, call: &Value) -> Value {
        let method = call["method"].as_str().unwrap_or_default();
        let operation = match method {
            "hello" => return json!({ "result": self.hello() }),
            "sign" => self.sign,
            "presign" => self.presign,
            _ => None,
        };
        let Some(operation) = operation else {
            return json!({ "error": { "code": -32601, "message": format!("no method {method}") } });
        };
        let Some(params) = Params::read(&call["params"]) else {
            return json!({ "error": { "code": -32602, "message": "the parameters cannot be read" } });
        };
        let fault = |message: String| json!({ "error": { "code": -32603, "message": message } });
        match catch_unwind(AssertUnwindSafe(|| operation(&params))) {
            Err(_) => fault("the signer panicked".into()),
            Ok(Err(message)) => fault(message),
            Ok(Ok(reply)) => json!({ "result": reply.shown(&params) }),
        }
    }

    fn hello(&self) -> Value {
        let operations = [("sign", self.sign), ("presign", self.presign)];
        let mut says = json!({
            "protocol": 1,
            "implementation": {
                "name": self.name,
                "version": version_in(self.lock, self.package),
                "language": "rust",
                "source": self.source,
                "issues": format!("{}/issues", self.source),
            },
            "operations": operations.iter().filter(|one| one.1.is_some()).map(|one| one.0).collect::<Vec<_>>(),
            "features": self.features,
            "clock": self.clock,
            "maxInFlight": 16,
        });
        if let Some(services) = self.services {
            says["services"] = json!(services);
        }
        says
    }
}

impl Reply {
    fn shown(self, params: &Params) -> Value {
        match self {
            Reply::Signed { url, headers } => json!({ "outcome": "signed", "request": {
                "method": params.method,
                "url": url,
                "headers": headers,
                "bodyBase64": STANDARD.encode(&params.body),
            } }),
            Reply::Refused(message) => json!({ "outcome": "refused", "message": message }),
            Reply::Unsupported(feature, message) => {
                json!({ "outcome": "unsupported", "feature": feature, "message": message })
            }
        }
    }
}

impl Params {
    fn read(told: &Value) -> Option<Params> {
        let text = |value: &Value| value.as_str().map(String::from);
        let (request, keys, options) = (&told["request"], &told["credentials"], &told["options"]);
        let mut headers = Vec::new();
        for pair in request["headers"].as_array()? {
            headers.push((text(&pair[0])?, text(&pair[1])?));
        }
        Some(Params {
            method: text(&request["method"])?,
            url: text(&request["url"])?,
            headers,
            body: STANDARD.decode(request["bodyBase64"].as_str().unwrap_or_default()).ok()?,
            access_key_id: text(&keys["accessKeyId"])?,
            secret_access_key: text(&keys["secretAccessKey"])?,
            session_token: text(&keys["sessionToken"]),
            region: text(&told["region"])?,
            service: text(&told["service"])?,
            signing_time: text(&told["signingTime"])?,
            double_encode_path: options["doubleEncodePath"].as_bool()?,
            normalize_path: options["normalizePath"].as_bool()?,
            unsigned_payload: options["payload"] == "unsigned",
            content_sha256_header: options["contentSha256Header"].as_bool()?,
            sign_session_token: options["signSessionToken"].as_bool()?,
            expires_in: options["expiresIn"].as_i64(),
        })
    }
}

/// The version of a package in the text of a lock file.
fn version_in(lock: &str, package: &str) -> Option<String> {
    let (_, rest) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    rest.split_once('"').map(|(version, _)| version.into())
}
