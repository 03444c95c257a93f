// Command adapter attaches the signer of the AWS SDK for Go v2 to sigv4-conform.
package main

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
	"github.com/aws/smithy-go/logging"
	"sigv4-conform/signerloop"
)

func main() {
	signerloop.Adapter{
		Name:   "aws-sdk-go-v2",
		Module: "github.com/aws/aws-sdk-go-v2",
		Source: "https://github.com/aws/aws-sdk-go-v2",
		Features: []string{
			"session-token", "unsigned-payload", "s3-path", "unnormalized-path", "duplicate-headers",
			"host-header", "binary-query", "content-sha256-header", "unsigned-session-token",
		},
		Operations: map[string]func(*signerloop.Params) (*signerloop.Result, error){
			"sign": sign, "presign": presign,
		},
	}.Run()
}

// kept is what the signer logs of its steps. It is the Logger that the signer writes to.
type kept signerloop.Trace

// Logf gets the canonical request and the string to sign as the first two values to be formatted.
func (t *kept) Logf(_ logging.Classification, _ string, values ...any) {
	if len(values) >= 2 {
		t.CanonicalRequest, t.StringToSign = fmt.Sprint(values[0]), fmt.Sprint(values[1])
	}
}

// One signer for all, as a client of the SDK has one: it keeps signing keys from request to request.
var signer = v4.NewSigner()

// secrets has the secret that came with each access key id.
var secrets = map[string]string{}

// follow starts a new signer where an access key id comes with another secret. AWS has no such keys, and the
// signer's cache does not look at the secret (internal/v4/cache.go): the key of one case would sign the next.
func follow(params *signerloop.Params) {
	id, secret := params.Credentials.AccessKeyID, params.Credentials.SecretAccessKey
	if before, known := secrets[id]; known && before != secret {
		signer, secrets = v4.NewSigner(), map[string]string{}
	}
	secrets[id] = secret
}

func sign(params *signerloop.Params) (*signerloop.Result, error) {
	toSign, hash, err := prepare(params)
	if err != nil {
		return nil, err
	}
	// As the SDK's middleware does: the signer adds no such header.
	if params.Options.ContentSha256Header || params.Unsigned() {
		toSign.Header.Set("X-Amz-Content-Sha256", hash)
	}
	trace := &kept{}
	err = signer.SignHTTP(context.Background(), credentials(params), toSign, hash, params.Service, params.Region,
		params.SigningTime, switches(params, trace))
	if err != nil {
		return nil, err
	}
	token := params.Credentials.SessionToken
	if token != "" && !params.Options.SignSessionToken {
		toSign.Header.Set("X-Amz-Security-Token", token)
	}
	return &signerloop.Result{Request: params.Sent(toSign), Trace: (*signerloop.Trace)(trace)}, nil
}

func presign(params *signerloop.Params) (*signerloop.Result, error) {
	toSign, hash, err := prepare(params)
	if err != nil {
		return nil, err
	}
	// As PresignHTTP's documentation says: how long is a parameter of the URL.
	expires := "X-Amz-Expires=" + strconv.FormatInt(params.Options.ExpiresIn, 10)
	toSign.URL.RawQuery = strings.TrimPrefix(toSign.URL.RawQuery+"&"+expires, "&")

	trace := &kept{}
	signed, headers, err := signer.PresignHTTP(context.Background(), credentials(params), toSign, hash,
		params.Service, params.Region, params.SigningTime, switches(params, trace))
	if err != nil {
		return nil, err
	}
	token := params.Credentials.SessionToken
	if token != "" && !params.Options.SignSessionToken {
		signed += "&X-Amz-Security-Token=" + url.QueryEscape(token)
	}
	sent := params.Request
	sent.URL = signed
	sent.Headers = append(signerloop.Pairs(headers), signerloop.LeftUnsigned(toSign.Header, headers, signed)...)
	return &signerloop.Result{Request: sent, Trace: (*signerloop.Trace)(trace)}, nil
}

// prepare makes the SDK's kind of request of the one that is given, and the payload hash, which is the caller's.
func prepare(params *signerloop.Params) (*http.Request, string, error) {
	follow(params)
	toSign, body, err := params.HTTPRequest()
	if err != nil {
		return nil, "", err
	}
	// As the package's documentation asks of callers outside of the SDK: the path as it goes on the wire.
	toSign.URL.Opaque = params.Opaque()
	return toSign, params.PayloadHash(body), nil
}

func credentials(params *signerloop.Params) aws.Credentials {
	keys := params.Credentials
	return aws.Credentials{
		AccessKeyID: keys.AccessKeyID, SecretAccessKey: keys.SecretAccessKey, SessionToken: keys.SessionToken,
	}
}

func switches(params *signerloop.Params, trace *kept) func(*v4.SignerOptions) {
	return func(options *v4.SignerOptions) {
		options.DisableURIPathEscaping = !params.Options.DoubleEncodePath
		options.DisableSessionToken = !params.Options.SignSessionToken
		options.LogSigning = true
		options.Logger = trace
	}
}
