//! Attaches object_store's signer for AWS, which Arrow, DataFusion and delta-rs use, to sigv4-conform.

use http::{HeaderValue, Method};
use object_store::aws::{AmazonS3Builder, AwsAuthorizer, AwsCredential};
use object_store::client::{
    ClientOptions, HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse, HttpService,
};
use object_store::path::Path;
use object_store::signer::{SignedUrlOptions, Signer};
use percent_encoding::percent_decode_str;
use signer_loop::{Adapter, Params, Reply};
use std::time::Duration;

fn main() {
    Adapter {
        name: "object_store",
        package: "object_store",
        lock: include_str!("../Cargo.lock"),
        source: "https://github.com/apache/arrow-rs-object-store",
        // Not host-header: the host is that of the URL, and a given header goes. Not unnormalized-path, binary-query:
        // the path and the query are those of the crate url. Not unsigned-session-token: every token is signed.
        features: &["session-token", "unsigned-payload", "s3-path", "duplicate-headers", "content-sha256-header"],
        services: None,
        clock: "system",
        sign: Some(sign),
        presign: Some(presign),
    }
    .run()
}

fn sign(params: &Params) -> Result<Reply, String> {
    let mut request = http::Request::builder().method(params.method.as_str()).uri(params.url.as_str());
    for (name, value) in &params.headers {
        request = request.header(name, value.as_bytes());
    }
    let mut request: HttpRequest = match request.body(params.body.clone().into()) {
        Ok(request) => request,
        Err(error) => return Ok(Reply::Refused(error.to_string())),
    };
    let credential = AwsCredential {
        key_id: params.access_key_id.clone(),
        secret_key: params.secret_access_key.clone(),
        token: params.session_token.clone(),
    };
    let authorizer =
        AwsAuthorizer::new(&credential, &params.service, &params.region).with_sign_payload(!params.unsigned_payload);
    if let Err(error) = authorizer.try_authorize(&mut request, None) {
        return Ok(Reply::Refused(error.to_string()));
    }
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    Ok(Reply::Signed {
        url: request.uri().to_string(),
        headers: request.headers().iter().map(|(name, value)| (name.to_string(), text(value))).collect(),
    })
}

fn presign(params: &Params) -> Result<Reply, String> {
    if params.service != "s3" {
        return Ok(Reply::Unsupported("service", "URLs are signed for s3 alone".into()));
    }
    let given = match params.url.parse::<http::Uri>() {
        Ok(given) => given,
        Err(error) => return Ok(Reply::Refused(error.to_string())),
    };
    // A store is asked for a key: one that its Path cannot hold, as one that ends in a slash, cannot be asked for.
    let key = percent_decode_str(given.path()).decode_utf8().map_err(|error| error.to_string())?;
    let key = key.strip_prefix('/').unwrap_or(&key);
    let path = match Path::parse(key) {
        Ok(path) if path.as_ref() == key => path,
        _ => return Ok(Reply::Unsupported("key", "a Path has no empty or dotted segments, and no last slash".into())),
    };
    let Some(Ok(expires)) = params.expires_in.map(u64::try_from) else {
        return Ok(Reply::Refused("a Duration is not negative".into()));
    };
    let decoded =
        |text: &str| percent_decode_str(text).decode_utf8().map(String::from).map_err(|error| error.to_string());
    let mut options = SignedUrlOptions::new();
    for piece in given.query().unwrap_or_default().split('&').filter(|piece| !piece.is_empty()) {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        options = options.with_query([(decoded(name)?, decoded(value)?)]);
    }
    for (name, value) in &params.headers {
        let name = name.parse().map_err(|_| "no name of a header")?;
        options = options.with_signed_header(name, HeaderValue::from_str(value).map_err(|error| error.to_string())?);
    }
    let authority = given.authority().map(|authority| authority.as_str()).unwrap_or_default();
    let mut store = AmazonS3Builder::new()
        .with_http_connector(Offline)
        .with_endpoint(format!("{}://{authority}", given.scheme_str().unwrap_or("https")))
        .with_virtual_hosted_style_request(true)
        .with_bucket_name("that of the host")
        .with_region(&params.region)
        .with_access_key_id(&params.access_key_id)
        .with_secret_access_key(&params.secret_access_key);
    if let Some(token) = &params.session_token {
        store = store.with_token(token);
    }
    let store = store.build().map_err(|error| error.to_string())?;
    let method: Method = params.method.parse().map_err(|_| "no method")?;
    match pollster::block_on(store.signed_url_opts(method, &path, Duration::from_secs(expires), &options)) {
        Ok(url) => Ok(Reply::Signed { url: url.to_string(), headers: params.headers.clone() }),
        Err(error) => Ok(Reply::Refused(error.to_string())),
    }
}

/// A store wants a client. Nothing is sent to sign a URL.
#[derive(Debug)]
struct Offline;

impl HttpConnector for Offline {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(Offline))
    }
}

#[async_trait::async_trait]
impl HttpService for Offline {
    async fn call(&self, _: HttpRequest) -> Result<HttpResponse, HttpError> {
        Err(HttpError::new(HttpErrorKind::Unknown, std::io::Error::other("no request is sent")))
    }
}
