// Package signerloop is what every adapter in Go shares: JSON-RPC 2.0 on stdin and stdout, one message a line, and
// the way from the protocol's request to net/http's and back. It signs nothing.
package signerloop

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"runtime/debug"
	"strings"
)

// Adapter is what an adapter says of its signer, and the operations that the signer has.
type Adapter struct {
	Name, Module, Source string
	Features, Services   []string
	Clock                string // "injected" where it is left empty
	Operations           map[string]func(*Params) (*Result, error)
}

// Refused is the error of a signer that does not take the input. Any other error is one of the adapter.
type Refused struct{ error }

// Refuse makes a refusal of a signer's error; nil stays nil.
func Refuse(err error) error {
	if err == nil {
		return nil
	}
	return Refused{err}
}

// Unsupported is the error of a signer that has no way to be told the input: a feature, and why.
type Unsupported struct{ Feature, Why string }

func (lacks Unsupported) Error() string { return lacks.Feature + ": " + lacks.Why }

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

// Run answers calls until stdin ends.
func (adapter Adapter) Run() {
	in := bufio.NewReaderSize(os.Stdin, 1<<16)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for {
		line, end := in.ReadBytes('\n')
		if len(line) > 0 {
			var asked call
			if err := json.Unmarshal(line, &asked); err != nil {
				// The tool speaks JSON: whoever writes something else cannot be answered, and is told why.
				fmt.Fprintln(os.Stderr, "not a call:", err)
				os.Exit(1)
			}
			if err := out.Encode(adapter.answer(asked)); err != nil {
				// Nobody reads any more: there is nobody to tell.
				os.Exit(1)
			}
		}
		if end != nil {
			return
		}
	}
}

func (adapter Adapter) answer(asked call) (given reply) {
	given = reply{Version: "2.0", ID: asked.ID}
	// What the signer throws is this case's fault, not the end of the adapter.
	defer func() {
		if thrown := recover(); thrown != nil {
			given.Error = &fault{Code: -32603, Message: fmt.Sprint("panic: ", thrown)}
		}
	}()
	if asked.Method == "hello" {
		given.Result = adapter.hello()
		return
	}
	operation, known := adapter.Operations[asked.Method]
	if !known {
		given.Error = &fault{Code: -32601, Message: "no method " + asked.Method}
		return
	}
	var params Params
	if err := json.Unmarshal(asked.Params, &params); err != nil {
		given.Error = &fault{Code: -32602, Message: err.Error()}
		return
	}
	result, err := operation(&params)
	if refused, is := err.(Refused); is {
		given.Result = map[string]string{"outcome": "refused", "message": refused.Error()}
		return
	}
	if lacks, is := err.(Unsupported); is {
		given.Result = map[string]string{"outcome": "unsupported", "feature": lacks.Feature, "message": lacks.Why}
		return
	}
	if err != nil {
		given.Error = &fault{Code: -32603, Message: err.Error()}
		return
	}
	result.Outcome = "signed"
	given.Result = result
	return
}

func (adapter Adapter) hello() map[string]any {
	operations := []string{}
	for _, name := range []string{"sign", "presign"} {
		if adapter.Operations[name] != nil {
			operations = append(operations, name)
		}
	}
	clock := adapter.Clock
	if clock == "" {
		clock = "injected"
	}
	says := map[string]any{
		"protocol": 1,
		"implementation": map[string]any{
			"name":     adapter.Name,
			"version":  versionOf(adapter.Module),
			"language": "go",
			"source":   adapter.Source,
			"issues":   adapter.Source + "/issues",
		},
		"operations":  operations,
		"features":    adapter.Features,
		"clock":       clock,
		"maxInFlight": 16,
	}
	if adapter.Services != nil {
		says["services"] = adapter.Services
	}
	return says
}

// versionOf is the version of the module that was linked into this program.
func versionOf(path string) any {
	if build, ok := debug.ReadBuildInfo(); ok {
		for _, module := range build.Deps {
			if module.Path == path {
				return strings.TrimPrefix(module.Version, "v")
			}
		}
	}
	return nil
}
