package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	v4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"
	"github.com/aws/smithy-go/logging"
)

type signParams struct {
	Request     request `json:"request"`
	Credentials struct {
		AccessKeyID     string `json:"accessKeyId"`
		SecretAccessKey string `json:"secretAccessKey"`
		SessionToken    string `json:"sessionToken"`
	} `json:"credentials"`
	Region      string    `json:"region"`
	Service     string    `json:"service"`
	SigningTime time.Time `json:"signingTime"`
	Options     struct {
		DoubleEncodePath    bool   `json:"doubleEncodePath"`
		Payload             string `json:"payload"`
		ContentSha256Header bool   `json:"contentSha256Header"`
		SignSessionToken    bool   `json:"signSessionToken"`
		ExpiresIn           int64  `json:"expiresIn"`
	} `json:"options"`
}

type request struct {
	Method     string      `json:"method"`
	URL        string      `json:"url"`
	Headers    [][2]string `json:"headers"`
	BodyBase64 string      `json:"bodyBase64"`
}

type signResult struct {
	Outcome string  `json:"outcome"`
	Request request `json:"request"`
	Trace   trace   `json:"trace"`
}

// trace is what the signer logs of its steps. It is the Logger that the signer writes to.
type trace struct {
	CanonicalRequest string `json:"canonicalRequest"`
	StringToSign     string `json:"stringToSign"`
}

// Logf gets the canonical request and the string to sign as the first two values to be formatted.
func (t *trace) Logf(_ logging.Classification, _ string, values ...any) {
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
func follow(params signParams) {
	id, secret := params.Credentials.AccessKeyID, params.Credentials.SecretAccessKey
	if before, known := secrets[id]; known && before != secret {
		signer, secrets = v4.NewSigner(), map[string]string{}
	}
	secrets[id] = secret
}

func sign(params signParams) (*signResult, error) {
	toSign, hash, err := prepare(params)
	if err != nil {
		return nil, err
	}
	// As the SDK's middleware does: the signer adds no such header.
	if params.Options.ContentSha256Header || params.Options.Payload == "unsigned" {
		toSign.Header.Set("X-Amz-Content-Sha256", hash)
	}
	result := &signResult{Outcome: "signed"}
	err = signer.SignHTTP(context.Background(), credentials(params), toSign, hash, params.Service, params.Region,
		params.SigningTime, switches(params, &result.Trace))
	if err != nil {
		return nil, err
	}
	token := params.Credentials.SessionToken
	if token != "" && !params.Options.SignSessionToken {
		toSign.Header.Set("X-Amz-Security-Token", token)
	}
	result.Request = request{
		Method:     toSign.Method,
		URL:        toSign.URL.String(),
		Headers:    withHost(toSign, pairs(toSign.Header)),
		BodyBase64: params.Request.BodyBase64,
	}
	return result, nil
}

func presign(params signParams) (*signResult, error) {
	toSign, hash, err := prepare(params)
	if err != nil {
		return nil, err
	}
	// As PresignHTTP's documentation says: how long is a parameter of the URL.
	expires := "X-Amz-Expires=" + strconv.FormatInt(params.Options.ExpiresIn, 10)
	toSign.URL.RawQuery = strings.TrimPrefix(toSign.URL.RawQuery+"&"+expires, "&")

	result := &signResult{Outcome: "signed"}
	signed, headers, err := signer.PresignHTTP(context.Background(), credentials(params), toSign, hash,
		params.Service, params.Region, params.SigningTime, switches(params, &result.Trace))
	if err != nil {
		return nil, err
	}
	token := params.Credentials.SessionToken
	if token != "" && !params.Options.SignSessionToken {
		signed += "&X-Amz-Security-Token=" + url.QueryEscape(token)
	}
	result.Request = request{
		Method:     params.Request.Method,
		URL:        signed,
		Headers:    append(pairs(headers), leftUnsigned(toSign.Header, headers, signed)...),
		BodyBase64: params.Request.BodyBase64,
	}
	return result, nil
}

// prepare makes the SDK's kind of request of the one that is given, and the payload hash, which is the caller's.
func prepare(params signParams) (*http.Request, string, error) {
	follow(params)
	given := params.Request
	body, err := base64.StdEncoding.DecodeString(given.BodyBase64)
	if err != nil {
		return nil, "", err
	}
	toSign, err := http.NewRequest(given.Method, given.URL, bytes.NewReader(body))
	if err != nil {
		return nil, "", err
	}
	// As the package's documentation asks of callers outside of the SDK: the path as it goes on the wire.
	_, rest, _ := strings.Cut(given.URL, "://")
	rest, _, _ = strings.Cut(rest, "#")
	rest, _, _ = strings.Cut(rest, "?")
	if strings.Contains(rest, "/") {
		toSign.URL.Opaque = "//" + rest
	}
	for _, pair := range given.Headers {
		if strings.EqualFold(pair[0], "host") {
			toSign.Host = pair[1]
		} else {
			toSign.Header.Add(pair[0], pair[1])
		}
	}
	if params.Options.Payload == "unsigned" {
		return toSign, "UNSIGNED-PAYLOAD", nil
	}
	sum := sha256.Sum256(body)
	return toSign, hex.EncodeToString(sum[:]), nil
}

func credentials(params signParams) aws.Credentials {
	keys := params.Credentials
	return aws.Credentials{
		AccessKeyID: keys.AccessKeyID, SecretAccessKey: keys.SecretAccessKey, SessionToken: keys.SessionToken,
	}
}

func switches(params signParams, kept *trace) func(*v4.SignerOptions) {
	return func(options *v4.SignerOptions) {
		options.DisableURIPathEscaping = !params.Options.DoubleEncodePath
		options.DisableSessionToken = !params.Options.SignSessionToken
		options.LogSigning = true
		options.Logger = kept
	}
}

// withHost adds what net/http writes of a request beside its Header, and takes off what it does not write of that.
func withHost(sent *http.Request, headers [][2]string) [][2]string {
	headers = slices.DeleteFunc(headers, func(pair [2]string) bool { return pair[0] == "Content-Length" })
	headers = append(headers, [2]string{"Host", sent.Host})
	if sent.ContentLength > 0 {
		headers = append(headers, [2]string{"Content-Length", strconv.FormatInt(sent.ContentLength, 10)})
	}
	return headers
}

// leftUnsigned are the given headers that the presigner neither signed nor moved into the URL.
func leftUnsigned(given, signed http.Header, signedURL string) [][2]string {
	left := http.Header{}
	_, query, _ := strings.Cut(signedURL, "?")
	for name, values := range given {
		moved := strings.Contains("&"+strings.ToLower(query), "&"+strings.ToLower(name)+"=")
		if _, isSigned := signed[name]; !isSigned && !moved {
			left[name] = values
		}
	}
	return pairs(left)
}

// pairs lists headers by name: the order of a map differs from run to run.
func pairs(headers http.Header) [][2]string {
	list := [][2]string{}
	for _, name := range slices.Sorted(maps.Keys(headers)) {
		for _, value := range headers[name] {
			list = append(list, [2]string{name, value})
		}
	}
	return list
}
