package signerloop

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Params is what a signer is told of one case.
type Params struct {
	Request     Request `json:"request"`
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
		ExpiresIn           int64  `json:"expiresIn"` // seconds
	} `json:"options"`
}

// Request is a request as it stands in the protocol: a raw URL, headers in order.
type Request struct {
	Method     string      `json:"method"`
	URL        string      `json:"url"`
	Headers    [][2]string `json:"headers"`
	BodyBase64 string      `json:"bodyBase64"`
}

// Result is a signed request, and the signer's own texts where it shows them.
type Result struct {
	Outcome string  `json:"outcome"`
	Request Request `json:"request"`
	Trace   *Trace  `json:"trace,omitempty"`
}

// Trace is what a signer shows of its steps.
type Trace struct {
	CanonicalRequest string `json:"canonicalRequest,omitempty"`
	StringToSign     string `json:"stringToSign,omitempty"`
}

// Unsigned says whether the payload is to be left out of the signature.
func (params *Params) Unsigned() bool { return params.Options.Payload == "unsigned" }

// HTTPRequest makes net/http's kind of request of the one that is given, and returns its body as well.
func (params *Params) HTTPRequest() (*http.Request, []byte, error) {
	given := params.Request
	body, err := base64.StdEncoding.DecodeString(given.BodyBase64)
	if err != nil {
		return nil, nil, err
	}
	toSign, err := http.NewRequest(given.Method, given.URL, bytes.NewReader(body))
	if err != nil {
		return nil, nil, err
	}
	for _, pair := range given.Headers {
		if strings.EqualFold(pair[0], "host") {
			toSign.Host = pair[1]
		} else {
			toSign.Header.Add(pair[0], pair[1])
		}
	}
	return toSign, body, nil
}

// Opaque is the path as it goes on the wire, in the form of URL.Opaque; empty where the URL has no path.
func (params *Params) Opaque() string {
	_, rest, _ := strings.Cut(params.Request.URL, "://")
	rest, _, _ = strings.Cut(rest, "#")
	rest, _, _ = strings.Cut(rest, "?")
	if !strings.Contains(rest, "/") {
		return ""
	}
	return "//" + rest
}

// PayloadHash is the hash of a body in hexadecimal digits, or UNSIGNED-PAYLOAD.
func (params *Params) PayloadHash(body []byte) string {
	if params.Unsigned() {
		return "UNSIGNED-PAYLOAD"
	}
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:])
}

// Sent is a request as net/http would send it: with what it writes beside Header, without what it does not write of it.
func (params *Params) Sent(signed *http.Request) Request {
	headers := slices.DeleteFunc(Pairs(signed.Header), func(pair [2]string) bool {
		return pair[0] == "Content-Length" || pair[0] == "Host"
	})
	headers = append(headers, [2]string{"Host", signed.Host})
	if signed.ContentLength > 0 {
		headers = append(headers, [2]string{"Content-Length", strconv.FormatInt(signed.ContentLength, 10)})
	}
	return Request{
		Method:     signed.Method,
		URL:        signed.URL.String(),
		Headers:    headers,
		BodyBase64: params.Request.BodyBase64,
	}
}

// LeftUnsigned are the given headers that a presigner neither signed nor moved into the URL.
func LeftUnsigned(given, signed http.Header, signedURL string) [][2]string {
	left := http.Header{}
	_, query, _ := strings.Cut(signedURL, "?")
	for name, values := range given {
		moved := strings.Contains("&"+strings.ToLower(query), "&"+strings.ToLower(name)+"=")
		if _, isSigned := signed[name]; !isSigned && !moved {
			left[name] = values
		}
	}
	return Pairs(left)
}

// Pairs lists headers by name: the order of a map differs from run to run.
func Pairs(headers http.Header) [][2]string {
	list := [][2]string{}
	for _, name := range slices.Sorted(maps.Keys(headers)) {
		for _, value := range headers[name] {
			list = append(list, [2]string{name, value})
		}
	}
	return list
}
