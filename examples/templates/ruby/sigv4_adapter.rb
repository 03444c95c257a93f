# frozen_string_literal: true

# Attaches a signer to sigv4-conform: JSON-RPC on stdin and stdout, a message a line; logs go to stderr.
require 'json'
require_relative 'example_signer'

# --- replace this by your signer ---
IMPLEMENTATION = { name: 'example-signer', version: '1.0.0', language: 'ruby' }.freeze
# Claim what your signer can express; cases that need more are unsupported, and no failure.
FEATURES = %w[session-token unsigned-payload s3-path unnormalized-path duplicate-headers host-header
              binary-query content-sha256-header unsigned-session-token].freeze

OPERATIONS = {
  # The headers to send the request with, as pairs, authorization among them.
  'sign' => lambda do |request, body, told|
    { headers: ExampleSigner.sign(request, body, told) }
  end,
  # The URL that is valid by itself, and the headers to send with it.
  'presign' => lambda do |request, body, told|
    url, headers = ExampleSigner.presign(request, body, told)
    { url: url, headers: headers }
  end
}.freeze
# --- until here ---

HELLO = { protocol: 1, implementation: IMPLEMENTATION, operations: OPERATIONS.keys, features: FEATURES,
          maxInFlight: 8 }.freeze

def answer(call)
  return { result: HELLO } if call['method'] == 'hello'

  operation = OPERATIONS[call['method']]
  return { error: { code: -32_601, message: "no method #{call['method']}" } } if operation.nil?

  told = call['params']
  body = told['request']['bodyBase64'].to_s.unpack1('m0')
  { result: { outcome: 'signed', request: operation.call(told['request'], body, told) } }
rescue StandardError => e # the fault of this request alone: the next one is answered
  { error: { code: -32_603, message: "#{e.class}: #{e.message}" } }
end

$stdin.set_encoding('UTF-8')
# Without this the answer waits in a buffer, and the request runs out of time.
$stdout.sync = true
$stdin.each_line do |line|
  call = JSON.parse(line)
  $stdout.write("#{JSON.generate({ jsonrpc: '2.0', id: call['id'] }.merge(answer(call)))}\n")
end
