// Command adapter attaches the signer of the AWS SDK for Go v1 to sigv4-conform.
package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/credentials"
	v4 "github.com/aws/aws-sdk-go/aws/signer/v4"
	"sigv4-conform/signerloop"
)

func main() {
	signerloop.Adapter{
		Name:   "aws-sdk-go",
		Module: "github.com/aws/aws-sdk-go",
		Source: "https://github.com/aws/aws-sdk-go",
		// Not unsigned-session-token: whatever token the credentials hold is signed.
		Features: []string{
			"session-token", "unsigned-payload", "s3-path", "unnormalized-path", "duplicate-headers",
			"host-header", "binary-query", "content-sha256-header",
		},
		Operations: map[string]func(*signerloop.Params) (*signerloop.Result, error){
			"sign": sign, "presign": presign,
		},
	}.Run()
}

func sign(params *signerloop.Params) (*signerloop.Result, error) {
	toSign, body, hash, err := prepare(params)
	if err != nil {
		return nil, err
	}
	// A service other than those that the signer knows by name: its callers give the header.
	if params.Options.ContentSha256Header {
		toSign.Header.Set("X-Amz-Content-Sha256", hash)
	}
	trace := &signerloop.Trace{}
	if _, err := signer(params, trace).Sign(toSign, body, params.Service, params.Region, params.SigningTime); err != nil {
		return nil, err
	}
	return &signerloop.Result{Request: params.Sent(toSign), Trace: trace}, nil
}

func presign(params *signerloop.Params) (*signerloop.Result, error) {
	toSign, body, _, err := prepare(params)
	if err != nil {
		return nil, err
	}
	given := toSign.Header.Clone()
	trace := &signerloop.Trace{}
	expires := time.Duration(params.Options.ExpiresIn) * time.Second
	signed, err := signer(params, trace).Presign(toSign, body, params.Service, params.Region, expires, params.SigningTime)
	if err != nil {
		return nil, err
	}
	sent := params.Request
	sent.URL = toSign.URL.String()
	// The signer tells names in lower case; http.Header looks them up in its own spelling.
	headers := http.Header{}
	for name, values := range signed {
		headers[http.CanonicalHeaderKey(name)] = values
	}
	sent.Headers = append(signerloop.Pairs(headers), signerloop.LeftUnsigned(given, headers, sent.URL)...)
	sent.Headers = append(sent.Headers, [2]string{"Host", toSign.Host})
	return &signerloop.Result{Request: sent, Trace: trace}, nil
}

func prepare(params *signerloop.Params) (*http.Request, io.ReadSeeker, string, error) {
	toSign, bytesOf, err := params.HTTPRequest()
	if err != nil {
		return nil, nil, "", err
	}
	// As the package's documentation asks of callers outside of the SDK: the path as it goes on the wire.
	toSign.URL.Opaque = params.Opaque()
	return toSign, bytes.NewReader(bytesOf), params.PayloadHash(bytesOf), nil
}

func signer(params *signerloop.Params, trace *signerloop.Trace) *v4.Signer {
	keys := params.Credentials
	fixed := credentials.NewStaticCredentials(keys.AccessKeyID, keys.SecretAccessKey, keys.SessionToken)
	return v4.NewSigner(fixed, func(options *v4.Signer) {
		options.DisableURIPathEscaping = !params.Options.DoubleEncodePath
		options.UnsignedPayload = params.Unsigned()
		options.Debug = aws.LogDebugWithSigning
		options.Logger = aws.LoggerFunc(func(values ...any) { keep(trace, fmt.Sprint(values...)) })
	})
}

// keep cuts the signer's log of its steps at the rules drawn between them.
func keep(trace *signerloop.Trace, logged string) {
	_, rest, _ := strings.Cut(logged, "---[ CANONICAL STRING  ]-----------------------------\n")
	canonical, rest, found := strings.Cut(rest, "\n---[ STRING TO SIGN ]--------------------------------\n")
	if !found {
		return
	}
	trace.CanonicalRequest = canonical
	trace.StringToSign, _, _ = strings.Cut(rest, "\n---")
}
