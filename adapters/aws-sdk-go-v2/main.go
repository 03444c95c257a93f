// Command adapter attaches the signer of the AWS SDK for Go v2 to sigv4-conform: JSON-RPC 2.0 on stdin and
// stdout, one message a line.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"runtime/debug"
	"strings"
)

const signerModule = "github.com/aws/aws-sdk-go-v2"

type call struct {
	ID     int             `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
}

type fault struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

type reply struct {
	Version string `json:"jsonrpc"`
	ID      int    `json:"id"`
	Result  any    `json:"result,omitempty"`
	Error   *fault `json:"error,omitempty"`
}

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<16)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for {
		line, end := in.ReadBytes('\n')
		if len(line) > 0 {
			var asked call
			if err := json.Unmarshal(line, &asked); err != nil {
				fmt.Fprintln(os.Stderr, "not a call:", err)
				os.Exit(1)
			}
			if err := out.Encode(answer(asked)); err != nil {
				os.Exit(1)
			}
		}
		if end != nil {
			return
		}
	}
}

func answer(asked call) (given reply) {
	given = reply{Version: "2.0", ID: asked.ID}
	// What the signer throws is this case's fault, not the end of the adapter.
	defer func() {
		if thrown := recover(); thrown != nil {
			given.Error = &fault{Code: -32603, Message: fmt.Sprint("panic: ", thrown)}
		}
	}()
	operations := map[string]func(signParams) (*signResult, error){"sign": sign, "presign": presign}
	if asked.Method == "hello" {
		given.Result = hello()
		return
	}
	operation, known := operations[asked.Method]
	if !known {
		given.Error = &fault{Code: -32601, Message: "no method " + asked.Method}
		return
	}
	var params signParams
	if err := json.Unmarshal(asked.Params, &params); err != nil {
		given.Error = &fault{Code: -32602, Message: err.Error()}
		return
	}
	result, err := operation(params)
	if err != nil {
		given.Error = &fault{Code: -32603, Message: err.Error()}
		return
	}
	given.Result = result
	return
}

func hello() map[string]any {
	return map[string]any{
		"protocol": 1,
		"implementation": map[string]any{
			"name":     "aws-sdk-go-v2",
			"version":  signerVersion(),
			"language": "go",
			"source":   "https://github.com/aws/aws-sdk-go-v2",
			"issues":   "https://github.com/aws/aws-sdk-go-v2/issues",
		},
		"operations": []string{"sign", "presign"},
		"features": []string{
			"session-token", "unsigned-payload", "s3-path", "unnormalized-path", "duplicate-headers",
			"host-header", "binary-query", "content-sha256-header", "unsigned-session-token",
		},
		"clock":       "injected",
		"maxInFlight": 16,
	}
}

// signerVersion is the version of the module that was linked into this program.
func signerVersion() any {
	if build, ok := debug.ReadBuildInfo(); ok {
		for _, module := range build.Deps {
			if module.Path == signerModule {
				return strings.TrimPrefix(module.Version, "v")
			}
		}
	}
	return nil
}
