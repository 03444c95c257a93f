module sigv4-conform-adapter

go 1.24

require (
	github.com/aws/aws-sdk-go-v2 v1.47.7
	github.com/aws/smithy-go v1.28.8
	sigv4-conform/signerloop v0.0.0
)

replace sigv4-conform/signerloop => ../lib/go
