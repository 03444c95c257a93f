// Attaches a signer to sigv4-conform: JSON-RPC on stdin and stdout, a message a line; logs go to stderr.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"os"
)

// --- replace this by your signer ---
var implementation = map[string]string{"name": "example-signer", "version": "1.0.0", "language": "go"}

// Claim what your signer can express; cases that need more are unsupported, and no failure.
var features = []string{
	"session-token", "unsigned-payload", "s3-path", "unnormalized-path", "duplicate-headers", "host-header",
	"binary-query", "content-sha256-header", "unsigned-session-token",
}

var operations = map[string]func(Params) (Signed, error){
	// The headers to send the request with, as pairs, authorization among them.
	"sign": func(told Params) (Signed, error) {
		return Signed{Headers: Sign(told)}, nil
	},
	// The URL that is valid by itself, and the headers to send with it.
	"presign": func(told Params) (Signed, error) {
		url, headers := Presign(told)
		return Signed{URL: url, Headers: headers}, nil
	},
}

// --- until here ---

// Header is a name and a value.
type Header [2]string

// Params is what the signer is told.
type Params struct {
	Request struct {
		Method     string   `json:"method"`
		URL        string   `json:"url"`
		Headers    []Header `json:"headers"`
		BodyBase64 []byte   `json:"bodyBase64"` // decoded
	} `json:"request"`
	Credentials struct {
		AccessKeyID     string  `json:"accessKeyId"`
		SecretAccessKey string  `json:"secretAccessKey"`
		SessionToken    *string `json:"sessionToken"`
	} `json:"credentials"`
	Region      string `json:"region"`
	Service     string `json:"service"`
	SigningTime string `json:"signingTime"`
	Options     struct {
		DoubleEncodePath    bool   `json:"doubleEncodePath"`
		NormalizePath       bool   `json:"normalizePath"`
		Payload             string `json:"payload"`
		ContentSha256Header bool   `json:"contentSha256Header"`
		SignSessionToken    bool   `json:"signSessionToken"`
		ExpiresIn           int64  `json:"expiresIn"`
	} `json:"options"`
}

// Signed is the request to be sent; what is missing is what was given.
type Signed struct {
	URL     string   `json:"url,omitempty"`
	Headers []Header `json:"headers"`
}

type call struct {
	ID     int64           `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
}

type failure struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

type reply struct {
	Version string      `json:"jsonrpc"`
	ID      int64       `json:"id"`
	Result  interface{} `json:"result,omitempty"`
	Error   *failure    `json:"error,omitempty"`
}

func answer(asked call) (result interface{}, fault *failure) {
	// The fault of this request alone: the next one is answered.
	defer func() {
		if broken := recover(); broken != nil {
			result, fault = nil, &failure{-32603, fmt.Sprint(broken)}
		}
	}()
	if asked.Method == "hello" {
		names := []string{}
		for name := range operations {
			names = append(names, name)
		}
		return map[string]interface{}{
			"protocol": 1, "implementation": implementation, "operations": names, "features": features, "maxInFlight": 8,
		}, nil
	}
	operation, known := operations[asked.Method]
	if !known {
		return nil, &failure{-32601, "no method " + asked.Method}
	}
	var told Params
	if err := json.Unmarshal(asked.Params, &told); err != nil {
		return nil, &failure{-32602, err.Error()}
	}
	signed, err := operation(told)
	if err != nil {
		return nil, &failure{-32603, err.Error()}
	}
	return map[string]interface{}{"outcome": "signed", "request": signed}, nil
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 16<<20)
	// Writes at once: an answer in a buffer would run out of time.
	replies := json.NewEncoder(os.Stdout)
	for lines.Scan() {
		var asked call
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			log.Fatal(err)
		}
		result, fault := answer(asked)
		if err := replies.Encode(reply{"2.0", asked.ID, result, fault}); err != nil {
			log.Fatal(err)
		}
	}
}
