module sigv4-conform-adapter

go 1.24

require (
	github.com/aws/aws-sdk-go v1.55.8
	sigv4-conform/signerloop v0.0.0
)

require github.com/jmespath/go-jmespath v0.4.0 // indirect

replace sigv4-conform/signerloop => ../lib/go
