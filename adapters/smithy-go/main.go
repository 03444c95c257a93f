// Command adapter attaches the signer of smithy-go (aws-http-auth) to sigv4-conform.
package main

import (
	"encoding/hex"
	"strconv"
	"strings"

	"github.com/aws/smithy-go/aws-http-auth/credentials"
	"github.com/aws/smithy-go/aws-http-auth/sigv4"
	v4 "github.com/aws/smithy-go/aws-http-auth/v4"
	"sigv4-conform/signerloop"
)

func main() {
	signerloop.Adapter{
		Name:   "smithy-go aws-http-auth",
		Module: "github.com/aws/smithy-go/aws-http-auth",
		Source: "https://github.com/aws/smithy-go",
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
	return signed(params, v4.SignatureTypeHeader)
}

func presign(params *signerloop.Params) (*signerloop.Result, error) {
	return signed(params, v4.SignatureTypeQueryString)
}

func signed(params *signerloop.Params, kind v4.SignatureType) (*signerloop.Result, error) {
	toSign, body, err := params.HTTPRequest()
	if err != nil {
		return nil, err
	}
	if kind == v4.SignatureTypeQueryString {
		// The signer has no option for it: how long is a parameter of the URL.
		expires := "X-Amz-Expires=" + strconv.FormatInt(params.Options.ExpiresIn, 10)
		toSign.URL.RawQuery = strings.TrimPrefix(toSign.URL.RawQuery+"&"+expires, "&")
	}
	hash := v4.UnsignedPayload()
	if !params.Unsigned() {
		if hash, err = hex.DecodeString(params.PayloadHash(body)); err != nil {
			return nil, err
		}
	}
	keys := params.Credentials
	err = sigv4.New().SignRequest(&sigv4.SignRequestInput{
		Request:     toSign,
		PayloadHash: hash,
		Credentials: credentials.Credentials{
			AccessKeyID: keys.AccessKeyID, SecretAccessKey: keys.SecretAccessKey, SessionToken: keys.SessionToken,
		},
		Service:       params.Service,
		Region:        params.Region,
		Time:          params.SigningTime,
		SignatureType: kind,
	}, func(options *v4.SignerOptions) {
		options.DisableDoublePathEscape = !params.Options.DoubleEncodePath
		inHeaders := kind == v4.SignatureTypeHeader
		options.AddPayloadHashHeader = inHeaders && (params.Options.ContentSha256Header || params.Unsigned())
	})
	if err != nil {
		return nil, err
	}
	return &signerloop.Result{Request: params.Sent(toSign)}, nil
}
