# What every adapter in Ruby shares: JSON-RPC 2.0 on stdin and stdout, one message a line. It signs nothing.

require 'json'

module SignerLoop
  # The signer does not take the input.
  class Refused < StandardError; end

  # Answers calls until stdin ends. hello: what the adapter says of its signer; operations: a lambda of params for each.
  def self.run(hello, operations)
    $stdout.sync = true
    hello = { protocol: 1, operations: operations.keys, clock: 'injected', maxInFlight: 16 }.merge(hello)
    $stdin.set_encoding('UTF-8').each_line do |line|
      call = JSON.parse(line)
      reply = call['method'] == 'hello' ? { result: hello } : answer(call, operations)
      puts JSON.generate({ jsonrpc: '2.0', id: call['id'] }.merge(reply))
    end
  end

  def self.answer(call, operations)
    operation = operations[call['method']]
    return { error: { code: -32_601, message: "no method #{call['method']}" } } if operation.nil?

    { result: operation.call(call['params']) }
  rescue Refused => e
    { result: { outcome: 'refused', message: e.message } }
  rescue StandardError => e
    # What the signer throws is this case's fault, not the end of the adapter.
    { error: { code: -32_603, message: "#{e.class}: #{e.message}" } }
  end

  def self.body_of(params)
    (params['request']['bodyBase64'] || '').unpack1('m')
  end

  # The request as it is to be sent; headers as pairs. Method and body are the given ones.
  def self.signed(params, url, headers, trace = nil)
    request = params['request'].merge('url' => url, 'headers' => headers)
    { outcome: 'signed', request: request, trace: trace }.compact
  end
end
