//! Attaches reqsign's signer for AWS to sigv4-conform.

use http::HeaderValue;
use reqsign_aws_v4::{Credential, RequestSigner};
use reqsign_core::{Context, SignRequest};
use sha2::{Digest, Sha256};
use signer_loop::{Adapter, Params, Reply};
use std::time::Duration;

fn main() {
    Adapter {
        name: "reqsign",
        package: "reqsign-aws-v4",
        lock: include_str!("../Cargo.lock"),
        source: "https://github.com/apache/opendal-reqsign",
        // Not binary-query: the query is parsed as UTF-8. Not unnormalized-path: no path is normalised, and none is encoded twice. Not unsigned-session-token:
        // every token is signed.
        features: &[
            "session-token",
            "unsigned-payload",
            "s3-path",
            "duplicate-headers",
            "host-header",
            "content-sha256-header",
        ],
        services: None,
        clock: "system",
        sign: Some(signed),
        presign: Some(signed),
    }
    .run()
}

fn signed(params: &Params) -> Result<Reply, String> {
    let mut request = http::Request::builder().method(params.method.as_str()).uri(params.url.as_str());
    for (name, value) in &params.headers {
        request = request.header(name, value.as_bytes());
    }
    // As its users tell it: without the header the payload is UNSIGNED-PAYLOAD. S3 wants just that of a presigned URL.
    let mut hash = None;
    let presigned_for_s3 = params.expires_in.is_some() && !params.double_encode_path;
    if !params.unsigned_payload && !presigned_for_s3 {
        let digest: String = Sha256::digest(&params.body).iter().map(|byte| format!("{byte:02x}")).collect();
        hash = Some(HeaderValue::from_str(&digest).map_err(|error| error.to_string())?);
    }
    let mut parts = match request.body(()) {
        Ok(request) => request.into_parts().0,
        Err(error) => return Ok(Reply::Refused(error.to_string())),
    };
    if let Some(hash) = hash {
        parts.headers.insert("x-amz-content-sha256", hash);
    }
    let credential = Credential {
        access_key_id: params.access_key_id.clone(),
        secret_access_key: params.secret_access_key.clone(),
        session_token: params.session_token.clone(),
        expires_in: None,
    };
    let expires = match params.expires_in.map(u64::try_from) {
        Some(Err(_)) => return Ok(Reply::Refused("a Duration is not negative".into())),
        Some(Ok(seconds)) => Some(Duration::from_secs(seconds)),
        None => None,
    };
    let signer = RequestSigner::new(&params.service, &params.region);
    let surroundings = Context::new();
    let outcome = signer.sign_request(&surroundings, &mut parts, Some(&credential), expires);
    if let Err(error) = pollster::block_on(outcome) {
        return Ok(Reply::Refused(error.to_string()));
    }
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    Ok(Reply::Signed {
        url: parts.uri.to_string(),
        headers: parts.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
    })
}
