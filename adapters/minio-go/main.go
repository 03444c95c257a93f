// Command adapter attaches the signer of the MinIO client for Go to sigv4-conform.
package main

import (
	"github.com/minio/minio-go/v7/pkg/signer"
	"sigv4-conform/signerloop"
)

func main() {
	signerloop.Adapter{
		Name:   "minio-go",
		Module: "github.com/minio/minio-go/v7",
		Source: "https://github.com/minio/minio-go",
		// A signer for S3 alone, on the clock of the system. Not unsigned-session-token: every token is signed.
		Services: []string{"s3"},
		Clock:    "system",
		Features: []string{
			"session-token", "unsigned-payload", "s3-path", "duplicate-headers", "host-header", "binary-query",
			"content-sha256-header",
		},
		Operations: map[string]func(*signerloop.Params) (*signerloop.Result, error){
			"sign": sign, "presign": presign,
		},
	}.Run()
}

func sign(params *signerloop.Params) (*signerloop.Result, error) {
	toSign, body, err := params.HTTPRequest()
	if err != nil {
		return nil, err
	}
	// As the client does before it calls the signer.
	toSign.Header.Set("X-Amz-Content-Sha256", params.PayloadHash(body))
	keys := params.Credentials
	signed := signer.SignV4(*toSign, keys.AccessKeyID, keys.SecretAccessKey, keys.SessionToken, params.Region)
	return &signerloop.Result{Request: params.Sent(signed)}, nil
}

func presign(params *signerloop.Params) (*signerloop.Result, error) {
	toSign, _, err := params.HTTPRequest()
	if err != nil {
		return nil, err
	}
	keys := params.Credentials
	signed := signer.PreSignV4(*toSign, keys.AccessKeyID, keys.SecretAccessKey, keys.SessionToken, params.Region,
		params.Options.ExpiresIn)
	return &signerloop.Result{Request: params.Sent(signed)}, nil
}
